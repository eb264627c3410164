// What an import leaves out, as imports: whole.js has all of it, and whole/DOOR.js has it beside a door. A bundler joins
// what is imported, and leaves out files that code reads. package.json gives whole/DOOR.js to those that ask for the
// condition `module`, as bundlers do; Node does not.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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
      const provider = `import { provideText } from 'dist/src/parts.js';`;
      return { contents: [sharing(core), provider, ...provided].join('\n'), resolveDir: root };
    });
  },
});

const textOf = (name) =>
  JSON.stringify(JSON.parse(readFileSync(fileNamed(`generated/${name}.json`), 'utf8')));

/** Writes the files that only import others; returns their names. */
export function writeWhole(directory, doors) {
  const importing = (names, from) => names.map((name) => `import '${from}/${name}.js';\n`).join('');
  const texts = 'whole/texts';
  const parts = (names) => names.map((name) => `parts/${name}`);
  const rest = (door) => (door === 'raw' ? [texts, ...parts(rawPartNames)] : ['whole']);
  const files = {
    'whole.js': importing([texts, ...parts(partNames)], '.'),
    ...Object.fromEntries(
      doors.map((door) => [
        `whole/${door}.js`,
        `${importing(rest(door), '..')}export * from '../${door}.js';\n`,
      ]),
    ),
  };
  mkdirSync(fileNamed(`${directory}/whole`), { recursive: true });
  return Object.entries(files).map(([name, text]) => {
    writeFileSync(fileNamed(path.join(directory, name)), text);
    return `${directory}/${name}`;
  });
}
