// Where NTLM's fields are (MS-NLMP 2.2.1): each payload at its own offset, and the MIC only where there is room for it.

import test from 'ava';
import { parseToken } from '../../protocols/token/index.js';

const offsets = { lm: 12, nt: 20, domain: 28, user: 36, workstation: 44, key: 52 } as const;

/** An AUTHENTICATE message in which one field alone has a payload. */
function authenticate(field: keyof typeof offsets, start: number, payload: Buffer): Buffer {
  const message = Buffer.alloc(start + payload.length);
  message.write('NTLMSSP\0', 'latin1');
  message.writeUInt32LE(3, 8);
  const at = offsets[field];
  message.writeUInt16LE(payload.length, at);
  message.writeUInt16LE(payload.length, at + 2);
  message.writeUInt32LE(start, at + 4);
  // NEGOTIATE_UNICODE
  message.writeUInt32LE(1, 60);
  payload.copy(message, start);
  return message;
}

for (const field of Object.keys(offsets) as (keyof typeof offsets)[]) {
  test(`${field}: the first payload ends the header, with the MIC in it from 88 bytes on`, (t) => {
    for (const [start, mic] of [
      [72, 'absent'],
      [87, 'absent'],
      [88, 'present'],
    ] as const) {
      // A response of NTLMv1 is read without a look inside.
      const payload = field === 'nt' ? Buffer.alloc(24) : Buffer.from('a\0b\0');
      const token = parseToken(authenticate(field, start, payload));
      t.like(token, { format: 'NTLM', message: 'AUTHENTICATE (3)', mic });
    }
  });
}

test('each payload is read where its field says', (t) => {
  const text = Buffer.from('äb', 'utf16le');
  for (const field of ['domain', 'user', 'workstation'] as const) {
    t.like(parseToken(authenticate(field, 72, text)), { [field]: 'äb' });
  }
  t.like(parseToken(authenticate('key', 72, Buffer.alloc(1))), { encryptedSessionKey: '1 bytes' });
  t.like(parseToken(authenticate('lm', 72, Buffer.alloc(1))), { lmResponse: '1 bytes, empty' });
  t.like(parseToken(authenticate('lm', 72, Buffer.of(7))), { lmResponse: '1 bytes' });
});

test('a payload that reaches to the end is whole, and one byte further is cut short', (t) => {
  const message = authenticate('key', 72, Buffer.alloc(4));
  t.like(parseToken(message), { encryptedSessionKey: '4 bytes' });
  t.throws(() => parseToken(message.subarray(0, -1)), {
    message: /cut short: a field at 72 has 4/,
  });
});

/** NEGOTIATE flags of MS-NLMP, 2.2.2.5, by their bits. */
const flags: Readonly<Record<number, string>> = {
  0: 'NEGOTIATE_UNICODE',
  1: 'NEGOTIATE_OEM',
  2: 'REQUEST_TARGET',
  4: 'NEGOTIATE_SIGN',
  5: 'NEGOTIATE_SEAL',
  6: 'NEGOTIATE_DATAGRAM',
  7: 'NEGOTIATE_LM_KEY',
  9: 'NEGOTIATE_NTLM',
  11: 'ANONYMOUS',
  12: 'NEGOTIATE_OEM_DOMAIN_SUPPLIED',
  13: 'NEGOTIATE_OEM_WORKSTATION_SUPPLIED',
  15: 'NEGOTIATE_ALWAYS_SIGN',
  16: 'TARGET_TYPE_DOMAIN',
  17: 'TARGET_TYPE_SERVER',
  19: 'NEGOTIATE_EXTENDED_SESSIONSECURITY',
  20: 'NEGOTIATE_IDENTIFY',
  22: 'REQUEST_NON_NT_SESSION_KEY',
  23: 'NEGOTIATE_TARGET_INFO',
  25: 'NEGOTIATE_VERSION',
  29: 'NEGOTIATE_128',
  30: 'NEGOTIATE_KEY_EXCH',
  31: 'NEGOTIATE_56',
};

test('each flag by itself has its name, and no other', (t) => {
  for (let bit = 0; bit < 32; bit++) {
    const message = Buffer.alloc(40);
    message.write('NTLMSSP\0', 'latin1');
    message.writeUInt32LE(1, 8);
    message.writeUInt32LE(2 ** bit, 12);
    const unnamed = `0x${(2 ** bit).toString(16).padStart(8, '0')}`;
    t.like(parseToken(message), { message: 'NEGOTIATE (1)', flags: [flags[bit] ?? unnamed] });
  }
});

test('AV pairs by their numbers: texts up to 5 and 9, a number further on by its length', (t) => {
  const pair = (id: number, value: Buffer) => {
    const head = Buffer.alloc(4);
    head.writeUInt16LE(id);
    head.writeUInt16LE(value.length, 2);
    return Buffer.concat([head, value]);
  };
  const text = Buffer.from('lab', 'utf16le');
  const pairs = [1, 2, 3, 4, 5, 9, 11].map((id) => pair(id, text));
  const info = Buffer.concat([...pairs, pair(0, Buffer.alloc(0))]);
  const message = Buffer.alloc(48);
  message.write('NTLMSSP\0', 'latin1');
  message.writeUInt32LE(2, 8);
  message.writeUInt16LE(info.length, 40);
  message.writeUInt32LE(48, 44);
  t.like(parseToken(Buffer.concat([message, info])), {
    avPairs: {
      NbComputerName: 'lab',
      NbDomainName: 'lab',
      DnsComputerName: 'lab',
      DnsDomainName: 'lab',
      DnsTreeName: 'lab',
      TargetName: 'lab',
      'AvId 11': '6 bytes',
    },
  });
});

test('the version of a system is read where the flag says that it is there, and it is', (t) => {
  const negotiate = (flags: number, length: number) => {
    const message = Buffer.alloc(40);
    message.write('NTLMSSP\0', 'latin1');
    message.writeUInt32LE(1, 8);
    message.writeUInt32LE(flags, 12);
    message.write('0a006345000000 0f'.replace(' ', ''), 32, 'hex');
    return parseToken(message.subarray(0, length));
  };
  const version = '10.0 build 17763, NTLM revision 15';
  t.like(negotiate(0x2000000, 40), { version });
  t.like(negotiate(0, 40), { version: undefined });
  t.like(negotiate(0x2000000, 39), { version: undefined });
});
