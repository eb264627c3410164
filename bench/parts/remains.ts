// What remains between C and the package, layer by layer: each contestant does what the one before does, and more.
import type { Row } from '../race.js';
import { calls } from '../remains/calls.js';
import { handshake } from '../remains/handshake.js';
import { messages } from '../remains/messages.js';

/** @param subject `calls`, `handshake`, or a package whose messages are measured: one library a process */
export default async function remains(rounds: number, subject: string): Promise<Row[]> {
  if (subject === 'calls') return calls(rounds);
  if (subject === 'handshake') return handshake(rounds);
  return messages(rounds, subject);
}
