// Options of SASL's clients and servers, read once and checked.

import type { AuthIdentity, AuthIdentityOptions, CredHandle } from '../../src/index.js';
import { largestBuffer, type SecurityLayer, securityLayers } from './security-layer.js';

/**
 * `GSSAPI` is Kerberos and a negotiation of the security layer (RFC 4752). `GSS-SPNEGO` is Negotiate: the layer is what
 * the context grants (MS-ADTS, section 3.1.1.3.4.5.2).
 */
export type Mechanism = 'GSSAPI' | 'GSS-SPNEGO';

export interface SaslOptions {
  readonly mechanism: Mechanism;
  /** A credential of the caller's, who disposes of it; else one is acquired for `authIdentity`. */
  readonly credential?: CredHandle;
  /** The logged-on user by default. */
  readonly authIdentity?: AuthIdentityOptions | AuthIdentity;
  /** The security package. @default 'Kerberos' of GSSAPI, 'Negotiate' of GSS-SPNEGO */
  readonly package?: string;
  /**
   * The layers that will do; a client of GSSAPI takes the first that the server offers. GSS-SPNEGO offers none: what the
   * context grants must be one of these or a stronger one.
   * @default ['confidentiality']
   */
  readonly securityLayer?: SecurityLayer | readonly SecurityLayer[];
  /**
   * The longest token of the security layer that this side takes, in bytes: 4,096 to 16,777,215. GSS-SPNEGO does not tell
   * the peer.
   * @default 65_536 of GSSAPI, 16,777,215 of GSS-SPNEGO
   */
  readonly maxBuffer?: number;
}

export interface Settings {
  readonly mechanism: Mechanism;
  readonly package: string;
  readonly layers: readonly SecurityLayer[];
  readonly maxBuffer: number;
}

const packages: Readonly<Record<Mechanism, string>> = {
  GSSAPI: 'Kerberos',
  'GSS-SPNEGO': 'Negotiate',
};

/** Room for a token around a message, whatever the package. */
const smallestBuffer = 4096;

/** @throws TypeError or RangeError that names the option */
export function readSettings(options: SaslOptions): Settings {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`options must be an object, got ${options}`);
  }
  const { mechanism, securityLayer = 'confidentiality' } = options;
  if (!Object.hasOwn(packages, mechanism)) {
    throw new TypeError(`options.mechanism must be 'GSSAPI' or 'GSS-SPNEGO', got ${mechanism}`);
  }
  const { maxBuffer = mechanism === 'GSSAPI' ? 65_536 : largestBuffer } = options;
  const layers = typeof securityLayer === 'string' ? [securityLayer] : [...securityLayer];
  const known = layers.length > 0 && layers.every((layer) => securityLayers.includes(layer));
  if (!known) {
    throw new TypeError(
      `options.securityLayer must be one or some of ${securityLayers.join(', ')}, got ${layers}`,
    );
  }
  if (
    !(Number.isSafeInteger(maxBuffer) && maxBuffer >= smallestBuffer && maxBuffer <= largestBuffer)
  ) {
    throw new RangeError(
      `options.maxBuffer must be a whole number from ${smallestBuffer} to ${largestBuffer}, got ${maxBuffer}`,
    );
  }
  return { mechanism, package: options.package ?? packages[mechanism], layers, maxBuffer };
}

/** @throws TypeError that names the option */
export function checkName(name: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new TypeError(`options.${name} must be a string that is not empty, got ${value}`);
}
