// The client of SASL's GSSAPI (RFC 4752, section 3.1) and GSS-SPNEGO.

import { ClientContext, ISC_REQ, ISC_RET, SECPKG_CRED } from '../../src/index.js';
import { SaslError } from './error.js';
import { SaslExchange, withCredential } from './exchange.js';
import { checkName, readSettings, type SaslOptions, type Settings } from './options.js';

export interface SaslClientOptions extends SaslOptions {
  /** The protocol's name of its service: `ldap`, `imap`, `smtp`, `xmpp` ... */
  readonly service: string;
  /** The server's name: not its address, which no service principal has. */
  readonly host: string;
  /** @default the service, a slash and the host */
  readonly servicePrincipalName?: string;
  /** Whom to act as, if not as the user who logs on. GSSAPI only. */
  readonly authorizationId?: string;
  /** Whether the server must authenticate itself, which NTLM cannot. @default true */
  readonly mutualAuth?: boolean;
}

/**
 * Starts an authentication. Send what `stepAsync(null)` gives as the initial response, and then what each challenge
 * gives.
 * @throws TypeError or RangeError that names the option
 * @throws SspiError if there is no such credential
 * @see https://www.rfc-editor.org/rfc/rfc4752#section-3.1
 */
export async function createSaslClient(options: SaslClientOptions): Promise<SaslClient> {
  const settings = readSettings(options);
  const service = checkName('service', options.service);
  const host = checkName('host', options.host);
  const { authorizationId = '', mutualAuth = true } = options;
  const targetName = checkName(
    'servicePrincipalName',
    options.servicePrincipalName ?? `${service}/${host}`,
  );
  if (authorizationId !== '' && settings.mechanism !== 'GSSAPI') {
    throw new TypeError('options.authorizationId is for GSSAPI: GSS-SPNEGO carries none');
  }
  const contextReq = flagsOf(settings) | (mutualAuth ? ISC_REQ.MUTUAL_AUTH : 0);
  return withCredential(options, settings.package, SECPKG_CRED.OUTBOUND, (credential) => {
    const context = new ClientContext(credential, { targetName, contextReq });
    return new SaslClient(context, settings, authorizationId, mutualAuth);
  });
}

/** GSSAPI's offers are signed, whatever the layer. */
function flagsOf({ mechanism, layers }: Settings): number {
  const isConfidential = layers.includes('confidentiality');
  const isSigned = isConfidential || layers.includes('integrity') || mechanism === 'GSSAPI';
  const signed = ISC_REQ.INTEGRITY | ISC_REQ.SEQUENCE_DETECT | ISC_REQ.REPLAY_DETECT;
  return (isSigned ? signed : 0) | (isConfidential ? ISC_REQ.CONFIDENTIALITY : 0);
}

export class SaslClient extends SaslExchange<ClientContext> {
  readonly #authorizationId: string;
  readonly #mutualAuth: boolean;

  /** @internal use createSaslClient */
  constructor(
    context: ClientContext,
    settings: Settings,
    authorizationId: string,
    mutualAuth: boolean,
  ) {
    super(context, settings);
    this.#authorizationId = authorizationId;
    this.#mutualAuth = mutualAuth;
  }

  protected override async next(input: Uint8Array | null): Promise<Buffer> {
    const { context, mechanism } = this;
    if (context.established) return this.#chooseLayer(input);
    const { token } = await context.stepAsync(input);
    if (context.established) {
      this.#checkServer();
      if (mechanism === 'GSS-SPNEGO') this.agreeOnGranted(ISC_RET);
    }
    // An empty response tells a server of GSSAPI that it may offer its layers.
    return token ?? Buffer.alloc(0);
  }

  #checkServer(): void {
    if (!this.#mutualAuth || !this.context.missingAttributes()?.includes('MUTUAL_AUTH')) return;
    throw new SaslError(
      'The server did not authenticate itself, as Kerberos would have it. Is its service principal name right? NTLM cannot.',
    );
  }

  #chooseLayer(input: Uint8Array | null): Buffer {
    const { layers: offered, maxBuffer, rest } = this.unwrapOffer(input);
    if (rest.byteLength > 0) {
      throw new SaslError("The server's offer of security layers is longer than 4 bytes.");
    }
    const { layers, maxBuffer: ours } = this.settings;
    const layer = layers.find((one) => offered.includes(one));
    if (!layer) {
      throw new SaslError(
        `The server offers ${offered.join(', ') || 'no layer'}, where ${layers.join(' or ')} is required (securityLayer).`,
      );
    }
    const isPlain = layer === 'none';
    const offer = { layers: [layer], maxBuffer: isPlain ? 0 : ours };
    const response = this.wrapOffer(offer, this.#authorizationId);
    if (!isPlain && this.context.wrapSizeLimit(maxBuffer) < 1) {
      throw new SaslError(`The server takes tokens of ${maxBuffer} bytes, too few for a message.`);
    }
    this.agree(layer, isPlain ? undefined : maxBuffer);
    return response;
  }
}
