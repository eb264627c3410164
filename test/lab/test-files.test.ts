// Where each test file runs, by its name, and AVA's arguments there.

import { availableParallelism } from 'node:os';
import test from 'ava';
import {
  type Plan,
  peersPlan,
  plan,
  runsIn,
  type Scope,
  type Selection,
  selection,
} from '../../lab/test-files.js';

const files = [
  'dist/test/unit/struct.test.js',
  'dist/test/unit/library.native.test.js',
  'dist/test/scripted/legs.scripted.test.js',
  'dist/test/scripted/access.sspi.test.js',
  'dist/test/sspi-rs/ntlm.sspi-rs.test.js',
  'dist/lab/lab.native.test.js',
  'dist/test/cli/token.test.js',
  'dist/test/peers/ldap.peers.test.js',
  'dist/test/sspi-rs/kerberos.sspi-rs.peers.test.js',
  'dist/test/generator/command.native.test.js',
];

const names = ({ files }: Pick<Plan, 'files'>) =>
  files.map((file) => /([\w-]+)(?:\.[\w-]+)?\.test\.js$/.exec(file)?.[1]);

const all = (scope: Scope, options: readonly string[] = []): Selection => ({
  files,
  scope,
  options,
});

const summary = (plans: readonly Plan[]) =>
  Object.fromEntries(plans.map((one) => [one.part, names(one)]));

test('everywhere on Linux: natively, over the scripted library, sspi-rs, and under Wine', (t) => {
  t.deepEqual(summary(plan('linux', all('everywhere'))), {
    native: ['struct', 'library', 'lab', 'token', 'command'],
    scripted: ['legs'],
    'sspi-rs': ['ntlm'],
    wine: ['struct', 'legs', 'access'],
  });
});

test('usually: once each; what ran natively is left to Wine 10, and the generator’s command to a step of its own', (t) => {
  const usual = plan('linux', all('usual'));
  t.deepEqual(summary(usual), {
    native: ['struct', 'library', 'lab', 'token'],
    scripted: ['legs'],
    'sspi-rs': ['ntlm'],
    wine: ['access'],
  });
  const left = usual.flatMap((one) => (one.left.files.length > 0 ? [one.left] : []));
  t.deepEqual(left.map(names), [['command'], ['struct', 'legs']]);
  t.deepEqual(
    left.map(({ to }) => /"(.*)"/.exec(to)?.[1]),
    ['npm run check -- generator', 'npm run test:wine10'],
  );
  const everywhere = plan('linux', all('everywhere'));
  for (const [index, { files, left }] of usual.entries()) {
    const whole = everywhere[index];
    t.deepEqual([...files, ...left.files].sort(), [...(whole?.files ?? [])].sort(), 'none is lost');
    t.deepEqual(whole?.left.files, []);
  }
});

test('on Windows: all but what needs Linux', (t) => {
  t.deepEqual(summary(plan('win32', all('usual'))), {
    windows: ['struct', 'legs', 'access', 'token'],
  });
});

test('with servers that are too heavy: under Wine, and over sspi-rs', (t) => {
  t.deepEqual(
    peersPlan(all('usual')).map(({ files }) => files),
    [files.slice(-3, -2), files.slice(-2, -1)],
  );
});

test('native leaves out what needs the lab', (t) => {
  const plans = plan('linux', all('native', ['--verbose']));
  t.deepEqual(summary(plans), {
    native: ['struct', 'library', 'lab', 'token', 'command'],
    scripted: ['legs'],
  });
  for (const { options } of plans) {
    t.true(options.includes('--verbose'));
  }
});

test('native code runs in processes of its own, on every platform', (t) => {
  for (const platform of ['linux', 'win32', 'darwin']) {
    for (const { part, options } of plan(platform, all('everywhere'))) {
      t.is(options.includes('--no-worker-threads'), part !== 'native', `${platform}: ${part}`);
    }
  }
});

test('under Wine, one file more at once than there are processors; or as many as one says', (t) => {
  const counted = (...options: string[]) =>
    plan('linux', all('usual', options)).map((one) => [
      one.part,
      one.options.filter((option) => option !== '--no-worker-threads'),
    ]);
  const more = [`--concurrency=${availableParallelism() + 1}`];
  t.deepEqual(Object.fromEntries(counted()), {
    ...{ native: [], scripted: [], 'sspi-rs': [] },
    wine: more,
  });
  for (const said of [['-c', '1'], ['--concurrency=4'], ['--serial']])
    for (const [, options] of counted(...said)) t.deepEqual(options, said);
});

test('asked for every part, it is said once: AVA takes an option that is given twice for a list', (t) => {
  const selected = all('everywhere', ['--no-worker-threads', '--verbose']);
  for (const { part, options } of [...plan('linux', selected), ...peersPlan(selected)]) {
    const said = options.filter((option) => !option.startsWith('--concurrency='));
    t.deepEqual([...said].sort(), ['--no-worker-threads', '--verbose'], part);
  }
});

test('each file runs somewhere', (t) => {
  for (const file of files) {
    t.true(
      Object.values(runsIn).some((belongs) => belongs(file)),
      file,
    );
  }
});

test('files and folders of test/ select test files, as sources or compiled; the rest is for AVA', (t) => {
  const { files, options } = selection(['test/lab', '--tap', '-m', 'x']);
  t.true(files.includes('dist/test/lab/test-files.test.js'));
  t.true(files.every((file) => file.startsWith('dist/test/lab/')));
  t.deepEqual(options, ['--tap', '-m', 'x']);
  const one = ['dist/test/lab/test-files.test.js'];
  t.deepEqual(selection(['test/lab/test-files.test.ts']).files, one);
  t.deepEqual(selection(['./dist/test/lab/test-files.test.js']).files, one);
  t.throws(() => selection(['test/nowhere']), { message: /test\/nowhere/ });
});

test('named files run wherever they can; --native and --everywhere are not for AVA', (t) => {
  const one = 'test/lab/test-files.test.ts';
  t.is(selection([]).scope, 'usual');
  t.is(selection(['--tap']).scope, 'usual');
  t.is(selection([one]).scope, 'everywhere');
  t.is(selection(['--everywhere']).scope, 'everywhere');
  t.is(selection(['--native', one]).scope, 'native');
  t.deepEqual(selection(['--native', '--everywhere', '--tap']).options, ['--tap']);
});
