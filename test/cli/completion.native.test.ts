// Completion as a person meets it: bash in a terminal, the script of `koffi-sspi completion bash`, and the Tab key.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'ava';
import { PROJECT } from '../../lab/project.js';

/** util-linux' `script` makes terminals; that of macOS takes other arguments. */
const maker = spawnSync('script', ['--version'], { encoding: 'utf8' });
const bash = spawnSync('bash', ['--version'], { encoding: 'utf8' });
const hasBash =
  process.platform === 'linux' && /util-linux/.test(maker.stdout ?? '') && bash.status === 0;

/** Home, `printf` before the line, Enter: shows the words that the line has by now. */
const showWords = "\u0001printf '<%s>' \r";

/** Types keys one by one, each once the prompt is there, and gives the words of each completed line. */
async function complete(t: { log(...what: string[]): void }, lines: readonly string[]) {
  const directory = mkdtempSync(path.join(tmpdir(), 'koffi-sspi-bash-'));
  try {
    const program = path.join(directory, 'koffi-sspi');
    const main = path.join(PROJECT, 'dist/bundle/cli.js');
    writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${main}' "$@"\n`, {
      mode: 0o755,
    });
    writeFileSync(path.join(directory, 'trace.ndjson'), '');
    const rc = path.join(directory, 'rc');
    writeFileSync(rc, 'PS1=\'ready> \'\neval "$(koffi-sspi completion bash)"\n');
    const env = {
      PATH: `${directory}:${process.env.PATH ?? ''}`,
      HOME: directory,
      TERM: 'dumb',
      LC_ALL: 'C.UTF-8',
    };
    const child = spawn('script', ['-qefc', `bash --rcfile '${rc}' -i`, '/dev/null'], {
      stdio: 'pipe',
      cwd: directory,
      env,
    });
    let shown = '';
    const waiting = [...lines.map((line) => `${line}\t${showWords}`), 'exit\r'];
    let prompts = 0;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      shown += text;
      const seen = shown.match(/ready> /g)?.length ?? 0;
      while (prompts < seen) {
        prompts++;
        // The line is drawn anew with the prompt: only a prompt after the answer counts.
        const answers = shown.match(/^<.*>ready> /gm)?.length ?? 0;
        if (lines.length - waiting.length + 1 === answers) child.stdin.write(waiting.shift() ?? '');
      }
    });
    await once(child, 'close');
    t.log(shown);
    return [...shown.matchAll(/^(<.*>)ready> /gm)].map(([, words = '']) =>
      [...words.matchAll(/<([^>]*)>/g)].map(([, word]) => word),
    );
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

if (hasBash) {
  test('bash completes commands, options, names, values behind = and files', async (t) => {
    const completed = await complete(t, [
      'koffi-sspi expl',
      'koffi-sspi describe isc_req_mut',
      'koffi-sspi explain 0 --as=tls1_al',
      'koffi-sspi explain --a',
      'koffi-sspi handshake NTLM --require INTEGRITY,MUT',
      'koffi-sspi trace --from trace.nd',
    ]);
    t.deepEqual(completed, [
      ['koffi-sspi', 'explain'],
      ['koffi-sspi', 'describe', 'ISC_REQ_MUTUAL_AUTH'],
      ['koffi-sspi', 'explain', '0', '--as=TLS1_ALERT'],
      ['koffi-sspi', 'explain', '--as'],
      ['koffi-sspi', 'handshake', 'NTLM', '--require', 'INTEGRITY,MUTUAL_AUTH'],
      ['koffi-sspi', 'trace', '--from', 'trace.ndjson'],
    ]);
  });
} else {
  test.skip("completion in bash: bash or util-linux' script is not here", () => {});
}
