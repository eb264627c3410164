// The CI workflow runs what was looked at: actions by commit and images by digest, whatever their tags say later.

import { readFileSync } from 'node:fs';
import path from 'node:path';
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
