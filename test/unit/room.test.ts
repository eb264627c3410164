// The memory of an attribute's structure: what is written behind it shows, at every distance, and is wiped.

import test from 'ava';
import { largest, nearby, Room, slack } from '../../src/attributes/room.js';
import { SecPkgContext_Flags, SecPkgContext_Sizes } from '../../src/raw.js';

/** Behind slack and structure. */
const guardLength = 64;

const makeRoom = () => {
  const room = new Room(largest, slack.typed);
  const { memory } = room.piece;
  const before = Buffer.from(memory);
  return { room, memory, isClean: () => memory.equals(before) };
};

for (const byte of [0x01, 0x80, 0xff]) {
  test(`a byte 0x${byte.toString(16)} behind a structure, at every distance`, (t) => {
    const { room, memory, isClean } = makeRoom();
    for (let distance = 0; distance < slack.typed + guardLength; distance++) {
      memory[largest + distance] = byte;
      t.is(room.beyond(), distance + 1);
      const isSeen = distance < nearby || distance >= slack.typed;
      t.is(room.isUntouchedNearby(), !isSeen, `${distance}`);
      room.clear(0, room.beyond());
      t.true(room.isUntouchedNearby());
      if (!isClean()) t.fail(`${distance}`);
    }
  });
}

test('bytes that make up for each other show', (t) => {
  const { room, memory } = makeRoom();
  memory.writeInt32LE(1, largest);
  memory.writeInt32LE(-1, largest + 4);
  t.false(room.isUntouchedNearby());
  room.clear(0, room.beyond());
  // As if the guard had moved.
  memory.fill(0, largest + slack.typed);
  t.false(room.isUntouchedNearby());
  t.is(room.beyond(), slack.typed + guardLength);
});

test('a structure of any size is wiped whole', (t) => {
  for (let size = 0; size <= 200; size++) {
    const { room, memory, isClean } = makeRoom();
    memory.fill(0xff, largest - size, largest);
    room.clear(size, 0);
    if (!isClean()) t.fail(`${size}`);
  }
  t.pass();
});

test('what only the long comparison sees is wiped, too', (t) => {
  const { room, memory, isClean } = makeRoom();
  memory.fill(0xff, largest + nearby, largest + slack.typed);
  t.true(room.isUntouchedNearby());
  room.clear(0, room.beyond());
  t.true(isClean());
});

test('structures end where the slack begins, whichever was laid before', (t) => {
  const { room, memory } = makeRoom();
  const sizes = room.lay(SecPkgContext_Sizes);
  t.is(room.lay(SecPkgContext_Sizes), sizes);
  memory.writeUInt32LE(7, largest - 4);
  t.is(sizes.cbSecurityTrailer, 7);
  t.is(room.lay(SecPkgContext_Flags).Flags, 7);
  t.is(room.lay(SecPkgContext_Sizes), sizes);
});

test('a room of an odd size, for structures that only the caller knows', (t) => {
  for (const size of [0, 1, 7, 13]) {
    const room = new Room(size, slack.raw);
    const { memory } = room.piece;
    t.is(room.beyond(), 0);
    memory[size + slack.raw] = 1;
    t.is(room.beyond(), slack.raw + 1);
  }
});
