// Preloaded into an example: its servers print each connection that they drop because of maxConnections, and when the
// last one is closed.

import { EventEmitter } from 'node:events';
import { Server, type Socket } from 'node:net';

const emit: EventEmitter['emit'] = EventEmitter.prototype.emit;

Server.prototype.emit = function (this: Server, event: string, ...values: unknown[]): boolean {
  if (event === 'drop') console.log(`dropped at ${this.maxConnections} connections`);
  if (event === 'connection') (values[0] as Socket).once('close', () => reportLast(this));
  return emit.call(this, event, ...values);
};

function reportLast(server: Server): void {
  server.getConnections((_, count) => {
    if (count === 0) console.log('no connection is left');
  });
}
