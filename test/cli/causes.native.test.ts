// Where the causes of statuses were learnt: sources that can be followed, and how many there are of each kind.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { causes } from '../../cli/causes/index.js';
import { PROJECT } from '../../lab/project.js';

const all = Object.entries(causes).flatMap(([status, list]) =>
  list.map((each) => ({ status, ...each })),
);

/** Each kind of source, and what one must look like. */
const kinds: Readonly<Record<string, { starts: RegExp; form: RegExp }>> = {
  "a page of Microsoft's": {
    starts: /^https?:/,
    // No language, extension, anchor or slash at the end: Microsoft then redirects to the reader's language. Pages
    // of ranges end in a hyphen, those of former versions in their version; names of .NET have dots.
    form: /^https:\/\/learn\.microsoft\.com(?!\/[a-z]{2}-[a-z]{2}\/)(?:\/dotnet\/api\/[a-z]+(?:\.[a-z]+)+|(?:\/[a-z\d]+(?:[-_]+[a-z\d]+)*){2,}(?:-|\(v=ws\.\d+\))?)$/,
  },
  'an RFC': { starts: /^RFC/, form: /^RFC [1-9]\d{2,4}(?: section \d+(?:\.\d+)*)?$/ },
  'a protocol document': { starts: /^MS-/, form: /^MS-[A-Z\d]+ (?:section )?\d+(?:\.\d+)*$/ },
  'a thread on GitHub': {
    starts: /^seen: GitHub/,
    form: /^seen: GitHub [\w-]+\/[\w.-]+#[1-9]\d*$/,
  },
  'seen elsewhere': { starts: /^seen: (?!GitHub)/, form: /^seen: \S.*\S$/ },
  experience: { starts: /^experience/, form: /^experience$/ },
};

test('every source of a cause is of one kind, and well-formed', (t) => {
  const counted = new Map<string, number>();
  for (const { status, cause, source } of all) {
    const of = Object.entries(kinds).filter(([, { starts }]) => starts.test(source));
    t.is(of.length, 1, `${status}: ${source}`);
    for (const [kind, { form }] of of) {
      t.regex(source, form, `${status}: ${cause}`);
      counted.set(kind, (counted.get(kind) ?? 0) + 1);
    }
  }
  t.is(
    [...counted.values()].reduce((sum, count) => sum + count, 0),
    all.length,
  );
  t.log(`${all.length} causes: ${[...counted].map(([kind, n]) => `${n} ${kind}`).join(', ')}`);
});

test('an address that is no address of a page is told', (t) => {
  const { form } = kinds["a page of Microsoft's"] ?? {};
  for (const [address, isGood] of [
    ['https://learn.microsoft.com/windows/win32/com/com-error-codes-4', true],
    ['https://learn.microsoft.com/windows/win32/secauthn/initializesecuritycontext--general', true],
    ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--1300-1699-', true],
    ['https://learn.microsoft.com/previous-versions/windows/dd363933(v=ws.10)', true],
    ['https://learn.microsoft.com/dotnet/api/system.net.security.sslstream', true],
    ['https://learn.microsoft.com/windows/win32/debug-/system-error-codes', false],
    ['https://learn.microsoft.com/en-us/windows/win32/com/com-error-codes-4', false],
    ['https://learn.microsoft.com/windows/win32/SecAuthN/sspi-status-codes', false],
    ['https://learn.microsoft.com/windows/win32/secauthn/sspi-status-codes.md', false],
    ['https://learn.microsoft.com/windows/win32/secauthn/', false],
    ['https://learn.microsoft.com/windows/win32//secauthn', false],
    ['https://learn.microsoft.com/windows/win32/com/com-error-codes-4#x', false],
    ['http://learn.microsoft.com/windows/win32/com/com-error-codes-4', false],
    ['https://learn.microsoft.com.example/windows/win32/com/com-error-codes-4', false],
  ] as const) {
    t.is(form?.test(address), isGood, address);
  }
});

test('no status has the same cause twice', (t) => {
  const seen = new Set<string>();
  for (const { status, package: name, cause } of all) {
    const key = `${status} ${name} ${cause}`;
    t.false(seen.has(key), key);
    seen.add(key);
  }
});

test('no text says by hand how many causes are experience', (t) => {
  const folders = ['.', 'docs', 'cli/causes'];
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(PROJECT, folder))
      .filter((name) => /\.(?:md|ts)$/.test(name))
      .map((name) => path.join(PROJECT, folder, name)),
  );
  t.true(files.length > 10);
  const stated =
    /\d+ ?(?:%|of|causes)[^.\n]{0,60}\bexperience\b|\bexperience\b[^.\n]{0,60}\d+ ?(?:%|of|causes)/;
  t.regex('120 of the causes are experience', stated);
  for (const file of files) t.notRegex(readFileSync(file, 'utf8'), stated, file);
});
