// What the scripted package still has though nothing of it should be left.

import { control } from '../scripted/control.js';

export const scriptedState = () => JSON.parse(control('ScriptedState') as string);

/** Undefined when nothing is. */
export function scriptedLeft(): string | undefined {
  const { credentials, contexts, blocks, faults, allocated, freed } = scriptedState();
  const clean = credentials + contexts + blocks.length + faults.length === 0;
  if (clean && allocated === freed) return undefined;
  return JSON.stringify({ credentials, contexts, blocks, faults, allocated, freed });
}
