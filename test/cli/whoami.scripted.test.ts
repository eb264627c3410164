// `whoami` contacts no domain controller unless told to: this machine itself knows only one format.

import { EXTENDED_NAME_FORMAT } from '../../src/index.js';
import { calls, reset, test } from '../scripted/scripted-test.js';
import { cli, cliJson } from './in-process.js';

/** The requested formats. */
const asked = () =>
  new Set(
    calls()
      .filter((call) => call.function === 'GetUserNameExW')
      .map((call) => call.arguments.NameFormat),
  );

test.beforeEach(reset);

test('whoami asks for the name that needs nobody', async (t) => {
  const { names } = (await cliJson(['whoami'])) as { names: object };
  t.deepEqual(names, { SamCompatible: 'SCRIPTED\\alice' });
  t.deepEqual([...asked()], [EXTENDED_NAME_FORMAT.NameSamCompatible]);
  const { out, err } = await cli(['whoami']);
  t.regex(out, /^names\n {2}SamCompatible +SCRIPTED\\alice$/m);
  t.is(err, '');
});

test('whoami --all asks for all, on other threads', async (t) => {
  const { names } = (await cliJson(['whoami', '--all'])) as { names: object };
  t.like(names, { SamCompatible: 'SCRIPTED\\alice', UserPrincipal: 'alice@scripted' });
  const formats = Object.values(EXTENDED_NAME_FORMAT);
  t.is(asked().size, formats.length - 1);
});

test('whoami --format asks for that one', async (t) => {
  t.deepEqual(await cliJson(['whoami', '--format', 'UserPrincipal']), {
    UserPrincipal: 'alice@scripted',
  });
  t.deepEqual([...asked()], [EXTENDED_NAME_FORMAT.NameUserPrincipal]);
});
