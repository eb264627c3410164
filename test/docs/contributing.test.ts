// CONTRIBUTING's table of expectations on Windows lists every test file that runs there over a real SSPI.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { PROJECT } from '../../lab/project.js';

test('every .sspi.test.ts is in the table, and nothing else', (t) => {
  const text = readFileSync(path.join(PROJECT, 'CONTRIBUTING.md'), 'utf8');
  const [, section = ''] = /^## What the tests expect on Windows\n([\s\S]*?)^## /m.exec(text) ?? [];
  const named: string[] = [];
  for (const [, cell = ''] of section.matchAll(/^\| (`.*?`) \|/gm)) {
    let directory = '';
    for (const [, name = ''] of cell.matchAll(/`([^`]+)`/g)) {
      if (name.includes('/')) directory = path.posix.dirname(name);
      named.push(name.includes('/') ? name : `${directory}/${name}`);
    }
  }
  const files = readdirSync(path.join(PROJECT, 'test'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.sspi.test.ts'))
    .map((file) => file.replace(/\.sspi\.test\.ts$/, ''));
  const isNamed = (file: string) =>
    named.includes(file) || named.includes(`${path.posix.dirname(file)}/*`);
  t.deepEqual(
    files.filter((file) => !isNamed(file)),
    [],
    'not in the table',
  );
  const exists = (name: string) =>
    name.endsWith('/*')
      ? files.some((file) => file.startsWith(name.slice(0, -1)))
      : files.includes(name);
  t.deepEqual(
    named.filter((name) => !exists(name)),
    [],
    'in the table, and no file',
  );
});
