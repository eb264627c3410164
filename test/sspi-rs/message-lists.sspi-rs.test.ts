// Messages as lists of buffers over sspi-rs' NTLM, in the layouts of sspilib's own tests.

import test from 'ava';
import { SspiError } from '../../src/index.js';
import {
  altered,
  bothWays,
  type LayoutName,
  layouts,
  passes,
  streams,
  withoutToken,
} from '../message-lists.js';
import { shakeHands } from './handshake.js';

const message = Buffer.from('some data to be encrypted ......');

for (const layout of Object.keys(layouts) as LayoutName[]) {
  test(`${layout}: encrypted and decrypted in place`, (t) => {
    using pair = shakeHands();
    for (const way of bothWays(pair)) passes(t, way, layouts[layout], message);
  });
}

test('all parts in a row as one STREAM', (t) => {
  using pair = shakeHands();
  for (const way of bothWays(pair)) streams(t, way, layouts['TOKEN, DATA'], message);
});

test('altered after it was encrypted: SEC_E_MESSAGE_ALTERED', (t) => {
  using pair = shakeHands();
  const { client, server } = pair;
  const encrypted = altered(client.encryptMessage(layouts['DATA, TOKEN'](client, message)));
  t.throws(() => server.decryptMessage(encrypted), { code: 'SEC_E_MESSAGE_ALTERED' });
});

test('no buffer for the token: SEC_E_INVALID_TOKEN', (t) => {
  using pair = shakeHands();
  t.throws(() => pair.client.encryptMessage(withoutToken(message)), {
    instanceOf: SspiError,
    code: 'SEC_E_INVALID_TOKEN',
  });
});
