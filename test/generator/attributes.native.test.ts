// Joins attribute rows with the structures of a small header; errors name what does not fit.

import test from 'ava';
import { annotations } from '../../generator/annotations/index.js';
import type { AttributeRecord } from '../../generator/annotations/schema.js';
import { emitAttributes } from '../../generator/emit/attributes.js';
import { bindingsReaders } from '../../src/attributes/bindings.js';
import { schannelReaders } from '../../src/attributes/schannel.js';
import { SECPKG_ATTR } from '../../src/index.js';
import { readSmallHeader, widgetAnnotations } from './small-headers.js';

const declarations = `
#define WIDGET_ATTR_SIZES 0
#define WIDGET_ATTR_KEY 1
typedef unsigned short WCHAR;
typedef struct _WIDGET_Sizes {
  ULONG dwVersion, cbToken; WCHAR *pwszName; WCHAR szKind[4]; unsigned char *pbData; ULONG cbData; void *pAny;
} WIDGET_Sizes;
typedef struct _WIDGET_Key { unsigned char *Key; ULONG KeyLength; } WIDGET_Key;
`;

const sizes: AttributeRecord = {
  structure: 'WIDGET_Sizes',
  result: 'Sizes',
  doc: 'Of a widget.',
  preset: { dwVersion: 'WIDGET_ATTR_KEY' },
  callersMemory: true,
  members: { cbToken: 'In bytes.', pbData: { length: 'cbData' }, szKind: { name: 'sort' } },
};
const key: AttributeRecord = {
  structure: 'WIDGET_Key',
  secret: true,
  members: { Key: { length: 'KeyLength' } },
};

const read = (context: Readonly<Record<string, AttributeRecord>>) =>
  readSmallHeader({
    header: (text) => text + declarations,
    annotations: {
      tables: [
        ...widgetAnnotations.tables,
        { name: 'WIDGET_ATTR', kind: 'values', purpose: 'Attributes.' },
      ],
      attributes: { tables: ['WIDGET_ATTR'], context, credential: {} },
    },
  });

test('a row becomes a type, and the way to read it: all members, by their C types', (t) => {
  const model = read({ WIDGET_ATTR_SIZES: sizes, WIDGET_ATTR_KEY: key });
  const text = emitAttributes(model).replace(/\s+/g, ' ');
  for (const part of [
    '* WIDGET_Sizes. Of a widget.',
    'export interface Sizes { readonly version: number; /** In bytes. */ readonly token: number; ' +
      'readonly name: string; readonly sort: string; readonly data: Buffer; readonly any: Address; }',
    'readonly [flags.WIDGET_ATTR_SIZES]: Sizes; readonly [flags.WIDGET_ATTR_KEY]: Buffer;',
    'preset: { dwVersion: flags.WIDGET_ATTR_KEY }',
    "owned: ['pwszName', 'pbData']",
    'callersMemory: true',
    'name: memory.text(from.pwszName), sort: memory.fixedText(from.szKind), ' +
      'data: memory.bytes(from.pbData, from.cbData), any: from.pAny',
    "secrets: { Key: 'KeyLength' }",
    'memory.secret(from.Key, from.KeyLength)',
  ]) {
    t.true(text.includes(part), `${part}\n${text}`);
  }
});

const refusals: Readonly<Record<string, [Record<string, AttributeRecord>, RegExp]>> = {
  'an attribute without a record': [
    { WIDGET_ATTR_SIZES: sizes },
    /WIDGET_ATTR_KEY has no record\n.*the reason/,
  ],
  'a record of no attribute': [
    { WIDGET_ATTR_SIZES: sizes, WIDGET_ATTR_KEY: key, WIDGET_ATTR_X: key },
    /no header defines WIDGET_ATTR_X/,
  ],
  'a structure that is not there': [
    { WIDGET_ATTR_SIZES: sizes, WIDGET_ATTR_KEY: { structure: 'Nothing' } },
    /WIDGET_ATTR_KEY: no header declares Nothing/,
  ],
  'a member that is not there': [
    { WIDGET_ATTR_SIZES: sizes, WIDGET_ATTR_KEY: { ...key, members: { Kye: 'A typo.' } } },
    /WIDGET_Key has no member Kye/,
  ],
  'a length that is no number': [
    {
      WIDGET_ATTR_SIZES: sizes,
      WIDGET_ATTR_KEY: { ...key, members: { KeyLength: { length: 'Key' } } },
    },
    /WIDGET_Key\.KeyLength: its length Key is no number/,
  ],
  'a pointer without a length': [
    { WIDGET_ATTR_SIZES: sizes, WIDGET_ATTR_KEY: { structure: 'WIDGET_Key' } },
    /no reading fits WIDGET_Key\.Key.*\n.*Give the member its length/,
  ],
  'a version that is no constant': [
    { WIDGET_ATTR_SIZES: { ...sizes, preset: { dwVersion: 'V1' } }, WIDGET_ATTR_KEY: key },
    /WIDGET_ATTR_SIZES: dwVersion is preset to V1/,
  ],
};

for (const [what, [context, expected]] of Object.entries(refusals)) {
  test(`${what} stops the generator, with what to do`, (t) => {
    const error = t.throws(() => read(context));
    t.is(error?.name, 'GeneratorError');
    t.regex(error?.message ?? '', expected);
  });
}

test('one type for two results that differ stops the generator; an attribute read by hand has its reason', (t) => {
  const model = read({ WIDGET_ATTR_SIZES: sizes, WIDGET_ATTR_KEY: { ...key, result: 'Sizes' } });
  t.throws(() => emitAttributes(model), { message: /WIDGET_ATTR_KEY: its result Sizes differs/ });
  const byHand = read({
    WIDGET_ATTR_SIZES: { unread: 'It can only be set.' },
    WIDGET_ATTR_KEY: { byHand: 'It takes input.', structure: 'WIDGET_Key' },
  });
  t.deepEqual(byHand.attributes, []);
});

test('every attribute whose record says that it is read by hand is, and no other', (t) => {
  const byHand = Object.entries(annotations.attributes.context).flatMap(([name, record]) =>
    'byHand' in record ? `${SECPKG_ATTR[name.slice(12) as keyof typeof SECPKG_ATTR]}` : [],
  );
  t.deepEqual(byHand.sort(), Object.keys({ ...bindingsReaders, ...schannelReaders }).sort());
});
