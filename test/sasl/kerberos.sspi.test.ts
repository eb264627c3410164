// SASL's GSSAPI and GSS-SPNEGO by a real SSPI, client against server in one process.

import { once } from 'node:events';
import { type Duplex, duplexPair } from 'node:stream';
import test from 'ava';
import {
  createSaslClient,
  createSaslServer,
  type SecurityLayer,
} from '../../protocols/sasl/index.js';
import { account, identity } from '../real/account.js';

/** Kerberos needs a service that this process can act as: the lab's. */
const inLab = account ? test : test.skip;
if (!account) console.error('Kerberos is not tested here: only the lab has a service for it.');

const [service = '', host = ''] = account?.target.split('/') ?? [];
const body = Buffer.alloc(300_000, 'koffi-sspi ');

for (const mechanism of ['GSSAPI', 'GSS-SPNEGO'] as const) {
  for (const securityLayer of ['confidentiality', 'integrity', 'none'] as SecurityLayer[]) {
    inLab(`${mechanism} by Kerberos: ${securityLayer}`, async (t) => {
      const authIdentity = identity ? { authIdentity: identity } : {};
      using client = await createSaslClient({
        ...authIdentity,
        ...{ mechanism, service, host, securityLayer },
        ...(mechanism === 'GSSAPI' ? { maxBuffer: 20_000 } : {}),
      });
      using server = await createSaslServer({
        mechanism,
        securityLayer,
        ...(mechanism === 'GSSAPI' ? { maxBuffer: 10_000 } : {}),
      });
      let challenge: Buffer | null = null;
      while (!(client.done && server.done)) {
        const response: Buffer = client.done ? Buffer.alloc(0) : await client.stepAsync(challenge);
        if (!server.done) challenge = await server.stepAsync(response);
      }
      // Wine's Kerberos is MIT's, which always grants confidentiality.
      const expected = mechanism === 'GSSAPI' ? securityLayer : 'confidentiality';
      t.is(client.securityLayer, expected);
      t.is(server.securityLayer, expected);

      const [near, far] = duplexPair() as [Duplex, Duplex];
      const [ours, theirs] = [client.seal(near), server.seal(far)];
      const received: Buffer[] = [];
      theirs.on('data', (chunk: Buffer) => received.push(chunk));
      ours.end(body);
      await once(theirs, 'end');
      t.true(Buffer.concat(received).equals(body));
      for (const one of [ours, theirs]) one.destroy();
    });
  }
}
