// Runs in Windows' Node, before anything else: takes modules from the file that lab/packed-modules.ts has written.
import { readFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import type { Index } from './packed-modules.js';

interface Loaded {
  readonly format: string;
  readonly source?: string;
  readonly shortCircuit?: boolean;
}

interface Hooks {
  resolve(specifier: string, context: { parentURL?: string }, next: Next): { readonly url: string };
  load(url: string, context: object, next: Next): Loaded;
}

// biome-ignore lint/suspicious/noExplicitAny: it is Node's own, and its result is Node's
type Next = (name: string, context: object) => any;

/** Of Node 22.15, whose types are newer than those of the Node that the project starts from. */
const { registerHooks } = nodeModule as unknown as { registerHooks(hooks: Hooks): void };

const packed = readFileSync(decodeURIComponent(new URL(import.meta.url).search.slice(1)));
const begin = packed.indexOf('\n') + 1;
const index = JSON.parse(packed.toString('utf8', 0, begin)) as Index;

const asModule = { format: 'module', shortCircuit: true };

registerHooks({
  resolve(specifier, context, next) {
    if (/^(?:\.|file:)/.test(specifier)) {
      const url = new URL(specifier, context.parentURL).href;
      if (Object.hasOwn(index, url)) return { url, ...asModule };
    }
    return next(specifier, context);
  },
  load(url, context, next) {
    const place = index[url];
    if (!place) return next(url, context);
    const [from, to] = place;
    return { source: packed.toString('utf8', begin + from, begin + to), ...asModule };
  },
});
