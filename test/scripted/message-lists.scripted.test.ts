// Messages as lists of buffers over the scripted package: every layout, both ways, and what is refused.

import {
  altered,
  bothWays,
  type LayoutName,
  layouts,
  passes,
  signedList,
  signs,
  streams,
  withoutToken,
} from '../message-lists.js';
import { establishedPair } from './pair.js';
import { calls, clean, remains, reset, test } from './scripted-test.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

const message = Buffer.from('some data to be encrypted ......');

for (const layout of Object.keys(layouts) as LayoutName[]) {
  test(`${layout}: encrypted and decrypted in place`, (t) => {
    using pair = establishedPair();
    for (const way of bothWays(pair)) passes(t, way, layouts[layout], message);
  });
}

test('all parts in a row as one STREAM', (t) => {
  using pair = establishedPair();
  for (const way of bothWays(pair)) streams(t, way, layouts['TOKEN, DATA, PADDING'], message);
});

test('DATA and TOKEN: signed and verified', (t) => {
  using pair = establishedPair();
  for (const way of bothWays(pair)) signs(t, way, message);
});

test('sequence numbers of the caller arrive', (t) => {
  using pair = establishedPair();
  const [way] = bothWays(pair);
  passes(t, way, layouts['DATA, TOKEN'], message, 7);
  signs(t, way, message, 0xffff_ffff);
  const given = calls()
    .filter(({ function: name }) => /Message$|Signature$/.test(name))
    .map(({ arguments: { MessageSeqNo } }) => MessageSeqNo);
  t.deepEqual(given, [7, 7, 0xffff_ffff, 0xffff_ffff]);
});

test('altered after it was signed or encrypted: SEC_E_MESSAGE_ALTERED', (t) => {
  using pair = establishedPair();
  const { client, server } = pair;
  const expected = { code: 'SEC_E_MESSAGE_ALTERED' };
  t.throws(() => server.verifySignature(altered(signedList(client, message))), expected);
  const encrypted = altered(client.encryptMessage(layouts['TOKEN, DATA'](client, message)));
  t.throws(() => server.decryptMessage(encrypted), expected);
});

test('no buffer for the token: SEC_E_INVALID_TOKEN', (t) => {
  using pair = establishedPair();
  const expected = { code: 'SEC_E_INVALID_TOKEN' };
  t.throws(() => pair.client.makeSignature(withoutToken(message)), expected);
  t.throws(() => pair.client.encryptMessage(withoutToken(message)), expected);
});
