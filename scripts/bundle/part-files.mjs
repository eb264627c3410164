// Makes the file of each part from the module that esbuild wrote. It becomes a function that is given what the module imports:
// a part that imported the package itself would get a second copy of it, where another loader than Node's made the first.
import { partNames } from './parts.mjs';
import { shorten } from './shorten.mjs';

const imports = /;?import\{([^{}]*)\}from"([^"]+)"\s*/g;
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
 * The function that makes a part, from its module.
 * @returns its text, and the names that it needs of each layer
 */
function makerOf(text) {
  const needed = new Map();
  const body = text
    .replaceAll(/;?import"[^"]+"\s*/g, '')
    .replaceAll(imports, (_, clause, layer) => {
      const pairs = pairsIn(clause);
      needed.set(layer, [...(needed.get(layer) ?? []), ...pairs.map(([name]) => name)]);
      const taken = pairs.map(([name, local]) => member(name, local));
      return `;const{${taken.join(',\n')}}=internalsOf("${layer}")`;
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

/**
 * Adds the files of the parts, `.cjs` to be loaded and `.js` to be imported, and what the files of the layers say for them.
 * @param texts all files, as esbuild wrote them
 */
export async function makeParts(texts, files) {
  const [coreFile] = [...texts].find(([, text]) => text.includes('sharedInternals = {}'));
  const fileOf = new Map();
  // Before it is shortened, which goes by all that a file has in it: a part changes only with its own code.
  const layerOf = (_, file) => {
    const layer = file === coreFile ? 'core' : 'thin';
    if ((fileOf.get(layer) ?? file) !== file) throw new Error(`${file} is a second ${layer} file.`);
    fileOf.set(layer, file);
    return `"${layer}"`;
  };
  const neededOf = new Map();
  for (const name of partNames) {
    const text = texts.get(`parts/${name}.js`).replaceAll(/"\.\.\/(chunk-[^"]+)"/g, layerOf);
    const { maker, needed } = makerOf(await shorten(text));
    files.set(`parts/${name}.js`, `export default ${maker};\n`);
    files.set(`parts/${name}.cjs`, `module.exports=${maker};\n`);
    for (const [layer, names] of needed) {
      neededOf.set(layer, [...(neededOf.get(layer) ?? []), ...names]);
    }
  }
  for (const [layer, names] of neededOf) {
    const file = fileOf.get(layer);
    const text = files.get(file);
    const import_ = file === coreFile ? '' : `import{sharedInternals}from"./${coreFile}";\n`;
    files.set(file, `${text}\n${import_}${internalsText(layer, file, text, names)}`);
  }
}
