// Preloaded into an example: its server prints its port, and reports that it listens once a line arrives on stdin.

import type { EventEmitter } from 'node:events';
import { Server } from 'node:net';

const emit: EventEmitter['emit'] = Server.prototype.emit;

Server.prototype.emit = function (this: Server, event: string, ...values: unknown[]): boolean {
  if (event !== 'listening') return emit.call(this, event, ...values);
  const address = this.address();
  console.log(`held at port ${typeof address === 'object' ? address?.port : address}`);
  process.stdin.once('data', () => {
    process.stdin.destroy();
    emit.call(this, event, ...values);
  });
  return true;
};
