// TLS with Schannel as a stream: a Duplex over any other Duplex, client and server.

import type { X509Certificate } from 'node:crypto';
import type { Duplex } from 'node:stream';
import {
  SECPKG_ATTR_APPLICATION_PROTOCOL,
  SECPKG_ATTR_CIPHER_INFO,
  SECPKG_ATTR_SESSION_INFO,
  SSL_SESSION_RECONNECT,
} from '../../generated/flags.js';
import { ClientContext } from '../context/client-context.js';
import type { SecurityContext } from '../context/security-context.js';
import { ServerContext } from '../context/server-context.js';
import { checkBytes, typeError } from '../native/check.js';
import { BindingError } from '../native/error.js';
import { SspiError } from '../sspi/error.js';
import { type CipherNameAndProtocol, describeCipher } from './cipher-suites.js';
import { peerCertificate, protocolName } from './connection.js';
import { Handshake } from './handshake.js';
import { Incoming } from './incoming.js';
import {
  type ClientCredentialCallback,
  clientSettings,
  type StreamSettings,
  serverSettings,
  type TlsClientOptions,
  type TlsOptions,
} from './options.js';
import { RecordLayer, type TlsRecord } from './records.js';
import { loadDuplex, SocketDuplex } from './socket-duplex.js';

/**
 * In bytes. Larger than Node's default: queued writes are encrypted together and share records.
 */
const writableHighWaterMark = 256 * 1024;
/** In bytes. Data of several records goes to the reader at once: HTTP/2 answers each piece by itself. */
const mostAtOnce = 64 * 1024;
/** Received bytes to buffer, while a leg runs or the reader is slow, before the transport is paused. */
const backlog = 128 * 1024;

type Callback = (error?: Error | null) => void;

const truncated = (where: string): BindingError =>
  new BindingError('ERR_SSPI_TLS_TRUNCATED', `The connection ended ${where}.`);

/** The error of Node's streams for a write that is pending at destroy. */
const destroyedError = (): Error =>
  Object.assign(new Error('The stream was destroyed before all was written'), {
    code: 'ERR_STREAM_DESTROYED',
  });

/**
 * A TLS connection over another Duplex. Emits `secureConnect` when the handshake is done. Owns its context and the
 * transport: destroying the stream disposes the one and destroys the other. The credential stays the caller's.
 *
 * Errors, beside SspiError: BindingError with the code `ERR_SSPI_TLS_TRUNCATED` (the connection ended without
 * close_notify), `ERR_SSPI_TLS_RECORD` (the peer sent something other than a TLS record), `ERR_SSPI_TLS_LIMIT` (a
 * handshake, or records without data, exceeded a limit), `ERR_SSPI_TLS_CLIENT_CERTIFICATE` (the server requests a
 * client certificate and accepts none of the credential's), `ERR_TLS_HANDSHAKE_TIMEOUT`.
 */
export class TlsStream extends SocketDuplex {
  static {
    // The bundle renames a class that refers to itself.
    Object.defineProperty(TlsStream, 'name', { value: 'TlsStream' });
  }

  readonly #transport: Duplex;
  readonly #context: ClientContext | ServerContext;
  readonly #handshake: Handshake;
  readonly #incoming = new Incoming();
  readonly #requireCloseNotify: boolean;
  #records: RecordLayer | undefined;
  #isWorking = false;
  /** The peer's data has ended: whatever follows is dropped. */
  #hasEnded = false;
  /** The last record was an alert that may have been close_notify. */
  #sawAlert = false;
  #transportEnded = false;
  #transportClosed = false;
  /** A write, or the end of writing, deferred until the handshake is done. */
  #waiting: (() => void) | undefined;
  /** The callback of the pending write. */
  #callback: Callback | undefined;
  /** push() returned false. */
  #isFull = false;
  /** Resumes work on the next _read(). */
  #resume: (() => void) | undefined;

  /**
   * Starts a TLS client over a connection.
   * @throws TypeError or RangeError that names the parameter or option
   * @see https://learn.microsoft.com/windows/win32/secauthn/creating-a-secure-connection-using-schannel
   */
  static connect(transport: Duplex, options: TlsClientOptions): TlsStream {
    checkTransport(transport);
    const settings = clientSettings(options);
    const { credential, contextReq, targetName, clientCredential } = settings;
    const context = new ClientContext(
      credential,
      targetName === undefined ? { contextReq } : { contextReq, targetName },
    );
    return new TlsStream(transport, context, settings, clientCredential);
  }

  /**
   * Starts a TLS server over a connection.
   * @throws TypeError or RangeError that names the parameter or option
   * @see https://learn.microsoft.com/windows/win32/secauthn/creating-a-secure-connection-using-schannel
   */
  static accept(transport: Duplex, options: TlsOptions): TlsStream {
    checkTransport(transport);
    const settings = serverSettings(options);
    const { credential, contextReq } = settings;
    return new TlsStream(transport, new ServerContext(credential, { contextReq }), settings);
  }

  private constructor(
    transport: Duplex,
    context: ClientContext | ServerContext,
    settings: StreamSettings,
    clientCredential?: ClientCredentialCallback,
  ) {
    super(transport, { allowHalfOpen: settings.allowHalfOpen, writableHighWaterMark });
    this.#transport = transport;
    this.#context = context;
    this.#requireCloseNotify = settings.requireCloseNotify;
    this.#handshake = new Handshake(context, settings, clientCredential, {
      send: (bytes) => {
        if (!this.destroyed) transport.write(bytes);
      },
      timeout: (error) => this.destroy(error),
    });
    this.#listen();
    this.#turn();
  }

  /** The context, for `queryContextAttributes`: protocol, cipher, certificate, names. Disposed with the stream. */
  get context(): SecurityContext {
    return this.#context;
  }

  /**
   * The certificate of the peer; null if it sent none.
   * @throws SspiError or BindingError before `secureConnect`, and after the stream is destroyed
   */
  getPeerCertificate(): X509Certificate | null {
    return peerCertificate(this.#context);
  }

  /** The protocol version, as in node:tls: `TLSv1.2`. */
  getProtocol(): string {
    return protocolName(this.#context);
  }

  /**
   * The cipher suite, as in node:tls: its names at OpenSSL and at IANA, by the number that Schannel gives.
   * @throws SspiError or BindingError before `secureConnect`, and after the stream is destroyed
   */
  getCipher(): CipherNameAndProtocol {
    const { cipherSuiteId, cipherSuite } =
      this.#context.queryContextAttributes(SECPKG_ATTR_CIPHER_INFO);
    return describeCipher(cipherSuiteId, cipherSuite);
  }

  /** The protocol negotiated by ALPN; null if none. */
  get alpnProtocol(): string | null {
    const { protocolId } = this.#context.queryContextAttributes(SECPKG_ATTR_APPLICATION_PROTOCOL);
    return protocolId === '' ? null : protocolId;
  }

  /**
   * Whether the handshake resumed an earlier session, as in node:tls.
   * @throws SspiError before `secureConnect`, and where Schannel does not tell it
   */
  isSessionReused(): boolean {
    const { flags } = this.#context.queryContextAttributes(SECPKG_ATTR_SESSION_INFO);
    return (flags & SSL_SESSION_RECONNECT) !== 0;
  }

  override _read(): void {
    this.#isFull = false;
    const resume = this.#resume;
    this.#resume = undefined;
    resume?.();
    this.#flow();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: Callback): void {
    this.#callback = callback;
    this.#whenSecure(() => this.#send([chunk]));
  }

  /** Writes queued behind an earlier one: small ones share a record. */
  override _writev(
    writes: readonly { chunk: Buffer; encoding: BufferEncoding }[],
    callback: Callback,
  ): void {
    const chunks = writes.map(({ chunk }) => chunk);
    this.#callback = callback;
    this.#whenSecure(() => this.#send(chunks));
  }

  /** Sends close_notify. */
  override _final(callback: Callback): void {
    this.#callback = callback;
    this.#whenSecure(() => {
      // The peer has closed the connection after all of its data: close_notify has no recipient.
      if (this.#hasEnded && !this.#transport.writable) this.#done();
      else this.#transport.end(this.#handshake.shutdown(), this.#hasShutDown);
    });
  }

  override _destroy(error: Error | null, callback: Callback): void {
    this.#handshake.stop();
    this.#incoming.clear();
    this.#context.dispose();
    this.#transport.destroy();
    this.#waiting = undefined;
    this.#resume?.();
    callback(error);
    this.#done(error ?? destroyedError());
  }

  /** Completes the pending write. */
  readonly #done: Callback = (error) => {
    const callback = this.#callback;
    this.#callback = undefined;
    callback?.(error);
  };

  /** After the peer's end it may close before our close_notify arrives: not an error. */
  readonly #hasShutDown: Callback = (error) => this.#done(this.#hasEnded ? null : error);

  #listen(): void {
    const transport = this.#transport;
    transport.on('data', (bytes: Buffer) => this.#receive(bytes));
    // The end is handled in #rest, after all data received before it.
    transport.on('end', () => {
      this.#transportEnded = true;
      this.#turn();
    });
    transport.on('close', () => {
      this.#transportEnded = true;
      this.#transportClosed = true;
      this.#turn();
    });
    // After the peer's end only our own writes can fail; their callbacks report it.
    transport.on('error', (error) => {
      if (!this.#hasEnded) this.destroy(error);
    });
    if (transport.destroyed || transport.readableEnded) this.#transportEnded = true;
  }

  /** Whether application data can be exchanged. */
  get #isSecure(): boolean {
    return !this.#handshake.isUnderWay;
  }

  /** Runs now or once the handshake is done; an exception goes to the write's callback. */
  #whenSecure(run: () => void): void {
    const guarded = () => {
      try {
        run();
      } catch (error) {
        this.#done(error as Error);
      }
    };
    if (this.#isSecure) guarded();
    else this.#waiting = guarded;
  }

  /** Encrypts and writes; completes when the transport does, which passes its backpressure on. */
  #send(chunks: readonly Buffer[]): void {
    this.active();
    this.#transport.write((this.#records as RecordLayer).encrypt(chunks), this.#done);
  }

  #receive(bytes: Buffer): void {
    if (this.#hasEnded || this.destroyed) return;
    try {
      checkBytes('what transport gives', bytes);
    } catch (error) {
      this.destroy(error as Error);
      return;
    }
    this.active();
    this.#incoming.push(bytes);
    this.#turn();
    if (this.#isWorking && this.#incoming.byteLength > backlog) this.#transport.pause();
  }

  #flow(): void {
    if (!this.#isFull && this.#incoming.byteLength <= backlog) this.#transport.resume();
  }

  /** Processes the buffered bytes, unless that is already going on. */
  #turn(): void {
    if (!this.#isWorking && !this.destroyed) void this.#work();
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    try {
      while (!this.destroyed) {
        if (!this.#isSecure) {
          if (!this.#handshake.canStep(this.#incoming)) break;
          await this.#takeLeg();
        } else {
          if (this.#hasEnded || !this.#readRecords()) break;
          if (this.#isFull) await this.#untilRead();
        }
      }
      if (!this.destroyed) this.#rest();
    } catch (error) {
      this.#fail(error as Error);
    } finally {
      this.#isWorking = false;
    }
  }

  async #takeLeg(): Promise<void> {
    const progress = await this.#handshake.step(this.#incoming);
    if (this.destroyed || progress === 'again') return;
    if (progress === 'done') this.#secured();
    else if (this.#records) this.#end();
    else throw truncated('during the TLS handshake: the peer sent close_notify');
  }

  #secured(): void {
    const isFirstTime = this.#records === undefined;
    if (!this.#records) this.#records = new RecordLayer(this.#context);
    else if (!this.writableEnded) this.#records.readSizes();
    if (isFirstTime) this.emit('secureConnect');
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.();
  }

  /** Reads whole records, up to one that is more than data; returns whether there was one. */
  #readRecords(): boolean {
    const data: Buffer[] = [];
    let last: TlsRecord | undefined;
    try {
      for (let length = 0; length < mostAtOnce && isData(last); ) {
        const record = this.#incoming.take();
        if (!record) break;
        last = (this.#records as RecordLayer).decrypt(record);
        if (!last.data) continue;
        data.push(last.data);
        length += last.data.byteLength;
      }
    } finally {
      // Before an error, too. A copy: a small record may lie in a large piece of the transport's.
      if (data.length > 0) this.#isFull = !this.push(Buffer.concat(data));
    }
    if (!last) return false;
    this.#sawAlert = last.event === 'alert';
    if (!this.destroyed) this.#follow(last);
    return true;
  }

  /** Does what a record asks for beside its data. */
  #follow({ event, extra }: TlsRecord): void {
    if (event === 'end') this.#end();
    else if (event === 'leg') this.#handshake.begin(extra);
    else if (extra) this.#incoming.unshift(extra);
  }

  /** Backpressure: pauses the transport until the reader asks for more. */
  #untilRead(): Promise<void> {
    this.#transport.pause();
    return new Promise((resolve) => {
      this.#resume = resolve;
    });
  }

  /** Handles the transport's end, once all received data is processed. */
  #rest(): void {
    this.#flow();
    if (this.#transportEnded && !this.#hasEnded) this.#cutOff();
    if (this.#transportClosed && this.#hasEnded) this.#close();
  }

  /** The connection ended without a definite close_notify. */
  #cutOff(): void {
    if (!this.#isSecure) throw truncated('during the TLS handshake');
    if (this.#incoming.byteLength > 0) throw truncated('within a TLS record');
    if (this.#requireCloseNotify && !this.#sawAlert) {
      throw truncated(
        'without close_notify: its data may have been truncated. requireCloseNotify: false accepts that',
      );
    }
    this.#end();
  }

  /** Ends reading; drops whatever follows. */
  #end(): void {
    this.#hasEnded = true;
    this.#incoming.clear();
    this.push(null);
  }

  /** The transport is closed after the peer's end: fails a pending write, else destroys the stream once it is read. */
  #close(): void {
    this.#transportClosed = false;
    const destroy = () => void setImmediate(() => this.destroy());
    if (this.#callback) this.#done(truncated('before all was written'));
    else if (this.readableEnded) destroy();
    else this.once('end', destroy);
  }

  /** Sends the alert, if the package made one, then destroys the stream. */
  #fail(error: Error): void {
    if (this.destroyed) return;
    if (error instanceof SspiError && error.token) this.#transport.write(error.token);
    this.destroy(error);
  }
}

/** Whether the next record can be read along with this one. */
const isData = (record: TlsRecord | undefined): boolean =>
  !record || (record.event === 'data' && !record.extra);

function checkTransport(transport: unknown): void {
  if (!(transport instanceof loadDuplex())) throw typeError('transport', 'a Duplex', transport);
}
