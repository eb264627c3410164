// SASL's GSSAPI and GSS-SPNEGO over the scripted package: security layers, and misbehaving peers.

import { once } from 'node:events';
import { Duplex } from 'node:stream';
import type { ExecutionContext } from 'ava';
import {
  createSaslClient,
  createSaslServer,
  type SaslClient,
  type SaslClientOptions,
  SaslError,
  type SaslServer,
  type SaslServerOptions,
  type SecurityLayer,
} from '../../protocols/sasl/index.js';
import { ISC_REQ, ISC_RET, SEC_E_OK, SEC_I_CONTINUE_NEEDED } from '../../src/index.js';
import {
  callNames,
  calls,
  clean,
  remains,
  reset,
  script,
  test,
} from '../scripted/scripted-test.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

const basics = { mechanism: 'GSSAPI', package: 'Scripted' } as const;
const names = { service: 'ldap', host: 'dc.example.com' };

interface Both extends Disposable {
  readonly client: SaslClient;
  readonly server: SaslServer;
}

async function both(
  client: Partial<SaslClientOptions> = {},
  server: Partial<SaslServerOptions> = {},
): Promise<Both> {
  const sides = {
    client: await createSaslClient({ ...basics, ...names, mutualAuth: false, ...client }),
    server: await createSaslServer({ ...basics, ...server }),
  };
  return {
    ...sides,
    [Symbol.dispose]() {
      sides.client.dispose();
      sides.server.dispose();
    },
  };
}

/** Takes the steps of both sides until the client has finished. */
async function authenticate({ client, server }: Both): Promise<void> {
  let challenge: Buffer | null = null;
  for (let count = 0; !(client.done && server.done); count++) {
    if (count > 10) throw new Error('no end');
    const response: Buffer =
      client.done && challenge?.byteLength === 0
        ? Buffer.alloc(0)
        : await client.stepAsync(challenge);
    challenge = server.done ? Buffer.alloc(0) : await server.stepAsync(response);
  }
}

/** Up to the server's offer of layers, before the client's answer. */
async function untilOffer(sides: Both): Promise<Buffer> {
  let challenge: Buffer | null = null;
  for (let count = 0; count < 10; count++) {
    const response: Buffer = await sides.client.stepAsync(challenge);
    challenge = await sides.server.stepAsync(response);
    if (sides.client.context.established && sides.server.context.established) return challenge;
  }
  throw new Error('no offer');
}

const layers: [SecurityLayer | SecurityLayer[], SecurityLayer | SecurityLayer[], SecurityLayer][] =
  [
    ['confidentiality', 'confidentiality', 'confidentiality'],
    ['integrity', ['confidentiality', 'integrity'], 'integrity'],
    [['integrity', 'confidentiality'], ['confidentiality', 'integrity', 'none'], 'integrity'],
    [['confidentiality', 'none'], 'none', 'none'],
  ];
for (const [ours, theirs, agreed] of layers) {
  test(`GSSAPI: ${ours} meets ${theirs}: ${agreed}`, async (t) => {
    using sides = await both({ securityLayer: ours }, { securityLayer: theirs });
    t.is(sides.client.securityLayer, undefined);
    await authenticate(sides);
    t.is(sides.client.securityLayer, agreed);
    t.is(sides.server.securityLayer, agreed);
    t.is(sides.server.authorizationId, '');
    await exchanges(t, sides);
  });
}

/** The two ends of a connection. */
function connection(): [Duplex, Duplex] {
  const ends: Duplex[] = [0, 1].map(
    (index) =>
      new Duplex({
        read() {},
        write(chunk, _encoding, callback) {
          ends[1 - index]?.push(chunk);
          callback();
        },
        final(callback) {
          ends[1 - index]?.push(null);
          callback();
        },
      }),
  );
  return ends as [Duplex, Duplex];
}

async function exchanges(
  t: ExecutionContext,
  { client, server }: Record<'client' | 'server', SaslClient | SaslServer>,
): Promise<void> {
  const [near, far] = connection();
  const ours = client.seal(near);
  const theirs = server.seal(far);
  const body = Buffer.alloc(200_000, 'sasl');
  const received: Buffer[] = [];
  theirs.on('data', (chunk: Buffer) => received.push(chunk));
  ours.end(body);
  await once(theirs, 'end');
  t.true(Buffer.concat(received).equals(body));
  for (const one of [ours, theirs, near, far]) one.destroy();
}

test('GSSAPI: no layer that both take is refused by the client, whose context goes', async (t) => {
  using sides = await both({ securityLayer: 'confidentiality' }, { securityLayer: 'none' });
  const offer = await untilOffer(sides);
  await t.throwsAsync(sides.client.stepAsync(offer), {
    instanceOf: SaslError,
    message: /^The server offers none, where confidentiality is required/,
  });
  t.true(sides.client.context.disposed);
  await t.throwsAsync(sides.client.stepAsync(offer));
});

test('GSSAPI: a client that chooses what was not offered, or two, is refused', async (t) => {
  for (const octets of ['01000000', '06001000', '00001000']) {
    using sides = await both({}, { securityLayer: ['confidentiality', 'integrity'] });
    await untilOffer(sides);
    const choice = sides.client.context.wrap(Buffer.from(octets, 'hex'), { encrypt: false });
    await t.throwsAsync(sides.server.stepAsync(choice), {
      instanceOf: SaslError,
      message: /^The client chose .*, not one of confidentiality, integrity\.$/,
    });
  }
});

test('GSSAPI: an offer that is cut, too long, or leaves no room for a message', async (t) => {
  for (const [octets, message] of [
    ['040010', /has 3 bytes; it needs 4/],
    ['0400100061', /longer than 4 bytes/],
    ['04000008', /takes tokens of 8 bytes, too few/],
  ] as const) {
    using sides = await both({});
    // Messages are numbered: the server's own offer comes before this one.
    sides.client.context.unwrap(await untilOffer(sides));
    const offer = sides.server.context.wrap(Buffer.from(octets, 'hex'), { encrypt: false });
    await t.throwsAsync(sides.client.stepAsync(offer), { instanceOf: SaslError, message });
  }
});

test('GSSAPI: an offer that was altered is an error of SSPI', async (t) => {
  using sides = await both();
  const offer = await untilOffer(sides);
  offer.writeUInt8(offer.readUInt8(offer.byteLength - 1) ^ 1, offer.byteLength - 1);
  await t.throwsAsync(sides.client.stepAsync(offer), { name: 'SspiError' });
});

test('GSSAPI: acting as another is the server’s to allow', async (t) => {
  const asked: string[] = [];
  const authorize = async (_: unknown, id: string) => {
    asked.push(id);
    return id === 'übung';
  };
  using allowed = await both({ authorizationId: 'übung' }, { authorize });
  await authenticate(allowed);
  t.is(allowed.server.authorizationId, 'übung');
  for (const server of [{ authorize }, {}]) {
    using refused = await both({ authorizationId: 'root' }, server);
    await t.throwsAsync(authenticate(refused), { message: 'The client may not act as "root".' });
  }
  t.deepEqual(asked, ['übung', 'root']);
});

test('GSSAPI: an authorization identity that is not UTF-8', async (t) => {
  using sides = await both();
  await untilOffer(sides);
  const choice = sides.client.context.wrap(Buffer.from('04001000ff', 'hex'), { encrypt: false });
  await t.throwsAsync(sides.server.stepAsync(choice), { message: /not UTF-8/ });
});

test('GSSAPI: a token where the empty response is due', async (t) => {
  using sides = await both();
  let challenge: Buffer | null = null;
  while (!sides.server.context.established) {
    const response: Buffer = await sides.client.stepAsync(challenge);
    challenge = await sides.server.stepAsync(response);
  }
  const isOffer = sides.client.context.established;
  if (isOffer) t.pass('the last token was the client’s: the offer came at once');
  else await t.throwsAsync(sides.server.stepAsync(Buffer.from('x')), { message: /empty response/ });
});

test('GSSAPI: where the last token is the server’s, the client’s answer to it is empty', async (t) => {
  const withToken = () =>
    script('AcceptSecurityContext', {
      byDefault: true,
      status: SEC_E_OK,
      buffers: [{ index: 0, bytes: Buffer.from('last') }],
    });
  for (const answer of ['', 'x']) {
    using sides = await both();
    withToken();
    if (answer === '') script('EncryptMessage');
    const token = await sides.server.stepAsync(await sides.client.stepAsync(null));
    t.is(String(token), 'last');
    t.true(sides.server.context.established);
    const offer = sides.server.stepAsync(Buffer.from(answer));
    if (answer === '') {
      await offer;
      t.is(callNames().at(-1), 'EncryptMessage');
    } else await t.throwsAsync(offer, { instanceOf: SaslError, message: /empty response/ });
  }
});

for (const [securityLayer, maxBuffer, octets] of [
  ['none', 8192, '01000000'],
  ['integrity', 8192, '02002000'],
  ['confidentiality', 65_536, '04010000'],
] as const) {
  test(`GSSAPI: the octets of a client's choice of ${securityLayer}`, async (t) => {
    using sides = await both({ securityLayer, maxBuffer }, { securityLayer });
    const choice = await sides.client.stepAsync(await untilOffer(sides));
    t.is(sides.server.context.unwrap(choice).data.toString('hex'), octets);
  });
}

const offers: [SecurityLayer | SecurityLayer[], number, string][] = [
  ['none', 8192, '01000000'],
  ['integrity', 8192, '02002000'],
  [['confidentiality', 'none'], 65_536, '05010000'],
];
for (const [securityLayer, maxBuffer, octets] of offers) {
  test(`GSSAPI: the octets of a server's offer of ${securityLayer}`, async (t) => {
    using sides = await both({ securityLayer }, { securityLayer, maxBuffer });
    const offer = await untilOffer(sides);
    t.is(sides.client.context.unwrap(offer).data.toString('hex'), octets);
  });
}

test('GSSAPI: neither side sends longer tokens than the other takes', async (t) => {
  const securityLayer = 'confidentiality';
  for (const [ours, theirs] of [
    [65_536, 4096],
    [4096, 65_536],
  ] as const) {
    using sides = await both(
      { securityLayer, maxBuffer: ours },
      { securityLayer, maxBuffer: theirs },
    );
    await authenticate(sides);
    await exchanges(t, sides);
    await exchanges(t, { client: sides.server, server: sides.client });
  }
});

test('GSSAPI: an authentication has ten steps at most', async (t) => {
  using client = await createSaslClient({ ...basics, ...names });
  for (let step = 0; step < 10; step++) {
    script('InitializeSecurityContextW', {
      byDefault: step === 0,
      status: SEC_I_CONTINUE_NEEDED,
      buffers: [{ index: 0, bytes: Buffer.of(step) }],
    });
    t.deepEqual(await client.stepAsync(step === 0 ? null : Buffer.from('more')), Buffer.of(step));
  }
  await t.throwsAsync(client.stepAsync(Buffer.from('more')), {
    instanceOf: SaslError,
    message: 'No end after 10 steps.',
  });
  t.true(client.context.disposed);
});

test('GSSAPI: no offer at all is no token', async (t) => {
  using sides = await both();
  await untilOffer(sides);
  await t.throwsAsync(sides.client.stepAsync(null), { name: 'SspiError' });
});

const signed = ISC_REQ.INTEGRITY | ISC_REQ.SEQUENCE_DETECT | ISC_REQ.REPLAY_DETECT;

const requests: [SaslClientOptions['mechanism'], SecurityLayer, boolean, number][] = [
  ['GSSAPI', 'none', false, signed],
  ['GSSAPI', 'integrity', false, signed],
  ['GSSAPI', 'confidentiality', true, signed | ISC_REQ.CONFIDENTIALITY | ISC_REQ.MUTUAL_AUTH],
  ['GSS-SPNEGO', 'none', true, ISC_REQ.MUTUAL_AUTH],
  ['GSS-SPNEGO', 'integrity', false, signed],
  ['GSS-SPNEGO', 'confidentiality', false, signed | ISC_REQ.CONFIDENTIALITY],
];
for (const [mechanism, securityLayer, mutualAuth, expected] of requests) {
  test(`${mechanism}, ${securityLayer}: what a client asks for, mutualAuth: ${mutualAuth}`, async (t) => {
    const given = { ...basics, ...names, mechanism, securityLayer, mutualAuth };
    using client = await createSaslClient(given);
    await client.stepAsync(null);
    const leg = calls().find((call) => call.function === 'InitializeSecurityContextW');
    t.is(leg?.arguments.fContextReq, expected);
    t.is(leg?.arguments.pszTargetName, 'ldap/dc.example.com');
  });
}

test('mutual authentication is asked for unless the caller says otherwise', async (t) => {
  using client = await createSaslClient({ ...basics, ...names, mechanism: 'GSS-SPNEGO' });
  await client.stepAsync(null);
  const leg = calls().find((call) => call.function === 'InitializeSecurityContextW');
  t.true((leg?.arguments.fContextReq & ISC_REQ.MUTUAL_AUTH) !== 0);
});

/** The attributes that the client's legs grant, regardless of the request. */
function grants(attributes: number): void {
  for (let leg = 0; leg < 2; leg++) {
    script('InitializeSecurityContextW', { byDefault: true, attributes });
  }
  // Without any, it is asked once more.
  const flags = { parameter: 'pBuffer', bytes: Buffer.alloc(4) };
  if (attributes === 0) script('QueryContextAttributesW', { writes: [flags] });
}

const anyLayer = ['confidentiality', 'integrity', 'none'] as const;

for (const [layer, attributes] of [
  ['confidentiality', ISC_RET.CONFIDENTIALITY | ISC_RET.INTEGRITY],
  ['integrity', ISC_RET.INTEGRITY],
  ['none', 0],
] as const) {
  test(`GSS-SPNEGO: the context grants ${layer}, which must do`, async (t) => {
    const mechanism = 'GSS-SPNEGO';
    grants(attributes);
    using sides = await both({ mechanism, securityLayer: anyLayer }, { mechanism });
    await authenticate(sides);
    t.is(sides.client.securityLayer, layer);
    const stronger = anyLayer.slice(0, anyLayer.indexOf(layer));
    if (stronger.length === 0) return;
    grants(attributes);
    using refused = await both({ mechanism, securityLayer: stronger }, { mechanism });
    await t.throwsAsync(authenticate(refused), {
      message: `The context grants ${layer}, where ${stronger.join(' or ')} is required (securityLayer).`,
    });
  });
}

test('a server that does not authenticate itself is refused unless mutualAuth is false', async (t) => {
  grants(ISC_RET.INTEGRITY | ISC_RET.CONFIDENTIALITY);
  using sides = await both({ mutualAuth: true });
  await t.throwsAsync(authenticate(sides), { message: /^The server did not authenticate itself/ });
});

test('steps out of turn, too many bytes, and a stream too early', async (t) => {
  using sides = await both();
  t.throws(() => sides.client.seal(new Duplex()), { instanceOf: SaslError });
  const first = sides.client.stepAsync(null);
  await t.throwsAsync(sides.client.stepAsync(null), { message: /^A step is running/ });
  await first;
  await t.throwsAsync(sides.server.stepAsync(Buffer.alloc(65_537)), { message: /65537 bytes/ });
  using done = await both();
  await authenticate(done);
  await t.throwsAsync(done.client.stepAsync(null), { message: /is over/ });
});

test('wrong options are named', async (t) => {
  const cases: [object, RegExp][] = [
    [{ mechanism: 'PLAIN' }, /^options\.mechanism/],
    [{ securityLayer: 'tls' }, /^options\.securityLayer/],
    [{ securityLayer: [] }, /^options\.securityLayer/],
    [{ maxBuffer: 100 }, /^options\.maxBuffer/],
    [{ maxBuffer: 2 ** 24 }, /^options\.maxBuffer/],
    [{ service: '' }, /^options\.service/],
    [{ host: undefined }, /^options\.host/],
    [{ mechanism: 'GSS-SPNEGO', authorizationId: 'x' }, /^options\.authorizationId/],
  ];
  for (const [options, message] of cases) await t.throwsAsync(both(options), { message });
  await t.throwsAsync(createSaslServer({ ...basics, authorize: 1 } as never), {
    message: /^options\.authorize/,
  });
});
