// scripts/prepare.mjs on a small project: dist/ follows the sources, and unchanged files are not rebuilt.

import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'ava';
import { PROJECT } from '../../lab/project.js';
import { run } from './consumer.js';

test('outputs follow their sources, and what is current stays', (t) => {
  const directory = mkdtempSync(path.join(tmpdir(), 'koffi-sspi-prepare-'));
  const inside = (name: string) => path.join(directory, name);
  const prepare = () => {
    const { status, stderr } = run(directory, process.execPath, ['scripts/prepare.mjs']);
    t.is(status, 0, stderr);
  };
  try {
    for (const name of ['scripts', 'package.json', 'package-lock.json', 'tsconfig.json']) {
      cpSync(path.join(PROJECT, name), inside(name), { recursive: true });
    }
    // This project has nothing in it.
    mkdirSync(inside('protocols'));
    // Links to packages, never to node_modules as a whole: npm would write through that.
    mkdirSync(inside('node_modules'));
    for (const name of readdirSync(path.join(PROJECT, 'node_modules'))) {
      if (name.startsWith('.')) continue;
      symlinkSync(
        path.join(PROJECT, 'node_modules', name),
        inside(`node_modules/${name}`),
        'junction',
      );
    }
    // As npm ends an install: nothing is missing.
    writeFileSync(inside('node_modules/.package-lock.json'), '{}');
    const write = (name: string, text: string): void => {
      mkdirSync(path.dirname(inside(name)), { recursive: true });
      writeFileSync(inside(name), text);
    };
    const declared = ['flags', 'status', 'enums'].map((name) => `generated/${name}`);
    const named = ['src/index', 'src/raw', ...declared, 'cli/main', 'lab/old', 'lab/kept'];
    for (const name of named) write(`${name}.ts`, `export const name = '${name}';\n`);
    const functions = ['definePart', 'providePart', 'provideText'];
    write(
      'src/parts.ts',
      `export const textNames = [];\nexport const sharedInternals = {};\n${functions
        .map((name) => `export const ${name} = Array.of;\n`)
        .join('')}`,
    );
    prepare();
    const kept = statSync(inside('dist/lab/kept.js')).mtimeMs;
    t.true(existsSync(inside('dist/lab/old.js')));

    rmSync(inside('lab/old.ts'));
    rmSync(inside('dist/src/raw.js'));
    writeFileSync(inside('dist/lab/library.so'), 'not of the compiler');
    writeFileSync(inside('dist/bundle/chunk-OLD.js'), '');
    prepare();
    const rest = ['kept.d.ts', 'kept.js', 'kept.js.map', 'library.so'];
    t.deepEqual(readdirSync(inside('dist/lab')).sort(), rest);
    t.true(existsSync(inside('dist/src/raw.js')), 'made again');
    t.false(existsSync(inside('dist/bundle/chunk-OLD.js')));

    const before = statSync(inside('dist/lab/kept.js')).mtimeMs;
    t.true(before >= kept);
    prepare();
    t.is(statSync(inside('dist/lab/kept.js')).mtimeMs, before, 'nothing to compile');
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
