// The coverage of a run, as a table by header.

import { headersIn, type Metadata } from './emit/metadata.js';
import type { Exclusion, Model } from './model.js';

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
  return [
    `${model.version}; covered whole: ${model.headers.join(', ')}`,
    '',
    ...[['header', ...columns], ...rows, total].map(line),
    '',
    `${model.supplement.length} names are of the Windows SDK only: generator/supplement.h.`,
    'Each exclusion has its reason: generator/annotations/exclusions.ts.',
  ].join('\n');
}

const line = ([header, ...cells]: readonly (string | number)[]): string =>
  [
    String(header).padEnd(20),
    ...cells.map((cell, index) => String(cell || '-').padStart((columns[index]?.length ?? 0) + 2)),
  ].join('');

interface Compared {
  readonly committed: Metadata;
  readonly model: Model;
  readonly version: string;
  /** Harmless differences by name, each with the reason. */
  readonly explanations: readonly Exclusion[];
}

/** The differences as text, explained ones apart, and the supplement's names that these headers have. */
export function reportDifferences(
  differences: readonly string[],
  { committed, model, version, explanations }: Compared,
): { text: string; unexplained: number } {
  const reasons = new Map(explanations.map(({ name, reason }) => [name, reason]));
  const reasonOf = (line: string) => reasons.get(/^. (?:\w+) (\w+)/.exec(line)?.[1] ?? '');
  const unexplained = differences.filter((line) => reasonOf(line) === undefined);
  const explained = differences.filter((line) => reasonOf(line) !== undefined);
  const added = new Set(model.supplement.map(({ name }) => name));
  const has = namesOf(model);
  const caughtUp = committed.supplement.names.filter(
    ({ name }) => has.has(name) && !added.has(name),
  );
  const lines = [
    unexplained.length === 0
      ? 'Nothing differs in functions, layouts, constants and statuses from generated/.'
      : `generated/ -> ${version}: ${unexplained.length} differences`,
    ...unexplained,
  ];
  if (explained.length > 0) {
    lines.push('', `Explained: ${explained.length}`);
    for (const reason of new Set(explained.map(reasonOf))) {
      lines.push(`${reason}`, ...explained.filter((line) => reasonOf(line) === reason));
    }
  }
  if (caughtUp.length > 0) {
    const headers = [...new Set(caughtUp.map(({ header }) => header))];
    lines.push(
      '',
      `Of generator/supplement.h, these headers have ${caughtUp.length} names themselves:`,
    );
    for (const header of headers) {
      const names = caughtUp.filter((item) => item.header === header).map(({ name }) => name);
      lines.push(`  ${header}: ${names.join(', ')}`);
    }
  }
  return { text: lines.join('\n'), unexplained: unexplained.length };
}

/** Every name that the headers or the supplement declare or define. */
const namesOf = ({ functions, records, enums, tables, statuses, excluded }: Model): Set<string> =>
  new Set([
    ...[...functions, ...records, ...statuses, ...excluded].map(({ name }) => name),
    ...enums.flatMap(({ name, members }) => [name, ...members.map((member) => member.name)]),
    ...tables.flatMap(({ constants }) => constants.map(({ name }) => name)),
  ]);
