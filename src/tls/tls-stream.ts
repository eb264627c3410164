// TLS with Schannel as a stream: a Duplex over any other Duplex, client and server.

import type { X509Certificate } from 'node:crypto';
import { Duplex } from 'node:stream';
import {
  SECPKG_ATTR_APPLICATION_PROTOCOL,
  SECPKG_ATTR_CIPHER_INFO,
} from '../../generated/flags.js';
import { ClientContext } from '../context/client-context.js';
import type { SecurityContext } from '../context/security-context.js';
import { ServerContext } from '../context/server-context.js';
import { checkBytes, typeError } from '../native/check.js';
import { BindingError } from '../native/error.js';
import { SspiError } from '../sspi/error.js';
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
import { Records } from './records.js';

/**
 * How much may be written before a script is asked to wait, in bytes. Much, since what is there goes out in
 * one piece.
 */
const writableHighWaterMark = 256 * 1024;
/** How much of the peer's may wait while a leg runs or nobody reads, until the peer has to wait too. */
const backlog = 128 * 1024;

type Callback = (error?: Error | null) => void;

const truncated = (where: string): BindingError =>
  new BindingError('ERR_SSPI_TLS_TRUNCATED', `The connection ended ${where}.`);

/** As Node's own streams say it of a write that they cannot do any more. */
const destroyedError = (): Error =>
  Object.assign(new Error('The stream was destroyed before all was written'), {
    code: 'ERR_STREAM_DESTROYED',
  });

/**
 * A TLS connection. Emits `secureConnect` when the handshake is done. Owns its context, which is
 * disposed when the stream is destroyed; the credential stays the caller's.
 */
export class TlsStream extends Duplex {
  readonly #transport: Duplex;
  readonly #context: ClientContext | ServerContext;
  readonly #handshake: Handshake;
  readonly #incoming = new Incoming();
  readonly #requireCloseNotify: boolean;
  #records: Records | undefined;
  #isWorking = false;
  /** The peer's data is at its end: nothing that follows is read. */
  #hasEnded = false;
  /** The last record was an alert that may have been close_notify. */
  #sawAlert = false;
  #transportEnded = false;
  #transportClosed = false;
  /** A write or the end of writing, that waits for the handshake. */
  #waiting: (() => void) | undefined;
  /** Of the write that is under way. */
  #callback: Callback | undefined;
  /** The reader has enough for now. */
  #isFull = false;
  /** Goes on once the reader takes more. */
  #resume: (() => void) | undefined;

  /**
   * A client over a connection to a server.
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
   * A server over a connection from a client.
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
    super({ allowHalfOpen: settings.allowHalfOpen, writableHighWaterMark });
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

  /** The context: ask it for protocol, cipher, certificate and names with `queryContextAttributes`. */
  get context(): SecurityContext {
    return this.#context;
  }

  /**
   * The certificate of the peer; null if it has shown none.
   * @throws SspiError or BindingError before `secureConnect`, and after the stream is destroyed
   */
  getPeerCertificate(): X509Certificate | null {
    return peerCertificate(this.#context);
  }

  /** The protocol as Node's TLS names it: `TLSv1.2`. */
  getProtocol(): string {
    return protocolName(this.#context);
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

  /** What was written while an earlier write was under way: small writes share a record. */
  override _writev(
    writes: readonly { chunk: Buffer; encoding: BufferEncoding }[],
    callback: Callback,
  ): void {
    const chunks = writes.map(({ chunk }) => chunk);
    this.#callback = callback;
    this.#whenSecure(() => this.#send(chunks));
  }

  /** close_notify: the peer knows that nothing was cut off. */
  override _final(callback: Callback): void {
    this.#callback = callback;
    this.#whenSecure(() => {
      // The peer is gone, after all of its data: nobody is there to be told.
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

  /** The write that is under way is over. */
  readonly #done: Callback = (error) => {
    const callback = this.#callback;
    this.#callback = undefined;
    callback?.(error);
  };

  /** A peer that has sent all it will may close before it has our close_notify. */
  readonly #hasShutDown: Callback = (error) => this.#done(this.#hasEnded ? null : error);

  #listen(): void {
    const transport = this.#transport;
    transport.on('data', (bytes: Buffer) => this.#receive(bytes));
    // What came before is read first, however long a leg takes.
    transport.on('end', () => {
      this.#transportEnded = true;
      this.#turn();
    });
    transport.on('close', () => {
      this.#transportEnded = true;
      this.#transportClosed = true;
      this.#turn();
    });
    // After the peer's end it can only be our own writes that failed, and those say so.
    transport.on('error', (error) => {
      if (!this.#hasEnded) this.destroy(error);
    });
    if (transport.destroyed || transport.readableEnded) this.#transportEnded = true;
  }

  /** Whether records pass: the handshake is done, and no further leg is due. */
  get #isSecure(): boolean {
    return !this.#handshake.isUnderWay;
  }

  /** Runs now, or once the handshake is done; what it throws goes to the callback of the write. */
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

  /** In records; the transport's own backpressure is ours. */
  #send(chunks: readonly Buffer[]): void {
    this.#transport.write((this.#records as Records).encrypt(chunks), this.#done);
  }

  #receive(bytes: Buffer): void {
    if (this.#hasEnded || this.destroyed) return;
    try {
      checkBytes('what transport gives', bytes);
    } catch (error) {
      this.destroy(error as Error);
      return;
    }
    this.#incoming.push(bytes);
    this.#turn();
    if (this.#isWorking && this.#incoming.byteLength > backlog) this.#transport.pause();
  }

  #flow(): void {
    if (!this.#isFull && this.#incoming.byteLength <= backlog) this.#transport.resume();
  }

  /** Does what the bytes that wait allow; once at a time. */
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
          if (this.#hasEnded || !this.#readRecord()) break;
          if (this.#isFull) await this.#read();
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
    if (!this.#records) this.#records = new Records(this.#context);
    else if (!this.writableEnded) this.#records.readSizes();
    if (isFirstTime) this.emit('secureConnect');
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.();
  }

  /** Returns whether there was one. */
  #readRecord(): boolean {
    const record = this.#incoming.take();
    if (!record) return false;
    const { data, extra, event } = (this.#records as Records).decrypt(record);
    if (data) this.#isFull = !this.push(data);
    this.#sawAlert = event === 'alert';
    if (event === 'end') this.#end();
    else if (event === 'leg') this.#handshake.begin(extra);
    else if (extra) this.#incoming.unshift(extra);
    return true;
  }

  /** Nobody reads: let the peer wait, too. */
  #read(): Promise<void> {
    this.#transport.pause();
    return new Promise((resolve) => {
      this.#resume = resolve;
    });
  }

  /** All that came is read. */
  #rest(): void {
    this.#flow();
    if (this.#transportEnded && !this.#hasEnded) this.#cutOff();
    if (this.#transportClosed && this.#hasEnded) this.#close();
  }

  /** The connection ended, and close_notify was not seen for certain. */
  #cutOff(): void {
    if (!this.#isSecure) throw truncated('during the TLS handshake');
    if (this.#incoming.byteLength > 0) throw truncated('within a TLS record');
    if (this.#requireCloseNotify && !this.#sawAlert) {
      throw truncated(
        'without close_notify: its data may have been cut off. With requireCloseNotify: false, that is an end like any other',
      );
    }
    this.#end();
  }

  /** The end of the peer's data. What follows is dropped. */
  #end(): void {
    this.#hasEnded = true;
    this.#incoming.clear();
    this.push(null);
  }

  /** The transport is closed: nothing can be written, and what was read waits for its reader at most. */
  #close(): void {
    this.#transportClosed = false;
    const destroy = () => void setImmediate(() => this.destroy());
    if (this.#callback) this.#done(truncated('before all was written'));
    else if (this.readableEnded) destroy();
    else this.once('end', destroy);
  }

  /** The alert, if the package made one, still reaches the peer. */
  #fail(error: Error): void {
    if (this.destroyed) return;
    if (error instanceof SspiError && error.token) this.#transport.write(error.token);
    this.destroy(error);
  }
}

function checkTransport(transport: unknown): void {
  if (!(transport instanceof Duplex)) throw typeError('transport', 'a Duplex', transport);
}
