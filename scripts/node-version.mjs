// Whether a version of Node is one that package.json's engines admits: `^20.19.0 || >=22.12.0`, and no more of
// npm's grammar than that. Runs before node_modules exists.

/** @param {string} version such as 22.12.0 */
export function admits(range, version) {
  const actual = parts(version);
  return range.split('||').some((alternative) => {
    const [, operator, wanted] = /^\s*(\^|>=)(\d+\.\d+\.\d+)\s*$/.exec(alternative) ?? [];
    if (wanted === undefined) throw new Error(`engines: ${alternative} is not understood`);
    const least = parts(wanted);
    return compare(actual, least) >= 0 && (operator === '>=' || actual[0] === least[0]);
  });
}

const parts = (version) => version.split('.').map((part) => Number.parseInt(part, 10));

function compare(a, b) {
  const index = a.findIndex((part, each) => part !== b[each]);
  return index < 0 ? 0 : a[index] - b[index];
}
