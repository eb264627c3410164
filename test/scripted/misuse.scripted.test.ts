// Wrong use of every public parameter: a TypeError or RangeError that names it, never an abort.

import type { ExecutionContext } from 'ava';
import * as sspi from '../../src/index.js';
import { establish } from '../establish.js';
import { noBytes, noFlags, noObjects, noStrings, unreadable } from './misuse-values.js';
import { clientCredential, makePair } from './pair.js';
import { calls, clean, remains, reset, test } from './scripted-test.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

let tried = 0;

/** Each value must be refused by name, before anything native is called. */
function refuses(
  t: ExecutionContext,
  name: RegExp,
  values: readonly unknown[],
  use: (value: never) => unknown,
): void {
  for (const value of values) {
    calls();
    tried++;
    const error = t.throws(() => use(value as never), { instanceOf: Error }, String(name));
    const isRefusal = error instanceof TypeError || error instanceof RangeError;
    t.true(isRefusal, `${name}, case ${values.indexOf(value)}: ${error?.stack}`);
    t.regex(error?.message ?? '', name);
    t.deepEqual(
      calls().map((call) => call.function),
      [],
      `${name}, case ${values.indexOf(value)}`,
    );
  }
}

const acquire = (options: object) =>
  sspi.acquireCredentialsHandle({
    package: 'Scripted',
    credentialUse: sspi.SECPKG_CRED_OUTBOUND,
    ...options,
  });

test('acquireCredentialsHandle', (t) => {
  refuses(t, /^options /, noObjects, (value) => sspi.acquireCredentialsHandle(value));
  refuses(t, /^options\.package /, [...noStrings, undefined], (value) =>
    acquire({ package: value }),
  );
  refuses(t, /^options\.credentialUse /, [...noFlags, undefined], (value) =>
    acquire({ credentialUse: value }),
  );
  refuses(t, /^options\.principal /, noStrings, (value) => acquire({ principal: value }));
  const identity = (members: object) =>
    acquire({ authIdentity: { user: 'alice', password: 'x', ...members } });
  refuses(t, /^authIdentity /, noObjects, (value) => acquire({ authIdentity: value }));
  // null is a null pointer, as in C.
  const noText = noStrings.filter((value) => value !== null);
  for (const member of ['user', 'domain', 'packageList']) {
    const named = new RegExp(`^authIdentity\\.${member} `);
    refuses(t, named, noText, (value) => identity({ [member]: value }));
  }
  const noPassword = noBytes.filter((value) => typeof value !== 'string' && value !== null);
  refuses(t, /^authIdentity\.password /, [...noPassword, Buffer.alloc(3)], (value) =>
    identity({ password: value }),
  );
});

test('packages, flags, statuses, the library', (t) => {
  const strings = [...noStrings, undefined];
  refuses(t, /^packageName /, strings, (value) => sspi.querySecurityPackageInfo(value));
  refuses(t, /^mask /, [...noFlags, undefined], (value) => sspi.flagNames('ISC_RET', value));
  refuses(t, /^table /, [...strings, 'NONE', 'toString'], (value) => sspi.flagNames(value, 0));
  refuses(t, /^path /, [...strings, ''], (value) => sspi.setLibrary(value));
  refuses(t, /^value /, [...noFlags, undefined], (value) => sspi.statusName(value));
  refuses(t, /^value /, [...noFlags, undefined], (value) => sspi.describeStatus(value));
});

test('contexts', (t) => {
  using credential = clientCredential();
  using context = new sspi.ClientContext(credential);
  for (const Context of [sspi.ClientContext, sspi.ServerContext]) {
    const make = (options: object) => new Context(credential, options);
    const forged = [Object.create(sspi.CredHandle.prototype), context, ...noObjects, undefined];
    refuses(t, /^credential /, forged, (value) => new Context(value));
    refuses(t, /^options /, noObjects, (value) => new Context(credential, value));
    refuses(t, /^options\.contextReq /, noFlags, (value) => make({ contextReq: value }));
    refuses(t, /^options\.targetDataRep /, noFlags, (value) => make({ targetDataRep: value }));
  }
  refuses(
    t,
    /^options\.targetName /,
    noStrings,
    (value) => new sspi.ClientContext(credential, { targetName: value }),
  );
});

test('tokens and messages', (t) => {
  using fresh = makePair();
  refuses(t, /^token /, noBytes, (value) => fresh.client.step(value));
  refuses(t, /^token /, [...noBytes, null, undefined], (value) => fresh.server.step(value));
  t.is(establish(fresh).length, 4, 'a refused token changes nothing');
  const { client, server } = fresh;
  const bytes = [...noBytes, null, undefined];
  const message = Buffer.from('x');
  refuses(t, /^message[ [.]/, bytes, (value) => client.makeSignature(value));
  // An array is a list of buffers, and what follows it is the options.
  refuses(t, /^(message|options)[ [.]/, bytes, (value) => server.verifySignature(value, message));
  refuses(t, /^signature /, bytes, (value) => server.verifySignature(message, value));
  refuses(t, /^message[ [.]/, bytes, (value) => client.encryptMessage(value));
  const readable = bytes.filter((value) => !unreadable.includes(value));
  refuses(t, /^message[ [.]/, readable, (value) => server.decryptMessage(value));
  for (const value of unreadable) {
    t.throws(() => server.decryptMessage(value as never), { message: 'a getter of the script' });
  }
  for (const part of ['token', 'data', 'padding']) {
    const sealed = { token: message, data: message, padding: message };
    refuses(t, new RegExp(`^message\\.${part} `), bytes, (value) =>
      server.decryptMessage({ ...sealed, [part]: value }),
    );
  }
  const noAttributes = [...noFlags, undefined, 9999, -1];
  refuses(t, /^attribute /, noAttributes, (value) => client.queryContextAttributes(value));
});

test.after.always(() => {
  if (tried > 0) process.stdout.write(`\n  ${tried} wrong values refused\n`);
});
