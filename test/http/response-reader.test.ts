// How a proxy's responses are read off a socket: where each ends, what it says of the connection, and what stays.

import { PassThrough } from 'node:stream';
import test from 'ava';
import { ResponseReader } from '../../protocols/http/proxy/response-reader.js';

const lines = (...all: string[]) => `${all.join('\r\n')}\r\n\r\n`;

/** A reader of these bytes, which come in pieces of a size. */
function readerOf(text: string, size = text.length) {
  const stream = new PassThrough();
  for (let at = 0; at < text.length; at += size) stream.write(text.slice(at, at + size), 'latin1');
  const abort = new AbortController();
  return { stream, abort, reader: new ResponseReader(stream as never, abort.signal) };
}

const code = 'ERR_SSPI_HTTP_PROXY';
const next = lines('HTTP/1.1 299 next', 'content-length: 0');

const ended: Readonly<Record<string, string>> = {
  'a length': `${lines('HTTP/1.1 407 No', 'Content-Length: 5')}12345`,
  'a length of nothing': lines('HTTP/1.1 407 No', 'Content-Length: 0'),
  'status 204': lines('HTTP/1.1 204 Empty'),
  'status 304': lines('HTTP/1.1 304 Same', 'Content-Length: 9'),
  chunks: `${lines('HTTP/1.1 407 No', 'Transfer-Encoding: Chunked')}3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n`,
  'chunks and a trailer': `${lines('HTTP/1.1 407 No', 'Transfer-Encoding: gzip', 'Transfer-Encoding: chunked')}0\r\nA: b\r\nC: d\r\n\r\n`,
  'provisional responses':
    lines('HTTP/1.1 100 Go', 'A: b') + lines('HTTP/1.1 199 On') + lines('HTTP/1.1 204'),
};
for (const [what, text] of Object.entries(ended)) {
  for (const size of [1, 7, 10_000]) {
    test(`a response ends by ${what}, in pieces of ${size}, and the next begins there`, async (t) => {
      const { reader } = readerOf(text + next, size);
      const head = await reader.read(false, 100);
      t.false(head.closes);
      t.not(head.status, 299);
      t.is((await reader.read(false, 100)).status, 299);
    });
  }
}

test('a body that comes piece by piece is skipped, too', async (t) => {
  const { stream, reader } = readerOf(lines('HTTP/1.1 407 No', 'Content-Length: 9'));
  const read = reader.read(false, 100);
  for (const piece of ['123', '4567', `89${next}`]) {
    await new Promise((resolve) => setImmediate(resolve));
    stream.write(piece);
  }
  t.is((await read).status, 407);
  t.is((await reader.read(false, 100)).status, 299);
});

test('behind the success of CONNECT the tunnel begins, and its bytes go back to the socket', async (t) => {
  for (const status of [200, 299]) {
    const { stream, reader } = readerOf(
      `${lines(`HTTP/1.1 ${status} Go`, 'Content-Length: 2')}tunnel`,
    );
    t.is((await reader.read(true, 100)).status, status);
    reader.release();
    reader.release();
    t.is(String(stream.read()), 'tunnel');
  }
});

test('a CONNECT that fails has a body, from 300 on', async (t) => {
  const { reader } = readerOf(`${lines('HTTP/1.1 300 Many', 'Content-Length: 2')}no${next}`);
  t.is((await reader.read(true, 100)).status, 300);
  t.is((await reader.read(true, 100)).status, 299);
});

test('without a length the response lasts as long as the connection', async (t) => {
  const { reader } = readerOf(`${lines('HTTP/1.1 407 No')}text`);
  t.true((await reader.read(false, 100)).closes);
});

const connections: readonly [version: number, field: string, closes: boolean][] = [
  [1, 'A: b', false],
  [1, 'Connection: close', true],
  [1, 'Connection: x, Close', true],
  [1, 'Proxy-Connection: close', true],
  [1, 'Connection: keep-alive', false],
  [0, 'A: b', true],
  [0, 'Connection: Keep-Alive', false],
  [0, 'Connection: close, keep-alive', true],
];
for (const [version, field, closes] of connections) {
  test(`HTTP/1.${version} with ${field}: ${closes ? 'closes' : 'stays'}`, async (t) => {
    const { reader } = readerOf(lines(`HTTP/1.${version} 407 No`, field, 'Content-Length: 0'));
    t.is((await reader.read(false, 100)).closes, closes);
  });
}

test('fields: names in any case, values without the spaces around, several of a name', async (t) => {
  const { reader } = readerOf(lines('HTTP/1.1 204 x', 'ABC: \t one two \t', 'abc:', 'Abc:3'));
  t.deepEqual([...(await reader.read(false, 0)).headers], [['abc', ['one two', '', '3']]]);
});

test('a body of the limit is skipped, one of a byte more is refused', async (t) => {
  for (const [limit, fits] of [
    [5, true],
    [4, false],
  ] as const) {
    for (const text of [
      `${lines('HTTP/1.1 407 No', 'Content-Length: 5')}12345`,
      `${lines('HTTP/1.1 407 No', 'Transfer-Encoding: chunked')}3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n`,
    ]) {
      const read = readerOf(text).reader.read(false, limit);
      if (fits) t.is((await read).status, 407);
      else await t.throwsAsync(read, { code, message: /more than 4 bytes/ });
    }
  }
});

test('a trailer has a hundred lines at most, and one more', async (t) => {
  const head = lines('HTTP/1.1 407 No', 'Transfer-Encoding: chunked');
  const trailer = (count: number) => `${head}0\r\n${'a: b\r\n'.repeat(count)}\r\n`;
  t.is((await readerOf(trailer(101)).reader.read(false, 10)).status, 407);
  await t.throwsAsync(readerOf(trailer(102)).reader.read(false, 10), { code });
});

test('a chunk of a negative size, and a line without end', async (t) => {
  const head = lines('HTTP/1.1 407 No', 'Transfer-Encoding: chunked');
  await t.throwsAsync(readerOf(`${head}-1\r\n`).reader.read(false, 10), { code });
  const endless = readerOf(`${head}${'0'.repeat(5000)}`).reader.read(false, 10);
  await t.throwsAsync(endless, { code, message: /line of the proxy's response is too long/ });
});

test('a head has 96 KiB at most, as long as its end is not there', async (t) => {
  const begun = (length: number) => {
    const given = readerOf(`HTTP/1.1 200 Go\r\nA: `.padEnd(length, 'x'));
    given.stream.end();
    return given.reader.read(false, 10);
  };
  await t.throwsAsync(begun(98_304), { code, message: /closed the connection/ });
  await t.throwsAsync(begun(98_305), { code, message: /head of the proxy's response is too long/ });
});

test('a status of less than three digits, or one that begins with 0, is no HTTP', async (t) => {
  for (const line of ['HTTP/1.1 99 x', 'HTTP/1.1 020 x', 'HTTP/1.1 2000 x', 'HTTP/2 200 x', '']) {
    await t.throwsAsync(readerOf(lines(line)).reader.read(false, 0), {
      code,
      message: /in HTTP\/1.1/,
    });
  }
});

test('the end of the connection, its failure, and an abort end the reading', async (t) => {
  const cases: readonly [(given: ReturnType<typeof readerOf>) => void, object][] = [
    [({ stream }) => void stream.end(), { code, message: /closed the connection/ }],
    [({ stream }) => void stream.destroy(), { code, message: /closed the connection/ }],
    [({ stream }) => void stream.destroy(new Error('broken')), { message: 'broken' }],
    [({ abort }) => abort.abort(new Error('enough')), { message: 'enough' }],
  ];
  for (const [end, expected] of cases) {
    for (const before of [true, false]) {
      const given = readerOf('HTTP/1.1 2');
      given.stream.on('error', () => {});
      // What is there already is read at once; before that, a failed stream is an ended one.
      if (before && !('code' in expected)) continue;
      if (before) end(given);
      const read = given.reader.read(false, 0);
      if (!before) setImmediate(() => end(given));
      await t.throwsAsync(read, expected);
      t.is(given.stream.listenerCount('readable'), 0);
      t.is(given.stream.listenerCount('end'), 0);
    }
  }
});

test('an abort before the reading is one', async (t) => {
  const given = readerOf(next);
  given.abort.abort(new Error('enough'));
  await t.throwsAsync(given.reader.read(false, 0), { message: 'enough' });
});
