// Emitting: the small header's model becomes readable TypeScript, and JSON.

import test from 'ava';
import { emitEnums } from '../../generator/emit/enums.js';
import { emitFlags } from '../../generator/emit/flags.js';
import { emitFunctions } from '../../generator/emit/functions.js';
import { emitImports } from '../../generator/emit/imports.js';
import { emitLibraries } from '../../generator/emit/libraries.js';
import { emitSignatures } from '../../generator/emit/signatures.js';
import { emitStatus, emitStatuses } from '../../generator/emit/status.js';
import { emitStructRows, emitStructs } from '../../generator/emit/structs.js';
import { emitTables } from '../../generator/emit/tables.js';
import { emitTrampolines } from '../../generator/emit/trampolines.js';
import type { StructRow } from '../../src/declaration.js';
import { readSmallHeader } from './small-headers.js';

const model = readSmallHeader();

/** The text without white space: output is formatted later. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');

test('a function is documented, typed with the C names, and calls through the table', (t) => {
  const text = flat(emitFunctions(model));
  t.true(text.includes('Makes a widget. * Freed with FreeWidget. * Exported by widget.dll.'));
  t.true(text.includes('@param widget _Out_ `PWIDGET`'));
  t.true(
    text.includes(
      'export function MakeWidgetW(name: Pointer<USHORT>, flags: WIDGET_COLOUR, widget: PWIDGET): LONG',
    ),
    text,
  );
  t.true(text.includes('return imports.MakeWidgetW(name, flags, widget) as LONG;'));
  t.true(emitImports(model).includes("| 'MakeWidgetW'"));
});

test('a signature has the machine types that cross the border', (t) => {
  const { MakeWidgetW } = JSON.parse(emitSignatures(model));
  t.like(MakeWidgetW, { library: 'widget.dll', returns: 'int32', result: 'LONG' });
  t.deepEqual(MakeWidgetW.parameters, [
    { name: 'name', type: 'pointer', c: 'USHORT *', sal: '_In_', kind: 'secret' },
    {
      ...{ name: 'flags', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
      flags: 'WIDGET_COLOUR',
    },
    { name: 'widget', type: 'pointer', c: 'PWIDGET', sal: '_Out_', kind: 'memory' },
  ]);
});

test('a table says what it is, how a value is taken apart and what answers it; a DLL, its role', (t) => {
  const tables = JSON.parse(emitTables(model));
  t.deepEqual(tables.WIDGET_COLOUR, {
    ...{ kind: 'flags', prefix: 'WIDGET_', purpose: 'Colours of a widget.' },
    counterpart: { table: 'WIDGET_GOT', members: { RED: 'RED', BLUE: 'SKY' } },
    parts: ['RED', 'BLUE', 'BIG'],
  });
  t.deepEqual(tables.WIDGET_NAMES, {
    ...{ kind: 'values', prefix: 'WIDGET_NAMES_', purpose: 'Names.' },
  });
  t.true(flat(emitLibraries(model)).includes("'widget.dll': { role: 'support' }"));
});

test('there is a trampoline for each number of parameters that a function has, and no other', (t) => {
  const text = flat(emitTrampolines(model));
  t.deepEqual(text.match(/function call\d+/g), ['function call1', 'function call3']);
  t.deepEqual(text.match(/case \d+: return \w+/g), [
    'case 1: return call1',
    'case 3: return call3',
  ]);
  t.true(text.includes('native(wordA, wordB, wordC, a, b, c) ?? callee.nullResult'), text);
});

test('a structure has its members, its sizes and its offsets', (t) => {
  const text = flat(emitStructs(model));
  t.true(text.includes('get upper(): Address; set upper(value: PVOID);'), text);
  const rows = Object.values<StructRow>(JSON.parse(emitStructRows(model))).flatMap(
    ({ fields }) => fields,
  );
  const row = (wanted: string) => rows.find(([name]) => name === wanted);
  t.deepEqual(row('pair'), ['pair', 'HANDLE_PAIR', 'HANDLE_PAIR', 8]);
  t.deepEqual(row('data')?.[1], { of: 'uint8', length: 1, flexible: true });
});

test('constants stand under their C names and in their table, documented', (t) => {
  const text = flat(emitFlags(model));
  t.true(text.includes('/** It is red. */ export const WIDGET_RED: WIDGET_COLOUR = 0x00000001;'));
  t.true(text.includes('export const WIDGET_BIG = 0x100000000n;'));
  t.true(text.includes('/** It is red. */ RED: WIDGET_RED,'));
  t.true(text.includes('export const WIDGET_NAME = "widget";'));
});

test('enumerators and statuses keep name and value', (t) => {
  t.true(flat(emitEnums(model)).includes('export const Colour_Blue = 11;'));
  const text = flat(emitStatus(model));
  t.true(text.includes('export const WIDGET_E_BROKEN = 0x80090399 | 0;'));
  t.like(JSON.parse(emitStatuses(model))[0], {
    ...{ name: 'WIDGET_E_BROKEN', kind: 'failure', meaning: 'The widget is broken. Mend it.' },
  });
});

test('every file has a banner that names the header and the command', (t) => {
  const [, banner] = emitFunctions(model).split('\n');
  t.regex(
    banner ?? '',
    /^\/\/ Generated from widget\.h \(.*\) by `npm run generate`\. Do not edit\.$/,
  );
});
