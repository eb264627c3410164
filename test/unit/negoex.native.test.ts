// NegoEx messages (MS-NEGOEX 2.2.6): headers alone, lengths that are too short or too long, and alerts.

import test from 'ava';
import { parseNegoEx } from '../../protocols/token/negoex.js';

/** A message whose header says this length. */
function message(type: number, length: number, rest: Uint8Array = Buffer.alloc(0)): Buffer {
  const header = Buffer.alloc(40);
  header.write('NEGOEXTS', 'latin1');
  header.writeUInt32LE(type, 8);
  header.writeUInt32LE(3, 12);
  header.writeUInt32LE(40, 16);
  header.writeUInt32LE(length, 20);
  return Buffer.concat([header, rest]);
}

const parsed = (bytes: Buffer) => parseNegoEx(bytes, (inner) => inner as never);

test('a header alone is a message, of a type that nobody knows', (t) => {
  const { messages } = parsed(Buffer.concat([message(99, 40), message(98, 40)]));
  t.like(messages, [
    { message: '99', sequenceNumber: 3, conversation: '00000000-0000-0000-0000-000000000000' },
    { message: '98' },
  ]);
});

test('a length below the header’s, or beyond what is here', (t) => {
  for (const length of [0, 39, 41]) {
    t.throws(() => parsed(message(99, length)), {
      name: 'TokenError',
      message: `The NegoEx message is cut short: it says ${length} bytes, 40 are here.`,
    });
  }
});

test('an alert has a status', (t) => {
  const rest = Buffer.alloc(20);
  rest.writeUInt32LE(0x8009030c, 16);
  const { messages } = parsed(message(7, 60, rest));
  t.like(messages, [{ error: 'SEC_E_LOGON_DENIED' }]);
});
