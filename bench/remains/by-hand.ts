// The handshake of c/handshake.c, written by hand in JavaScript over memory that is made once.
//
// Imported once for each set of functions (`by-hand.js?koffi`): shared code would be compiled for both.
import * as raw from '../../src/raw.js';
import { type Functions, PlainList } from '../plain.js';

const ROOM = 65536;

/**
 * @param as how memory is passed: as it is, or as an address
 * @returns a handshake with everything acquired and freed
 */
export function handshaker(
  f: Functions,
  packageName: string,
  as: (memory: Uint8Array | Uint32Array) => unknown,
): () => void {
  const handles = Array.from({ length: 4 }, () => Buffer.alloc(16));
  const tokens = [0, 1].map(() => Buffer.alloc(ROOM));
  const lists = tokens.map((memory) => new PlainList({ type: raw.SECBUFFER_TOKEN, memory }));
  const [name, expiry, attributes] = [raw.wide(packageName), Buffer.alloc(8), new Uint32Array(1)];
  const kept = [...handles, name, expiry, attributes, ...lists.map(({ memory }) => memory)];
  const [outbound, inbound, client, server, wide, time, granted, toServer, toClient] = kept.map(as);
  const [first, second] = lists as [PlainList, PlainList];
  // A null pointer, as each of them takes it.
  const nil = typeof wide === 'number' ? 0 : null;

  const acquire = (use: number, handle: unknown) => {
    const status = f.AcquireCredentialsHandleW(nil, wide, use, nil, nil, nil, nil, handle, time);
    if (status !== 0) throw new Error(`There is no credential: ${status}.`);
  };
  return () => {
    acquire(raw.SECPKG_CRED_OUTBOUND, outbound);
    acquire(raw.SECPKG_CRED_INBOUND, inbound);
    let ours: number = raw.SEC_I_CONTINUE_NEEDED;
    let theirs: number = raw.SEC_I_CONTINUE_NEEDED;
    for (let turn = 0; ours > 0 || theirs > 0; turn++) {
      if (ours > 0) {
        first.set(0, raw.SECBUFFER_TOKEN);
        // biome-ignore format: one call, as C writes it
        ours = f.InitializeSecurityContextW(outbound, turn ? client : nil, nil, 0, 0, raw.SECURITY_NATIVE_DREP, turn ? toClient : nil, 0, client, toServer, granted, time);
      }
      if (theirs > 0) {
        second.set(0, raw.SECBUFFER_TOKEN);
        // biome-ignore format: one call, as C writes it
        theirs = f.AcceptSecurityContext(inbound, turn ? server : nil, toServer, 0, raw.SECURITY_NATIVE_DREP, server, toClient, granted, time);
      }
      if (ours < 0 || theirs < 0) throw new Error(`A leg failed: ${ours}, ${theirs}.`);
    }
    f.DeleteSecurityContext(client);
    f.DeleteSecurityContext(server);
    f.FreeCredentialsHandle(outbound);
    f.FreeCredentialsHandle(inbound);
    if (kept.length === 0) throw new Error('They were kept until here.');
  };
}
