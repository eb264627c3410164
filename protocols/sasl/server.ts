// The server of SASL's GSSAPI (RFC 4752, section 3.2) and GSS-SPNEGO.

import { ASC_REQ, ASC_RET, SECPKG_CRED, ServerContext } from '../../src/index.js';
import { SaslError } from './error.js';
import { SaslExchange, withCredential } from './exchange.js';
import { readSettings, type SaslOptions, type Settings } from './options.js';
import { securityLayers } from './security-layer.js';

/**
 * Whether the client may act as another.
 * @param context of the client, with its name and access token
 * @param authorizationId what the client wants to be; never empty
 */
export type Authorize = (
  context: ServerContext,
  authorizationId: string,
) => boolean | Promise<boolean>;

export interface SaslServerOptions extends SaslOptions {
  /** Without it a client that wants to act as another is refused. */
  readonly authorize?: Authorize;
}

/**
 * Starts the server's half of an authentication: `stepAsync` takes each response of the client, the initial one first.
 * @throws TypeError or RangeError that names the option
 * @throws SspiError if there is no such credential
 * @see https://www.rfc-editor.org/rfc/rfc4752#section-3.2
 */
export async function createSaslServer(options: SaslServerOptions): Promise<SaslServer> {
  const settings = readSettings(options);
  const { authorize } = options;
  if (authorize !== undefined && typeof authorize !== 'function') {
    throw new TypeError(`options.authorize must be a function, got ${authorize}`);
  }
  const contextReq =
    ASC_REQ.INTEGRITY | ASC_REQ.SEQUENCE_DETECT | ASC_REQ.REPLAY_DETECT | ASC_REQ.CONFIDENTIALITY;
  return withCredential(
    options,
    settings.package,
    SECPKG_CRED.INBOUND,
    (credential) =>
      new SaslServer(new ServerContext(credential, { contextReq }), settings, authorize),
  );
}

export class SaslServer extends SaslExchange<ServerContext> {
  readonly #authorize: Authorize | undefined;
  #state: 'legs' | 'offers' | 'chosen' = 'legs';
  #authorizationId = '';

  /** @internal use createSaslServer */
  constructor(context: ServerContext, settings: Settings, authorize: Authorize | undefined) {
    super(context, settings);
    this.#authorize = authorize;
  }

  /** Whom the client acts as; empty for itself. */
  get authorizationId(): string {
    return this.#authorizationId;
  }

  protected override async next(input: Uint8Array | null): Promise<Buffer> {
    if (this.#state === 'legs') return this.#takeLeg(input);
    if (this.#state === 'offers') {
      if (input && input.byteLength > 0) {
        throw new SaslError('The client sends a token where its empty response is due.');
      }
      return this.#offer();
    }
    return this.#takeChoice(input);
  }

  async #takeLeg(input: Uint8Array | null): Promise<Buffer> {
    const { context } = this;
    const { token } = await context.stepAsync(input);
    if (!context.established) return token ?? Buffer.alloc(0);
    if (this.mechanism === 'GSS-SPNEGO') {
      this.agreeOnGranted(ASC_RET);
      return token ?? Buffer.alloc(0);
    }
    this.#state = 'offers';
    // The client answers a last token with an empty response; without one the offer is due.
    return token && token.byteLength > 0 ? token : this.#offer();
  }

  #offer(): Buffer {
    this.#state = 'chosen';
    const { layers, maxBuffer } = this.settings;
    const isPlain = layers.every((layer) => layer === 'none');
    return this.wrapOffer({ layers, maxBuffer: isPlain ? 0 : maxBuffer });
  }

  async #takeChoice(input: Uint8Array | null): Promise<Buffer> {
    const { layers, maxBuffer, rest } = this.unwrapOffer(input);
    const [layer] = layers;
    if (layers.length !== 1 || !layer || !this.settings.layers.includes(layer)) {
      const offered = securityLayers.filter((one) => this.settings.layers.includes(one));
      throw new SaslError(
        `The client chose ${layers.join(' and ') || 'no layer'}, not one of ${offered.join(', ')}.`,
      );
    }
    if (layer !== 'none' && this.context.wrapSizeLimit(maxBuffer) < 1) {
      throw new SaslError(`The client takes tokens of ${maxBuffer} bytes, too few for a message.`);
    }
    const authorizationId = utf8(rest);
    const isAllowed =
      authorizationId === '' || (await this.#authorize?.(this.context, authorizationId)) === true;
    if (!isAllowed) {
      throw new SaslError(`The client may not act as ${JSON.stringify(authorizationId)}.`);
    }
    this.#authorizationId = authorizationId;
    this.agree(layer, layer === 'none' ? undefined : maxBuffer);
    return Buffer.alloc(0);
  }
}

function utf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new SaslError("The client's authorization identity is not UTF-8.", { cause });
  }
}
