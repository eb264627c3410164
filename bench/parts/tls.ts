// Schannel: how much goes through TlsStream a second, beside Node's own TLS and the same loop in C.
import { once } from 'node:events';
import { connect as connectPlain } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect as connectTls } from 'node:tls';
import {
  acquireCredentialsHandle,
  SCH_CRED_FLAGS,
  SECPKG_CRED,
  TlsStream,
  UNISP_NAME_W,
} from '../../src/index.js';
import { c, openC } from '../c.js';
import { type Row, race } from '../race.js';

const SIZES = { 1024: '1 KiB', 16384: '16 KiB' };

/** @param port where sink.js listens, which answers as soon as it has so many bytes */
export default async function tls(rounds: number, port: string, total: string): Promise<Row[]> {
  openC();
  const rows: Row[] = [];
  for (const [size, name] of Object.entries(SIZES)) {
    const row = await race(
      `tls/${size}`,
      `TLS: writes of ${name}`,
      {
        C: () => inC(Number(port), Number(size), Number(total)),
        TlsStream: () => through(ours(Number(port)), 'secureConnect', Number(size), Number(total)),
        "Node's tls": () =>
          through(nodes(Number(port)), 'secureConnect', Number(size), Number(total)),
      },
      { rounds, count: 1 },
    );
    rows.push(perSecond(row, Number(total)));
  }
  return rows;
}

const perSecond = (row: Row, total: number): Row => ({
  ...row,
  unit: 'MB/s',
  samples: Object.fromEntries(
    Object.entries(row.samples).map(([name, all]) => [name, all.map((ns) => (total * 1e3) / ns)]),
  ),
});

/** Off this thread, as a program of C's own would be. */
const inC = (port: number, size: number, total: number): Promise<number> =>
  new Promise((resolve, reject) => {
    c.tls.async(port, size, total, (error: Error | null, took: number) =>
      error ? reject(error) : resolve(took),
    );
  });

function ours(port: number): Duplex {
  const credential = acquireCredentialsHandle({
    package: UNISP_NAME_W,
    credentialUse: SECPKG_CRED.OUTBOUND,
    schannel: {
      // The certificate is of a CA that lives as long as the run.
      flags: SCH_CRED_FLAGS.MANUAL_CRED_VALIDATION | SCH_CRED_FLAGS.NO_DEFAULT_CREDS,
    },
  });
  const socket = connectPlain({ port, host: '127.0.0.1', noDelay: true });
  const stream = TlsStream.connect(socket, { credential, targetName: 'localhost' });
  stream.once('close', () => credential.dispose());
  return stream;
}

function nodes(port: number): Duplex {
  const stream = connectTls({
    port,
    host: '127.0.0.1',
    servername: 'localhost',
    rejectUnauthorized: false,
  });
  stream.setNoDelay(true);
  return stream;
}

/** From the first write until the peer has answered that it has all. */
async function through(
  stream: Duplex,
  ready: string,
  size: number,
  total: number,
): Promise<number> {
  await once(stream, ready);
  const data = Buffer.alloc(size);
  const answered = once(stream, 'data');
  const start = process.hrtime.bigint();
  for (let sent = 0; sent < total; sent += size) {
    if (!stream.write(data)) await once(stream, 'drain');
  }
  await answered;
  const took = Number(process.hrtime.bigint() - start);
  stream.destroy();
  return took;
}
