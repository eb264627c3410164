// Digest's input buffers, in their documented order.

import {
  channelBindings,
  digestClientBuffers,
  digestServerBuffers,
  SECBUFFER,
  SECBUFFER_READONLY,
} from '../../src/index.js';
import { makePair } from './pair.js';
import { calls, clean, remains, reset, script, test } from './scripted-test.js';

const ascii = (text: string) => Buffer.from(`${text}\0`).toString('hex');
const bindings = channelBindings(Buffer.from('tls-server-end-point:x'));
const readOnly = (type: number) => (type | SECBUFFER_READONLY) >>> 0;

/** Types and bytes of a call's input. */
const given = (name: string) =>
  calls()
    .find((call) => call.function === name)
    ?.arguments.pInput.map(({ type, bytes = null }: { type: number; bytes?: string | null }) => [
      type,
      bytes,
    ]);

test('a server: token, method, URI, entity, realm, bindings', (t) => {
  reset();
  {
    using pair = makePair();
    script('AcceptSecurityContext', {});
    const inputBuffers = digestServerBuffers({
      token: Buffer.from('answer'),
      method: 'GET',
      uri: '/x',
      entityHash: 'd41d',
      realm: 'lab',
      channelBindings: bindings,
    });
    pair.server.step(null, { inputBuffers });
    t.deepEqual(given('AcceptSecurityContext'), [
      [SECBUFFER.TOKEN, Buffer.from('answer').toString('hex')],
      [SECBUFFER.PKG_PARAMS, ascii('GET')],
      [SECBUFFER.PKG_PARAMS, ascii('/x')],
      [SECBUFFER.PKG_PARAMS, ascii('d41d')],
      [SECBUFFER.PKG_PARAMS, Buffer.from('lab\0', 'utf16le').toString('hex')],
      [readOnly(SECBUFFER.CHANNEL_BINDINGS), bindings.toString('hex')],
    ]);
  }
  t.deepEqual(remains(), clean);
});

test('a server’s first leg: what is missing keeps its place', (t) => {
  reset();
  {
    using pair = makePair();
    script('AcceptSecurityContext', {});
    const inputBuffers = digestServerBuffers({ method: 'GET', realm: 'lab' });
    pair.server.step(null, { inputBuffers });
    const [token, method, uri, entity, realm, ...more] = given('AcceptSecurityContext');
    t.deepEqual(
      [token, uri, entity],
      [
        [SECBUFFER.TOKEN, null],
        [SECBUFFER.PKG_PARAMS, null],
        [SECBUFFER.PKG_PARAMS, null],
      ],
    );
    t.is(method[1], ascii('GET'));
    t.is(realm[0], SECBUFFER.PKG_PARAMS);
    t.deepEqual(more, []);
  }
  t.deepEqual(remains(), clean);
});

test('a client: challenge, method, entity, and with bindings the target', (t) => {
  reset();
  {
    using pair = makePair();
    script('InitializeSecurityContextW', {});
    const request = { token: Buffer.from('challenge'), method: 'GET' };
    t.is(digestClientBuffers(request).length, 3);
    const types = (more: object) => digestClientBuffers({ ...request, ...more }).slice(3);
    t.deepEqual(
      types({ targetHost: 'HTTP/lab' }).map(({ type }) => type),
      [readOnly(SECBUFFER.TARGET_HOST)],
    );
    t.deepEqual(
      types({ channelBindings: bindings }).map(({ type, data }) => [type, data === null]),
      [
        [readOnly(SECBUFFER.TARGET_HOST), true],
        [readOnly(SECBUFFER.CHANNEL_BINDINGS), false],
      ],
    );
    const inputBuffers = digestClientBuffers({
      ...request,
      targetHost: 'HTTP/häst',
      channelBindings: bindings,
    });
    pair.client.step(null, { inputBuffers });
    t.deepEqual(given('InitializeSecurityContextW'), [
      [SECBUFFER.TOKEN, Buffer.from('challenge').toString('hex')],
      [SECBUFFER.PKG_PARAMS, ascii('GET')],
      [SECBUFFER.PKG_PARAMS, null],
      [readOnly(SECBUFFER.TARGET_HOST), Buffer.from('HTTP/häst\0').toString('hex')],
      [readOnly(SECBUFFER.CHANNEL_BINDINGS), bindings.toString('hex')],
    ]);
  }
  t.deepEqual(remains(), clean);
});

test('wrong members are refused by name', (t) => {
  const request = { token: Buffer.alloc(1), method: 'GET' };
  for (const [name, value] of Object.entries({ token: 'x', method: 1, uri: 1, realm: 1 })) {
    t.throws(() => digestServerBuffers({ ...request, [name]: value } as never), {
      message: new RegExp(`^request\\.${name}`),
    });
  }
  t.throws(() => digestServerBuffers({} as never), { message: /^request\.method/ });
  t.throws(() => digestClientBuffers({ method: 'GET' } as never), { message: /^request\.token/ });
  t.throws(() => digestClientBuffers(null as never), { message: /^request must be an object/ });
});
