// A header of a page, with the annotations it needs: what the reading tests feed to the generator.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Annotations } from '../../generator/annotations/index.js';
import { buildModel } from '../../generator/build.js';
import { runClang } from '../../generator/main.js';
import type { Model } from '../../generator/model.js';

const base = `
#define SUM(a, b) ((a) + (b))
#define WIDGET_RED 0x00000001
#define WIDGET_BLUE (WIDGET_RED << 4)
#define WIDGET_BIG 0x0000000100000000
#define WIDGET_NAME L"widget"
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

const widgetAnnotations: Annotations = {
  headers: ['widget.h'],
  types: [],
  opaque: [],
  statuses: [{ header: 'widget.h', names: /^WIDGET_E_/ }],
  functions: {
    MakeWidgetW: {
      header: 'widget.h',
      library: 'widget.dll',
      parameters: { name: '_In_', flags: '_In_', widget: '_In_' },
    },
    FreeWidget: {
      header: 'widget.h',
      library: 'widget.dll',
      parameters: { widget: '_Inout_opt_' },
    },
  },
  corrections: [
    { function: 'MakeWidgetW', parameter: 'widget', sal: '_Out_', reason: 'It is written.' },
  ],
  exclusions: [{ name: 'WIDGET_E_BROKEN', reason: 'It is a status.' }],
  parameterFlags: [{ functions: /^Make/, parameter: 'flags', table: 'WIDGET_COLOUR' }],
  purposes: {
    MakeWidget: { purpose: 'Makes a widget.', ownership: 'Freed with FreeWidget.' },
    FreeWidget: { purpose: 'Frees a widget.' },
  },
  tables: [
    {
      name: 'WIDGET_COLOUR',
      prefix: 'WIDGET_',
      kind: 'flags',
      purpose: 'Colours of a widget.',
    },
    {
      name: 'WIDGET_NAMES',
      prefix: 'WIDGET_NAMES_',
      kind: 'values',
      purpose: 'Names.',
      names: ['WIDGET_NAME'],
    },
  ],
  supplement: [],
  meanings: { WIDGET_RED: { meaning: 'It is red.' } },
  statusMeanings: { WIDGET_E_BROKEN: 'The widget is broken. Mend it.' },
};

/** Reads the small header, changed or annotated as a test wants it. */
export function readSmallHeader({
  header = (text: string) => text,
  annotations = {},
}: {
  readonly header?: (text: string) => string;
  readonly annotations?: Partial<Annotations>;
} = {}): Model {
  const directory = mkdtempSync(join(tmpdir(), 'widget-'));
  try {
    writeFileSync(join(directory, 'widget.h'), header(base));
    const clang = runClang(directory, '#include <widget.h>');
    return buildModel(clang, { ...widgetAnnotations, ...annotations });
  } finally {
    rmSync(directory, { recursive: true });
  }
}
