// wrap, unwrap and MICs between a client and a server of a real SSPI: 0 to 64 KiB, signed and encrypted, both ways.

import test from 'ava';
import { SECPKG_ATTR, SECQOP_WRAP_NO_ENCRYPT, SspiError } from '../../src/index.js';
import { isWine } from './account.js';
import { establishedPair, testedPackages } from './pair.js';

const sizes = [0, 1, 15, 16, 17, 1000, 16_384, 65_536];
const refusals = /^SEC_E_(?:MESSAGE_ALTERED|OUT_OF_SEQUENCE|INVALID_TOKEN|DECRYPT_FAILURE)$/;

for (const name of testedPackages()) {
  const isWinesNtlm = isWine && name === 'NTLM';

  test(`${name}: tokens both ways`, (t) => {
    using pair = establishedPair(name);
    const { client, server } = pair;
    if (isWinesNtlm) {
      t.log("Wine's NTLM server derives other keys than its client");
      const token = client.wrap(Buffer.from('a message'));
      t.is(token.byteLength, 16 + 9);
      t.is(token.readUInt32LE(0), 1);
      t.throws(() => server.unwrap(token), { code: 'SEC_E_MESSAGE_ALTERED' });
      return;
    }
    for (const size of sizes) {
      const message = Buffer.alloc(size, 'koffi');
      for (const [from, to] of [
        [client, server],
        [server, client],
      ] as const) {
        const sealed = from.wrap(message);
        t.true(from.wrapSizeLimit(sealed.byteLength + 16) >= size);
        const { data, encrypted, qop } = to.unwrap(sealed);
        t.true(data.equals(message));
        t.is(encrypted, true);
        t.is(qop, 0);
        t.notThrows(() => to.verifyMic(message, from.getMic(message)));
      }
    }
  });

  test(`${name}: a message that was only signed`, (t) => {
    using pair = establishedPair(name);
    const { client, server } = pair;
    const { packageInfo } = client.queryContextAttributes(SECPKG_ATTR.NEGOTIATION_INFO);
    if (isWinesNtlm || packageInfo?.name === 'NTLM') {
      t.log('NTLM does not mark them: where confidentiality was granted, all are encrypted');
      t.pass();
      return;
    }
    for (const size of sizes) {
      const message = Buffer.alloc(size, 'koffi');
      for (const [from, to] of [
        [client, server],
        [server, client],
      ] as const) {
        const token = from.wrap(message, { encrypt: false });
        const { data, encrypted, qop } = to.unwrap(token);
        t.true(data.equals(message));
        t.is(encrypted, false);
        t.is(qop, SECQOP_WRAP_NO_ENCRYPT);
      }
    }
  });

  test(`${name}: a token that was cut or altered is refused`, (t) => {
    using pair = establishedPair(name);
    const { client, server } = pair;
    const refused = (token: Buffer) => {
      const error = t.throws(() => server.unwrap(token), { instanceOf: SspiError });
      t.regex(error?.code ?? '', refusals);
    };
    for (const encrypt of isWinesNtlm ? [true] : [true, false]) {
      const token = client.wrap(Buffer.from('a message'), { encrypt });
      for (const length of [0, 1, 15, 16, 17, token.byteLength - 1]) {
        refused(token.subarray(0, length));
      }
      for (const index of [4, 15, token.byteLength - 1]) {
        const altered = Buffer.from(token);
        altered.writeUInt8(altered.readUInt8(index) ^ 0x40, index);
        refused(altered);
      }
    }
  });
}

if (testedPackages().includes('Kerberos')) {
  test('Kerberos: a token once more is refused', (t) => {
    using pair = establishedPair('Kerberos');
    const token = pair.client.wrap(Buffer.from('a message'));
    pair.server.unwrap(token);
    const error = t.throws(() => pair.server.unwrap(token), { instanceOf: SspiError });
    t.regex(error?.code ?? '', refusals);
  });
}
