// koffi-sspi/http: logins by Negotiate and NTLM, for clients, through proxies, and of servers.

export type { Allow } from './allow.js';
export { type Challenge, parseChallenges } from './challenges.js';
export type { HttpClientLimits, HttpClientOptions } from './client-options.js';
export type { CreateAgent } from './connections.js';
export { tlsServerEndPoint } from './end-point.js';
export { HttpAuthenticationError, type HttpAuthenticationErrorCode } from './error.js';
export { createFetch, type FetchOptions, type HttpFetch } from './fetch.js';
export {
  type ChallengeHeader,
  HttpAuthenticator,
  type HttpAuthenticatorOptions,
} from './http-authenticator.js';
export { createProxyAgent, type ProxyAgentOptions } from './proxy/agent.js';
export {
  type ConnectMiddleware,
  createAuthenticator,
  type FastifyHook,
  HttpServerAuthenticator,
} from './server/authenticator.js';
export type {
  AuthenticatorLimits,
  AuthenticatorOptions,
  ChannelBindingsMode,
} from './server/options.js';
export { HttpUser, type UserGroup } from './server/user.js';
