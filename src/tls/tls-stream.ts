// TLS with Schannel as a stream: a Duplex over any other Duplex, client and server.

import { X509Certificate } from 'node:crypto';
import { Duplex } from 'node:stream';
import {
  ASC_REQ,
  ISC_REQ,
  SCHANNEL_SHUTDOWN,
  SECBUFFER_APPLICATION_PROTOCOLS,
  SECBUFFER_TOKEN,
  SECPKG_ATTR_APPLICATION_PROTOCOL,
  SECPKG_ATTR_CIPHER_INFO,
  SECPKG_ATTR_CONNECTION_INFO,
  SECPKG_ATTR_REMOTE_CERT_CONTEXT,
  SP_PROT,
} from '../../generated/flags.js';
import { SEC_I_INCOMPLETE_CREDENTIALS } from '../../generated/status.js';
import type { SecurityBuffer } from '../context/buffers.js';
import { ClientContext } from '../context/client-context.js';
import type { Leg } from '../context/leg.js';
import type { SecurityContext } from '../context/security-context.js';
import { ServerContext } from '../context/server-context.js';
import type { CredHandle } from '../credentials/credentials.js';
import { SspiError } from '../errors.js';
import { checkObject, typeError } from '../native/check.js';
import { applicationProtocols } from './application-protocols.js';
import { Records } from './records.js';

export interface TlsOptions {
  /** Acquired for Schannel: SECPKG_CRED_OUTBOUND for a client, SECPKG_CRED_INBOUND for a server. */
  readonly credential: CredHandle;
  /** ALPN: the protocols spoken here, the preferred one first. */
  readonly applicationProtocols?: readonly string[];
  /** More bits of ISC_REQ or ASC_REQ, beside those that a stream needs. */
  readonly contextReq?: number;
}

export interface TlsClientOptions extends TlsOptions {
  /** The server's name: sent as SNI, and what its certificate must be for. */
  readonly targetName: string;
}

/** What a TLS stream needs of a context; records have confidentiality and order by themselves. */
const clientRequires =
  ISC_REQ.STREAM |
  ISC_REQ.ALLOCATE_MEMORY |
  ISC_REQ.CONFIDENTIALITY |
  ISC_REQ.REPLAY_DETECT |
  ISC_REQ.SEQUENCE_DETECT |
  ISC_REQ.EXTENDED_ERROR;

const serverRequires =
  ASC_REQ.STREAM |
  ASC_REQ.ALLOCATE_MEMORY |
  ASC_REQ.CONFIDENTIALITY |
  ASC_REQ.REPLAY_DETECT |
  ASC_REQ.SEQUENCE_DETECT |
  ASC_REQ.EXTENDED_ERROR;

function checkParameters(transport: unknown, options: unknown): void {
  if (!(transport instanceof Duplex)) throw typeError('transport', 'a Duplex', transport);
  checkObject('options', options);
}

/** `TLS1_2_CLIENT` in SP_PROT is `TLSv1.2`. */
function protocolName(protocol: number): string {
  const names = Object.entries(SP_PROT).find(
    ([name, bits]) => /_(CLIENT|SERVER)$/.test(name) && bits === protocol,
  );
  const [, kind, version] = /^(TLS|SSL|DTLS)([\d_]+)_/.exec(names?.[0] ?? '') ?? [];
  return kind === undefined || version === undefined
    ? `0x${protocol.toString(16)}`
    : `${kind}v${version.replace('_', '.')}`;
}

type Context = ClientContext | ServerContext;
type Callback = (error?: Error | null) => void;

const none: Buffer = Buffer.alloc(0);

/**
 * A TLS connection. Emits `secureConnect` when the handshake is done. Owns its context, which is
 * disposed when the stream is destroyed; the credential stays the caller's.
 */
export class TlsStream extends Duplex {
  readonly #transport: Duplex;
  readonly #context: Context;
  readonly #firstInput: readonly SecurityBuffer[];
  #records: Records | undefined;
  /** What came from the peer and was not read yet. */
  #pending: Buffer = none;
  #turning = false;
  /** Whether bytes came since the last look at them. */
  #hasNews = false;
  #ended = false;
  #transportEnded = false;
  #legs = 0;
  /** The peer asked for another leg. */
  #legIsDue = false;
  /** Whether the next leg needs nothing from the peer. */
  #needsNoInput: boolean;
  #goesOnWithoutCertificate = false;
  /** A write that waits for the handshake. */
  #waiting: (() => void) | undefined;
  #resume: (() => void) | undefined;

  /**
   * A client over a connection to a server.
   * @throws TypeError or RangeError that names the parameter
   */
  static connect(transport: Duplex, options: TlsClientOptions): TlsStream {
    checkParameters(transport, options);
    const { credential, targetName, contextReq = 0 } = options;
    const req = (contextReq | clientRequires) >>> 0;
    const context = new ClientContext(credential, { targetName, contextReq: req });
    return new TlsStream(transport, context, options);
  }

  /**
   * A server over a connection from a client.
   * @throws TypeError or RangeError that names the parameter
   */
  static accept(transport: Duplex, options: TlsOptions): TlsStream {
    checkParameters(transport, options);
    const { credential, contextReq = 0 } = options;
    const context = new ServerContext(credential, {
      contextReq: (contextReq | serverRequires) >>> 0,
    });
    return new TlsStream(transport, context, options);
  }

  private constructor(transport: Duplex, context: Context, options: TlsOptions) {
    super({ allowHalfOpen: true });
    this.#transport = transport;
    this.#context = context;
    this.#needsNoInput = context instanceof ClientContext;
    this.#firstInput =
      options.applicationProtocols === undefined
        ? []
        : [
            {
              type: SECBUFFER_APPLICATION_PROTOCOLS,
              data: applicationProtocols(options.applicationProtocols),
            },
          ];
    transport.on('data', (bytes: Buffer) => this.#receive(bytes));
    // What came before is read first, however long a leg takes.
    for (const event of ['end', 'close']) {
      transport.on(event, () => {
        this.#transportEnded = true;
        this.#turn();
      });
    }
    transport.on('error', (error) => this.destroy(error));
    if (context instanceof ClientContext) this.#turn();
  }

  /** The context: ask it for protocol, cipher, certificate and names with `queryContextAttributes`. */
  get context(): SecurityContext {
    return this.#context;
  }

  /**
   * The certificate of the peer; null if it has shown none.
   * @throws SspiError or BindingError before `secureConnect`, and after the stream is destroyed
   */
  getPeerCertificate(): X509Certificate | null {
    try {
      return new X509Certificate(
        this.#context.queryContextAttributes(SECPKG_ATTR_REMOTE_CERT_CONTEXT) ?? none,
      );
    } catch (error) {
      if (error instanceof SspiError && error.code === 'SEC_E_NO_CREDENTIALS') return null;
      throw error;
    }
  }

  /** The protocol as Node's TLS names it: `TLSv1.2`. */
  getProtocol(): string {
    const { protocol } = this.#context.queryContextAttributes(SECPKG_ATTR_CONNECTION_INFO);
    return protocolName(protocol);
  }

  /** The cipher suite by its standard name, `TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384`. */
  getCipher(): string {
    return this.#context.queryContextAttributes(SECPKG_ATTR_CIPHER_INFO).cipherSuite;
  }

  /** The application protocol that ALPN chose; null if none was. */
  get alpnProtocol(): string | null {
    const { protocolId } = this.#context.queryContextAttributes(SECPKG_ATTR_APPLICATION_PROTOCOL);
    return protocolId === '' ? null : protocolId;
  }

  override _read(): void {
    const resume = this.#resume;
    this.#resume = undefined;
    resume?.();
    this.#transport.resume();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: Callback): void {
    this.#whenSecure(() => this.#send(chunk, callback), callback);
  }

  /** close_notify: the peer knows that nothing was cut off. */
  override _final(callback: Callback): void {
    this.#whenSecure(() => {
      const shutdown = Buffer.alloc(4);
      shutdown.writeUInt32LE(SCHANNEL_SHUTDOWN);
      this.#context.applyControlToken([{ type: SECBUFFER_TOKEN, data: shutdown }]);
      const leg = this.#context.step(null, { inputBuffers: [] });
      this.#transport.end(leg.token ?? none, () => callback());
    }, callback);
  }

  override _destroy(error: Error | null, callback: Callback): void {
    this.#context.dispose();
    this.#transport.destroy();
    callback(error);
  }

  /** Whether records pass: the handshake is done, and the peer wants no further leg. */
  get #isSecure(): boolean {
    return this.#records !== undefined && !this.#legIsDue;
  }

  /** Runs now, or once the handshake is done; what it throws goes to the callback. */
  #whenSecure(run: () => void, callback: Callback): void {
    const guarded = () => {
      try {
        run();
      } catch (error) {
        callback(error as Error);
      }
    };
    if (this.#isSecure) guarded();
    else this.#waiting = guarded;
  }

  /** Cut into records; the transport's own backpressure is ours. */
  #send(data: Buffer, callback: Callback): void {
    const records = this.#records as Records;
    const pieces: Buffer[] = [];
    for (let start = 0; start < data.byteLength; start += records.longest) {
      pieces.push(records.encrypt(data.subarray(start, start + records.longest)));
    }
    this.#transport.write(Buffer.concat(pieces), callback);
  }

  #receive(bytes: Buffer): void {
    this.#pending = this.#pending.byteLength ? Buffer.concat([this.#pending, bytes]) : bytes;
    this.#turn();
  }

  /** Does what the pending bytes allow; one turn at a time. */
  #turn(): void {
    this.#hasNews = true;
    if (this.#turning) return;
    this.#turning = true;
    this.#work()
      .catch((error: Error) => this.#fail(error))
      .finally(() => {
        this.#turning = false;
        if (this.#hasNews && !this.destroyed) this.#turn();
      });
  }

  async #work(): Promise<void> {
    let more = true;
    while ((more || this.#hasNews) && !this.destroyed) {
      this.#hasNews = false;
      more = this.#isSecure ? await this.#readRecord() : await this.#takeLeg();
    }
    if (this.#transportEnded && !this.#hasNews) this.#cutOff();
  }

  /** Returns whether there is more to do at once. */
  async #takeLeg(): Promise<boolean> {
    const isFirst = this.#legs === 0;
    const input = this.#pending;
    if (input.byteLength === 0 && !this.#needsNoInput) return false;
    // For a later leg that needs none, Schannel is given an empty TOKEN, as its other callers do.
    const token = isFirst && input.byteLength === 0 ? null : input;
    const options = isFirst ? { inputBuffers: this.#firstInput } : {};
    const leg: Leg = await this.#context.stepAsync(token as Buffer, options);
    if (leg.missing !== null) return false;
    this.#legs++;
    this.#needsNoInput = false;
    if (leg.token) this.#transport.write(leg.token);
    // The server asks for a certificate that there is none of: the same input again goes on without.
    if (leg.status === SEC_I_INCOMPLETE_CREDENTIALS && !this.#goesOnWithoutCertificate) {
      this.#goesOnWithoutCertificate = true;
      return true;
    }
    // What arrived during the leg stands behind what the leg was given.
    const arrived = this.#pending.subarray(input.byteLength);
    this.#pending = leg.extra ? Buffer.concat([leg.extra, arrived]) : arrived;
    if (leg.established) this.#secured();
    return this.#pending.byteLength > 0;
  }

  #secured(): void {
    const isFirstTime = this.#records === undefined;
    this.#legIsDue = false;
    this.#records = new Records(this.#context);
    if (isFirstTime) this.emit('secureConnect');
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.();
  }

  async #readRecord(): Promise<boolean> {
    if (this.#pending.byteLength === 0 || this.#ended) return false;
    const { data, rest, event } = (this.#records as Records).decrypt(this.#pending);
    if (event === 'more') return false;
    this.#pending = rest;
    if (event === 'end') this.#end();
    if (data && !this.push(data)) {
      // Nobody reads: let the peer wait, too.
      this.#transport.pause();
      await new Promise<void>((resolve) => {
        this.#resume = resolve;
      });
    }
    this.#legIsDue = event === 'leg';
    this.#needsNoInput = this.#legIsDue && this.#context instanceof ClientContext;
    return rest.byteLength > 0 || this.#legIsDue;
  }

  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.push(null);
  }

  /** The peer closed the connection, and all that came before is read. */
  #cutOff(): void {
    if (this.#ended || this.destroyed) return;
    if (!this.#isSecure) {
      throw new Error('The connection ended during the TLS handshake.');
    }
    if (this.#pending.byteLength > 0) throw new Error('The connection ended within a TLS record.');
    this.#end();
  }

  /** The alert, if the package made one, still reaches the peer. */
  #fail(error: Error): void {
    if (error instanceof SspiError && error.token) this.#transport.write(error.token);
    this.destroy(error);
  }
}
