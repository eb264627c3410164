// Ways to experiment: -e or -p, a script on stdin, the REPL, a worker from text, a bundle. None
// of them has a file of its own, but koffi must still be found. Uses the installed package.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { type BuildOptions, build } from 'esbuild';
import { PROJECT } from '../../lab/project.js';
import { install, notSspi, pack, run } from './consumer.js';

let project: string;

test.before((t) => {
  t.timeout(300_000);
  project = install(pack().tarball);
});

/** A call that needs koffi, and says how it ended: without koffi it would not get so far. */
const ask =
  'try { console.log(x.enumerateSecurityPackages().map(({ name }) => name).join()) } catch (error) { console.log(error.code) }';
const byImport = `import('koffi-sspi').then((x) => { ${ask} })`;
const byRequire = `const x = require('koffi-sspi'); ${ask}`;
const byTopLevel = `import * as x from 'koffi-sspi'; ${ask}`;
const worker = `new (require('node:worker_threads').Worker)(${JSON.stringify(byRequire)}, { eval: true })`;

/** What each way is called with, and what it reads on stdin. */
const ways: readonly (readonly [name: string, args: readonly string[], input?: string])[] = [
  ['node -e with import()', ['-e', byImport]],
  ['node -e with require()', ['-e', byRequire]],
  ['node -p with require()', ['-p', byRequire]],
  ['node -e of a module', ['--input-type=module', '-e', byTopLevel]],
  ['node - with import()', ['-'], byImport],
  ['node - with require()', ['-'], byRequire],
  ['node - of a module', ['--input-type=module', '-'], byTopLevel],
  ['the REPL with require()', ['-i'], `${byRequire}; process.exit()\n`],
  ['the REPL with import()', ['-i'], `${byImport}.then(() => process.exit())\n`],
  ['a worker made of text', ['-e', worker]],
];

/** Goes all the ways. A process of Windows takes pipes from another one only, so this is a script. */
const driver = `import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
for (const [name, args, input = ''] of ${JSON.stringify(ways)}) {
  const child = spawn(process.execPath, args, { cwd: import.meta.dirname });
  child.stdin.write(input);
  // The REPL ends with its input, whatever it waits for.
  if (!args.includes('-i')) child.stdin.end();
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  console.log(JSON.stringify({ name, stdout, stderr }));
}`;

function wentWell(output: string, expected: RegExp): string[] {
  const said = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { name: string; stdout: string; stderr: string });
  const bad = said.filter(({ stdout }) => !expected.test(stdout));
  if (bad.length > 0) throw new Error(JSON.stringify(bad, undefined, 2));
  return said.map(({ name }) => name);
}

const names = ways.map(([name]) => name);

test('every way of running a line of script finds koffi', (t) => {
  writeFileSync(path.join(project, 'ways.mjs'), driver);
  const { status, stdout, stderr } = run(project, process.execPath, ['ways.mjs'], notSspi);
  t.is(status, 0, stderr);
  t.deepEqual(wentWell(stdout, /ERR_SSPI_MISSING_EXPORT/), names);
});

if (process.platform === 'linux' && process.arch === 'x64') {
  test("and calls SSPI under Windows' Node", (t) => {
    t.timeout(240_000);
    const file = path.join(project, 'ways-windows.mjs');
    writeFileSync(file, driver);
    const lab = path.join(PROJECT, 'dist/lab/main.js');
    const { status, stdout, stderr } = run(project, process.execPath, [lab, 'run', file]);
    t.is(status, 0, stderr);
    t.deepEqual(wentWell(stdout, /\bNTLM\b/), names);
  });
} else {
  test.skip('under Wine: this is not x64 Linux', () => {});
}

async function bundle(
  format: 'esm' | 'cjs',
  options: Pick<BuildOptions, 'conditions' | 'external' | 'stdin'> = {},
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: byTopLevel, resolveDir: project },
    bundle: true,
    platform: 'node',
    format,
    external: ['koffi'],
    write: false,
    logLevel: 'silent',
    ...options,
  });
  return outputFiles[0]?.text ?? '';
}

for (const [format, file, stdin] of [
  ['esm', 'scripting.mjs', ['--input-type=module', '-']],
  ['cjs', 'scripting.cjs', ['-']],
] as const) {
  test(`a bundle of ${format} finds koffi, as a file and on stdin`, async (t) => {
    const text = await bundle(format);
    writeFileSync(path.join(project, file), text);
    const asFile = run(project, process.execPath, [file], notSspi);
    t.is(asFile.stdout, 'ERR_SSPI_MISSING_EXPORT\n', asFile.stderr);
    const { stdout, stderr } = spawnSync(process.execPath, stdin, {
      cwd: project,
      encoding: 'utf8',
      input: text,
      env: { ...process.env, ...notSspi },
    });
    t.is(stdout, 'ERR_SSPI_MISSING_EXPORT\n', stderr);
  });
}

for (const format of ['esm', 'cjs'] as const) {
  test(`a bundle of ${format} without the condition "module" says what it lacks`, async (t) => {
    const file = format === 'esm' ? 'lacking.mjs' : 'lacking.cjs';
    const conditions = ['node'];
    const bare = await bundle(format, {
      conditions,
      stdin: {
        contents: `import * as x from 'koffi-sspi';
          for (const use of [() => x.enumerateSecurityPackages(), () => x.traceToText([])]) {
            try { use(); } catch (error) { console.log(error.message.replaceAll('\\n', ' ')); }
          }`,
        resolveDir: project,
      },
    });
    writeFileSync(path.join(project, file), bare);
    const { stdout, stderr } = run(project, process.execPath, [file], notSspi);
    const [text, part] = stdout.split('\n');
    t.regex(text ?? '', /^generated\/functions\.json of koffi-sspi .* "module"/, stderr);
    t.regex(
      part ?? '',
      /^dist\/bundle\/parts\/trace\.cjs of koffi-sspi .*koffi-sspi\/whole/,
      stderr,
    );
  });

  test(`a bundle of ${format} without it lacks nothing with koffi-sspi/whole`, async (t) => {
    const file = format === 'esm' ? 'whole.mjs' : 'whole.cjs';
    const contents = `import 'koffi-sspi/whole'; ${byTopLevel}; x.traceToText([]);`;
    const text = await bundle(format, {
      conditions: ['node'],
      stdin: { contents, resolveDir: project },
    });
    writeFileSync(path.join(project, file), text);
    const { stdout, stderr } = run(project, process.execPath, [file], notSspi);
    t.is(stdout, 'ERR_SSPI_MISSING_EXPORT\n', stderr);
    t.is(stderr, '');
  });
}

test('a copy of the package has parts of its own', async (t) => {
  const text = await bundle('esm', {
    conditions: ['node'],
    stdin: {
      contents: `import * as x from 'koffi-sspi';
        import * as y from './index.js';
        const errors = [x, y].map(({ TlsStream, BindingError, verifyPeerCertificate }) => {
          try { verifyPeerCertificate(); } catch (error) { return error.message; }
        });
        console.log(x.TlsStream === y.TlsStream, errors.join());`,
      resolveDir: path.join(project, 'node_modules/koffi-sspi/dist/bundle'),
    },
    external: ['koffi', './index.js'],
  });
  // Beside the files of the package, where it finds the parts.
  const directory = path.join(project, 'node_modules/koffi-sspi/dist/bundle');
  const file = path.join(directory, 'joined.mjs');
  writeFileSync(file, text);
  const { stdout, stderr } = run(directory, process.execPath, [file]);
  const message = 'context must be a ClientContext or ServerContext';
  t.regex(stdout, new RegExp(`^false ${message}.*,${message}`), stderr);
});
