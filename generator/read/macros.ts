// Reads object-like macros: their headers, and their values as evaluated by clang.

import { GeneratorError } from '../error.js';
import type { ConstantValue } from '../model.js';
import { type AstNode, constantOf, type Location } from './ast.js';
import type { Clang } from './clang.js';

export interface Macro {
  readonly name: string;
  readonly header: string;
  readonly body: string;
  readonly location: Location;
}

/** `#define AddCredentials AddCredentialsW`: a choice between two names, ignoring case (`ClOUDAP_NAME_A`). */
export const isChoice = ({ name, body }: Macro): boolean =>
  ['A', 'W', '_A', '_W'].some((end) => `${name}${end}`.toLowerCase() === body.trim().toLowerCase());

/** `/usr/include/sspi.h` -> `sspi.h`. */
export const headerOf = (file: string): string => file.slice(file.search(/[^/\\]*$/)).toLowerCase();

/**
 * Lists the macros with a body and without parameters, in the order of the headers. A choice
 * between an A and a W name is not a constant and is omitted, like a macro that a header undefines again.
 */
export function listMacros(
  preprocessed: string,
  isWanted: (header: string, name: string) => boolean,
): Macro[] {
  const macros = new Map<string, Macro>();
  let file = '';
  let line = 0;
  for (const text of preprocessed.split('\n')) {
    const marker = /^# (\d+) "([^"]*)"/.exec(text);
    if (marker) {
      line = Number(marker[1]);
      file = marker[2] as string;
      continue;
    }
    const undefinition = /^#undef (\w+)/.exec(text);
    if (undefinition) macros.delete(undefinition[1] as string);
    const definition = /^#define (\w+) (.*)$/.exec(text);
    if (definition && isWanted(headerOf(file), definition[1] as string)) {
      const [, name, body] = definition as unknown as [string, string, string];
      const known = macros.get(name);
      const location = { file, line };
      if (known && !isSame(known.body, body)) {
        throw new GeneratorError(
          `${file}:${line}`,
          `${name} is defined as '${body}', and as '${known.body}' at ${known.location.file}:${known.location.line}`,
          'Decide which is right, and exclude or correct the other.',
        );
      }
      if (body.trim() !== '' && !/^__MINGW_NAME_U?AW\(/.test(body)) {
        macros.set(name, { name, header: headerOf(file), body, location });
      }
    }
    line++;
  }
  return [...macros.values()];
}

/** True if two definitions are equal but for spaces, parentheses and the base of a number. */
function isSame(one: string, other: string): boolean {
  const plain = (body: string): string => {
    const text = body.replace(/[\s()]/g, '');
    const [, literal] = /^(0x[\da-f]+|\d+)[ul]*$/i.exec(text) ?? [];
    return literal
      ? String(BigInt(/^0\d/.test(literal) ? `0o${literal.slice(1)}` : literal))
      : text;
  };
  return plain(one) === plain(other);
}

/** The text of a C string literal, whatever its prefix. */
function stringOf(node: AstNode): string | undefined {
  if (node.kind === 'StringLiteral' && node.value !== undefined) {
    return JSON.parse(node.value.replace(/^(?:L|u8?|U)?"/, '"')) as string;
  }
  return node.inner?.map(stringOf).find((text) => text !== undefined);
}

/**
 * Asks clang for the value of each macro: as an enumerator, which computes macros of macros and
 * 64-bit values too, as a number cast to a pointer (`CERT_STORE_PROV_MEMORY`), and as a string. Other
 * macros (types, names of functions) have no entry.
 */
export function macroValues(macros: readonly Macro[], clang: Clang): Map<string, ConstantValue> {
  const text = macros
    .flatMap(({ name }) => [
      `enum { value_of_number_${name} = (${name}) };`,
      `enum { value_of_address_${name} = (__UINTPTR_TYPE__)(${name}) };`,
      `const void *value_of_text_${name} = (${name});`,
    ])
    .join('\n');
  const probe = { text, filter: 'value_of_', tolerant: true };
  const [x64, arm64, ia32] = (['x64', 'arm64', 'ia32'] as const).map((architecture) =>
    valuesIn(clang.probe(architecture, probe)),
  ) as [Values, Values, Values];
  const values = new Map<string, ConstantValue>();
  for (const { name, location } of macros) {
    const value = x64.get(name);
    if (value === undefined) continue;
    if (arm64.get(name) !== value || ia32.get(name) !== value) {
      throw new GeneratorError(
        `${location.file}:${location.line}`,
        `${name} is ${value} on x64, ${arm64.get(name)} on arm64 and ${ia32.get(name)} on ia32`,
        'List it in generator/annotations/exclusions.ts with the reason.',
      );
    }
    values.set(name, value);
  }
  return values;
}

type Values = Map<string, ConstantValue>;

function valuesIn(nodes: readonly AstNode[]): Values {
  const values: Values = new Map();
  for (const node of nodes) {
    const [, kind, name] = /^value_of_(number|address|text)_(\w+)$/.exec(node.name ?? '') ?? [];
    if (!kind || !name) continue;
    if (kind === 'text') {
      const text = stringOf(node);
      if (text !== undefined) values.set(name, text);
    } else if (!values.has(name) && node.inner?.length) {
      const value = constantOf(node) as bigint;
      const small = value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= 0xffffffffn;
      values.set(name, small ? Number(value) : value);
    }
  }
  return values;
}
