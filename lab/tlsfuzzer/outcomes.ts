// Reads what a script of tlsfuzzer prints: how each of its probes ended.

/** How probes ended, by name: `OK`, or what was expected and did not come. A name that comes again has a number. */
export type Outcomes = ReadonlyMap<string, string>;

/** A probe that is repeated begins `"name" repeat 3...`. */
const BEGIN = /^(?:"(?<repeated>.+)" repeat \d+(?:\.\.\.)?|(?<name>.+) \.\.\.)$/;
const PASSED = /^OK(?:-expected failure)?$/;
/** The last line of a traceback. */
const ERROR = /^[A-Za-z_.]*(?:Error|Exception|Alert)\b:? ?(.*)$/;

/** @param output of stdout and stderr together */
export function readOutcomes(output: string): Outcomes {
  const outcomes = new Map<string, string>();
  let probe: { name?: string; repeated?: string } | undefined;
  let outcome = '';
  const end = () => {
    const { name, repeated } = probe ?? {};
    if (repeated !== undefined) {
      // All repetitions are one probe, which one failure fails.
      const before = outcomes.get(repeated) ?? 'OK';
      outcomes.set(repeated, before === 'OK' ? outcome || 'no result' : before);
    } else if (name !== undefined) {
      let key = name;
      for (let count = 2; outcomes.has(key); count++) key = `${name} #${count}`;
      outcomes.set(key, outcome || 'no result');
    }
  };
  for (const line of output.split('\n')) {
    const begun = BEGIN.exec(line);
    if (begun ?? line === 'Test end') {
      end();
      probe = begun?.groups;
      outcome = '';
      if (!begun) break;
    } else if (PASSED.test(line)) outcome = 'OK';
    else if (ERROR.test(line) && outcome !== 'OK') outcome = ERROR.exec(line)?.[1] || line;
  }
  // What ran out of time has no outcome.
  if (outcome) end();
  return outcomes;
}

/** Two servers over the same Schannel, probe by probe. */
export interface Comparison {
  readonly probes: number;
  readonly passed: number;
  /** Failed by both: not TlsStream's. */
  readonly both: readonly string[];
  /** Failed by TlsStream alone. */
  readonly ours: readonly string[];
  /** Failed by the server in C alone. */
  readonly theirs: readonly string[];
}

/** Compares the probes that both servers had: a script that runs out of time leaves some out. */
export function compare(ours: Outcomes, theirs: Outcomes): Comparison {
  const failed = (outcomes: Outcomes) => (name: string) => outcomes.get(name) !== 'OK';
  const [byOurs, byTheirs] = [failed(ours), failed(theirs)];
  const names = [...ours.keys()].filter((name) => theirs.has(name));
  return {
    probes: names.length,
    passed: names.filter((name) => !byOurs(name)).length,
    both: names.filter((name) => byOurs(name) && byTheirs(name)),
    ours: names.filter((name) => byOurs(name) && !byTheirs(name)),
    theirs: names.filter((name) => !byOurs(name) && byTheirs(name)),
  };
}
