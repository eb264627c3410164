// An agent for Node's https whose connections are Schannel's.

import { Agent, type AgentOptions } from 'node:https';
import type { Duplex } from 'node:stream';
import { connectSchannel, nameOf, type SchannelOptions } from './connect.js';

/** Node's callback for a new connection. */
export type AgentCallback = (error: Error | null, stream?: Duplex) => void;

/** What Node asks of an agent. */
export interface AgentConnectionOptions {
  readonly host?: string;
  readonly hostname?: string;
  readonly port?: number | string;
  readonly servername?: string;
  readonly signal?: AbortSignal;
}

const httpsPort = 443;

/**
 * `https.request(url, { agent: new SchannelAgent({ credential }) })`: certificates of Windows' stores, its policies and
 * its client certificates. Options of https's own TLS, such as `ca`, `cert` and `rejectUnauthorized`, have no effect.
 * @see https://nodejs.org/api/https.html#class-httpsagent
 */
export class SchannelAgent extends Agent {
  readonly #schannel: SchannelOptions;

  /** @param agent options of Node's agent: keepAlive, maxSockets, timeout ... */
  constructor(schannel: SchannelOptions, agent: AgentOptions = {}) {
    super(agent);
    this.#schannel = schannel;
  }

  /** Called by Node for each connection. */
  createConnection(options: AgentConnectionOptions, callback: AgentCallback): undefined {
    const { signal } = options;
    const host = nameOf(options.host ?? options.hostname ?? 'localhost');
    const destination = {
      host,
      port: Number(options.port ?? httpsPort),
      targetName: options.servername || host,
      applicationProtocols: ['http/1.1'],
      ...(signal && { signal }),
    };
    connectSchannel(destination, this.#schannel).then(
      (stream) => callback(null, stream),
      (error) => callback(error as Error),
    );
    return undefined;
  }
}
