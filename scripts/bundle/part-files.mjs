// Makes the file of each part from the module that esbuild wrote. It becomes a function that is given what the module imports:
// a part that imported the package itself would get a second copy of it, where another loader than Node's made the first.
import { partNames } from './parts.mjs';

const imports = /;?import\{([^{}]*)\}from"\.\.\/([^"]+)"\s*/g;
const exportClause = /;?export\{([^{}]*)\};?\s*$/;

/** `a,b as c` as pairs: [['a', 'a'], ['b', 'c']]. */
const pairsIn = (clause) =>
  clause
    .split(',')
    .map((one) => one.trim().split(/\s+as\s+/))
    .map(([first, second = first]) => [first, second]);

/** `name:local`, of an object or of a pattern that takes one apart. */
const member = (name, local) => (name === local ? name : `${name}:${local}`);

/**
 * The function that makes a part, from its module as esbuild wrote it.
 * @param layerOf what a file is called in it, the same whatever the file has in it: a part changes only with its own code
 * @returns its text, and the names that it needs of each file
 */
function makerOf(text, layerOf) {
  const needed = new Map();
  const body = text
    .replaceAll(/;?import"[^"]+"\s*/g, '')
    .replaceAll(imports, (_, clause, file) => {
      const pairs = pairsIn(clause);
      needed.set(file, [...(needed.get(file) ?? []), ...pairs.map(([name]) => name)]);
      const taken = pairs.map(([name, local]) => member(name, local));
      return `;const{${taken.join(',\n')}}=internalsOf("${layerOf(file)}")`;
    })
    .replace(exportClause, (_, clause) => {
      const given = pairsIn(clause).map(([local, name]) => member(name, local));
      return `;return{${given.join(',\n')}}`;
    });
  if (/\bimport\b/.test(body)) throw new Error('A part imports what makerOf() does not know.');
  // In parentheses, the engine compiles it at once instead of looking it over first.
  return { maker: `(function(internalsOf){"use strict"${body}\n})`, needed };
}

/** What a file adds about itself for the parts: the names that they need of it. */
function internalsText(layer, file, text, names) {
  const exported = new Map(
    pairsIn(exportClause.exec(text)[1]).map(([local, name]) => [name, local]),
  );
  const members = [...new Set(names)].map((name) => {
    if (!exported.has(name)) throw new Error(`${file} does not export ${name}.`);
    return member(name, exported.get(name));
  });
  return `;sharedInternals.${layer}=()=>({${members.join(',\n')}});\n`;
}

/** Makes the files of the parts, from what esbuild wrote for each: `.cjs` to be loaded, `.js` to be imported. */
export function makeParts(files, coreFile) {
  const layerOf = (file) => (file === coreFile ? 'core' : 'thin');
  const neededOf = new Map();
  for (const name of partNames) {
    const file = `parts/${name}.js`;
    const { maker, needed } = makerOf(files.get(file), layerOf);
    files.set(file, `export default ${maker};\n`);
    files.set(`parts/${name}.cjs`, `module.exports=${maker};\n`);
    for (const [other, names] of needed) {
      neededOf.set(other, [...(neededOf.get(other) ?? []), ...names]);
    }
  }
  if (neededOf.size > 2)
    throw new Error(`There is more than one file of the thin layer: ${[...neededOf.keys()]}.`);
  for (const [name, names] of neededOf) {
    const text = files.get(name);
    const import_ = name === coreFile ? '' : `import{sharedInternals}from"./${coreFile}";\n`;
    files.set(name, `${text}\n${import_}${internalsText(layerOf(name), name, text, names)}`);
  }
}
