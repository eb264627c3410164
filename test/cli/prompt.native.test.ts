// The password prompt in a terminal: typed characters are not echoed.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import test from 'ava';

const script = fileURLToPath(new URL('./ask-script.js', import.meta.url));
const searching = fileURLToPath(new URL('../secrets/prompt.js', import.meta.url));

/** util-linux' `script` makes terminals; that of macOS takes other arguments. */
const maker = spawnSync('script', ['--version'], { encoding: 'utf8' });
const hasTerminals = process.platform === 'linux' && /util-linux/.test(maker.stdout ?? '');

/** Types keys once the prompt appears. Returns the terminal's output, and the exit code. */
async function ask(
  keys: string,
  program = script,
): Promise<{ shown: string; code: number | null }> {
  const command = `'${process.execPath}' '${program}'`;
  const child: ChildProcess = spawn('script', ['-qefc', command, '/dev/null'], { stdio: 'pipe' });
  let shown = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const isNew = !shown.includes('Password');
    shown += text;
    if (isNew && shown.includes('Password of alice: ')) child.stdin?.write(keys);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { shown, code };
}

if (hasTerminals) {
  for (const [what, keys, answer] of [
    ['a password', 'sécret €\r', 'sécret €'],
    ['one with a letter taken back', 'sécreX\u007ft\r', 'sécret'],
    ['an empty one', '\r', ''],
    ['one ended by Ctrl-D', 'sécret\u0004', 'sécret'],
  ] as const) {
    test(`${what} is read and not shown`, async (t) => {
      const { shown, code } = await ask(keys);
      t.is(code, 0, shown);
      t.regex(shown, /^Password of alice: \r?\n/);
      t.true(shown.includes(`<${Buffer.from(answer).toString('hex')}>`), shown);
      t.false(shown.includes('cre'), shown);
    });
  }

  test('no copy of a password is left once the one that was read is wiped', async (t) => {
    const { shown, code } = await ask('qwmnzbxvlkjhgfdsapoiuy\r', searching);
    t.is(code, 0, shown);
    t.regex(shown, /<\{"before":\{"UTF-16":1\},"after":\{\}\}>/);
  });

  test('Ctrl-C ends the process as it does elsewhere', async (t) => {
    const { shown, code } = await ask('secr\u0003');
    t.is(code, 130);
    t.false(/secr|</.test(shown), shown);
  });
} else {
  test.skip("the prompt: util-linux' script is not here to make a terminal", () => {});
}

test('where there is no terminal, nobody is asked', (t) => {
  const { stdout, stderr } = spawnSync(process.execPath, [script], {
    input: 'secret\n',
    encoding: 'utf8',
  });
  t.is(stdout, '<nobody>\n');
  t.is(stderr, '');
});
