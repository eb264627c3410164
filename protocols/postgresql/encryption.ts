// GSS encryption of a connection to PostgreSQL: asked for before anything else is sent.
// https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-GSSAPI
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { framing, sealStream } from '../sasl/index.js';
import { readExactly } from '../sasl/read-exactly.js';
import { readToken, tokenFrame } from './frames.js';
import { checkGranted, clientContext, type GssStreamOptions } from './options.js';

/** GSSENCRequest: its length, 8, and its number, 80877104. */
const gssEncRequest = Buffer.from([0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x30]);

/** A ticket and its proof take one leg each way. */
const mostLegs = 10;

export async function encrypted(
  socket: Socket,
  host: string,
  options: GssStreamOptions,
): Promise<Duplex> {
  socket.write(gssEncRequest);
  const answer = (await readExactly(socket, 1)).toString('latin1');
  if (answer !== 'G') {
    const what = answer === 'N' ? 'does not offer GSS encryption' : 'refused GSS encryption';
    throw new Error(`PostgreSQL on ${host} ${what}: see hostgssenc in its pg_hba.conf.`);
  }
  const context = await clientContext(options, host);
  socket.once('close', () => context.dispose());
  try {
    let input: Buffer | null = null;
    for (let legs = 0; legs < mostLegs; legs++) {
      const { token } = await context.stepAsync(input);
      if (token) socket.write(tokenFrame(token));
      if (context.established) break;
      input = await readToken(socket);
    }
    checkGranted(context, host);
    return sealStream(socket, context, framing.postgresql);
  } catch (error) {
    context.dispose();
    throw error;
  }
}
