// koffi-sspi/sasl: SASL's GSSAPI and GSS-SPNEGO, and streams of signed or encrypted frames.

export { createSaslClient, type SaslClient, type SaslClientOptions } from './client.js';
export { SaslError } from './error.js';
export type { SaslExchange } from './exchange.js';
export type { Mechanism, SaslOptions } from './options.js';
export { type Framing, framing, sealStream } from './seal-stream.js';
export { type SecurityLayer, securityLayers } from './security-layer.js';
export {
  type Authorize,
  createSaslServer,
  type SaslServer,
  type SaslServerOptions,
} from './server.js';
