// What an import leaves out, as imports: whole.js has all of it, and whole/DOOR.js has it beside a door. A bundler joins
// what is imported, and leaves out files that code reads. package.json gives whole/DOOR.js to those that ask for the
// condition `module`, as bundlers do; Node does not.
import { readFileSync } from 'node:fs';
import { fileNamed, importOf, inputNamed, root, sharing } from './files.mjs';
import { partNames, rawPartNames } from './parts.mjs';

/**
 * Makes the file of the JSON of generated/ from the entry point `texts:`.
 * @param core what an import of the raw layer loads
 */
export const wholeTexts = (core) => ({
  name: 'texts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^texts:/ }, () => ({ path: 'generated', namespace: 'texts' }));
    onResolve({ filter: /./, namespace: 'texts' }, ({ path: name }) => inputNamed(name));
    onLoad({ filter: /./, namespace: 'texts' }, async () => {
      const { textNames } = await importOf('dist/src/parts.js');
      const provided = textNames.map(
        (name) => `provideText('${name}', ${JSON.stringify(textOf(name))});`,
      );
      // The last two are for what is written below, and by makeParts().
      const provider = `import { provideText } from 'dist/src/parts.js';
export { providePart, sharedInternals } from 'dist/src/parts.js';`;
      return { contents: [sharing(core), provider, ...provided].join('\n'), resolveDir: root };
    });
  },
});

const textOf = (name) =>
  JSON.stringify(JSON.parse(readFileSync(fileNamed(`generated/${name}.json`), 'utf8')));

/** Adds whole.js, and whole/DOOR.js for each door, to the files of the bundle. */
export function addWhole(files, doors) {
  const providing = (names, from) =>
    [
      ...names.map((name) => `import ${name} from '${from}/parts/${name}.js';`),
      `import { providePart } from '${from}/whole/texts.js';\n`,
      `${names.map((name) => `providePart('${name}', ${name});`).join('\n')}\n`,
    ].join('\n');
  files.set('whole.js', providing(partNames, '.'));
  for (const door of doors) {
    const rest = door === 'raw' ? providing(rawPartNames, '..') : "import '../whole.js';\n";
    files.set(`whole/${door}.js`, `${rest}\nexport * from '../${door}.js';\n`);
  }
}
