// Calls every generated function in a DLL compiled from the real headers' prototypes, which
// records its arguments. Each bit of each argument and result is once 0 and once 1.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ava from 'ava';
import koffi from 'koffi';
import * as raw from '../../src/raw.js';

const DLL = fileURLToPath(new URL('recorder.dll', import.meta.url));
const available = existsSync(DLL);
/** Skipped if there is no compiler for the DLL, as on most Windows machines. */
const test = available ? ava : ava.skip;

/** Functions that are not called, each with its reason. There are none. */
const exempt: Readonly<Record<string, string>> = {};

type Machine = raw.MachineType | 'void';

const bitsOf = (type: Machine): number =>
  Number(/\d+$/.exec(type)?.[0] ?? (process.arch === 'ia32' ? 32 : 64));

/** Bytes that differ from parameter to parameter, with the highest bit set in one of two rounds. */
const patternOf = (index: number, round: number): bigint => {
  const pattern = 0x0101_0101_0101_0101n * BigInt(index + 1);
  return round === 0 ? pattern : BigInt.asUintN(64, ~pattern);
};

/** The bits as a value of the type, as an argument and as a result. */
function typed(type: Machine, bits: bigint): number | bigint | undefined {
  if (type === 'void') return undefined;
  const width = bitsOf(type);
  const value = type.startsWith('int') ? BigInt.asIntN(width, bits) : BigInt.asUintN(width, bits);
  return width > 32 || type === 'pointer' ? value : Number(value);
}

function openRecorder() {
  const library = koffi.load(DLL);
  const read = library.func('recorder_read', 'void', ['void *']);
  const most = Math.max(
    ...Object.values(raw.declarations.functions).map(({ parameters }) => parameters.length),
  );
  return {
    returns: library.func('recorder_return', 'void', ['uint64']),
    called: library.func('recorder_called', 'string', []),
    arguments() {
      const words = new BigUint64Array(1 + 2 * most);
      read(words);
      const count = Number(words[0]);
      return Array.from({ length: count }, (_, index) => ({
        bits: words[1 + index] as bigint,
        size: Number(words[1 + most + index]),
      }));
    },
  };
}

const functions = raw as unknown as Record<string, (...values: unknown[]) => unknown>;
const names = Object.keys(raw.declarations.functions).filter((name) => !(name in exempt));

if (available) raw.setLibrary(DLL, { support: true });

test('every argument of every function arrives whole, and so does what it returns', (t) => {
  const recorder = openRecorder();
  for (const name of names) {
    const declaration = raw.declarations.functions[
      name as raw.FunctionName
    ] as raw.FunctionDeclaration;
    for (const round of [0, 1]) {
      const sent = declaration.parameters.map((_, index) => patternOf(index, round));
      const result = patternOf(15, round);
      recorder.returns(result);
      const returned = functions[name]?.(
        ...declaration.parameters.map(({ type }, index) => typed(type, sent[index] as bigint)),
      );
      t.is(recorder.called(), name);
      t.deepEqual(
        recorder.arguments(),
        declaration.parameters.map(({ type }, index) => ({
          bits: BigInt.asUintN(bitsOf(type), sent[index] as bigint),
          size: bitsOf(type) / 8,
        })),
        name,
      );
      t.is(returned, typed(declaration.returns, result), `what ${name} returns`);
    }
  }
  t.log(`${names.length} functions, ${Object.keys(exempt).length} exempt`);
});

test('null pointers arrive as 0, and a null pointer comes back as the address 0', (t) => {
  const recorder = openRecorder();
  recorder.returns(0n);
  for (const name of names) {
    const declaration = raw.declarations.functions[
      name as raw.FunctionName
    ] as raw.FunctionDeclaration;
    const values = declaration.parameters.map(({ type }) => (type === 'pointer' ? null : 0));
    const returned = functions[name]?.(...values);
    t.true(
      recorder.arguments().every(({ bits }) => bits === 0n),
      name,
    );
    t.is(returned, typed(declaration.returns, 0n), `what ${name} returns`);
  }
});

test('memory and views arrive as their address', (t) => {
  const recorder = openRecorder();
  const memory = Buffer.alloc(64);
  const handle = raw.alloc(raw.SecHandle);
  raw.QueryContextAttributesW(handle, 0, memory);
  const [first, , third] = recorder.arguments();
  t.is(first?.bits, raw.address(handle));
  t.is(third?.bits, raw.address(memory));
});

test('functions are exempt only with a reason, and only if they exist', (t) => {
  for (const [name, reason] of Object.entries(exempt)) {
    t.true(name in raw.declarations.functions, name);
    t.not(reason, '');
  }
  t.is(Object.keys(raw.declarations.functions).length, names.length + Object.keys(exempt).length);
});
