// TLS records and their unencrypted handshake messages. RFC 8446, RFC 5246.

import { nameIn } from '../../src/index.js';
import { cipherSuiteName } from './cipher-suites.js';
import { Reader } from './reader.js';

export interface TlsRecords {
  readonly format: 'TLS';
  readonly records: readonly TlsRecord[];
  /** Bytes behind the last record. */
  readonly trailing?: number | undefined;
}

export interface TlsRecord {
  /** `handshake`, `alert`, `change_cipher_spec`, `application_data`. */
  readonly type: string;
  readonly version: string;
  readonly length: number;
  /** Bytes that the record says it has and that are not here. */
  readonly missing?: number | undefined;
  readonly encrypted?: boolean | undefined;
  /** Of alerts. */
  readonly level?: 'warning' | 'fatal' | undefined;
  readonly description?: string | number | undefined;
  readonly messages?: readonly TlsMessage[] | undefined;
}

export interface TlsMessage {
  /** `client_hello`, `server_hello`, `certificate` ... */
  readonly message: string;
  readonly length?: number | undefined;
  readonly version?: string | undefined;
  /** Of the server's hello. */
  readonly cipherSuite?: string | undefined;
  /** Of the client's hello. */
  readonly cipherSuites?: readonly string[] | undefined;
  readonly serverName?: string | undefined;
  readonly applicationProtocols?: readonly string[] | undefined;
  readonly supportedVersions?: readonly string[] | undefined;
  /** The numbers of further extensions. */
  readonly otherExtensions?: readonly number[] | undefined;
}

type Extensions = Pick<
  TlsMessage,
  'serverName' | 'applicationProtocols' | 'supportedVersions' | 'otherExtensions'
>;
type Hello = Omit<TlsMessage, 'message' | 'length'>;

const contentTypes: Readonly<Record<number, string>> = {
  20: 'change_cipher_spec',
  21: 'alert',
  22: 'handshake',
  23: 'application_data',
};

const handshakeTypes: Readonly<Record<number, string>> = {
  0: 'hello_request',
  1: 'client_hello',
  2: 'server_hello',
  4: 'new_session_ticket',
  8: 'encrypted_extensions',
  11: 'certificate',
  12: 'server_key_exchange',
  13: 'certificate_request',
  14: 'server_hello_done',
  15: 'certificate_verify',
  16: 'client_key_exchange',
  20: 'finished',
  22: 'certificate_status',
};

const versions: Readonly<Record<number, string>> = {
  768: 'SSL 3.0',
  769: 'TLS 1.0',
  770: 'TLS 1.1',
  771: 'TLS 1.2',
  772: 'TLS 1.3',
};

const hex = (value: number): string => `0x${value.toString(16).padStart(4, '0')}`;
const versionName = (value: number): string => versions[value] ?? hex(value);

export const isTls = (bytes: Buffer): boolean =>
  bytes.length >= 5 && bytes[0] !== undefined && bytes[0] in contentTypes && bytes[1] === 3;

/** Generous for one flight of a handshake; the rest is only counted. */
const mostRecords = 200;
const mostMessages = 50;

/** Consecutive records; the last may be truncated. */
export function parseTls(bytes: Buffer): TlsRecords {
  const reader = new Reader('The TLS record', bytes);
  const records: TlsRecord[] = [];
  let isEncrypted = false;
  while (reader.rest >= 5 && records.length < mostRecords) {
    const type = reader.u8();
    const version = versionName(reader.u16be());
    const length = reader.u16be();
    const content = reader.take(Math.min(length, reader.rest));
    records.push({
      type: contentTypes[type] ?? String(type),
      version,
      length,
      missing: content.length < length ? length - content.length : undefined,
      ...(isEncrypted ? { encrypted: true } : contentOf(type, content)),
    });
    if (type === 20) isEncrypted = true;
  }
  return { format: 'TLS', records, trailing: reader.rest > 0 ? reader.rest : undefined };
}

function contentOf(
  type: number,
  content: Buffer,
): Pick<TlsRecord, 'encrypted' | 'level' | 'description' | 'messages'> {
  if (type === 21) return content.length === 2 ? alert(content) : { encrypted: true };
  return type === 22 ? { messages: messages(content) } : {};
}

const alert = (content: Buffer): Pick<TlsRecord, 'level' | 'description'> => ({
  level: content[0] === 1 ? 'warning' : 'fatal',
  description: nameIn('TLS1_ALERT', content.readUInt8(1)) ?? content.readUInt8(1),
});

function messages(content: Buffer): TlsMessage[] {
  const reader = new Reader('The handshake message', content);
  const all: TlsMessage[] = [];
  while (reader.rest >= 4) {
    if (all.length === mostMessages) return [...all, { message: `${reader.rest} bytes more` }];
    const type = reader.u8();
    const length = reader.u24be();
    const name = handshakeTypes[type];
    if (name === undefined)
      return [...all, { message: 'encrypted, or the rest of another record' }];
    const body = reader.take(Math.min(length, reader.rest));
    const whole = body.length === length;
    all.push({
      message: name,
      length,
      ...(whole && type === 1 ? clientHello(body) : {}),
      ...(whole && type === 2 ? serverHello(body) : {}),
    });
  }
  return all;
}

function clientHello(body: Buffer): Hello {
  const reader = new Reader('The client hello', body);
  const version = versionName(reader.u16be());
  reader.take(32);
  reader.take(reader.u8());
  const suites = reader.take(reader.u16be());
  reader.take(reader.u8());
  const found = extensions(reader);
  return {
    version,
    cipherSuites: Array.from({ length: suites.length >> 1 }, (_, i) =>
      cipherSuiteName(suites.readUInt16BE(i * 2)),
    ),
    ...found,
  };
}

function serverHello(body: Buffer): Hello {
  const reader = new Reader('The server hello', body);
  const version = versionName(reader.u16be());
  reader.take(32);
  reader.take(reader.u8());
  const cipherSuite = cipherSuiteName(reader.u16be());
  reader.u8();
  return { version, cipherSuite, ...extensions(reader) };
}

function extensions(reader: Reader): Extensions {
  if (reader.rest < 2) return {};
  const list = new Reader('The list of extensions', reader.take(reader.u16be()));
  const found: { -readonly [Name in keyof Extensions]: Extensions[Name] } = {};
  const others: number[] = [];
  while (list.rest >= 4) {
    const type = list.u16be();
    const data = new Reader('An extension', list.take(list.u16be()));
    if (type === 0 && data.rest > 5) {
      data.take(3);
      found.serverName = data.take(data.u16be()).toString('latin1');
    } else if (type === 16) found.applicationProtocols = protocols(data);
    else if (type === 43) found.supportedVersions = supportedVersions(data);
    else others.push(type);
  }
  return { ...found, otherExtensions: others };
}

function protocols(data: Reader): string[] {
  data.u16be();
  const names: string[] = [];
  while (data.rest > 0) names.push(data.take(data.u8()).toString('latin1'));
  return names;
}

/** The client sends a list, the server one version. */
function supportedVersions(data: Reader): string[] {
  if (data.rest % 2 === 1) data.u8();
  const all: string[] = [];
  while (data.rest >= 2) all.push(versionName(data.u16be()));
  return all;
}
