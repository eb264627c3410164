// Microsoft's page for what the docstrings of generated/ give none: layouts, tables, other names, structures of
// headers that Microsoft documents elsewhere.
import { readFileSync } from 'node:fs';

const read = (name) => readFileSync(new URL(`../../generated/${name}`, import.meta.url), 'utf8');
const metadata = JSON.parse(read('metadata.json'));

const api = 'https://learn.microsoft.com/windows/win32/secauthn';

/** The pages that generated/ names itself, by function, structure and enumeration. */
const pages = new Map();
for (const file of ['functions.ts', 'structs.ts', 'enums.ts']) {
  const found = read(file).matchAll(
    /@see (https:\/\/learn\S+)(?:(?!\/\*\*)[\s\S])*?export (?:interface|const|function|declare function) (\w+)/g,
  );
  for (const [, page, name] of found) if (!pages.has(name)) pages.set(name, page);
}

/** `export type X = Y;`, and `export const X = Y;`: another name of Y. */
const others = new Map(
  [...read('structs.ts').matchAll(/^export (?:type|const) (\w+) = (\w+);$/gm)].map(
    ([, name, other]) => [name, other],
  ),
);

/** A page for what a name is part of, or another form of. */
function known(name) {
  return [name, `${name}W`, name.replace(/A$/, 'W'), `${name}A`]
    .map((each) => pages.get(each) ?? pages.get(others.get(each)))
    .find((page) => page !== undefined);
}

/** Of what is first named in the purpose of a table: `fContextReq of InitializeSecurityContext`. */
const tables = new Map(
  metadata.tables.map(({ name, purpose = '' }) => [
    name,
    (purpose.match(/\w+/g) ?? []).map(known).find((page) => page !== undefined) ??
      known(name) ??
      `${api}/authentication-constants`,
  ]),
);
const structures = new Set([...metadata.structs.map(({ name }) => name), ...others.keys()]);
const functions = new Set(metadata.functions.map(({ name }) => name));

/**
 * @param {string} source where the name is declared
 * @returns undefined for what is not of the headers, or a single constant
 */
export function pageOf(source, name) {
  if (!/\bgenerated\//.test(source)) return undefined;
  if (functions.has(name)) return known(name) ?? `${api}/authentication-functions`;
  if (structures.has(name)) return known(name) ?? `${api}/authentication-structures`;
  return tables.get(name);
}
