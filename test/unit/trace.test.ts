// Traces of calls with hand-made memory: every function, no secrets, nothing when off.

import test from 'ava';
import { formatCall, SECBUFFER, type TracedCall, trace } from '../../src/index.js';
import { observation } from '../../src/native/call-observer.js';
import type { FunctionDeclaration } from '../../src/raw.js';
import * as raw from '../../src/raw.js';
import { BufferList } from '../../src/sspi/buffers.js';

/** Makes a call that never reaches a library, and returns the listener's report of it. */
function traced(
  name: raw.FunctionName,
  values: readonly unknown[],
  result: unknown,
  options: { bytes?: boolean; during?: () => void } = {},
): TracedCall {
  const heard: TracedCall[] = [];
  const stop = trace((call) => heard.push(call), { bytes: options.bytes ?? false });
  try {
    const ended = observation.observer?.(name, raw.declarations.functions[name], values, false);
    options.during?.();
    ended?.(result);
  } finally {
    stop();
  }
  return heard[0] as TracedCall;
}

const memoryOf = (structure: unknown): Buffer => raw.bytesOf(structure as never);
const handle = (dwLower: bigint, dwUpper: bigint) =>
  memoryOf(raw.alloc(raw.SecHandle, { dwLower, dwUpper }));

test.serial('nobody is told when nobody listens', (t) => {
  t.is(observation.observer, undefined);
  const stop = trace(() => {});
  t.is(typeof observation.observer, 'function');
  stop();
  t.is(observation.observer, undefined);
});

test.serial('a leg: flags, buffers, handles and status by name', (t) => {
  const output = new BufferList([{ type: SECBUFFER.TOKEN, data: Buffer.alloc(100) }]);
  const input = new BufferList([
    { type: SECBUFFER.TOKEN, data: Buffer.from('abc') },
    { type: SECBUFFER.CHANNEL_BINDINGS | raw.SECBUFFER_READONLY, data: Buffer.alloc(32) },
  ]);
  const context = handle(-1n, -1n);
  const attributes = Buffer.alloc(4);
  const values = [
    handle(1n, 2n),
    null,
    raw.wide('HTTP/www.example.com'),
    raw.ISC_REQ.MUTUAL_AUTH | raw.ISC_REQ.INTEGRITY,
    0,
    raw.SECURITY_NATIVE_DREP,
    memoryOf(input.descriptor),
    0,
    context,
    memoryOf(output.descriptor),
    attributes,
    Buffer.alloc(8),
  ];
  const call = traced('InitializeSecurityContextW', values, raw.SEC_I_CONTINUE_NEEDED, {
    bytes: true,
    during: () => {
      handle(3n, 4n).copy(context);
      output.at(0).cbBuffer = 2;
      attributes.writeUInt32LE(raw.ISC_RET.INTEGRITY);
    },
  });
  const { arguments: args, result } = call;
  t.deepEqual(result, { name: 'SEC_I_CONTINUE_NEEDED', value: 0x90312 });
  t.deepEqual(args.pszTargetName, { in: { text: 'HTTP/www.example.com' } });
  t.deepEqual(args.fContextReq, { in: { flags: ['MUTUAL_AUTH', 'INTEGRITY'], value: 0x10002 } });
  t.like(args.phCredential, { in: { handle: 'credential' } });
  t.like(args.phNewContext, { in: null, out: { handle: 'context' } });
  t.deepEqual(args.pInput, {
    in: {
      buffers: [
        { type: 'TOKEN', length: 3, bytes: '616263' },
        { type: 'CHANNEL_BINDINGS', attributes: ['READONLY'], length: 32, bytes: '00'.repeat(32) },
      ],
    },
  });
  t.deepEqual(args.pOutput, {
    in: { buffers: [{ type: 'TOKEN', length: 100 }] },
    out: { buffers: [{ type: 'TOKEN', length: 2, bytes: '0000' }] },
  });
  t.deepEqual(args.pfContextAttr, { out: { flags: ['INTEGRITY'], value: 0x10000 } });
  t.true(call.microseconds >= 0);
  t.regex(
    formatCall(call),
    /^InitializeSecurityContextW\(phCredential: credential \d+, phContext: null, pszTargetName: "HTTP\/www\.example\.com", fContextReq: MUTUAL_AUTH\|INTEGRITY, .*pOutput: \[TOKEN 100\] -> \[TOKEN 2 0000\], .*\) = SEC_I_CONTINUE_NEEDED, \d+ us$/,
  );
});

test.serial('a handle keeps its number until it is freed', (t) => {
  const number = (call: TracedCall, name: string) => {
    const value = call.arguments[name]?.in;
    return typeof value === 'object' && value && 'handle' in value ? value.number : undefined;
  };
  const memory = handle(77n, 78n);
  const query = () =>
    number(
      traced('QueryContextAttributesW', [memory, 0, Buffer.alloc(16)], raw.SEC_E_OK),
      'phContext',
    );
  const first = query();
  t.is(query(), first);
  t.is(number(traced('DeleteSecurityContext', [memory], raw.SEC_E_OK), 'phContext'), first);
  t.not(query(), first);
});

test.serial('values of an enumeration go by their names, and results by their type', (t) => {
  const call = traced('GetUserNameExW', [2, raw.wide('me'), new Uint32Array([2])], 1);
  t.deepEqual(call.arguments.NameFormat, { in: { name: 'NameSamCompatible', value: 2 } });
  t.deepEqual(call.arguments.lpNameBuffer, { out: { text: 'me' } });
  t.is(call.result, 1);
  t.is(traced('SspiLocalFree', [16n], undefined).result, null);
  t.deepEqual(traced('CertCloseStore', [16n, 0], -1).result, -1);
});

/** Parameters that are, or point to, secrets. */
const secrets = [
  'pAuthData',
  'pszOldPassword',
  'pszNewPassword',
  'pszPassword',
  'szPassword',
  'pszPackedCredentialsString',
  'ppszPackedCredentialsString',
  'pPackedContext',
  'AuthIdentityByteArray',
  'ppCredentialBlob',
  'FlatCredUIContext',
  'MarshaledCredUIContext',
  'pPFX',
];

test.serial('every function can be traced, and no secret is in any trace', (t) => {
  const sentinel = 'Tr0ub4dor&3';
  for (const [name, declaration] of Object.entries<FunctionDeclaration>(
    raw.declarations.functions,
  )) {
    const values = declaration.parameters.map(({ name: parameter, type }) => {
      if (type !== 'pointer') return 1;
      return secrets.includes(parameter) ? raw.wide(sentinel.repeat(20)) : Buffer.alloc(256);
    });
    const call = traced(name as raw.FunctionName, values, 0, { bytes: true });
    t.deepEqual(
      Object.keys(call.arguments),
      declaration.parameters.map((parameter) => parameter.name),
    );
    const json = JSON.stringify(call);
    const hex = Buffer.from(sentinel).toString('hex');
    t.false(json.includes(sentinel) || json.includes(hex), name);
    t.false(formatCall(call).includes(sentinel), name);
    t.false(json.includes('unreadable'), `${name}: ${json}`);
  }
});

test.serial('secrets are marked as such, and the lack of them is shown', (t) => {
  const call = traced(
    'ChangeAccountPasswordW',
    [...['NTLM', 'D', 'alice', 'old', 'new'].map(raw.wide), 0, 0, null],
    raw.SEC_E_OK,
  );
  t.deepEqual(call.arguments.pszOldPassword, { in: '<secret>' });
  t.deepEqual(call.arguments.pszNewPassword, { in: '<secret>' });
  t.deepEqual(call.arguments.pszAccountName, { in: { text: 'alice' } });
  const { length } = raw.declarations.functions.AcquireCredentialsHandleW.parameters;
  const none = traced('AcquireCredentialsHandleW', Array(length).fill(null), raw.SEC_E_OK);
  t.deepEqual(none.arguments.pAuthData, { in: null });
});

test.serial('buffers that may hold secrets are never shown with their bytes', (t) => {
  const types = [
    raw.SECBUFFER_PKG_PARAMS,
    raw.SECBUFFER_CHANGE_PASS_RESPONSE,
    raw.SECBUFFER_TRAFFIC_SECRETS,
    raw.SECBUFFER_PRESHARED_KEY,
  ];
  const list = new BufferList(types.map((type) => ({ type, data: Buffer.from('secret') })));
  const values = [handle(1n, 1n), memoryOf(list.descriptor)];
  const call = traced('ApplyControlToken', values, raw.SEC_E_OK, { bytes: true });
  t.false(JSON.stringify(call).includes(Buffer.from('secret').toString('hex')));
  t.true(formatCall(call).includes('PKG_PARAMS 6'), formatCall(call));
});

test.serial('memory that is too short is not read beyond its end', (t) => {
  const call = traced('DeleteSecurityContext', [Buffer.alloc(2)], raw.SEC_E_OK);
  t.deepEqual(call.arguments.phContext, { in: null });
  const short = traced('CompleteAuthToken', [handle(1n, 1n), Buffer.alloc(3)], raw.SEC_E_OK);
  t.deepEqual(short.arguments.pToken, { in: { memory: 3 } });
});

test.serial('what a call with a failing status did not write is not shown', (t) => {
  const call = traced('VerifySignature', [handle(1n, 1n), null, 0, Buffer.alloc(4)], -1);
  t.deepEqual(call.arguments.pfQOP, {});
});

test.serial('a listener is checked', (t) => {
  t.throws(() => trace('x' as never), { instanceOf: TypeError, message: /^listener must be/ });
  t.throws(() => trace(() => {}, 1 as never), { instanceOf: TypeError, message: /^options must/ });
});
