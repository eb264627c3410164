// `koffi-sspi/tls`: connections of Schannel's for https, undici and http2.

export { SchannelAgent } from './agent.js';
export { connectSchannel, type Destination, type SchannelOptions } from './connect.js';
export { schannelConnector } from './connector.js';
