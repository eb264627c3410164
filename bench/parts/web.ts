// HTTP/2 and HTTP/1.1 with keep-alive over TlsStream, beside the same over Node's own TLS.
import { once } from 'node:events';
import http2, { type ClientHttp2Session } from 'node:http2';
import https from 'node:https';
import type { Duplex } from 'node:stream';
import { connectSchannel, SchannelAgent } from '../../protocols/tls/index.js';
import { type Contestant, perSecond, type Row, race, timedAsync } from '../race.js';
import { credential, nodes } from '../tls-client.js';

const size = 5_000_000;
const body = Buffer.alloc(size);
/** Requests without a body that are under way at once, over HTTP/2. */
const atOnce = 32;

/** Sends a request, and counts the bytes of its answer. */
type Exchange = (path: string, sent?: Buffer) => Promise<number>;

/** @param port of servers/web.js */
export default async function web(rounds: number, port: string): Promise<Row[]> {
  const stream = await connectSchannel(
    {
      host: '127.0.0.1',
      port: Number(port),
      targetName: 'localhost',
      applicationProtocols: ['h2'],
    },
    schannel,
  );
  const overTwo = {
    TlsStream: overHttp2(port, stream),
    "Node's tls": overHttp2(port, await nodes(Number(port), ['h2'])),
  };
  const alive = { keepAlive: true, maxSockets: 1 };
  const overOne = {
    TlsStream: overHttps(port, new SchannelAgent(schannel, alive)),
    "Node's tls": overHttps(port, new https.Agent({ ...alive, rejectUnauthorized: false })),
  };
  return [
    ...(await bodies('http2', 'HTTP/2', overTwo, rounds)),
    await race(
      'http2/small',
      `HTTP/2: ${atOnce} small requests at once, each`,
      each(overTwo, atOnce),
      {
        rounds,
        unit: 'us',
        turn: 50,
      },
    ),
    ...(await bodies('https', 'HTTP/1.1, keep-alive', overOne, rounds)),
    await race('https/small', 'HTTP/1.1, keep-alive: a small request', each(overOne, 1), {
      rounds,
      unit: 'us',
      turn: 50,
    }),
  ];
}

const schannel = { credential, manualCredValidation: true, verify: () => {} };

function contestants(
  exchanges: Readonly<Record<string, Exchange>>,
  run: (exchange: Exchange) => (count: number) => Promise<void>,
): Record<string, Contestant> {
  const entries = Object.entries(exchanges).map(([name, exchange]): [string, Contestant] => {
    const turns = run(exchange);
    return [name, (count) => timedAsync(() => turns(count))];
  });
  return Object.fromEntries(entries);
}

async function bodies(
  id: string,
  name: string,
  exchanges: Readonly<Record<string, Exchange>>,
  rounds: number,
): Promise<Row[]> {
  const get = contestants(exchanges, (exchange) => async () => {
    const got = await exchange(`/${size}`);
    if (got !== size) throw new Error(`${got} of ${size} bytes came.`);
  });
  const post = contestants(exchanges, (exchange) => async () => {
    await exchange('/', body);
  });
  const options = { rounds, count: 1 };
  return [
    perSecond(await race(`${id}/get`, `${name}: 5 MB received`, get, options), size),
    perSecond(await race(`${id}/post`, `${name}: 5 MB sent`, post, options), size),
  ];
}

/** Small requests, so many at a time. */
const each = (exchanges: Readonly<Record<string, Exchange>>, together: number) =>
  contestants(exchanges, (exchange) => async (count) => {
    for (let left = count; left > 0; left -= together) {
      const many = Array.from({ length: Math.min(left, together) }, () => exchange('/2'));
      await Promise.all(many);
    }
  });

function overHttp2(port: string, stream: Duplex): Exchange {
  const session: ClientHttp2Session = http2.connect(`https://localhost:${port}`, {
    createConnection: () => stream,
  });
  return async (path, sent) => {
    const request = session.request({ ':path': path, ':method': sent ? 'POST' : 'GET' });
    request.end(sent);
    return count(request);
  };
}

function overHttps(port: string, agent: https.Agent): Exchange {
  return async (path, sent) => {
    const request = https.request({
      host: '127.0.0.1',
      servername: 'localhost',
      port,
      path,
      agent,
      method: sent ? 'POST' : 'GET',
    });
    request.end(sent);
    const [response] = await once(request, 'response');
    return count(response);
  };
}

function count(incoming: NodeJS.ReadableStream): Promise<number> {
  return new Promise((resolve, reject) => {
    let bytes = 0;
    incoming.on('data', (chunk: Buffer) => {
      bytes += chunk.byteLength;
    });
    incoming.on('end', () => resolve(bytes)).on('error', reject);
  });
}
