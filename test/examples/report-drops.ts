// Preloaded into an example: its servers print each connection that they drop because of maxConnections.

import { EventEmitter } from 'node:events';
import { Server } from 'node:net';

const emit: EventEmitter['emit'] = EventEmitter.prototype.emit;

Server.prototype.emit = function (this: Server, event: string, ...values: unknown[]): boolean {
  if (event === 'drop') console.log(`dropped at ${this.maxConnections} connections`);
  return emit.call(this, event, ...values);
};
