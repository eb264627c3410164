// Links of the Markdown files that stay within the project: the file is there, and the heading.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { PROJECT } from '../../lab/project.js';
import { slugsOf } from './slugs.js';

const documents = ['.', 'docs', 'examples', 'bench', '.github'].flatMap((directory) =>
  existsSync(path.join(PROJECT, directory))
    ? readdirSync(path.join(PROJECT, directory))
        .filter((name) => name.endsWith('.md'))
        .map((name) => path.posix.join(directory, name))
    : [],
);

const read = (file: string) =>
  readFileSync(path.join(PROJECT, file), 'utf8').replaceAll('\r\n', '\n');

/** Links and pictures outside of code. */
function linksOf(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]: (\S+)/gm)].map(
    ([, inline, reference]) => inline ?? reference ?? '',
  );
}

test('there are documents', (t) => {
  t.true(documents.length > 8, documents.join());
});

/** Why a link leads nowhere. */
function complaint(document: string, link: string): string | undefined {
  if (/^[a-z]+:/.test(link)) return /^https:\/\//.test(link) ? undefined : 'not https';
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? document : path.posix.join(path.posix.dirname(document), file);
  if (!existsSync(path.join(PROJECT, target))) return `no ${target}`;
  if (anchor === undefined || slugsOf(read(target)).has(anchor)) return undefined;
  return `no such heading in ${target}`;
}

for (const document of documents) {
  test(`${document}: its links lead somewhere`, (t) => {
    const complaints = linksOf(read(document))
      .map((link) => ({ link, why: complaint(document, link) }))
      .filter(({ why }) => why !== undefined);
    t.deepEqual(complaints, []);
  });
}

test('headings become anchors as GitHub makes them', (t) => {
  const text =
    '# A `b` & c: d\n\n## SPNs, and setspn\n\n```sh\n# no heading\n```\n\n## A `b` & c: d\n';
  t.deepEqual([...slugsOf(text)], ['a-b--c-d', 'spns-and-setspn', 'a-b--c-d-1']);
});
