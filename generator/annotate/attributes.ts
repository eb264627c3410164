// Joins attributes with their structures: every constant needs a record, every member a way to read it.

import type {
  AttributeMember,
  AttributeRecord,
  AttributeRow,
  Attributes,
} from '../annotations/schema.js';
import { type Decide, GeneratorError } from '../error.js';
import type {
  AttributeModel,
  CType,
  Field,
  MemberModel,
  Reading,
  RecordModel,
  TableModel,
} from '../model.js';

interface Read {
  readonly tables: readonly TableModel[];
  readonly records: readonly RecordModel[];
}

const file = 'generator/annotations/attributes.ts';

export function annotateAttributes(
  { tables, records }: Read,
  { tables: covered, context, credential }: Attributes,
  decide: Decide,
): AttributeModel[] {
  const stop = (where: string, what: string, remedy: string): undefined =>
    void decide(new GeneratorError(where, what, remedy));
  const constants = new Set(tables.flatMap((table) => table.constants.map(({ name }) => name)));
  for (const table of tables.filter(({ name }) => covered.includes(name))) {
    for (const { name, header } of table.constants) {
      if (Object.hasOwn(context, name) || Object.hasOwn(credential, name)) continue;
      stop(header, `${name} has no record`, `Give it a row in ${file}, or the reason for none.`);
    }
  }

  const attributeOf = (
    of: AttributeModel['of'],
    name: string,
    row: AttributeRecord,
  ): AttributeModel | undefined => {
    if (!constants.has(name)) return stop(file, `no header defines ${name}`, 'Correct the name.');
    if (!('structure' in row)) return undefined;
    const structure = records.find((record) => record.name === row.structure);
    if (!structure) {
      return stop(file, `${name}: no header declares ${row.structure}`, 'Correct the name.');
    }
    if ('byHand' in row) return undefined;
    const members = membersOf(structure, row, stop);
    for (const [member, constant] of Object.entries(row.preset ?? {})) {
      if (!constants.has(constant)) {
        stop(file, `${name}: ${member} is preset to ${constant}, which no header defines`, remedy);
      }
    }
    const { result, doc, preset = {}, secret = false, callersMemory = false } = row;
    return { name, of, structure, result, doc, preset, secret, callersMemory, members };
  };

  return Object.entries({ context, credential }).flatMap(([of, rows]) =>
    Object.entries(rows).flatMap(
      ([name, row]) => attributeOf(of as AttributeModel['of'], name, row) ?? [],
    ),
  );
}

const remedy = `Correct the row in ${file}.`;

type Stop = (where: string, what: string, remedy: string) => undefined;

function membersOf({ name, fields }: RecordModel, row: AttributeRow, stop: Stop): MemberModel[] {
  const details = new Map(
    Object.entries(row.members ?? {}).map(([member, details]): [string, AttributeMember] => [
      member,
      typeof details === 'string' ? { doc: details } : details,
    ]),
  );
  const byName = new Map(fields.map((field) => [field.name, field]));
  for (const member of [...details.keys(), ...Object.keys(row.preset ?? {})]) {
    if (!byName.has(member)) stop(file, `${name} has no member ${member}`, remedy);
  }
  const lengths = new Set<string | undefined>();
  for (const [member, { length }] of details) {
    if (length === undefined) continue;
    lengths.add(length);
    const counted = byName.get(length)?.type;
    if (counted?.kind !== 'scalar' || /64|ptr/.test(counted.machine)) {
      stop(file, `${name}.${member}: its length ${length} is no number`, remedy);
    }
  }
  return fields.flatMap((field) => {
    if (lengths.has(field.name)) return [];
    const { name: given, length, as, doc } = details.get(field.name) ?? {};
    const reading = as ?? readingOf(field, length);
    if (reading === undefined) {
      const what = `no reading fits ${name}.${field.name}, a ${field.type.name}`;
      stop(file, what, 'Give the member its length, or read the attribute by hand.');
      return [];
    }
    const owned = field.type.kind === 'pointer' && reading !== 'address';
    return {
      name: given ?? inScripts(field.name),
      ...{ member: field.name, reading, length, owned, doc },
    };
  });
}

/** `cbMaxToken` is `maxToken`, `KeySize` is `keySize`. */
function inScripts(member: string): string {
  const plain = member.replace(
    /^(?:ai|cb|c|dw|f|grbit|guid|palg|pb|pwsz|p|rgb|sz|s|ts)(?=[A-Z])/,
    '',
  );
  return plain.charAt(0).toLowerCase() + plain.slice(1);
}

const isWideText = ({ name }: CType): boolean => name === 'WCHAR' || name === 'SEC_WCHAR';

function readingOf({ type }: Field, length: string | undefined): Reading | undefined {
  switch (type.kind) {
    case 'enum':
      return 'number';
    case 'scalar':
      return /64|ptr/.test(type.machine) ? undefined : 'number';
    case 'record':
      if (type.name === 'TimeStamp') return 'time';
      return type.record === 'GUID' ? 'guid' : undefined;
    case 'array':
      if (isWideText(type.of)) return 'fixedText';
      return type.of.kind === 'scalar' && type.of.machine === 'uint8' ? 'array' : undefined;
    case 'pointer':
      if (type.to.kind === 'void') return 'address';
      if (type.to.kind === 'record' && type.to.record === 'SecPkgInfoW') return 'packageInfo';
      return type.to.kind === 'scalar' ? behindPointer(type.to, length) : undefined;
    default:
      return undefined;
  }
}

function behindPointer(
  to: CType & { kind: 'scalar' },
  length: string | undefined,
): Reading | undefined {
  if (isWideText(to)) return 'text';
  if (length === undefined) return undefined;
  const readings = { 8: 'bytes', 16: 'numbers16', 32: 'numbers32' } as const;
  return readings[to.machine.replace(/^u?int/, '') as '8' | '16' | '32'];
}
