// Loads on first use what an import leaves out: the JSON of generated/, and parts of the bundle (scripts/bundle/parts.mjs).

import { BindingError } from './native/error.js';

/** The JSON of `generated/` that is read at run time, by the names of its files without the extension. */
export const textNames = ['functions', 'structs', 'tables', 'meanings', 'statuses'] as const;

type TextName = (typeof textNames)[number];
type Part = Readonly<Record<string, unknown>>;

const texts: Partial<Record<TextName, string>> = {};
const unread = new Set<TextName>(textNames);
const loaded: Record<string, Part> = {};
/** The parts that can be loaded. The modules as compiled have none. */
const parts: string[] = [];

/** @throws BindingError `ERR_SSPI_UNAVAILABLE` if the file cannot be read */
export function readJson<T>(name: TextName): T {
  const text = texts[name] ?? textOf(name);
  unread.delete(name);
  return JSON.parse(text);
}

function textOf(name: TextName): string {
  const file = `generated/${name}.json`;
  const { readFileSync } = process.getBuiltinModule('node:fs');
  // A CommonJS bundle has none.
  const { url } = import.meta as { url?: string };
  try {
    // Two directories up, from dist/src as from dist/bundle. The files are ASCII.
    return readFileSync(new URL(`../../${file}`, url), 'latin1');
  } catch (cause) {
    throw unavailable(file, cause);
  }
}

/** Says that a part can be loaded, and returns what loads it once. For the bundle. */
export function definePart(name: string): () => Part {
  parts.push(name);
  return () => loaded[name] ?? loadPart(name);
}

function loadPart(name: string): Part {
  const file = `dist/bundle/parts/${name}.js`;
  const { createRequire } = process.getBuiltinModule('node:module');
  const { url } = import.meta as { url?: string };
  try {
    createRequire(url as string)(`./parts/${name}.js`);
  } catch (cause) {
    throw unavailable(file, cause);
  }
  // It provides itself. If it was evaluated beside another copy of this module, there it did.
  const part = loaded[name];
  if (part) return part;
  throw unavailable(file, new Error('require() made a second copy of koffi-sspi'));
}

/** Takes a text in place of its file: a bundler joins what is imported, and leaves out files that code reads. */
export function provideText(name: TextName, text: string): void {
  if (unread.has(name)) texts[name] = text;
}

/** Takes a part, which calls this when it is evaluated. */
export function providePart(name: string, part: Part): void {
  loaded[name] ??= part;
}

/** Loads everything while the process, or this thread, may still read files. */
export function loadAll(): void {
  for (const name of unread) texts[name] ??= textOf(name);
  for (const name of parts) loaded[name] ?? loadPart(name);
}

const unavailable = (file: string, cause: unknown): BindingError =>
  new BindingError(
    'ERR_SSPI_UNAVAILABLE',
    `${file} of koffi-sspi cannot be loaded: ${(cause as Error).message}. A bundler brings it along if it resolves packages with the condition "module", which most do; otherwise, and in a process that gives up reading files, import 'koffi-sspi/whole' first.`,
    { cause },
  );
