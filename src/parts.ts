// Loads on first use what an import leaves out: the JSON of generated/, and parts of the bundle (scripts/bundle/parts.mjs).

import { BindingError } from './native/error.js';

/** A CommonJS bundle has none. */
const { url } = import.meta as { url?: string };

/** The JSON of `generated/` that is read at run time, by the names of its files without the extension. */
export const textNames = ['functions', 'structs', 'tables', 'meanings', 'statuses'] as const;

type TextName = (typeof textNames)[number];
type Part = Readonly<Record<string, unknown>>;
/** The file that the doors share, and the one that the thin layer shares with its parts. */
type Layer = 'core' | 'thin';
/** What a part's file exports: makes its functions from what it needs of the files that it is loaded by. */
type MakePart = (internalsOf: (layer: Layer) => object) => Part;

const texts: Partial<Record<TextName, string>> = {};
const unread = new Set<TextName>(textNames);
/** The parts that there are. The modules as compiled have none. */
const parts: string[] = [];
const makers: Record<string, MakePart> = {};
const made: Record<string, Part> = {};
/** What the parts need of the files of the bundle, which add it themselves. */
export const sharedInternals = {} as Record<Layer, () => object>;

/** @throws BindingError `ERR_SSPI_UNAVAILABLE` if the file cannot be read */
export function readJson<T>(name: TextName): T {
  const text = texts[name] ?? textOf(name);
  unread.delete(name);
  return JSON.parse(text);
}

function textOf(name: TextName): string {
  const file = `generated/${name}.json`;
  const { readFileSync } = process.getBuiltinModule('node:fs');
  try {
    // Two directories up, from dist/src as from dist/bundle. The files are ASCII.
    return readFileSync(new URL(`../../${file}`, url), 'latin1');
  } catch (cause) {
    throw unavailable(file, cause);
  }
}

/** Says that there is a part, and returns what gives it, made once. For the bundle. */
export function definePart(name: string): () => Part {
  parts.push(name);
  return () => {
    made[name] ??= makerOf(name)((layer) => sharedInternals[layer]());
    return made[name];
  };
}

/**
 * A part is CommonJS that imports nothing: `require()` of a module would make a second copy of the package where
 * another loader than Node's own made the first, as in Jest.
 */
function makerOf(name: string): MakePart {
  const file = `parts/${name}.cjs`;
  try {
    makers[name] ??= load(`./${file}`);
    return makers[name];
  } catch (cause) {
    throw unavailable(`dist/bundle/${file}`, cause);
  }
}

function load(file: string): MakePart {
  const { createRequire } = process.getBuiltinModule('node:module');
  const require = createRequire(url as string);
  if (require instanceof Function) return require(file);
  // This is another realm than Node's, as test runners make: what require() loads would have errors and dates of Node's.
  const { readFileSync } = process.getBuiltinModule('node:fs');
  const place = new URL(file, url);
  const module: { exports?: MakePart } = {};
  new Function('module', `${readFileSync(place, 'latin1')}//# sourceURL=${place}`)(module);
  return module.exports as MakePart;
}

/** Takes a text in place of its file: a bundler joins what is imported, and leaves out files that code reads. */
export function provideText(name: TextName, text: string): void {
  if (unread.has(name)) texts[name] = text;
}

/** Takes a part in place of its file. */
export function providePart(name: string, make: MakePart): void {
  makers[name] = make;
}

/** Loads everything while the process, or this thread, may still read files. */
export function loadAll(): void {
  for (const name of unread) texts[name] ??= textOf(name);
  for (const name of parts) makerOf(name);
}

const unavailable = (file: string, cause: unknown): BindingError =>
  new BindingError(
    'ERR_SSPI_UNAVAILABLE',
    `${file} of koffi-sspi cannot be loaded: ${(cause as Error).message}. A bundler brings it along if it resolves packages with the condition "module", which most do; otherwise, and in a process that gives up reading files, import 'koffi-sspi/whole' first.`,
    { cause },
  );
