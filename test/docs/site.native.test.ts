// The check of the built site: what it finds wrong in a small one.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateSync } from 'node:zlib';
import test from 'ava';
import { PROJECT } from '../../lab/project.js';

const { checkSite } = (await import(
  pathToFileURL(path.join(PROJECT, 'docs/site/check.mjs')).href
)) as {
  checkSite(
    directory: string,
    declared?: Set<string>,
  ): { pages: number; links: number; complaints: string[] };
};

const page = (body: string) =>
  `<html><head><title>a page</title></head><body>${body}</body></html>`;
const data = (value: unknown) =>
  `window.data = "${deflateSync(Buffer.from(JSON.stringify(value))).toString('base64')}"`;

const good = {
  'index.html': page(
    '<h2 id="a-b">a</h2><a href="#a-b">b</a> <a href="functions/koffi-sspi_raw.F.html">F</a>',
  ),
  'functions/koffi-sspi_raw.F.html': page(
    '<a href="../index.html#a-b">up</a> <a href="https://learn.microsoft.com/windows/F">page</a>',
  ),
  'assets/navigation.js': data([{ path: 'functions/koffi-sspi_raw.F.html' }]),
  'assets/search.js': data({ rows: [{ url: 'index.html#a-b' }] }),
};

function check(files: Readonly<Record<string, string>>) {
  const directory = mkdtempSync(path.join(tmpdir(), 'koffi-sspi-site-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(directory, name)), { recursive: true });
      writeFileSync(path.join(directory, name), content);
    }
    return checkSite(directory, new Set(['F']));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

test('a whole site', (t) => {
  t.deepEqual(check(good), { pages: 2, links: 5, complaints: [] });
});

const everywhere = '<a href="https://learn.microsoft.com/windows/win32/secauthn/sspi">SSPI</a>';
const bad: readonly (readonly [Partial<typeof good>, RegExp])[] = [
  [{ 'index.html': page('<a href="none.html">a</a>') }, /none\.html leads to no file/],
  [{ 'index.html': page('<img src="none.svg"/>') }, /none\.svg leads to no file/],
  [{ 'index.html': page('<a href="#a-b">a</a>') }, /#a-b has no such anchor/],
  [{ 'index.html': page('<a href="http://example.com/">a</a>') }, /is not https/],
  [{ 'index.html': '<h2 id="a-b">a</h2>' }, /it has no title/],
  [{ 'functions/koffi-sspi_raw.F.html': page(everywhere) }, /no link to Microsoft's page/],
  [
    { 'functions/koffi-sspi_raw.F.html': page('https://learn.microsoft.com/windows/F') },
    /F\.html: it has no link/,
  ],
  [{ 'assets/navigation.js': data([{ path: 'gone.html' }]) }, /gone\.html leads to no file/],
  [{ 'assets/search.js': data({ rows: [{ url: 'index.html#gone' }] }) }, /no such anchor/],
];

for (const [change, expected] of bad) {
  test(`found: ${expected.source}`, (t) => {
    t.regex(check({ ...good, ...change }).complaints.join('\n'), expected);
  });
}

test('found: a function without a page', (t) => {
  const { 'functions/koffi-sspi_raw.F.html': _, ...rest } = good;
  t.true(
    check({ ...rest, 'index.html': page('<h2 id="a-b">a</h2>') }).complaints.includes(
      'F has no page',
    ),
  );
});
