// Random and mutated tokens: a context answers each with a Leg or an SspiError.

import { writeSync } from 'node:fs';
import { SspiError } from '../../src/index.js';
import type { Result } from './measure.js';
import { mutate, Random } from './mutations.js';
import { progress } from './plot.js';
import type { Subject } from './recorded.js';

/** Which tokens are left out. */
export type LeftOut = (subject: Subject, token: Buffer) => boolean;

const count = (counts: Map<string, number>, key: string) =>
  counts.set(key, (counts.get(key) ?? 0) + 1);

const told = (counts: Map<string, number>) =>
  [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([key, number]) => `${key} ${number}`)
    .join(', ');

/** SOAK_CASE=12 runs only that one; SOAK_TRACE=1 writes each number and token before it is tried. */
const only = process.env.SOAK_CASE;
const trace = process.env.SOAK_TRACE === '1';

/** Passes one bad token to a context, after the good ones before it. Returns the outcome. */
function attempt(subject: Subject, random: Random, leftOut: LeftOut, label: string) {
  const leg = random.next(subject.recorded.length);
  const { name, token } = mutate(subject.recorded[leg] as Buffer, random);
  if (leftOut(subject, token)) return { name, outcome: 'left out' };
  if (trace) writeSync(2, `${label} leg ${leg} ${name} ${token.toString('hex')}\n`);
  using context = subject.make();
  try {
    if (subject.name.endsWith('client')) context.step(null as never);
    for (const good of subject.recorded.slice(0, leg)) context.step(good);
    return { name, outcome: context.step(token).code };
  } catch (error) {
    if (error instanceof SspiError) return { name, outcome: error.code };
    throw error;
  }
}

/** @param tokens the number of tokens */
export function tryTokens(
  subject: Subject,
  tokens: number,
  seed: number,
  leftOut: LeftOut = () => false,
): Result {
  const outcomes = new Map<string, number>();
  const kinds = new Map<string, number>();
  const problems: string[] = [];
  const show = progress(subject.name, tokens);
  const began = performance.now();
  for (let index = 0; index < tokens; index++) {
    if (only !== undefined && index !== Number(only)) continue;
    const label = `${subject.name} ${index}`;
    try {
      // Each case has its own seed, so that it can be repeated alone.
      const random = new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
      const { name, outcome } = attempt(subject, random, leftOut, label);
      count(kinds, name);
      count(outcomes, outcome);
    } catch (error) {
      problems.push(`${label}: ${(error as Error).stack}`);
    }
    show(index + 1);
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const lines = [
    `${subject.name}: ${tokens} tokens in ${seconds} s, seed ${seed}, crashes 0, other errors ${problems.length}`,
    `  recorded tokens: ${subject.recorded.map(({ byteLength }) => byteLength).join(', ')} bytes`,
    `  tried: ${told(kinds)}`,
    `  outcomes: ${told(outcomes)}`,
    ...problems.slice(0, 10).map((problem) => `  FAILED ${problem}`),
  ];
  return { tokens, lines, problems };
}
