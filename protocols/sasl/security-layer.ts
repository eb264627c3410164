// The four octets with which both sides of GSSAPI agree on a security layer (RFC 4752, sections 3.1 and 3.2).

/**
 * What messages get after authentication: nothing, a signature (`integrity`), or encryption with one
 * (`confidentiality`).
 * @see https://www.rfc-editor.org/rfc/rfc4752#section-3.3
 */
export type SecurityLayer = 'none' | 'integrity' | 'confidentiality';

/** The bit of each layer in the first octet. */
const bits: Readonly<Record<SecurityLayer, number>> = {
  none: 1,
  integrity: 2,
  confidentiality: 4,
};

/** From the strongest to the weakest. */
export const securityLayers: readonly SecurityLayer[] = ['confidentiality', 'integrity', 'none'];

/** The largest size that three octets hold. */
export const largestBuffer = 0xffffff;

/** What one side offers, or chooses. */
export interface LayerOffer {
  readonly layers: readonly SecurityLayer[];
  /** The longest token that this side takes, in bytes; 0 without a layer. */
  readonly maxBuffer: number;
}

export function encodeOffer({ layers, maxBuffer }: LayerOffer): Buffer {
  const offer = Buffer.alloc(4);
  offer.writeUIntBE(maxBuffer, 1, 3);
  offer[0] = layers.reduce((octet, layer) => octet | bits[layer], 0);
  return offer;
}

/** @param octets at least four; an authorization identity may follow */
export function decodeOffer(octets: Buffer): LayerOffer {
  const octet = octets.readUInt8(0);
  return {
    layers: securityLayers.filter((layer) => (octet & bits[layer]) !== 0),
    maxBuffer: octets.readUIntBE(1, 3),
  };
}
