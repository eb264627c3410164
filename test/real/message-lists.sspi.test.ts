// Messages as lists of buffers between a client and a server of a real SSPI: every layout, both ways, and what is refused.

import test from 'ava';
import { SspiError } from '../../src/index.js';
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
import { isWine } from './account.js';
import { establishedPair, testedPackages } from './pair.js';

const message = Buffer.from('some data to be encrypted ......');
const alteredCodes = ['SEC_E_MESSAGE_ALTERED', 'SEC_E_DECRYPT_FAILURE', 'SEC_E_INVALID_TOKEN'];

for (const name of testedPackages()) {
  const isWinesNtlm = isWine && name === 'NTLM';

  for (const layout of Object.keys(layouts) as LayoutName[]) {
    test(`${name}: ${layout}: encrypted and decrypted in place`, (t) => {
      using pair = establishedPair(name);
      const { client, server } = pair;
      if (isWinesNtlm) {
        t.log("Wine's NTLM server derives other keys than its client");
        const encrypted = client.encryptMessage(layouts[layout](client, message));
        t.throws(() => server.decryptMessage(encrypted), { code: 'SEC_E_MESSAGE_ALTERED' });
        return;
      }
      for (const way of bothWays(pair)) passes(t, way, layouts[layout], message);
    });
  }

  test(`${name}: all parts in a row as one STREAM`, (t) => {
    using pair = establishedPair(name);
    for (const way of bothWays(pair)) {
      const stream = () => streams(t, way, layouts['TOKEN, DATA, PADDING'], message);
      // Wine has no STREAM: unwrap does without.
      if (isWine) t.throws(stream, { instanceOf: SspiError, code: 'SEC_E_INVALID_TOKEN' });
      else stream();
    }
  });

  test(`${name}: DATA and TOKEN: signed and verified`, (t) => {
    using pair = establishedPair(name);
    if (isWinesNtlm) {
      const signed = signedList(pair.client, message);
      t.throws(() => pair.server.verifySignature(signed), { code: 'SEC_E_MESSAGE_ALTERED' });
      return;
    }
    for (const way of bothWays(pair)) signs(t, way, message);
  });

  test(`${name}: altered after it was signed or encrypted`, (t) => {
    using pair = establishedPair(name);
    const { client, server } = pair;
    const signed = altered(signedList(client, message));
    t.throws(() => server.verifySignature(signed), { code: 'SEC_E_MESSAGE_ALTERED' });
    const encrypted = altered(client.encryptMessage(layouts['TOKEN, DATA'](client, message)));
    const error = t.throws(() => server.decryptMessage(encrypted), { instanceOf: SspiError });
    t.true(alteredCodes.includes(error?.code ?? ''), error?.code);
    if (name === 'NTLM') t.is(error?.code, 'SEC_E_MESSAGE_ALTERED');
  });

  test(`${name}: no buffer for the token: SEC_E_INVALID_TOKEN`, (t) => {
    using pair = establishedPair(name);
    const { client } = pair;
    const expected = { instanceOf: SspiError, code: 'SEC_E_INVALID_TOKEN' };
    t.throws(() => client.makeSignature(withoutToken(message)), expected);
    t.throws(() => client.encryptMessage(withoutToken(message)), expected);
  });
}

if (testedPackages().includes('Kerberos')) {
  test('Kerberos: a message that another was left out before: SEC_E_OUT_OF_SEQUENCE', (t) => {
    using pair = establishedPair('Kerberos');
    const { client, server } = pair;
    signedList(client, message);
    const second = signedList(client, message);
    t.throws(() => server.verifySignature(second), { code: 'SEC_E_OUT_OF_SEQUENCE' });
    using again = establishedPair('Kerberos');
    again.client.encryptMessage(message);
    const sealed = again.client.encryptMessage(message);
    t.throws(() => again.server.decryptMessage(sealed), { code: 'SEC_E_OUT_OF_SEQUENCE' });
  });
}
