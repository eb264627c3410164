// How handshakes that are not over are counted: altogether and by address, each connection once.

import test from 'ava';
import type { Connection } from '../../protocols/http/server/connection.js';
import { HalfOpen } from '../../protocols/http/server/half-open.js';
import type { AuthenticatorLimits } from '../../protocols/http/server/options.js';

const limits = { handshakes: 4, handshakesPerAddress: 2, handshakeTime: 60_000 };

/** With a function that begins a handshake of a connection. */
function counted() {
  const halfOpen = new HalfOpen(limits as AuthenticatorLimits);
  const open = new Set<Connection>();
  return {
    halfOpen,
    from(address: string) {
      const connection = { address } as Connection;
      open.add(connection);
      return connection;
    },
    begin: (connection: Connection) => halfOpen.begin(connection, () => {}),
    [Symbol.dispose]() {
      for (const connection of open) halfOpen.end(connection);
    },
  };
}

test('of each address, as many as there are left', (t) => {
  using all = counted();
  const { halfOpen, from, begin } = all;
  const [one, two, three, other] = [from('a'), from('a'), from('a'), from('b')];
  t.deepEqual([begin(one), begin(two), begin(three)], [true, true, false]);
  t.true(begin(other), 'another address has its own');
  t.is(halfOpen.size, 3);
  halfOpen.end(one);
  t.true(begin(three));
  t.false(begin(one), 'two is not over');
  halfOpen.end(two);
  halfOpen.end(three);
  t.deepEqual([begin(one), begin(two), begin(three)], [true, true, false]);
});

test('altogether, whatever the addresses', (t) => {
  using all = counted();
  const { halfOpen, from, begin } = all;
  const connections = ['a', 'b', 'c', 'd', 'e'].map(from);
  t.deepEqual(connections.map(begin), [true, true, true, true, false]);
  t.is(halfOpen.size, 4);
});

test('a connection counts once, and ends once', (t) => {
  using all = counted();
  const { halfOpen, from, begin } = all;
  const [one, two] = [from('a'), from('a')];
  t.deepEqual([begin(one), begin(one), begin(two), begin(one)], [true, true, true, true]);
  t.is(halfOpen.size, 2);
  halfOpen.end(one);
  halfOpen.end(one);
  t.is(halfOpen.size, 1);
  t.true(begin(one));
  t.false(begin(from('a')));
});
