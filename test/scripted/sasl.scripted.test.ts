// SASL: profiles, packages, contexts and their options.

import {
  SASL_OPTION,
  SaslClientContext,
  SaslServerContext,
  SEC_E_LOGON_DENIED,
  SEC_E_SECPKG_NOT_FOUND,
  saslEnumerateProfiles,
  saslGetProfilePackage,
  saslIdentifyPackage,
} from '../../src/index.js';
import { establish } from '../establish.js';
import { clientCredential, serverCredential } from './pair.js';
import { callNames, calls, clean, remains, reset, script, test } from './scripted-test.js';

function makePair() {
  using clientOwn = clientCredential();
  using serverOwn = serverCredential();
  const client = new SaslClientContext(clientOwn, { targetName: 'ldap/host' });
  const server = new SaslServerContext(serverOwn);
  return {
    client,
    server,
    [Symbol.dispose]() {
      client.dispose();
      server.dispose();
    },
  };
}

test('profiles and the packages behind them', (t) => {
  reset();
  t.deepEqual(saslEnumerateProfiles(), ['SCRIPTED', 'SCRIPTED-STREAM']);
  t.is(saslGetProfilePackage('SCRIPTED').name, 'Scripted');
  t.is(saslGetProfilePackage('SCRIPTED-STREAM').name, 'ScriptedStream');
  t.throws(() => saslGetProfilePackage('NONE'), { code: 'SEC_E_SECPKG_NOT_FOUND' });
  t.throws(() => saslGetProfilePackage(1 as never), { message: /^profileName/ });
  t.deepEqual(remains(), clean);
});

test('a list of profiles ends with its count, or its empty string', (t) => {
  reset();
  const list = (count: number) =>
    ({
      writes: [
        {
          parameter: 'ProfileList',
          bytes: Buffer.from('ONE\0TWO\0\0', 'utf16le'),
          allocated: 'FreeContextBuffer',
        },
        { parameter: 'ProfileCount', bytes: Uint8Array.of(count, 0, 0, 0) },
      ],
    }) as const;
  script('SaslEnumerateProfilesW', list(1));
  t.deepEqual(saslEnumerateProfiles(), ['ONE']);
  script('SaslEnumerateProfilesW', list(9));
  t.deepEqual(saslEnumerateProfiles(), ['ONE', 'TWO']);
  const nothing = [
    { parameter: 'ProfileList', bytes: Buffer.alloc(8) },
    { parameter: 'ProfileCount', bytes: Uint8Array.of(1, 0, 0, 0) },
  ];
  script('SaslEnumerateProfilesW', { writes: nothing });
  t.deepEqual(saslEnumerateProfiles(), [], 'a count of no list');
  script('SaslEnumerateProfilesW', { status: SEC_E_SECPKG_NOT_FOUND });
  t.throws(saslEnumerateProfiles, { code: 'SEC_E_SECPKG_NOT_FOUND' });
  t.deepEqual(remains(), clean);
});

test('a handshake whose legs SASL takes', (t) => {
  reset();
  {
    using pair = makePair();
    const first = pair.client.step();
    t.is(first.functionName, 'SaslInitializeSecurityContext');
    t.is(saslIdentifyPackage(first.token as Buffer).name, 'Scripted');
    t.throws(() => saslIdentifyPackage('x' as never), { message: /^token/ });
    t.throws(() => saslIdentifyPackage(Buffer.from('?')), { code: 'SEC_E_SECPKG_NOT_FOUND' });
  }
  calls();
  {
    using pair = makePair();
    establish(pair);
    t.true(pair.client.established && pair.server.established);
    const message = Buffer.from('through SASL');
    t.deepEqual(pair.server.decryptMessage(pair.client.encryptMessage(message)), message);
  }
  const names = callNames().filter((name) => /(Initialize|Accept)SecurityContext/.test(name));
  t.deepEqual([...new Set(names)], ['SaslInitializeSecurityContextW', 'SaslAcceptSecurityContext']);
  t.deepEqual(remains(), clean);
});

test('without blocking, too; a failure names the function', async (t) => {
  reset();
  {
    using pair = makePair();
    const { token } = await pair.client.stepAsync();
    script('SaslAcceptSecurityContext', { status: SEC_E_LOGON_DENIED });
    const error = await t.throwsAsync(pair.server.stepAsync(token), {
      code: 'SEC_E_LOGON_DENIED',
    });
    t.like(error, { functionName: 'SaslAcceptSecurityContext' });
  }
  t.deepEqual(remains(), clean);
});

test('options: numbers, and the authorisation identity as bytes', (t) => {
  reset();
  {
    using pair = makePair();
    t.throws(() => pair.client.saslGetContextOption(1), { code: 'ERR_SSPI_STATE' });
    establish(pair);
    for (const context of [pair.client, pair.server]) {
      t.is(context.saslGetContextOption(SASL_OPTION.SEND_SIZE), 65536);
      t.throws(() => context.saslGetContextOption(77), { code: 'SEC_E_UNSUPPORTED_FUNCTION' });
      calls();
      context.saslSetContextOption(SASL_OPTION.RECV_SIZE, 4096);
      context.saslSetContextOption(SASL_OPTION.AUTHZ_STRING, Buffer.from('bob'));
      const [size, name] = calls();
      t.like(size?.arguments, { Option: SASL_OPTION.RECV_SIZE, Value: '00100000', Size: 4 });
      t.like(name?.arguments, { Option: SASL_OPTION.AUTHZ_STRING, Value: '626f62', Size: 3 });
    }
    const set = (option: number, value: unknown) =>
      pair.client.saslSetContextOption(option, value as never);
    t.throws(() => set(SASL_OPTION.AUTHZ_STRING, 1), { message: /^value must be a Uint8Array/ });
    t.throws(() => set(SASL_OPTION.SEND_SIZE, 'x'), { message: /^value/ });
    t.throws(() => set('x' as never, 1), { message: /^option/ });
  }
  t.deepEqual(remains(), clean);
});

test('options: the package says how much room it needs', (t) => {
  reset();
  {
    using pair = makePair();
    establish(pair);
    const bytes = Buffer.from('somebody');
    const needed = { parameter: 'Needed', bytes: Uint8Array.of(8, 0, 0, 0) };
    script('SaslGetContextOption', { status: 0x80090321, writes: [needed] });
    script('SaslGetContextOption', { writes: [needed, { parameter: 'Value', bytes }] });
    t.deepEqual(pair.server.saslGetContextOption(SASL_OPTION.AUTHZ_STRING), bytes);
  }
  t.deepEqual(remains(), clean);
});
