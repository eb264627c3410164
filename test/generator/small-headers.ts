// A one-page header and its annotations: the input of the generator's tests.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Annotations } from '../../generator/annotations/schema.js';
import { buildModel } from '../../generator/build.js';
import type { Model } from '../../generator/model.js';
import type { Clang } from '../../generator/read/clang.js';
import { runClang } from '../../generator/sources.js';

const base = `
#define SUM(a, b) ((a) + (b))
#define WIDGET_RED 0x00000001
#define WIDGET_BLUE (WIDGET_RED << 4)
#define WIDGET_BIG 0x0000000100000000
#define WIDGET_NAME L"widget"
#define WIDGET_GOT_RED 0x00000001
#define WIDGET_GOT_SKY 0x00000010
#define WIDGET_E_BROKEN ((long)0x80090399L)
typedef unsigned long ULONG;
typedef struct _HANDLE_PAIR { unsigned long long lower; void *upper; } HANDLE_PAIR, *PHANDLE_PAIR;
typedef enum _COLOUR { Colour_None, Colour_Red = 10, Colour_Blue } COLOUR;
typedef struct _WIDGET {
  unsigned char kind;
  HANDLE_PAIR pair;
  union { long asLong; unsigned short asShort; } u;
  COLOUR colour;
  unsigned short name[8];
  unsigned char data[1];
} WIDGET, *PWIDGET;
long __attribute__((stdcall)) MakeWidgetW(unsigned short *name, ULONG flags, PWIDGET widget);
void __attribute__((stdcall)) FreeWidget(PWIDGET widget);
`;

export const widgetAnnotations: Annotations = {
  headers: ['widget.h'],
  types: [],
  opaque: [],
  statuses: [{ header: 'widget.h', names: /^WIDGET_E_/ }],
  functions: {
    MakeWidgetW: {
      header: 'widget.h',
      library: 'widget.dll',
      purpose: 'Makes a widget.',
      ownership: 'Freed with FreeWidget.',
      parameters: {
        name: { sal: '_In_', secret: true },
        flags: { flags: 'WIDGET_COLOUR' },
        widget: { sal: '_Out_', published: '_In_', because: 'It is written.' },
      },
    },
    FreeWidget: {
      header: 'widget.h',
      library: 'widget.dll',
      purpose: 'Frees a widget.',
      parameters: { widget: '_Inout_opt_' },
    },
  },
  libraries: { 'widget.dll': { role: 'support' } },
  exclusions: [{ name: 'WIDGET_E_BROKEN', reason: 'It is a status.' }],
  tables: [
    {
      name: 'WIDGET_COLOUR',
      prefix: 'WIDGET_',
      kind: 'flags',
      purpose: 'Colours of a widget.',
      meanings: { WIDGET_RED: 'It is red.' },
      counterpart: { table: 'WIDGET_GOT', renamed: { BLUE: 'SKY' } },
    },
    { name: 'WIDGET_GOT', kind: 'flags', purpose: 'Colours that it got.' },
    {
      name: 'WIDGET_NAMES',
      kind: 'values',
      purpose: 'Names.',
      names: ['WIDGET_NAME'],
    },
  ],
  attributes: { tables: [], context: {}, credential: {} },
  differences: [],
  meaningSources: [{ source: 'name', tables: 'WIDGET_COLOUR WIDGET_GOT' }],
  statusSources: [{ names: /^WIDGET_/, source: 'experience' }],
  statusMeanings: { WIDGET_E_BROKEN: 'The widget is broken. Mend it.' },
};

/** Reads the small header with a test's changes and annotations. */
export function readSmallHeader({
  header = (text: string) => text,
  annotations = {},
}: {
  readonly header?: (text: string) => string;
  readonly annotations?: Partial<Annotations>;
} = {}): Model {
  return buildModel(clangOver(header(base)), { ...widgetAnnotations, ...annotations });
}

/** What clang said of each header. */
const answers = new Map<string, Clang>();

/** clang over a header: most tests change only what the annotations say of it, and ask clang the same. */
function clangOver(header: string): Clang {
  const known = answers.get(header);
  if (known) return known;
  const clang = once({
    ast: (...mode) => withHeader(header, (each) => each.ast(...mode)),
    probe: (...question) => withHeader(header, (each) => each.probe(...question)),
    preprocessed: (...mode) => withHeader(header, (each) => each.preprocessed(...mode)),
  });
  answers.set(header, clang);
  return clang;
}

function withHeader<T>(header: string, ask: (clang: Clang) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'widget-'));
  try {
    writeFileSync(join(directory, 'widget.h'), header);
    return ask(runClang(directory, '#include <widget.h>'));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** The same, which asks no question twice. Each answer is a copy. */
function once(clang: Clang): Clang {
  const said = new Map<string, unknown>();
  const remember = <Question extends unknown[], Answer>(
    name: string,
    ask: (...question: Question) => Answer,
  ) => {
    return (...question: Question): Answer => {
      const key = JSON.stringify([name, ...question]);
      if (!said.has(key)) said.set(key, ask(...question));
      return structuredClone(said.get(key) as Answer);
    };
  };
  return {
    ast: remember('ast', clang.ast),
    probe: remember('probe', clang.probe),
    preprocessed: remember('preprocessed', clang.preprocessed),
  };
}
