// What the processes of a test run left (NODE_V8_COVERAGE): the compiled files that they executed, here or under Wine.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { V8CoverageEntry } from 'monocart-coverage-reports';
import { say } from '../messages.js';
import { PROJECT } from '../project.js';

export interface Report {
  readonly under: 'native' | 'wine';
  readonly scripts: readonly V8CoverageEntry[];
}

/** Wine shows the file system as drive Z. */
const DRIVE = /^file:\/\/\/Z:\//i;

export function readReports(directory: string): Report[] {
  const root = `${pathToFileURL(PROJECT).href}/dist/`;
  const wanted = (url: string): boolean => /^(?:src|protocols)\//.test(url.slice(root.length));
  const reports: Report[] = [];
  for (const name of readdirSync(directory)) {
    let scripts: V8CoverageEntry[];
    try {
      const text = readFileSync(path.join(directory, name), 'utf8');
      scripts = (JSON.parse(text) as { result: V8CoverageEntry[] }).result;
    } catch {
      say(`${name} is incomplete: left out`); // a process that was ended while it wrote
      continue;
    }
    const under = scripts.some(({ url }) => DRIVE.test(url)) ? 'wine' : 'native';
    const ours = scripts
      .map((script) => ({ ...script, url: script.url.replace(DRIVE, 'file:///') }))
      .filter(({ url }) => url.startsWith(root) && wanted(url))
      .map((script) => ({ ...script, ...textsOf(script.url) }));
    if (ours.length > 0) reports.push({ under, scripts: ours });
  }
  return reports;
}

type Texts = Required<Pick<V8CoverageEntry, 'source' | 'sourceMap'>>;
const texts = new Map<string, Texts>();

/** A compiled file, and its map with the source in it. */
export function textsOf(url: string): Texts {
  const known = texts.get(url);
  if (known) return known;
  const file = fileURLToPath(url);
  const map = JSON.parse(readFileSync(`${file}.map`, 'utf8')) as { sources: string[] };
  const sourcesContent = map.sources.map((source) =>
    readFileSync(path.resolve(path.dirname(file), source), 'utf8'),
  );
  const made = { source: readFileSync(file, 'utf8'), sourceMap: { ...map, sourcesContent } };
  texts.set(url, made as Texts);
  return made as Texts;
}
