// Channel bindings that a server audits: the structure, the flag, and what the package says of the client's.

import {
  channelBindings,
  SEC_CHANNEL_BINDINGS_RESULT_FLAGS as RESULT,
  SEC_CHANNEL_BINDINGS_AUDIT_BINDINGS,
  SEC_E_BAD_BINDINGS,
  SEC_E_INVALID_PARAMETER,
  SECBUFFER,
  SECPKG_ATTR,
  ServerContext,
} from '../../src/index.js';
import * as raw from '../../src/raw.js';
import { establish, establishAsync } from '../establish.js';
import { makePair, type PackageName, serverCredential } from './pair.js';
import { calls, clean, type RecordedCall, remains, reset, script, test } from './scripted-test.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

const audit = SEC_CHANNEL_BINDINGS_AUDIT_BINDINGS;
const applicationData = Buffer.from('tls-server-end-point:0123456789abcdef');
const audited = (name?: PackageName) => makePair(name, {}, { auditChannelBindings: true });

/** What the package writes into the last buffer of the output, in place. */
const result = (flags: number, index: number) => ({
  index,
  bytes: new Uint8Array(Uint32Array.of(flags).buffer),
});

const accepts = (recorded: RecordedCall[]) =>
  recorded.filter((call) => call.function === 'AcceptSecurityContext');

test('flags make a SEC_CHANNEL_BINDINGS_EX, whose offsets are its own', (t) => {
  const bytes = channelBindings(applicationData, { flags: audit });
  const header = raw.view(raw.SEC_CHANNEL_BINDINGS_EX, bytes);
  const size = raw.sizeof(raw.SEC_CHANNEL_BINDINGS_EX);
  t.like(header, {
    magicNumber: raw.SEC_CHANNEL_BINDINGS_EX_MAGIC,
    flags: audit,
    cbHeaderLength: size,
    cbStructureLength: bytes.byteLength,
    dwInitiatorOffset: 0,
    dwAcceptorOffset: 0,
    cbApplicationDataLength: applicationData.byteLength,
    dwApplicationDataOffset: size,
  });
  t.deepEqual(bytes.subarray(size), applicationData);
  t.is(channelBindings(applicationData, { flags: 0 }).readUInt32LE(4), 0);
  t.is(channelBindings(applicationData).byteLength, bytes.byteLength - 16);
  for (const flags of [2 ** 32, 'x', 1.5]) {
    t.throws(() => channelBindings(applicationData, { flags } as never), {
      message: /^options\.flags/,
    });
  }
});

for (const [name, last] of [
  ['Scripted', 1],
  ['ScriptedStream', 2],
] as const) {
  test(`${name}: the server asks with every leg, in the last buffer of the output`, async (t) => {
    for (const take of [establish, establishAsync]) {
      reset();
      using pair = audited(name);
      t.is(pair.server.channelBindingsResult, null);
      script('AcceptSecurityContext', {
        byDefault: true,
        buffers: [result(RESULT.CLIENT_SUPPORT | RESULT.VALID_MATCHED, last)],
      });
      const legs = await take(pair);
      t.true(pair.server.established);
      const asked = accepts(calls()).map(({ arguments: { pOutput } }) => pOutput);
      t.true(asked.length > 0);
      for (const output of asked) {
        t.is(output.length, last + 1);
        t.like(output.at(-1), { type: SECBUFFER.CHANNEL_BINDINGS_RESULT, size: 4 });
      }
      // A later leg that says nothing leaves what an earlier one said.
      t.is(pair.server.channelBindingsResult, RESULT.CLIENT_SUPPORT | RESULT.VALID_MATCHED);
      for (const leg of legs) t.is(leg.outputBuffers.length, last);
    }
  });
}

test('a package that says nothing: null, and nobody is asked by default', (t) => {
  using pair = audited();
  establish(pair);
  t.is(pair.server.channelBindingsResult, null);
  calls();
  using plain = makePair();
  establish(plain);
  for (const call of accepts(calls())) t.is(call.arguments.pOutput.length, 1);
  t.is(plain.server.channelBindingsResult, null);
});

test('the result is there when the bindings are the reason of a failure', (t) => {
  using pair = audited();
  const { token } = pair.client.step();
  const flags = RESULT.NOTVALID_MISMATCH;
  script('AcceptSecurityContext', { status: SEC_E_BAD_BINDINGS, buffers: [result(flags, 1)] });
  t.throws(() => pair.server.step(token), { code: 'SEC_E_BAD_BINDINGS' });
  t.is(pair.server.channelBindingsResult, flags);
  t.true((flags & RESULT.NOTVALID) !== 0);
});

test('the buffer follows those that the caller gives, which come back alone', (t) => {
  using pair = audited();
  const { token } = pair.client.step();
  const outputBuffers = [{ type: SECBUFFER.TOKEN, data: Buffer.alloc(4096) }];
  const flags = RESULT.VALID_PROXY;
  script('AcceptSecurityContext', { byDefault: true, buffers: [result(flags, 1)] });
  const leg = pair.server.step(token, { outputBuffers });
  t.deepEqual(
    leg.outputBuffers.map(({ type }) => type),
    [SECBUFFER.TOKEN],
  );
  t.is(pair.server.channelBindingsResult, flags);
});

test('the option is checked', (t) => {
  using credential = serverCredential();
  const options = { auditChannelBindings: 1 } as never;
  t.throws(() => new ServerContext(credential, options), {
    message: /^options\.auditChannelBindings must be a boolean/,
  });
});

/** Lets the next query point to channel bindings in memory of the package's. */
function scriptBindings(): void {
  const bytes = channelBindings(applicationData);
  const structure = raw.alloc(raw.SecPkgContext_Bindings, { BindingsLength: bytes.byteLength });
  script('QueryContextAttributesW', {
    writes: [
      { parameter: 'pBuffer', bytes: raw.bytesOf(structure) },
      {
        parameter: 'pBuffer',
        offset: raw.offsetof(raw.SecPkgContext_Bindings, 'Bindings'),
        bytes,
        allocated: 'FreeContextBuffer',
      },
    ],
  });
}

test('SspiSetChannelBindingFlags: bindings of a TLS context, marked as for an audit', (t) => {
  using pair = makePair();
  establish(pair);
  scriptBindings();
  const attribute = SECPKG_ATTR.ENDPOINT_BINDINGS;
  const marked = pair.server.queryContextAttributes(attribute, { flags: audit });
  t.deepEqual(marked, {
    bindings: channelBindings(applicationData, { flags: audit }),
    applicationData,
  });
  scriptBindings();
  script('SspiSetChannelBindingFlags', { status: SEC_E_INVALID_PARAMETER });
  t.throws(() => pair.server.queryContextAttributes(attribute, { flags: audit }), {
    code: 'SEC_E_INVALID_PARAMETER',
  });
  t.throws(() => pair.server.queryContextAttributes(attribute, { flags: 'x' } as never), {
    message: /^input\.flags/,
  });
});
