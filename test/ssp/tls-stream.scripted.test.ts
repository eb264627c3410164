// TlsStream where no Schannel here goes: renegotiation, messages after the handshake (TLS 1.3), close_notify.

import { once } from 'node:events';
import { Duplex } from 'node:stream';
import { text } from 'node:stream/consumers';
import {
  SEC_E_ILLEGAL_MESSAGE,
  SEC_E_OK,
  SEC_I_CONTEXT_EXPIRED,
  SEC_I_CONTINUE_NEEDED,
  SEC_I_RENEGOTIATE,
  SECBUFFER_EMPTY,
  SECBUFFER_EXTRA,
  ServerContext,
  SspiError,
  TlsStream,
} from '../../src/index.js';
import { Records } from '../../src/tls/records.js';
import { clientCredential, serverCredential } from './peers.js';
import { calls, clean, remains, reset, script, state, test } from './scripted.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

/** One end of a connection: what is written comes out of the other. */
class End extends Duplex {
  other: End | undefined;

  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: () => void): void {
    this.other?.push(chunk);
    callback();
  }

  override _final(callback: () => void): void {
    this.other?.push(null);
    callback();
  }

  override _read(): void {}
}

interface Connection extends Disposable {
  readonly client: TlsStream;
  /** What the peer got since the handshake. */
  readonly sent: () => string;
  /** Bytes from the peer, as they are. */
  push(bytes: string | Buffer): void;
  /** A record of the peer's with that data. */
  record(data: string): Buffer;
}

/** A client stream whose handshake is done, and its peer, done by hand. */
async function connected(): Promise<Connection> {
  const [near, far] = [new End(), new End()];
  near.other = far;
  far.other = near;
  using credential = clientCredential('ScriptedStream');
  using inbound = serverCredential('ScriptedStream');
  const client = TlsStream.connect(near, { credential, targetName: 'server' });
  const server = new ServerContext(inbound);
  const sent: Buffer[] = [];
  far.on('data', (bytes: Buffer) => {
    if (server.established) return void sent.push(bytes);
    const { token } = server.step(bytes);
    if (token) far.write(token);
  });
  await once(client, 'secureConnect');
  while (!server.established) await new Promise(setImmediate);
  calls();
  const records = new Records(server);
  return {
    client,
    sent: () => Buffer.concat(sent).toString('latin1'),
    push: (bytes) => void near.push(bytes),
    record: (data) => records.encrypt([Buffer.from(data)]),
    [Symbol.dispose]() {
      client.destroy();
      server.dispose();
    },
  };
}

const legs = () =>
  calls()
    .filter((call) => /^(Initialize|Accept)SecurityContext/.test(call.function))
    .map((call) =>
      call.arguments.pInput.map(({ bytes = '' }) => Buffer.from(bytes, 'hex').toString()),
    );

/** The next record is a message for the handshake, handed back as EXTRA. */
const forALeg = () =>
  script('DecryptMessage', {
    status: SEC_I_RENEGOTIATE,
    buffers: [{ list: 'pMessage', index: 0, type: SECBUFFER_EXTRA }],
  });

/** The next record leaves nothing but its status. */
const empties = (status: number) =>
  script('DecryptMessage', {
    status,
    buffers: [{ list: 'pMessage', index: 0, type: SECBUFFER_EMPTY, size: 0 }],
  });

const answers = (status: number, token?: string) =>
  script('InitializeSecurityContextW', {
    status,
    ...(token ? { buffers: [{ index: 0, bytes: Buffer.from(token), in: 'allocated' }] } : {}),
  });

test('a ticket after the handshake goes to the context, and data goes on', async (t) => {
  using peer = await connected();
  forALeg();
  answers(SEC_E_OK);
  peer.push('ticket');
  while (state().scripts > 0) await new Promise(setImmediate);
  peer.push(peer.record('data'));
  const [data] = await once(peer.client, 'data');
  t.is(String(data), 'data');
  t.deepEqual(legs(), [['ticket', '']]);
  t.is(peer.sent(), '');
});

test('data, a ticket and data in one piece come apart in their order', async (t) => {
  using peer = await connected();
  const [first, second] = [peer.record('one'), peer.record('two')];
  const received: string[] = [];
  peer.client.on('data', (data: Buffer) => received.push(data.toString()));
  script('DecryptMessage', { byDefault: true });
  forALeg();
  // The context takes the ticket, and leaves the record behind it.
  script('InitializeSecurityContextW', {
    buffers: [{ list: 'pInput', index: 1, type: SECBUFFER_EXTRA, size: second.byteLength }],
  });
  peer.push(Buffer.concat([first, Buffer.from('ticket'), second]));
  while (received.length < 2) await new Promise(setImmediate);
  t.deepEqual(received, ['one', 'two']);
  t.is(legs().length, 1);
});

test('a wish without a message: the context is asked at once, and writes wait until it is done', async (t) => {
  using peer = await connected();
  empties(SEC_I_RENEGOTIATE);
  answers(SEC_I_CONTINUE_NEEDED, 'hello again ');
  answers(SEC_E_OK, 'finished ');
  peer.push('hello request');
  while (peer.sent() === '') await new Promise(setImmediate);
  peer.client.write('data');
  await new Promise(setImmediate);
  t.is(peer.sent(), 'hello again ', 'no record leaves in the middle of a handshake');
  peer.push('server hello');
  while (!peer.sent().includes('SCRM')) await new Promise(setImmediate);
  t.regex(peer.sent(), /^hello again finished SCRM/);
  t.deepEqual(legs(), [
    ['', ''],
    ['server hello', ''],
  ]);
});

test('the end: close_notify out, the peer’s in, and both streams end', async (t) => {
  using peer = await connected();
  answers(SEC_E_OK, 'close_notify');
  peer.client.end();
  await once(peer.client, 'finish');
  const control = calls().find((call) => call.function === 'ApplyControlToken');
  t.is(control?.arguments.pInput[0].bytes, '01000000', 'SCHANNEL_SHUTDOWN');
  t.is(peer.sent(), 'close_notify');
  empties(SEC_I_CONTEXT_EXPIRED);
  peer.push('close_notify');
  t.is(await text(peer.client), '');
});

test('an alert that comes with a failure reaches the peer before the end', async (t) => {
  using peer = await connected();
  forALeg();
  answers(SEC_E_ILLEGAL_MESSAGE, 'alert');
  peer.push('no ticket');
  const [error] = await once(peer.client, 'error');
  t.true(error instanceof SspiError);
  t.is((error as SspiError).code, 'SEC_E_ILLEGAL_MESSAGE');
  t.is(peer.sent(), 'alert');
});
