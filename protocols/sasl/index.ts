// koffi-sspi/sasl: SASL's GSSAPI and GSS-SPNEGO, and streams of signed or encrypted frames.

export { type Framing, framing, sealStream } from './seal-stream.js';
export { type SecurityLayer, securityLayers } from './security-layer.js';
