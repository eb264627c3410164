// The example sign-and-seal: two peers, and an attacker between them.

import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import test from 'ava';
import { Example, target } from './example.js';

/** The listener, and its port. */
async function listener() {
  const example = new Example('sign-and-seal', ['listen']);
  const [, port] = await example.waitFor(/^listening on (\d+)$/m);
  return Object.assign(example, { port: Number(port) });
}

const caller = (port: number) => new Example('sign-and-seal', [String(port), target]);

test('what one types, sealed or signed, the other reads', async (t) => {
  using alice = await listener();
  using bob = caller(alice.port);
  await Promise.all([alice.waitFor(/^connected$/m), bob.waitFor(/^connected$/m)]);
  bob.type('a secret: Pässwörd-1€');
  bob.type('/sign no secret');
  await alice.waitFor(/^\(sealed\) a secret: Pässwörd-1€\n\(signed\) no secret\n/m);
  alice.type('an answer');
  await bob.waitFor(/^\(sealed\) an answer$/m);
  bob.type();
  t.is(await bob.exit, 0, bob.output);
  alice.type();
  t.is(await alice.exit, 0, alice.output);
});

test('the listener chats with several peers at once, and hangs up when its input ends', async (t) => {
  using alice = await listener();
  using bob = caller(alice.port);
  using carol = caller(alice.port);
  await Promise.all([bob.waitFor(/^connected$/m), carol.waitFor(/^connected$/m)]);
  await alice.waitFor(/^connected\nconnected$/m);
  carol.type('from carol');
  bob.type('from bob');
  await Promise.all(
    ['bob', 'carol'].map((name) => alice.waitFor(RegExp(`^\\(sealed\\) from ${name}$`, 'm'))),
  );
  alice.type('to both');
  await Promise.all([bob, carol].map((each) => each.waitFor(/^\(sealed\) to both$/m)));
  alice.type();
  const codes = await Promise.all([alice, bob, carol].map(({ exit }) => exit));
  t.deepEqual(codes, [0, 0, 0], alice.output + bob.output + carol.output);
});

test('what was typed before the handshake is sent after it', async (t) => {
  using alice = await listener();
  using bob = caller(alice.port);
  bob.type('typed early');
  bob.type();
  await alice.waitFor(/^\(sealed\) typed early$/m);
  t.is(await bob.exit, 0, bob.output);
});

/** Forwards lines to `port`, and alters the caller's. Returns its own port, and the lines. */
async function between(port: number, change: (line: string) => string) {
  const seen: string[] = [];
  const server = createServer((socket) => {
    const there = connect(port, '127.0.0.1');
    for (const end of [socket, there]) end.on('error', () => {});
    there.pipe(socket);
    createInterface({ input: socket })
      .on('line', (line) => {
        seen.push(line);
        there.write(`${change(line)}\n`);
      })
      .once('close', () => there.end());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    [Symbol.dispose]() {
      server.close();
    },
  };
}

/** Alters the last byte: the first ones of a sealed message may be a header. */
function changed(value: string): string {
  const bytes = Buffer.from(value, 'base64');
  const last = bytes.byteLength - 1;
  bytes.writeUInt8(bytes.readUInt8(last) ^ 1, last);
  return bytes.toString('base64');
}

for (const [what, line, part] of [
  ['a sealed message', 'pay 100', 'data'],
  ['a signed message', '/sign pay 100', 'message'],
] as const) {
  test(`${what} that was changed on its way is refused`, async (t) => {
    using alice = await listener();
    using relay = await between(alice.port, (text) => {
      const frame = JSON.parse(text);
      return JSON.stringify(part in frame ? { ...frame, [part]: changed(frame[part]) } : frame);
    });
    using bob = caller(relay.port);
    await Promise.all([alice.waitFor(/^connected$/m), bob.waitFor(/^connected$/m)]);
    bob.type(line);
    await alice.waitFor(/: SEC_E_(MESSAGE_ALTERED|DECRYPT_FAILURE) /);
    t.notRegex(alice.output, /pay/);
    const secret = !relay.seen.some((text) =>
      text.includes(Buffer.from('pay 100').toString('base64')),
    );
    t.is(secret, part === 'data');
    await bob.exit;
    using carol = caller(alice.port);
    carol.type('unchanged');
    await alice.waitFor(/^\(sealed\) unchanged$/m);
  });
}
