// What SASL's client and server have in common: the context's legs, the layer that is agreed on, and its stream.

import type { Duplex } from 'node:stream';
import {
  type AuthIdentity,
  type AuthIdentityOptions,
  acquireCredentialsHandleAsync,
  type ClientContext,
  type CredHandle,
  SECPKG_ATTR,
  type SECPKG_CRED,
  type ServerContext,
  SspiError,
} from '../../src/index.js';
import { SaslError } from './error.js';
import type { Mechanism, Settings } from './options.js';
import { sealStream } from './seal-stream.js';
import {
  decodeOffer,
  encodeOffer,
  type LayerOffer,
  type SecurityLayer,
  securityLayers,
} from './security-layer.js';

/** No token of a handshake is longer: an Active Directory's limit. */
const longestToken = 65_536;
/** Legs of NTLM within SPNEGO, and a few more. */
const mostSteps = 10;

export interface Identity {
  readonly credential?: CredHandle;
  readonly authIdentity?: AuthIdentityOptions | AuthIdentity;
}

/** Makes a context with the caller's credential, or with one of its own, which the context keeps. */
export async function withCredential<T>(
  { credential, authIdentity }: Identity,
  name: string,
  credentialUse: SECPKG_CRED,
  make: (credential: CredHandle) => T,
): Promise<T> {
  if (credential) return make(credential);
  using acquired = await acquireCredentialsHandleAsync({
    package: name,
    credentialUse,
    ...(authIdentity && { authIdentity }),
  });
  return make(acquired);
}

/** The base of both sides. Each owns its context: dispose of it after its stream is closed. */
export abstract class SaslExchange<Context extends ClientContext | ServerContext>
  implements Disposable
{
  readonly mechanism: Mechanism;
  /** For attributes, names and the like. */
  readonly context: Context;
  protected readonly settings: Settings;
  #steps = 0;
  #isRunning = false;
  #layer: SecurityLayer | undefined;
  /** The longest token that the peer takes. */
  #peerBuffer = longestToken;

  protected constructor(context: Context, settings: Settings) {
    this.context = context;
    this.settings = settings;
    this.mechanism = settings.mechanism;
  }

  /** Whether this side has nothing more to send or to check. */
  get done(): boolean {
    return this.#layer !== undefined;
  }

  /** What was agreed on; undefined until `done`. */
  get securityLayer(): SecurityLayer | undefined {
    return this.#layer;
  }

  /**
   * Takes what the peer sent, decoded from its protocol's Base64 or BER, and makes the answer.
   * @param input null if nothing came, at a client's beginning
   * @returns what to send, perhaps empty
   * @throws SspiError, or SaslError with a message that says what to look at. The context is disposed then.
   */
  async stepAsync(input: Uint8Array | null): Promise<Buffer> {
    if (this.#isRunning) throw new SaslError('A step is running: await it first.');
    if (this.done) throw new SaslError('The authentication is over: there is no further step.');
    this.#isRunning = true;
    try {
      if (++this.#steps > mostSteps) throw new SaslError(`No end after ${mostSteps} steps.`);
      if (input && input.byteLength > longestToken) {
        throw new SaslError(
          `A token of ${input.byteLength} bytes; at most ${longestToken} are taken.`,
        );
      }
      return await this.next(input);
    } catch (error) {
      this.dispose();
      throw error;
    } finally {
      this.#isRunning = false;
    }
  }

  protected abstract next(input: Uint8Array | null): Promise<Buffer>;

  /** Ends the authentication. */
  protected agree(layer: SecurityLayer, peerBuffer = longestToken): void {
    this.#layer = layer;
    this.#peerBuffer = peerBuffer;
  }

  /** The layer that the granted attributes are, without a negotiation of its own: one that will do, or a stronger one. */
  protected agreeOnGranted(flags: { CONFIDENTIALITY: number; INTEGRITY: number }): void {
    const attributes = this.#attributes();
    const grants = (flag: number) => (attributes & flag) !== 0;
    const granted: SecurityLayer = grants(flags.CONFIDENTIALITY)
      ? 'confidentiality'
      : grants(flags.INTEGRITY)
        ? 'integrity'
        : 'none';
    // MIT's Kerberos, and so Wine's, grants confidentiality whether it was asked for or not.
    const isWeaker = this.settings.layers.every(
      (layer) => securityLayers.indexOf(granted) > securityLayers.indexOf(layer),
    );
    if (isWeaker) {
      throw new SaslError(
        `The context grants ${granted}, where ${this.settings.layers.join(' or ')} is required (securityLayer).`,
      );
    }
    this.agree(granted);
  }

  /** What was granted. Wine's NTLM tells it only when it is asked. */
  #attributes(): number {
    const { context } = this;
    if (context.attributes) return context.attributes;
    try {
      return context.queryContextAttributes(SECPKG_ATTR.FLAGS);
    } catch (error) {
      if (error instanceof SspiError) return 0;
      throw error;
    }
  }

  /** The octets of an offer as a token; those of both sides are signed, never encrypted. */
  protected wrapOffer(offer: LayerOffer, authorizationId = ''): Buffer {
    const octets = Buffer.concat([encodeOffer(offer), Buffer.from(authorizationId)]);
    return this.context.wrap(octets, { encrypt: false });
  }

  /** @returns the peer's offer, and what follows it */
  protected unwrapOffer(input: Uint8Array | null): LayerOffer & { readonly rest: Buffer } {
    const { data } = this.context.unwrap(input ?? Buffer.alloc(0));
    if (data.byteLength < 4) {
      throw new SaslError(
        `The peer's offer of security layers has ${data.byteLength} bytes; it needs 4.`,
      );
    }
    return { ...decodeOffer(data), rest: data.subarray(4) };
  }

  /**
   * The peer's plain bytes over a connection: as it is without a layer, else in signed or encrypted frames.
   * @throws SaslError until `done`
   */
  seal(duplex: Duplex): Duplex {
    if (this.#layer === undefined) throw new SaslError('The authentication is not done.');
    if (this.#layer === 'none') return duplex;
    return sealStream(duplex, this.context, {
      encrypt: this.#layer === 'confidentiality',
      maxReceive: this.settings.maxBuffer,
      maxSend: this.#peerBuffer,
    });
  }

  /** Frees the context. */
  dispose(): void {
    this.context.dispose();
  }

  [Symbol.dispose](): void {
    this.dispose();
  }
}
