// What a run covered, as a table by header.

import { headersIn } from './emit/metadata.js';
import type { Model } from './model.js';

interface FromHeader {
  readonly header: string;
}

const columns = [
  'functions',
  'excluded',
  'structures',
  'enums',
  'constants',
  'excluded',
  'statuses',
];

export function report(model: Model): string {
  const constants = model.tables.flatMap((table) => table.constants);
  const excluded = (kind: string) => model.excluded.filter((item) => item.kind === kind);
  const counted: readonly (readonly FromHeader[])[] = [
    model.functions,
    excluded('function'),
    model.records,
    model.enums,
    constants,
    excluded('constant'),
    model.statuses,
  ];
  const rows = headersIn(model).map((header) => [
    header,
    ...counted.map((items) => items.filter((item) => item.header === header).length),
  ]);
  const total = ['total', ...counted.map((items) => items.length)];
  const added = constants.filter(({ supplement }) => supplement);
  return [
    `${model.version}; covered whole: ${model.headers.join(', ')}`,
    '',
    ...[['header', ...columns], ...rows, total].map(line),
    '',
    `${added.length} constants are of the Windows SDK only: generator/annotations/supplement.ts.`,
    'Each exclusion has its reason: generator/annotations/exclusions.ts.',
    ...model.notes,
  ].join('\n');
}

const line = ([header, ...cells]: readonly (string | number)[]): string =>
  [
    String(header).padEnd(20),
    ...cells.map((cell, index) => String(cell || '-').padStart((columns[index]?.length ?? 0) + 2)),
  ].join('');
