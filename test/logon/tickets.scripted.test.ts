// Tickets over the scripted LSA: requests byte by byte, answers as Windows lays them out, refusals, and false answers.

import {
  BindingError,
  listTickets,
  listTicketsAsync,
  purgeTickets,
  purgeTicketsAsync,
  retrieveTicket,
  retrieveTicketAsync,
  SspiError,
  submitTicket,
  ticketGrantingTicket,
} from '../../src/index.js';
import * as raw from '../../src/raw.js';
import {
  calls,
  clean,
  connections,
  type RecordedCall,
  release,
  remains,
  reset,
  type Script,
  script,
  secrets,
  state,
  test,
} from '../scripted/scripted-test.js';
import { until } from '../until.js';
import {
  Answer,
  answered,
  cacheAnswer,
  encoded,
  end,
  refused,
  renew,
  sessionKey,
  start,
  ticket,
  ticketAnswer,
} from './answers.js';

const {
  KerbQueryTicketCacheEx3Message,
  KerbQueryTicketCacheEx2Message,
  KerbQueryTicketCacheMessage,
} = raw.KERB_PROTOCOL_MESSAGE_TYPE;

test.beforeEach(reset);
test.afterEach.always((t) => {
  t.deepEqual(remains(), clean);
  t.is(connections(), 0, 'every connection to the LSA is closed');
});

const answer = (what: Script): void => script('LsaCallAuthenticationPackage', what);

const ex3 = { ...ticket, SessionKeyType: 17, CacheFlags: 1, KdcCalled: 'dc1.lab.test' };
const cached = {
  client: 'alice',
  clientRealm: 'LAB.TEST',
  server: 'HTTP/www.lab.test',
  serverRealm: 'LAB.TEST',
  startTime: start,
  endTime: end,
  renewUntil: renew,
  encryptionType: 18,
  flags: ticket.TicketFlags,
  sessionKeyType: 17,
  cacheFlags: 1,
  kdc: 'dc1.lab.test',
};

/** A request that was recorded, and the text of its UNICODE_STRING at an offset: it must lie in the request. */
function requestOf(call: RecordedCall | undefined) {
  const bytes = Buffer.from(call?.arguments.ProtocolSubmitBuffer, 'hex');
  const address = BigInt(call?.arguments.submitted);
  return {
    bytes,
    message: bytes.readInt32LE(0),
    logonId: bytes.readBigUInt64LE(4),
    text(at: number): string {
      const start = Number(bytes.readBigUInt64LE(at + 8) - address);
      const length = bytes.readUInt16LE(at);
      if (start < 0 || start + length + 2 > bytes.byteLength) throw new RangeError('outside');
      if (bytes.readUInt16LE(start + length) !== 0) throw new RangeError('no NUL');
      return bytes.toString('utf16le', start, start + length);
    },
  };
}

const packageCalls = () =>
  calls().filter((call) => call.function === 'LsaCallAuthenticationPackage');

test('listTickets: connects, finds the package, asks for the newest form, closes the connection', (t) => {
  const krbtgt = { ...ex3, ServerName: 'krbtgt/LAB.TEST', KdcCalled: '' };
  answer({
    writes: answered(
      cacheAnswer(KerbQueryTicketCacheEx3Message, raw.KERB_TICKET_CACHE_INFO_EX3, [ex3, krbtgt]),
    ),
  });
  t.deepEqual(listTickets({ logonId: 0x1_8000_0002n }), [
    cached,
    { ...cached, server: 'krbtgt/LAB.TEST', kdc: '' },
  ]);
  const made = calls();
  t.deepEqual(
    made.map((call) => call.function),
    [
      'LsaConnectUntrusted',
      'LsaLookupAuthenticationPackage',
      'LsaCallAuthenticationPackage',
      'LsaFreeReturnBuffer',
      'LsaDeregisterLogonProcess',
    ],
  );
  t.is(Buffer.from(made[1]?.arguments['PackageName->Buffer'], 'hex').toString(), 'Kerberos');
  const request = requestOf(made[2]);
  t.is(made[2]?.arguments.AuthenticationPackage, 2);
  t.is(request.message, KerbQueryTicketCacheEx3Message);
  t.is(request.logonId, 0x1_8000_0002n);
});

test('listTickets: an empty cache is shorter than the structure in the header', (t) => {
  answer({
    writes: answered(
      cacheAnswer(KerbQueryTicketCacheEx3Message, raw.KERB_TICKET_CACHE_INFO_EX3, []),
    ),
  });
  t.deepEqual(listTickets(), []);
  t.is(requestOf(packageCalls()[0]).logonId, 0n, "the caller's own session");
});

test('listTickets: a Kerberos that knows older forms only is asked for them', async (t) => {
  const older = { ...ticket, SessionKeyType: 17 };
  answer({ writes: refused(raw.STATUS_INVALID_PARAMETER) });
  answer({
    writes: answered(
      cacheAnswer(KerbQueryTicketCacheEx2Message, raw.KERB_TICKET_CACHE_INFO_EX2, [older]),
    ),
  });
  t.deepEqual(listTickets(), [{ ...cached, cacheFlags: null, kdc: null }]);
  const { ClientName: _name, ClientRealm: _realm, ServerRealm, ...rest } = ticket;
  const oldest = { ...rest, RealmName: ServerRealm };
  for (const _ of [1, 2]) answer({ writes: refused(raw.STATUS_ACCESS_DENIED) });
  answer({
    writes: answered(
      cacheAnswer(KerbQueryTicketCacheMessage, raw.KERB_TICKET_CACHE_INFO, [oldest]),
    ),
  });
  const unknown = { client: null, clientRealm: null, sessionKeyType: null };
  t.deepEqual(await listTicketsAsync(), [{ ...cached, cacheFlags: null, kdc: null, ...unknown }]);
  t.deepEqual(
    packageCalls().map((call) => requestOf(call).message),
    [25, 20, 25, 20, 1],
  );
});

test('listTickets: refused in every form is the error of the newest one; another error ends it', async (t) => {
  const denied = { instanceOf: SspiError, code: 'STATUS_ACCESS_DENIED' } as const;
  for (const status of [
    raw.STATUS_ACCESS_DENIED,
    raw.STATUS_INVALID_PARAMETER,
    raw.STATUS_INVALID_PARAMETER,
  ])
    answer({ writes: refused(status) });
  const error = t.throws(() => listTickets({ logonId: 5n }), denied);
  for (let form = 0; form < 3; form++) answer({ writes: refused(raw.STATUS_ACCESS_DENIED) });
  await t.throwsAsync(listTicketsAsync({ logonId: 5n }), denied);
  t.is(error?.functionName, 'LsaCallAuthenticationPackage');
  t.like(error?.cause, { name: 'Win32Error', errorCode: 5 });
  answer({ writes: refused(raw.STATUS_NO_SUCH_LOGON_SESSION) });
  await t.throwsAsync(listTicketsAsync({ logonId: 5n }), { code: 'STATUS_NO_SUCH_LOGON_SESSION' });
  // The call itself fails, not the package.
  answer({ status: raw.STATUS_INSUFFICIENT_RESOURCES });
  t.throws(() => listTickets(), { code: 'STATUS_INSUFFICIENT_RESOURCES' });
  t.is(packageCalls().length, 8);
});

test('no LSA, or no Kerberos: an error, and nothing stays open', (t) => {
  script('LsaConnectUntrusted', { status: raw.STATUS_ACCESS_DENIED });
  t.throws(() => listTickets(), { code: 'STATUS_ACCESS_DENIED' });
  script('LsaLookupAuthenticationPackage', { status: raw.STATUS_NO_SUCH_PACKAGE });
  t.throws(() => retrieveTicket('HTTP/www.lab.test'), { code: 'STATUS_NO_SUCH_PACKAGE' });
  t.is(state().counts.LsaCallAuthenticationPackage, undefined);
});

const retrieved = {
  serviceName: { type: 2, components: ['HTTP', 'www.lab.test'] },
  targetName: { type: -131, components: ['HTTP', 'www.lab.test'] },
  clientName: { type: 1, components: ['alice'] },
  domainName: 'LAB.TEST',
  targetDomainName: 'LAB.TEST',
  altTargetDomainName: '',
  flags: ticket.TicketFlags,
  keyExpirationTime: null,
  startTime: start,
  endTime: end,
  renewUntil: renew,
  timeSkew: -2500,
};

test('retrieveTicket: the ticket with its session key; request and answer are wiped', (t) => {
  answer({ writes: answered(ticketAnswer()) });
  const {
    sessionKey: key,
    encodedTicket,
    ...rest
  } = retrieveTicket('HTTP/www.lab.test', {
    logonId: 7n,
    cacheOptions: raw.KERB_RETRIEVE_TICKET.AS_KERB_CRED,
    ticketFlags: raw.KERB_TICKET_FLAGS.forwardable,
    encryptionType: raw.KERB_ETYPE.RC4_HMAC_OLD,
  });
  t.deepEqual(rest, retrieved);
  t.is(key.type, 18);
  t.true(key.value.equals(sessionKey));
  t.true(encodedTicket.equals(encoded));
  const request = requestOf(packageCalls()[0]);
  const member = (name: keyof raw.KERB_RETRIEVE_TKT_REQUEST) =>
    raw.offsetof(raw.KERB_RETRIEVE_TKT_REQUEST, name);
  t.is(request.message, raw.KERB_PROTOCOL_MESSAGE_TYPE.KerbRetrieveEncodedTicketMessage);
  t.is(request.logonId, 7n);
  t.is(request.text(member('TargetName')), 'HTTP/www.lab.test');
  t.is(request.bytes.readUInt32LE(member('CacheOptions')), 8);
  t.is(request.bytes.readUInt32LE(member('TicketFlags')), 0x40000000);
  t.is(request.bytes.readInt32LE(member('EncryptionType')), -133);
  for (const left of secrets()) t.regex(left ?? '', /^0*$/);
  // That the answer was wiped before it was freed, the library checks.
});

test('retrieveTicket: without names, and without a session key where the caller may not have it', (t) => {
  const { KERB_EXTERNAL_TICKET: declaration } = raw;
  const made = new Answer(raw.sizeof(declaration));
  made.fill(declaration, 0, { DomainName: 'LAB.TEST', EncodedTicketSize: encoded.byteLength });
  made.pointer(raw.offsetof(declaration, 'EncodedTicket'), made.append(encoded));
  answer({ writes: answered(made) });
  const found = retrieveTicket('HTTP/www.lab.test');
  t.is(found.serviceName, null);
  t.is(found.clientName, null);
  t.is(found.domainName, 'LAB.TEST');
  t.deepEqual(found.sessionKey, { type: 0, value: Buffer.alloc(0) });
  t.true(found.encodedTicket.equals(encoded));
});

test('ticketGrantingTicket: by its own message', (t) => {
  answer({ writes: answered(ticketAnswer()) });
  t.is(ticketGrantingTicket({ logonId: 9n }).timeSkew, -2500);
  const request = requestOf(packageCalls()[0]);
  t.is(request.message, raw.KERB_PROTOCOL_MESSAGE_TYPE.KerbRetrieveTicketMessage);
  t.is(request.logonId, 9n);
});

test('retrieveTicket: a status of Kerberos is the error; an answer beside it is wiped and freed', async (t) => {
  const failed = [...answered(ticketAnswer()), ...refused(raw.SEC_E_TARGET_UNKNOWN)];
  answer({ writes: failed });
  t.throws(() => retrieveTicket('HTTP/nobody'), {
    instanceOf: SspiError,
    code: 'SEC_E_TARGET_UNKNOWN',
  });
  answer({ status: raw.STATUS_NO_LOGON_SERVERS, writes: answered(ticketAnswer()) });
  await t.throwsAsync(retrieveTicketAsync('HTTP/nobody'), { code: 'STATUS_NO_LOGON_SERVERS' });
});

test('retrieveTicketAsync: given up in the middle, the ticket is wiped and nothing stays', async (t) => {
  answer({ hold: true, writes: answered(ticketAnswer()) });
  const controller = new AbortController();
  const promise = retrieveTicketAsync('HTTP/www.lab.test', { signal: controller.signal });
  await until(() => state().held > 0);
  controller.abort();
  await t.throwsAsync(promise, { code: 'ABORT_ERR' });
  t.is(connections(), 1, 'the connection is of the call that still runs');
  release();
  await until(() => connections() === 0);
});

test('purgeTickets: all, or those for one service', async (t) => {
  for (const _ of [1, 2]) answer({});
  purgeTickets();
  await purgeTicketsAsync({ server: 'HTTP/www.lab.test', realm: 'LAB.TEST', logonId: 3n });
  const [all, one] = packageCalls().map(requestOf);
  const at = (name: keyof raw.KERB_PURGE_TKT_CACHE_REQUEST) =>
    raw.offsetof(raw.KERB_PURGE_TKT_CACHE_REQUEST, name);
  t.is(all?.message, raw.KERB_PROTOCOL_MESSAGE_TYPE.KerbPurgeTicketCacheMessage);
  t.is(all?.text(at('ServerName')), '');
  t.is(one?.text(at('ServerName')), 'HTTP/www.lab.test');
  t.is(one?.text(at('RealmName')), 'LAB.TEST');
  t.is(one?.logonId, 3n);
  answer({ writes: refused(raw.STATUS_NO_SUCH_LOGON_SESSION) });
  t.throws(() => purgeTickets(), { code: 'STATUS_NO_SUCH_LOGON_SESSION' });
});

test('submitTicket: the bytes follow the structure, and are wiped afterwards', (t) => {
  answer({});
  submitTicket(encoded, { logonId: 4n });
  const { bytes, message, logonId } = requestOf(packageCalls()[0]);
  const member = (name: keyof raw.KERB_SUBMIT_TKT_REQUEST) =>
    bytes.readUInt32LE(raw.offsetof(raw.KERB_SUBMIT_TKT_REQUEST, name));
  t.is(message, raw.KERB_PROTOCOL_MESSAGE_TYPE.KerbSubmitTicketMessage);
  t.is(logonId, 4n);
  const start = member('KerbCredOffset');
  t.true(bytes.subarray(start, start + member('KerbCredSize')).equals(encoded));
  for (const left of secrets()) t.regex(left ?? '', /^0*$/);
});

const falsehood = { instanceOf: BindingError, code: 'ERR_SSPI_PACKAGE' } as const;

test('a false answer is an error: too short, a false count, pointers out of it', (t) => {
  const list = () =>
    cacheAnswer(KerbQueryTicketCacheEx3Message, raw.KERB_TICKET_CACHE_INFO_EX3, [ex3]);
  const false_ = (make: () => Answer, spoil: (made: Answer) => void, length?: number) => {
    const made = make();
    spoil(made);
    answer({ writes: answered(made, length) });
  };
  const nothing = () => {};
  const lists: [string, () => void][] = [
    ['no answer', () => answer({})],
    ['six bytes', () => false_(list, nothing, 6)],
    ['two tickets said', () => false_(list, ({ bytes }) => bytes.writeUInt32LE(9, 4))],
    ['too many said', () => false_(list, ({ bytes }) => bytes.writeUInt32LE(0xffffffff, 4))],
    [
      'cut within the text',
      () => false_(list, nothing, 8 + raw.sizeof(raw.KERB_TICKET_CACHE_INFO_EX3) + 4),
    ],
    ['a text before it', () => false_(list, (made) => made.pointer(8 + 8, -64))],
    [
      'a text behind it',
      () => false_(list, (made) => made.pointer(8 + 8, made.bytes.byteLength - 2)),
    ],
    ['a text far away', () => false_(list, (made) => made.bytes.writeBigInt64LE(2n ** 62n, 8 + 8))],
  ];
  for (const [what, prepare] of lists) {
    prepare();
    t.throws(() => listTickets(), falsehood, what);
  }
  const offset = (name: keyof raw.KERB_EXTERNAL_TICKET) =>
    raw.offsetof(raw.KERB_EXTERNAL_TICKET, name);
  const tickets: [string, (made: Answer) => void][] = [
    ['a name far away', (made) => made.bytes.writeBigInt64LE(2n ** 61n, offset('ServiceName'))],
    ['a name before it', (made) => made.pointer(offset('ServiceName'), -64)],
    [
      'a longer ticket',
      ({ bytes }) => bytes.writeUInt32LE(0x7fffffff, offset('EncodedTicketSize')),
    ],
    ['a longer key', ({ bytes }) => bytes.writeUInt32LE(0x7fffffff, offset('SessionKey') + 4)],
  ];
  for (const [what, spoil] of tickets) {
    false_(ticketAnswer, spoil);
    t.throws(() => retrieveTicket('HTTP/www.lab.test'), falsehood, what);
  }
});

test('bad input is refused by name, before the LSA is asked', async (t) => {
  const long = 'x'.repeat(0x7fff);
  const refusedBy = (
    call: () => unknown,
    type: typeof TypeError | typeof RangeError,
    message: RegExp,
  ) => t.throws(call, { instanceOf: type, message });
  refusedBy(() => retrieveTicket(5 as never), TypeError, /^target must be a string/);
  refusedBy(() => retrieveTicket('a\0b'), TypeError, /^target must not contain a NUL/);
  refusedBy(() => retrieveTicket(long), RangeError, /^target must be text of at most/);
  refusedBy(() => retrieveTicket('x', null as never), TypeError, /^options must be/);
  refusedBy(() => retrieveTicket('x', { cacheOptions: 1.5 }), RangeError, /^options.cacheOptions/);
  refusedBy(
    () => retrieveTicket('x', { encryptionType: 2 ** 31 }),
    RangeError,
    /^options.encryptionType/,
  );
  refusedBy(() => listTickets({ logonId: 'x' as never }), TypeError, /^options.logonId/);
  refusedBy(() => listTickets({ logonId: 2n ** 64n }), RangeError, /^options.logonId/);
  refusedBy(() => purgeTickets({ server: 1 as never }), TypeError, /^options.server/);
  refusedBy(() => purgeTickets({ realm: long }), RangeError, /^options.realm/);
  refusedBy(() => submitTicket('x' as never), TypeError, /^ticket must be a Uint8Array/);
  await t.throwsAsync(listTicketsAsync({ signal: 1 as never }), { message: /^options.signal/ });
  await t.throwsAsync(retrieveTicketAsync('x', { signal: 1 as never }), {
    message: /^options.signal/,
  });
  t.is(state().counts.LsaCallAuthenticationPackage, undefined);
});

test('an aborted signal: nothing is asked, nothing stays open', async (t) => {
  const signal = AbortSignal.abort();
  for (const promise of [
    listTicketsAsync({ signal }),
    retrieveTicketAsync('x', { signal }),
    purgeTicketsAsync({ signal }),
  ])
    await t.throwsAsync(promise as Promise<unknown>, { code: 'ABORT_ERR' });
  t.is(state().counts.LsaCallAuthenticationPackage, undefined);
});
