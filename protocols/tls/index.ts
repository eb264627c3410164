// `koffi-sspi/tls`: connections of Schannel's for https, undici and http2.

export { type AgentCallback, type AgentConnectionOptions, SchannelAgent } from './agent.js';
export { connectSchannel, type Destination, type SchannelOptions } from './connect.js';
export { type ConnectorCallback, type ConnectorOptions, schannelConnector } from './connector.js';
