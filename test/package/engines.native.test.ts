// The supported versions of Node: package.json, the README and the check before a build agree.

import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import test from 'ava';
import { PROJECT } from '../../lab/project.js';
import { run } from './consumer.js';

const read = (name: string) => readFileSync(path.join(PROJECT, name), 'utf8');
const range = (JSON.parse(read('package.json')) as { engines: { node: string } }).engines.node;

const { admits } = (await import(
  pathToFileURL(path.join(PROJECT, 'scripts/node-version.mjs')).href
)) as { admits(range: string, version: string): boolean };

/** `require()` of a module works from 20.19 and from 22.12 on: tried with each of them. */
const versions: Readonly<Record<string, boolean>> = {
  '18.20.8': false,
  '20.18.3': false,
  '20.19.0': true,
  '20.20.2': true,
  '21.7.3': false,
  '22.11.0': false,
  '22.12.0': true,
  '23.0.0': true,
  '24.0.2': true,
  '26.1.0': true,
};

test('engines admits what require() works in', (t) => {
  t.is(range, '^20.19.0 || >=22.12.0');
  for (const [version, expected] of Object.entries(versions)) {
    t.is(admits(range, version), expected, version);
  }
  t.throws(() => admits('20.x', '20.19.0'), { message: /20\.x is not understood/ });
});

test('the lock and the README say the same', (t) => {
  const lock = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { engines?: { node: string } }>;
  };
  t.is(lock.packages['']?.engines?.node, range);
  const [, sentence = ''] = /## Install\s+([\s\S]*?)```/.exec(read('README.md')) ?? [];
  t.deepEqual(sentence.match(/\d+\.\d+/g), range.match(/\d+\.\d+(?=\.\d)/g));
});

test('the check before a build goes by them', (t) => {
  const directory = mkdtempSync(path.join(tmpdir(), 'koffi-sspi-engines-'));
  try {
    mkdirSync(path.join(directory, 'scripts'));
    for (const name of ['package.json', 'scripts/prepare.mjs', 'scripts/node-version.mjs']) {
      copyFileSync(path.join(PROJECT, name), path.join(directory, name));
    }
    for (const [version, expected] of Object.entries(versions)) {
      const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`;
      writeFileSync(path.join(directory, 'pretend.mjs'), pretend);
      // No lock file and no npm: a supported version fails at the next step.
      const { status, stderr } = run(
        directory,
        process.execPath,
        ['--import', './pretend.mjs', 'scripts/prepare.mjs'],
        { PATH: directory, Path: directory },
      );
      t.is(status, 1);
      const refused = `prepare: This project needs Node ${range}; this is ${version}.\n`;
      t.is(stderr === refused, !expected, `${version}: ${stderr}`);
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
