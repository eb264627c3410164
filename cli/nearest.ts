// Suggestions for misspelt names.

/** The Damerau-Levenshtein distance (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      next[j] = best;
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

/** The names closest to `name`, best first; distant ones are left out. */
export function nearest(name: string, names: Iterable<string>, most = 5): string[] {
  const wanted = name.toLowerCase();
  const scored: { candidate: string; score: number }[] = [];
  for (const candidate of new Set(names)) {
    const other = candidate.toLowerCase();
    const contained = wanted.length >= 4 && (other.includes(wanted) || wanted.includes(other));
    const score = contained
      ? 1 + Math.abs(other.length - wanted.length) / 100
      : distance(wanted, other);
    if (score <= Math.max(2, wanted.length / 3)) scored.push({ candidate, score });
  }
  scored.sort((a, b) => a.score - b.score || a.candidate.localeCompare(b.candidate));
  return scored.slice(0, most).map(({ candidate }) => candidate);
}

/** `Did you mean A, B or C?`, or undefined if nothing is near. */
export function didYouMean(name: string, names: Iterable<string>): string | undefined {
  const found = nearest(name, names);
  const last = found.pop();
  if (last === undefined) return undefined;
  return `Did you mean ${found.length > 0 ? `${found.join(', ')} or ` : ''}${last}?`;
}
