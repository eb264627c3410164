// Completion: what can stand at the cursor, for every command of the table, and the scripts for the shells.

import test from 'ava';
import { commands } from '../../cli/commands/index.js';
import { suggest } from '../../cli/completion/suggest.js';
import { wordsOf } from '../../cli/completion/words.js';
import { cli } from './in-process.js';

const at = (line: string) => {
  const { words, file } = suggest(commands, wordsOf(line));
  return file ? 'a file' : words.map(({ word }) => word);
};

test('commands', (t) => {
  const names = commands.map(({ name }) => name);
  t.deepEqual(at('koffi-sspi '), names);
  t.deepEqual(at('koffi-sspi help '), names);
  t.deepEqual(at('koffi-sspi --help ex'), ['explain']);
  t.deepEqual(at('koffi-sspi expl'), ['explain']);
  t.deepEqual(at('koffi-sspi --v'), ['--version']);
  t.deepEqual(at('koffi-sspi no-such-command '), []);
});

for (const { name, options, help } of commands) {
  test(`${name}: each of its options, once`, (t) => {
    const expected = ['json', 'help', ...Object.keys(options)].map((option) => `--${option}`);
    t.deepEqual(at(`koffi-sspi ${name} --`), expected);
    t.false(at(`koffi-sspi ${name} --json --`).includes('--json'));
    // What an option is for is said in the same words as by --help.
    for (const option of Object.keys(options)) {
      t.true(
        help.some(([named]) => named.split(' ').includes(`--${option}`)),
        option,
      );
    }
  });
}

test('names and values, in any case', (t) => {
  t.deepEqual(at('koffi-sspi explain sec_e_wrong'), [
    'SEC_E_WRONG_PRINCIPAL',
    'SEC_E_WRONG_CREDENTIAL_HANDLE',
  ]);
  t.deepEqual(at('koffi-sspi explain 1 --as asc_re'), ['ASC_REQ', 'ASC_RET']);
  t.deepEqual(at('koffi-sspi explain 1 --as=asc_re'), ['--as=ASC_REQ', '--as=ASC_RET']);
  t.deepEqual(at('koffi-sspi explain --json=x'), []);
  t.deepEqual(at('koffi-sspi describe InitializeSecurityContextW'), ['InitializeSecurityContextW']);
  t.deepEqual(at('koffi-sspi whoami --format samc'), ['SamCompatible']);
  t.deepEqual(at('koffi-sspi completion '), ['bash', 'powershell']);
  t.deepEqual(at('koffi-sspi handshake NTLM --require INTEGRITY,mut'), ['INTEGRITY,MUTUAL_AUTH']);
});

test('files, and the words of a program, which are its own', (t) => {
  t.is(at('koffi-sspi trace --from '), 'a file');
  t.is(at('koffi-sspi trace --json scr'), 'a file');
  t.is(at('koffi-sspi trace -- script.js --'), 'a file');
  t.is(at('koffi-sspi trace script.js --'), 'a file');
  t.deepEqual(at('koffi-sspi trace --file x --dia'), ['--diagram']);
});

test('quoted words', (t) => {
  t.deepEqual(wordsOf(`koffi-sspi token 'a b' "c d" e"f`), {
    before: ['token', 'a b', 'c d'],
    current: 'ef',
  });
});

test('what the scripts ask for', async (t) => {
  const ask = async (shell: string, line: string) => {
    const environment = { KOFFI_SSPI_LINE: line };
    return (await cli(['completion', shell, '--suggest'], { environment })).out;
  };
  t.is(await ask('bash', 'koffi-sspi trace --from '), ':file\n');
  // bash breaks the word at `=`, and replaces the second part.
  t.is(await ask('bash', 'koffi-sspi explain 1 --as=ASC_RE'), 'ASC_REQ\nASC_RET\n');
  t.is(await ask('powershell', 'koffi-sspi explain 1 --as=ASC_REQ'), '--as=ASC_REQ\n');
  t.regex(
    await ask('pwsh', 'koffi-sspi handshake --as'),
    /^--async\tuses the asynchronous calls\n$/,
  );
  t.is((await cli(['completion', 'bash', '--suggest'], { environment: {} })).code, 2);
});

test('the scripts, and shells that there is none for', async (t) => {
  t.regex((await cli(['completion', 'bash'])).out, /^complete -F _koffi_sspi koffi-sspi$/m);
  t.regex((await cli(['completion', 'PowerShell'])).out, /^Register-ArgumentCompleter -Native /m);
  const { code, err } = await cli(['completion', 'elvish']);
  t.is(code, 2);
  t.regex(err, /no script for elvish\.\nThere are scripts for bash and powershell\./);
});
