// Reads functions, records and enums from the AST; layouts come later.

import { GeneratorError } from '../error.js';
import type { CType } from '../model.js';
import { type AstNode, type Declaration, enumeratorsOf, type Location } from './ast.js';
import { salOf } from './sal.js';
import type { Types } from './types.js';

export interface RawFunction {
  readonly name: string;
  readonly location: Location;
  readonly returns: CType;
  readonly parameters: readonly RawParameter[];
}

export interface RawParameter {
  readonly name: string;
  readonly type: CType;
  /** The header's own annotation, as in a Windows SDK. */
  readonly sal?: string | undefined;
}

export interface RawField {
  readonly name: string;
  readonly type: CType;
  readonly anonymous: boolean;
  readonly flexible: boolean;
}

export interface RawRecord {
  readonly name: string;
  readonly kind: 'struct' | 'union';
  readonly location: Location;
  readonly fields: readonly RawField[];
  /** The parent of an unnamed record, and its member there; none if it is anonymous. */
  readonly within: { readonly record: string; readonly member: string | undefined } | undefined;
}

export interface RawEnum {
  readonly name: string;
  readonly location: Location;
  readonly members: readonly { readonly name: string; readonly value: number }[];
}

export function readFunction({ node, location }: Declaration, types: Types): RawFunction {
  const name = node.name as string;
  const spelling = node.type?.qualType ?? '';
  const returns = spelling.slice(0, spelling.indexOf('('));
  const parameters = (node.inner ?? [])
    .filter((child) => child.kind === 'ParmVarDecl')
    .map((child, index) => {
      const parameter = child.name ?? `arg${index}`;
      const type = child.type?.qualType ?? '';
      return {
        name: parameter,
        type: types.resolve(type, `${name}'s ${parameter}`, location),
        sal: salOf(child),
      };
    });
  return {
    name,
    location,
    returns: types.resolve(returns, `${name}'s result`, location),
    parameters,
  };
}

/** Reads a record and the unnamed records inside it; inner ones come first. */
export function readRecord(declaration: Declaration, types: Types): RawRecord[] {
  const name = types.nameOfTag(declaration.node.name as string);
  const nested: RawRecord[] = [];
  const record = readFields(declaration.node, name, undefined, declaration.location, types, nested);
  return [...nested, record];
}

function readFields(
  node: AstNode,
  name: string,
  within: RawRecord['within'],
  location: Location,
  types: Types,
  nested: RawRecord[],
): RawRecord {
  const fields: RawField[] = [];
  let inline: AstNode | undefined;
  let anonymousCount = 0;
  for (const child of node.inner ?? []) {
    if (child.kind === 'RecordDecl') inline = child;
    if (child.kind !== 'FieldDecl') continue;
    const anonymous = child.name === undefined;
    const field = child.name ?? `anonymous${anonymousCount++}`;
    const spelling = child.type?.qualType ?? '';
    let type: CType;
    if (/\((?:anonymous|unnamed)\b/.test(spelling)) {
      if (!inline || /[[*]/.test(spelling.slice(spelling.indexOf(')')))) {
        throw new GeneratorError(
          `${location.file}:${location.line}`,
          `${name}.${field} has a type without a name that is not read yet`,
          'Teach generator/read/declarations.ts this shape.',
        );
      }
      const inner = `${name}_${field}`;
      const place = { record: name, member: child.name };
      nested.push(readFields(inline, inner, place, location, types, nested));
      type = { kind: 'record', name: inner, record: inner };
    } else {
      type = types.resolve(spelling, `${name}.${field}`, location);
    }
    fields.push({ name: field, type, anonymous, flexible: false });
  }
  const last = fields.at(-1);
  if (last?.type.kind === 'array' && last.type.length <= 1 && node.tagUsed === 'struct') {
    fields[fields.length - 1] = { ...last, flexible: true };
  }
  return { name, kind: node.tagUsed === 'union' ? 'union' : 'struct', location, fields, within };
}

export function readEnum({ node, location }: Declaration, name: string): RawEnum {
  const members = enumeratorsOf(node).map((member) => ({
    name: member.name,
    value: Number(member.value),
  }));
  return { name, location, members };
}
