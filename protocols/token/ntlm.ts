// NTLM's three messages: flags, names, AV pairs, version. MS-NLMP, section 2.2.

import { bitNames, fileTime, Reader, TokenError } from './reader.js';

export interface NtlmNegotiate {
  readonly format: 'NTLM';
  readonly message: 'NEGOTIATE (1)';
  /** `NEGOTIATE_UNICODE`, `NEGOTIATE_SIGN` ... */
  readonly flags: readonly string[];
  readonly domain?: string | undefined;
  readonly workstation?: string | undefined;
  /** `10.0 build 19041, NTLM revision 15`. */
  readonly version?: string | undefined;
}

export interface NtlmChallenge {
  readonly format: 'NTLM';
  readonly message: 'CHALLENGE (2)';
  readonly flags: readonly string[];
  readonly targetName: string;
  /** In hex. */
  readonly serverChallenge: string;
  readonly avPairs?: AvPairs | undefined;
  readonly version?: string | undefined;
}

export interface NtlmAuthenticate {
  readonly format: 'NTLM';
  readonly message: 'AUTHENTICATE (3)';
  readonly flags: readonly string[];
  readonly domain: string;
  readonly user: string;
  readonly workstation: string;
  readonly lmResponse: string;
  readonly ntResponse: NtResponse;
  readonly encryptedSessionKey: string;
  readonly version?: string | undefined;
  readonly mic: 'present' | 'absent';
}

export type NtlmMessage = NtlmNegotiate | NtlmChallenge | NtlmAuthenticate;

/** Names, flags, time and channel bindings, by AV_PAIR's name: `DnsComputerName`, `TargetName` ... */
export type AvPairs = Readonly<Record<string, string>>;

/** The response to the challenge; what passwords could be guessed from is left out. */
export interface NtResponse {
  readonly version: 'none' | 'NTLMv1' | 'NTLMv2';
  readonly length?: number | undefined;
  /** ISO 8601. */
  readonly timestamp?: string | undefined;
  readonly avPairs?: AvPairs | undefined;
}

export const signature = Buffer.from('NTLMSSP\0', 'latin1');

export const isNtlm = (bytes: Buffer): boolean =>
  bytes.subarray(0, signature.length).equals(signature);

const unicode = 0x1;
const versionFlag = 0x02000000;

const flagBits: readonly (readonly [number, string])[] = [
  [0x1, 'NEGOTIATE_UNICODE'],
  [0x2, 'NEGOTIATE_OEM'],
  [0x4, 'REQUEST_TARGET'],
  [0x10, 'NEGOTIATE_SIGN'],
  [0x20, 'NEGOTIATE_SEAL'],
  [0x40, 'NEGOTIATE_DATAGRAM'],
  [0x80, 'NEGOTIATE_LM_KEY'],
  [0x200, 'NEGOTIATE_NTLM'],
  [0x800, 'ANONYMOUS'],
  [0x1000, 'NEGOTIATE_OEM_DOMAIN_SUPPLIED'],
  [0x2000, 'NEGOTIATE_OEM_WORKSTATION_SUPPLIED'],
  [0x8000, 'NEGOTIATE_ALWAYS_SIGN'],
  [0x10000, 'TARGET_TYPE_DOMAIN'],
  [0x20000, 'TARGET_TYPE_SERVER'],
  [0x80000, 'NEGOTIATE_EXTENDED_SESSIONSECURITY'],
  [0x100000, 'NEGOTIATE_IDENTIFY'],
  [0x400000, 'REQUEST_NON_NT_SESSION_KEY'],
  [0x800000, 'NEGOTIATE_TARGET_INFO'],
  [0x2000000, 'NEGOTIATE_VERSION'],
  [0x20000000, 'NEGOTIATE_128'],
  [0x40000000, 'NEGOTIATE_KEY_EXCH'],
  [0x80000000, 'NEGOTIATE_56'],
];

/** The payload of a field (Len, MaxLen, BufferOffset). */
export function payload(reader: Reader, offset: number): Buffer {
  reader.at(offset);
  const length = reader.u16();
  reader.u16();
  const start = reader.u32();
  if (length === 0) return Buffer.alloc(0);
  if (start + length > reader.bytes.length) {
    throw new TokenError(
      `The NTLM message is cut short: a field at ${start} has ${length} bytes, the message ${reader.bytes.length}.`,
    );
  }
  return reader.bytes.subarray(start, start + length);
}

/** The offset of the first payload, and thus the length of the header. */
export function headerLength(reader: Reader, fields: readonly number[]): number {
  const starts = fields.map((offset) => {
    const length = reader.at(offset).u16();
    const start = reader.at(offset + 4).u32();
    return length > 0 ? start : reader.bytes.length;
  });
  return Math.min(...starts, reader.bytes.length);
}

function version(reader: Reader, offset: number, flags: number): string | undefined {
  if ((flags & versionFlag) === 0 || reader.bytes.length < offset + 8) return undefined;
  const bytes = reader.at(offset).take(8);
  const build = bytes.readUInt16LE(2);
  return `${bytes[0]}.${bytes[1]} build ${build}, NTLM revision ${bytes[7]}`;
}

export const text = (bytes: Buffer, flags: number): string =>
  bytes.toString((flags & unicode) !== 0 ? 'utf16le' : 'latin1');

const avNames = [
  'end',
  'NbComputerName',
  'NbDomainName',
  'DnsComputerName',
  'DnsDomainName',
  'DnsTreeName',
  'Flags',
  'Timestamp',
  'SingleHost',
  'TargetName',
  'ChannelBindings',
] as const;

const avFlags: readonly (readonly [number, string])[] = [
  [0x1, 'ACCOUNT_AUTHENTICATION_CONSTRAINED'],
  [0x2, 'MIC_PRESENT'],
  [0x4, 'TARGET_SPN_UNTRUSTED'],
];

function avValue(id: number, value: Buffer): string {
  const name = avNames[id];
  if (name === 'Flags' && value.length === 4) {
    return bitNames(avFlags, value.readUInt32LE()).join(', ') || 'none';
  }
  if (name === 'Timestamp' && value.length === 8) return fileTime(value);
  if (name === 'ChannelBindings') {
    return value.every((byte) => byte === 0) ? 'none' : `MD5 ${value.toString('hex')}`;
  }
  if (name === 'SingleHost' && value.length >= 48) {
    // MachineID, constant until the machine restarts; CustomData before it is opaque.
    return `machine ${value.toString('hex', 16, 48)}`;
  }
  if (id <= 5 || name === 'TargetName') return value.toString('utf16le');
  return `${value.length} bytes`;
}

function avPairs(bytes: Buffer): Record<string, string> {
  const reader = new Reader('The list of AV pairs', bytes);
  const pairs: Record<string, string> = {};
  while (reader.rest >= 4) {
    const id = reader.u16();
    const value = reader.take(reader.u16());
    if (id === 0) break;
    pairs[avNames[id] ?? `AvId ${id}`] = avValue(id, value);
  }
  return pairs;
}

/** The response to the challenge. NTProofStr allows offline password guessing: not shown. */
function ntResponse(bytes: Buffer): NtResponse {
  if (bytes.length === 0) return { version: 'none' };
  if (bytes.length === 24) return { version: 'NTLMv1', length: 24 };
  const reader = new Reader('The NTLMv2 response', bytes).at(16 + 8);
  const timestamp = fileTime(reader.take(8));
  reader.take(8 + 4);
  return {
    version: 'NTLMv2',
    length: bytes.length,
    timestamp,
    avPairs: avPairs(bytes.subarray(reader.offset)),
  };
}

function negotiate(reader: Reader): NtlmNegotiate {
  const flags = reader.at(12).u32();
  const supplied = (bit: number, offset: number) =>
    (flags & bit) === 0 ? undefined : payload(reader, offset).toString('latin1');
  return {
    format: 'NTLM',
    message: 'NEGOTIATE (1)',
    flags: bitNames(flagBits, flags),
    domain: supplied(0x1000, 16),
    workstation: supplied(0x2000, 24),
    version: version(reader, 32, flags),
  };
}

function challenge(reader: Reader): NtlmChallenge {
  const flags = reader.at(20).u32();
  const hasInfo = reader.bytes.length >= 48;
  return {
    format: 'NTLM',
    message: 'CHALLENGE (2)',
    flags: bitNames(flagBits, flags),
    targetName: text(payload(reader, 12), flags),
    serverChallenge: reader.at(24).take(8).toString('hex'),
    avPairs: hasInfo ? avPairs(payload(reader, 40)) : undefined,
    version: version(reader, 48, flags),
  };
}

function authenticate(reader: Reader): NtlmAuthenticate {
  const flags = reader.at(60).u32();
  const header = headerLength(reader, [12, 20, 28, 36, 44, 52]);
  const lm = payload(reader, 12);
  return {
    format: 'NTLM',
    message: 'AUTHENTICATE (3)',
    flags: bitNames(flagBits, flags),
    domain: text(payload(reader, 28), flags),
    user: text(payload(reader, 36), flags),
    workstation: text(payload(reader, 44), flags),
    lmResponse: lm.every((byte) => byte === 0) ? `${lm.length} bytes, empty` : `${lm.length} bytes`,
    ntResponse: ntResponse(payload(reader, 20)),
    encryptedSessionKey: `${payload(reader, 52).length} bytes`,
    version: version(reader, 64, flags),
    mic: header >= 88 ? 'present' : 'absent',
  };
}

/** @throws TokenError if the message is cut short or of no known type */
export function parseNtlm(bytes: Buffer): NtlmMessage {
  const reader = new Reader('The NTLM message', bytes).at(signature.length);
  const type = reader.u32();
  const read = [negotiate, challenge, authenticate][type - 1];
  if (!read) throw new TokenError(`NTLM has messages 1, 2 and 3; this says it is ${type}.`);
  return read(reader);
}
