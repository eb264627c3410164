// Handshakes, with everything acquired and freed: C, the thin layer and the addons.

import { readLabAccount } from '../../lab/account.js';
import { acquireCredentialsHandle, ClientContext, SECPKG_CRED } from '../../src/index.js';
import { establishedPair } from '../../test/real/pair.js';
import { exposeSspi, exposeSspiHandshake, winSso } from '../addons.js';
import { c, cPeers, openC } from '../c.js';
import { type Row, race, timed } from '../race.js';

export default async function handshakes(rounds: number, packageName: string): Promise<Row[]> {
  openC();
  cPeers(packageName);
  const sspi = exposeSspi();
  const rows = [
    await race(
      `${packageName}/handshake`,
      `${packageName}: handshake`,
      {
        C: c.handshakes,
        thin: (count) =>
          timed(() => {
            for (let turn = 0; turn < count; turn++) establishedPair(packageName)[Symbol.dispose]();
          }),
        'node-expose-sspi': (count) =>
          timed(() => {
            for (let turn = 0; turn < count; turn++) exposeSspiHandshake(sspi, packageName);
          }),
      },
      { rounds, unit: 'us', turn: 20, warmUp: 2000 },
    ),
  ];
  // With explicit credentials, Kerberos has left a ticket for those that take none, as win-sso does.
  const target = readLabAccount()?.target;
  if (packageName === 'Kerberos' && target) rows.push(await firstLeg(rounds, target));
  return rows;
}

/** What win-sso can do here: the client's first leg as the user who is logged on. */
function firstLeg(rounds: number, target: string): Promise<Row> {
  const [service, host = ''] = target.split('/');
  const WinSso = winSso();
  return race(
    'Kerberos/first-leg',
    'Kerberos: first leg as the logged-on user',
    {
      thin: (count) =>
        timed(() => {
          for (let turn = 0; turn < count; turn++) {
            using credential = acquireCredentialsHandle({
              package: 'Kerberos',
              credentialUse: SECPKG_CRED.OUTBOUND,
            });
            using client = new ClientContext(credential, { targetName: `${service}/${host}` });
            if (!client.step().token) throw new Error('There is no token.');
          }
        }),
      'win-sso': (count) =>
        timed(() => {
          for (let turn = 0; turn < count; turn++) {
            const client = new WinSso('Kerberos', host);
            if (client.createAuthRequest().byteLength === 0) throw new Error('There is no token.');
            client.freeAuthContext();
          }
        }),
    },
    { rounds, unit: 'us', turn: 20, warmUp: 2000 },
  );
}
