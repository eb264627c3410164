// What a first call brings with it, in the bundle that users get.

import { spawnSync } from 'node:child_process';
import test from 'ava';
import { PROJECT } from '../../lab/project.js';

test('the first list of packages loads neither threads nor streams of Node', (t) => {
  const script = `
    import { enumerateSecurityPackages } from 'koffi-sspi';
    const names = enumerateSecurityPackages().map(({ name }) => name);
    const loaded = process.moduleLoadList.filter((name) => /(?:stream|worker_threads)$/.test(name));
    console.log(JSON.stringify({ names, loaded }));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    ...{ cwd: PROJECT, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  });
  t.is(stderr, '');
  const { names, loaded } = JSON.parse(stdout);
  t.true(names.includes('NTLM'));
  t.deepEqual(loaded, []);
});
