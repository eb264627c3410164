// generated/attributes.ts: the type of each attribute's value, and how to read it.

import { type InterfaceDeclarationStructure, StructureKind } from 'ts-morph';
import { GeneratorError } from '../error.js';
import type { AttributeModel, MemberModel, Model, Reading } from '../model.js';
import { emitSource, headersOf, type Statement } from './source.js';
import { docComment, docs, pageOf } from './text.js';

export function emitAttributes(model: Model): string {
  const { attributes } = model;
  return emitSource(
    model,
    'attributes',
    'Attributes of contexts and credentials: what each gives, and how its structure is read.',
    headersOf(attributes.map(({ structure }) => structure)),
    [
      `import * as flags from './flags.js';\nimport * as structs from './structs.js';\n`,
      ...resultsOf(attributes),
      ...(['context', 'credential'] as const).flatMap((of) => {
        const own = attributes.filter((attribute) => attribute.of === of);
        return [valuesOf(of, own), rowsOf(of, own)];
      }),
    ],
  );
}

/** `ContextAttributeValues` and `contextAttributes`. */
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const types: Readonly<Record<Reading, string>> = {
  number: 'number',
  boolean: 'boolean',
  status: 'number',
  address: 'Address',
  time: 'Expiry',
  guid: 'string',
  packageInfo: 'SecurityPackageInfo | null',
  text: 'string',
  fixedText: 'string',
  latin1: 'string',
  array: 'Buffer',
  bytes: 'Buffer',
  numbers16: 'number[]',
  numbers32: 'number[]',
};

/** The named interfaces; attributes may share one. */
function resultsOf(attributes: readonly AttributeModel[]): Statement[] {
  const names = new Set(attributes.flatMap(({ result }) => result ?? []));
  return [...names].map((name): InterfaceDeclarationStructure => {
    const sharing = attributes.filter(({ result }) => result === name);
    const { structure, doc, members } = sharing[0] as AttributeModel;
    const text = (of: AttributeModel | undefined) => JSON.stringify([of?.doc, of?.members]);
    const other = sharing.find((one) => text(one) !== text(sharing[0]));
    if (other) {
      throw new GeneratorError(
        other.name,
        `its result ${name} differs from that of ${sharing[0]?.name}`,
        'Give it another name in generator/annotations/attributes.ts, or the same members.',
      );
    }
    const structures = sharing.map((one) => one.structure.name).join(' or ');
    return {
      kind: StructureKind.Interface,
      name,
      isExported: true,
      docs: [
        docs(
          doc === undefined ? `${structures}.` : `${structures}. ${doc}`,
          pageOf(structure.header, 'ns', structure.name),
        ),
      ],
      properties: members.map((member) => ({
        name: member.name,
        type: types[member.reading],
        isReadonly: true,
        ...(member.doc === undefined ? {} : { docs: [docs(member.doc)] }),
      })),
    };
  });
}

function typeOf({ result, members }: AttributeModel): string {
  if (result !== undefined) return result;
  const [only, ...others] = members as [MemberModel, ...MemberModel[]];
  if (others.length === 0) return types[only.reading];
  return `{ ${members.map(({ name, reading }) => `readonly ${name}: ${types[reading]}`).join('; ')} }`;
}

function valuesOf(of: AttributeModel['of'], attributes: readonly AttributeModel[]): string {
  const rows = attributes.map((attribute) => {
    const { name, doc, result } = attribute;
    const comment = doc === undefined || result !== undefined ? '' : `${docComment(doc)}\n`;
    return `${comment}readonly [flags.${name}]: ${typeOf(attribute)};`;
  });
  return `
/** What a ${of} gives for each attribute that is read by its row. */
export interface ${capitalised(of)}AttributeValues {
${rows.join('\n')}
}`;
}

function rowsOf(of: AttributeModel['of'], attributes: readonly AttributeModel[]): string {
  const values = `${capitalised(of)}AttributeValues`;
  return `
/** How each attribute of a ${of} is read. */
export const ${of}Attributes: {
  readonly [A in keyof ${values}]: AttributeDeclaration<${values}[A]>;
} = {
${attributes.map(rowOf).join('\n')}
};`;
}

function rowOf({
  name,
  structure,
  preset,
  secret,
  callersMemory,
  members,
}: AttributeModel): string {
  const lines = [`structure: structs.${structure.name}`];
  const set = Object.entries(preset).map(([member, value]) => `${member}: flags.${value}`);
  if (set.length > 0) lines.push(`preset: { ${set.join(', ')} }`);
  const owned = members.filter((member) => member.owned);
  if (owned.length > 0 && secret) {
    const pairs = owned.map(({ member, length }) => `${member}: '${length}'`);
    lines.push(`secrets: { ${pairs.join(', ')} }`);
  } else if (owned.length > 0) {
    lines.push(`owned: [${owned.map(({ member }) => `'${member}'`).join(', ')}]`);
  }
  if (callersMemory) lines.push('callersMemory: true');
  const values = members.map((member) => expressionOf(member, secret));
  const value =
    values.length === 1
      ? values[0]
      : `({ ${members.map((member, index) => `${member.name}: ${values[index]}`).join(', ')} })`;
  const memory = values.some((text) => text.includes('memory.')) ? ', memory' : '';
  lines.push(`read: (from: structs.${structure.name}${memory}) => ${value}`);
  return `[flags.${name}]: {\n${lines.join(',\n')},\n},`;
}

/** Source text that reads one member; `memory` copies the targets of pointers. */
function expressionOf({ member, reading, length }: MemberModel, secret: boolean): string {
  const value = `from.${member}`;
  switch (reading) {
    case 'number':
    case 'address':
      return value;
    case 'boolean':
      return `${value} !== 0`;
    case 'status':
      return `${value} | 0`;
    case 'text':
      return `memory.text(${value})`;
    default: {
      const count = length === undefined ? '' : `, from.${length}`;
      return `memory.${secret ? secretly(reading) : reading}(${value}${count})`;
    }
  }
}

const secretly = (reading: Reading): string =>
  reading === 'array' ? 'secretArray' : reading === 'bytes' ? 'secret' : reading;
