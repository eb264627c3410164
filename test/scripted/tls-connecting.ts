// What the tests of connectSchannel and of the agents above it look at: first legs, and attempts to connect.

import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { ISC_REQ, SECBUFFER_APPLICATION_PROTOCOLS } from '../../src/index.js';
import { calls } from './scripted-test.js';

/** What the first leg since the last call told Schannel. */
export function firstLeg() {
  const leg = calls().find((call) => call.function === 'InitializeSecurityContextW');
  const [input] = leg?.arguments.pInput ?? [];
  return {
    targetName: leg?.arguments.pszTargetName as string | null,
    isManual: ((leg?.arguments.fContextReq ?? 0) & ISC_REQ.MANUAL_CRED_VALIDATION) !== 0,
    /** Those of ALPN, each behind its length. */
    protocols:
      input?.type === SECBUFFER_APPLICATION_PROTOCOLS
        ? Buffer.from(input.bytes, 'hex').subarray(10).toString('latin1')
        : null,
  };
}

/** The client sockets that are made while this lives. */
export function watchSockets() {
  const made: Socket[] = [];
  const note = (message: unknown) => void made.push((message as { socket: Socket }).socket);
  subscribe('net.client.socket', note);
  return { made, [Symbol.dispose]: () => void unsubscribe('net.client.socket', note) };
}

/** Where the next socket is about to connect to. It is destroyed then, with an error. */
export function nextAttempt(): Promise<readonly [address: string, port: number]> {
  return new Promise((resolve) => {
    const note = (message: unknown) => {
      unsubscribe('net.client.socket', note);
      const { socket } = message as { socket: Socket };
      socket.once('connectionAttempt', (address: string, port: number) => {
        // Within the event, Node's net would go on with the handle that is gone.
        process.nextTick(() => socket.destroy(new Error('seen enough')));
        resolve([address, port]);
      });
    };
    subscribe('net.client.socket', note);
  });
}
