// Reading: a small header becomes a model that agrees with C; errors name what is wrong in it.

import test from 'ava';
import { functionsOf } from '../../generator/annotations/index.js';
import type {
  Counterpart,
  FunctionRecord,
  ParameterRecord,
} from '../../generator/annotations/schema.js';
import { GeneratorError } from '../../generator/error.js';
import { readSmallHeader, widgetAnnotations } from './small-headers.js';

type Input = Parameters<typeof readSmallHeader>[0];

test('functions have types, direction, DLL and purpose', (t) => {
  const [make, free] = readSmallHeader().functions;
  t.is(make?.name, 'MakeWidgetW');
  t.is(make?.library, 'widget.dll');
  t.is(make?.purpose, 'Makes a widget.');
  t.is(make?.ownership, 'Freed with FreeWidget.');
  t.like(make?.returns, { kind: 'scalar', name: 'LONG', machine: 'int32' });
  t.deepEqual(
    make?.parameters.map(({ name, type, sal, flags }) => [name, type.name, sal, flags]),
    [
      ['name', 'USHORT *', '_In_', undefined],
      ['flags', 'ULONG', '_In_', 'WIDGET_COLOUR'],
      ['widget', 'PWIDGET', '_Out_', undefined],
    ],
  );
  t.is(free?.returns.kind, 'void');
});

test('layouts are those of 64-bit and 32-bit Windows', (t) => {
  const records = new Map(readSmallHeader().records.map((record) => [record.name, record]));
  const pair = records.get('HANDLE_PAIR');
  t.deepEqual(pair?.size, { bits64: 16, bits32: 16 });
  t.deepEqual(
    pair?.fields.map(({ offset }) => [offset.bits64, offset.bits32]),
    [
      [0, 0],
      [8, 8],
    ],
  );
  const widget = records.get('WIDGET');
  t.deepEqual(
    widget?.fields.map(({ name, type, offset, flexible }) => [name, type.kind, offset, flexible]),
    [
      ['kind', 'scalar', { bits64: 0, bits32: 0 }, false],
      ['pair', 'record', { bits64: 8, bits32: 8 }, false],
      ['u', 'record', { bits64: 24, bits32: 24 }, false],
      ['colour', 'enum', { bits64: 28, bits32: 28 }, false],
      ['name', 'array', { bits64: 32, bits32: 32 }, false],
      ['data', 'array', { bits64: 48, bits32: 48 }, true],
    ],
  );
  t.is(records.get('WIDGET_u')?.kind, 'union');
});

test('enumerators count on from the last value', (t) => {
  t.deepEqual(readSmallHeader().enums[0]?.members, [
    { name: 'Colour_None', value: 0 },
    { name: 'Colour_Red', value: 10 },
    { name: 'Colour_Blue', value: 11 },
  ]);
});

test('macros have the values C computes: of macros, of 64 bits, of text; a status is signed', (t) => {
  const { tables, statuses } = readSmallHeader();
  t.deepEqual(
    tables.flatMap(({ constants }) => constants.map(({ name, value }) => [name, value])),
    [
      ['WIDGET_RED', 1],
      ['WIDGET_BLUE', 16],
      ['WIDGET_BIG', 0x100000000n],
      ['WIDGET_GOT_RED', 1],
      ['WIDGET_GOT_SKY', 16],
      ['WIDGET_NAME', 'widget'],
    ],
  );
  t.like(statuses[0], { name: 'WIDGET_E_BROKEN', value: 0x80090399 | 0, kind: 'failure' });
});

/** MakeWidgetW with other annotations of its parameters. */
const withParameters = (parameters: Readonly<Record<string, ParameterRecord>>): Input => ({
  annotations: {
    functions: {
      ...widgetAnnotations.functions,
      MakeWidgetW: { ...(widgetAnnotations.functions.MakeWidgetW as FunctionRecord), parameters },
    },
  },
});

/** The table of colours, with a table that answers it. */
const withCounterpart = (counterpart: Counterpart): Input => ({
  annotations: {
    tables: widgetAnnotations.tables.map((table) =>
      table.name === 'WIDGET_COLOUR' ? { ...table, counterpart } : table,
    ),
  },
});

const faults: Record<string, [Input, RegExp]> = {
  'a syntax error': [{ header: (text) => `${text}\nlong Broken(;` }, /widget\.h:\d+.*error/s],
  'two values for one macro': [
    { header: (text) => `${text}\n#define WIDGET_RED 2` },
    /widget\.h:\d+: WIDGET_RED is defined as '2', and as '0x00000001'/,
  ],
  'a macro that belongs to no table': [
    { header: (text) => `${text}\n#define GADGET 1` },
    /widget\.h:\d+: GADGET belongs to no table/,
  ],
  'a macro that is no constant': [
    { header: (text) => `${text}\n#define WIDGET_CALL __stdcall` },
    /widget\.h:\d+: WIDGET_CALL is defined as '__stdcall'/,
  ],
  'a function without annotation': [
    { header: (text) => `${text}\nvoid Surprise(void);` },
    /widget\.h:\d+: Surprise has no record that names its DLL.*\n.*annotations\/functions\//,
  ],
  'an annotated function that no header declares': [
    { header: (text) => text.replace(/.*FreeWidget.*/, '') },
    /annotations\/functions\/: FreeWidget has a record, but widget\.h does not declare it/,
  ],
  'an annotated parameter that no header declares': [
    { header: (text) => text.replace('ULONG flags', 'ULONG bits') },
    /MakeWidgetW's parameter flags is annotated/,
  ],
  'a pointer parameter without annotation': [
    withParameters({ widget: '_In_' }),
    /widget\.h:\d+: the pointer parameter name of MakeWidgetW has no annotation\n.*functions\//,
  ],
  'a parameter of a table that there is not': [
    withParameters({ name: '_In_', widget: '_In_', flags: { flags: 'WIDGET_SHAPE' } }),
    /MakeWidgetW's parameter flags is of the table WIDGET_SHAPE, which there is not/,
  ],
  'a correction without a reason': [
    withParameters({ name: '_In_', widget: { sal: '_Out_', published: '_In_' } }),
    /MakeWidgetW's parameter widget corrects what is published, without a reason/,
  ],
  'a correction that corrects nothing': [
    withParameters({ name: '_In_', widget: { sal: '_In_', published: '_In_', because: 'Why?' } }),
    /MakeWidgetW's parameter widget corrects what is published, without a reason or a difference/,
  ],
  'a DLL without a role': [
    { annotations: { libraries: {} } },
    /libraries\.ts: MakeWidgetW is exported by widget\.dll, which has no role/,
  ],
  'a DLL that no function comes from': [
    { annotations: { libraries: { ...widgetAnnotations.libraries, 'b.dll': { role: 'sspi' } } } },
    /libraries\.ts: no function is taken from b\.dll/,
  ],
  'a counterpart that is no table': [
    withCounterpart({ table: 'WIDGET_SHAPE' }),
    /the counterpart of WIDGET_COLOUR: there is no table WIDGET_SHAPE/,
  ],
  'a renamed constant that is not there': [
    withCounterpart({ table: 'WIDGET_GOT', renamed: { GREEN: 'SKY' } }),
    /the counterpart of WIDGET_COLOUR: WIDGET_COLOUR has no GREEN/,
  ],
  'a counterpart that has not the constant': [
    withCounterpart({ table: 'WIDGET_GOT', renamed: { RED: 'CRIMSON' } }),
    /the counterpart of WIDGET_COLOUR: WIDGET_GOT has no CRIMSON/,
  ],
  'a meaning of a constant that its table lacks': [
    {
      annotations: {
        tables: widgetAnnotations.tables.map((table) => ({
          ...table,
          meanings: { WIDGET_RED: 'It is red.' },
        })),
      },
    },
    /WIDGET_RED has a meaning in the table WIDGET_GOT, which has no such constant/,
  ],
  'a meaning without a source': [
    { annotations: { meaningSources: [] } },
    /the meaning of WIDGET_RED has no source/,
  ],
  'a status whose sentence has no source': [
    { annotations: { statusSources: [] } },
    /the sentence of WIDGET_E_BROKEN has no source/,
  ],
  'a name that means two things': [
    { header: (text) => `${text}\ntypedef struct _WIDGET_COLOUR { int a; } WIDGET_COLOUR;` },
    /^WIDGET_COLOUR: is both a structure and a table of constants/,
  ],
};

for (const [what, [input, expected]] of Object.entries(faults)) {
  test(`${what} stops the generator with the place and what to do`, (t) => {
    const error = t.throws(() => readSmallHeader(input), { instanceOf: GeneratorError });
    t.regex(error?.message ?? '', expected);
    t.true((error?.message.split('\n').length ?? 0) >= 2, 'the error says what to do');
  });
}

test('a record with two forms is that of the function with A and the one with W', (t) => {
  const header = (text: string): string => {
    const prototype = /.*MakeWidgetW.*/.exec(text)?.[0] ?? '';
    return `${text}\n${prototype.replace('MakeWidgetW', 'MakeWidgetA').replace('short', 'char')}`;
  };
  const { MakeWidgetW, ...rest } = widgetAnnotations.functions;
  const both = { ...(MakeWidgetW as FunctionRecord), forms: 'AW' as const };
  const functions = functionsOf({ MakeWidget: both }, rest);
  t.deepEqual(
    readSmallHeader({ header, annotations: { functions } }).functions.map(
      ({ name, purpose, parameters }) => [name, purpose, parameters[0]?.type.name],
    ),
    [
      ['MakeWidgetW', 'Makes a widget.', 'USHORT *'],
      ['FreeWidget', 'Frees a widget.', 'PWIDGET'],
      ['MakeWidgetA', 'Makes a widget.', 'UCHAR *'],
    ],
  );
  const error = t.throws(() => functionsOf({ MakeWidget: both }, widgetAnnotations.functions), {
    instanceOf: GeneratorError,
  });
  t.regex(error?.message ?? '', /functions\/: MakeWidgetW has two records\n\s+\S/);
});
