// The package as a user gets it. Needs the registry for what the package depends on.

import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { build } from 'esbuild';
import { PROJECT } from '../../lab/project.js';
import {
  install,
  notSspi,
  type Outcome,
  type Packed,
  pack,
  readmeCommands,
  readmeLinks,
  readmeScript,
  run,
  sizeOf,
  withRequire,
} from './consumer.js';

let packed: Packed;
let project: string;

test.before((t) => {
  t.timeout(300_000);
  packed = pack();
  project = install(packed.tarball);
});

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

function write(name: string, content: string): string {
  writeFileSync(path.join(project, name), content);
  return name;
}

test.serial('the tarball holds what a user needs, and nothing else', (t) => {
  const kinds = packed.files.filter(
    (file) => !/^dist\/(?:bundle\/.*\.c?js|(?:src|generated|protocols)\/.*\.d\.ts)$/.test(file),
  );
  const examples = readdirSync(path.join(PROJECT, 'examples')).filter((name) =>
    /\.(?:ts|md)$/.test(name),
  );
  const documents = readdirSync(path.join(PROJECT, 'docs'))
    .filter((name) => /\.(?:md|svg)$/.test(name))
    .map((name) => `docs/${name}`);
  t.deepEqual(
    kinds.sort(),
    [
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      ...documents,
      ...examples.map((name) => `examples/${name}`),
      ...['functions', 'meanings', 'metadata', 'statuses', 'structs', 'tables'].map(
        (name) => `generated/${name}.json`,
      ),
      'package.json',
    ].sort(),
  );
  const links = readmeLinks();
  t.true(links.length > 10);
  for (const link of links) t.true(packed.files.includes(link), link);
  t.true(packed.files.includes('dist/bundle/cli.js'));
  t.log(`tarball ${kilobytes(packed.size)}, unpacked ${kilobytes(packed.unpackedSize)}`);
});

test.serial('what it installs, and how large that is', (t) => {
  const modules = path.join(project, 'node_modules');
  const installed = readdirSync(modules).filter((name) => !name.startsWith('.'));
  const scoped = installed.flatMap((name) =>
    name.startsWith('@')
      ? readdirSync(path.join(modules, name)).map((each) => `${name}/${each}`)
      : [name],
  );
  for (const name of scoped) t.log(`${name} ${kilobytes(sizeOf(path.join(modules, name)))}`);
  t.log(`all of it ${kilobytes(sizeOf(modules))}`);
  const expected = ['@koromix/', '@peculiar/utils', 'asn1js', 'koffi', 'koffi-sspi'];
  for (const name of scoped)
    t.true(
      expected.some((each) => name.startsWith(each)),
      name,
    );
});

/** What a script imports: each has types. */
const doors = Object.entries(
  JSON.parse(readFileSync(path.join(PROJECT, 'package.json'), 'utf8')).exports as object,
)
  .filter(([name, target]) => typeof target === 'object' && name !== './whole')
  .map(([name]) => path.posix.join('koffi-sspi', name));

test.serial('each directory of protocols/ is a door', (t) => {
  const protocols = readdirSync(path.join(PROJECT, 'protocols')).map(
    (name) => `koffi-sspi/${name}`,
  );
  t.deepEqual([...doors].sort(), ['koffi-sspi', 'koffi-sspi/raw', ...protocols].sort());
});

/** Under Wine nobody is logged on, and NTLM's two sides cannot read each other: the lab's account and its service. */
const withAccount = (script: string): string =>
  script
    .replace(
      'credentialUse: SECPKG_CRED.OUTBOUND,',
      (line) => `${line} authIdentity: JSON.parse(process.env.SSPI_ACCOUNT),`,
    )
    .replace(
      'new ClientContext(ours, {',
      (part) => `${part} targetName: JSON.parse(process.env.SSPI_ACCOUNT).target,`,
    );

const whoami = readmeScript('First script: who am I');
const handshake = readmeScript('A handshake, both sides');

const ways = [
  ['first script by import', 'whoami.mjs', whoami, /^I am .+\\.+\n(?:.* - .*\n)+$/],
  ['first script by require', 'whoami.cjs', withRequire(whoami), /^I am .+\\.+\n/],
  [
    'handshake by import',
    'handshake.mjs',
    handshake,
    /^Accept\w+ SEC_E_OK \d+\n(?:.*\n)*hello\n$/m,
  ],
  ['handshake by require', 'handshake.cjs', withRequire(handshake), /^hello\n$/m],
] as const;

interface Answer extends Outcome {
  readonly name: string;
}

let answers: readonly Answer[] | undefined;

/** What these scripts and the installed command line say under Windows' Node: of all in one lab, which takes its time to open. */
function underWindows(): readonly Answer[] {
  answers ??= askUnderWindows();
  return answers;
}

function askUnderWindows(): readonly Answer[] {
  const scripts = ways.map(([, name, script]) => write(`windows-${name}`, withAccount(script)));
  // A child under Wine takes pipes from another process of Windows only.
  write(
    'questions.mjs',
    `import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
function ask(name, args, input = '') {
  let answer;
  // Wine at times fails to start a process on a busy machine; Windows does not.
  for (let tries = 0; tries < 3 && (!answer || answer.error?.code === 'UNKNOWN'); tries++) {
    if (answer) console.error(name + ' did not start (spawn UNKNOWN): tried again.');
    answer = spawnSync(process.execPath, args, { input, encoding: 'utf8' });
  }
  const { status, stdout, stderr } = answer;
  console.log(JSON.stringify({ name, status, stdout, stderr }));
}
for (const script of ${JSON.stringify(scripts)}) ask(script, [script]);
const cli = fileURLToPath(new URL('node_modules/koffi-sspi/dist/bundle/cli.js', import.meta.url));
const { user, domain, password, target } = JSON.parse(process.env.SSPI_ACCOUNT);
const who = ['--user', user, '--domain', domain, '--target', target, '--password-stdin'];
for (const [words, input] of [
  [['packages']],
  [['whoami']],
  [['handshake', 'Kerberos', '--dump', '--async', ...who], password + '\\r\\n'],
  [['handshake', 'NTLM', ...who], 'wrong'],
  [['handshake', 'NTLM', ...who], ''],
  [['trace', '--diagram', 'windows.svg', '--', 'windows-handshake.mjs']],
]) ask(words[0], [cli, ...words, '--json'], input);
`,
  );
  const lab = path.join(PROJECT, 'dist/lab/main.js');
  const file = path.join(project, 'questions.mjs');
  const { status, stdout, stderr } = run(project, process.execPath, [lab, 'run', file]);
  if (status !== 0) throw new Error(`the lab: ${stderr}`);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}

for (const [way, name, script, expected] of ways) {
  test.serial(`the README's ${way}: here it says what is missing`, (t) => {
    write(name, script);
    const { status, stderr } = run(project, process.execPath, [name], { SSPI_LIBRARY: '' });
    t.is(status, 1);
    t.regex(stderr, /ERR_SSPI_UNAVAILABLE/);
    t.true(stderr.length < 5000, 'Node prints a line of the bundle above the message');
    const behind = run(project, process.execPath, [name], notSspi);
    t.regex(behind.stderr, /ERR_SSPI_MISSING_EXPORT/);
  });

  if (process.platform === 'linux' && process.arch === 'x64') {
    test.serial(`the README's ${way}, under Windows' Node`, (t) => {
      t.timeout(120_000);
      const found = underWindows().find((each) => each.name === `windows-${name}`);
      t.is(found?.status, 0, found?.stderr);
      t.regex(found?.stdout ?? '', expected);
    });
  }
}

test.serial('every door exports the same by import and by require', (t) => {
  const script = (load: string) =>
    `for (const door of ${JSON.stringify(doors)}) {
  const all = ${load};
  console.log(Object.keys(all).filter((name) => name !== 'default' && name !== '__esModule' && name !== 'module.exports').sort().join());
}`;
  write('import.mjs', script('await import(door)'));
  write('require.cjs', script('require(door)'));
  const imported = run(project, process.execPath, ['import.mjs']);
  const required = run(project, process.execPath, ['require.cjs']);
  t.is(imported.status, 0, imported.stderr);
  t.is(required.status, 0, required.stderr);
  t.is(imported.stdout, required.stdout);
  const names = imported.stdout.trim().split('\n');
  t.is(names.length, doors.length);
  for (const [index, door] of doors.entries())
    t.true((names[index]?.length ?? 0) > (/raw$|sspi$/.test(door) ? 1000 : 0), door);
});

test.serial('the core imports nothing but koffi', (t) => {
  write(
    'core.mjs',
    `import 'koffi-sspi'; import 'koffi-sspi/raw';
import { describeStatus } from 'koffi-sspi';
console.log(describeStatus(0x8009030c).name);`,
  );
  const { stdout } = run(project, process.execPath, ['core.mjs'], {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
      "import { register } from 'node:module'; register('data:text/javascript,' + encodeURIComponent(`export async function resolve(s, c, n) { if (/asn1js|@peculiar/.test(s)) throw new Error('imported ' + s); return n(s, c); }`));",
    )}`,
  });
  t.is(stdout, 'SEC_E_LOGON_DENIED\n');
});

/** Commands that need no SSPI. */
const everywhere = new Set(['explain', 'describe', 'token']);

for (const words of readmeCommands()) {
  const [name = ''] = words;
  test.serial(`the README's npx koffi-sspi ${words.slice(0, 3).join(' ')}`, (t) => {
    write('handshake.mjs', handshake);
    const bin = path.join(project, 'node_modules/.bin/koffi-sspi');
    const { status, stdout, stderr } = run(project, bin, words, { SSPI_LIBRARY: '' });
    if (everywhere.has(name)) {
      t.is(status, 0, stderr);
      t.true(stdout.length > 100);
      const asJson = run(project, bin, [...words, '--json']);
      t.is(typeof JSON.parse(asJson.stdout), 'object');
    } else if (name === 'completion' || name === 'repl') {
      t.is(status, 0, stderr);
      t.regex(stdout, name === 'repl' ? /There is no SSPI on / : /Register-ArgumentCompleter/);
    } else if (name === 'trace') {
      t.is(status, 1);
      t.regex(stderr, /ERR_SSPI_UNAVAILABLE/);
      t.true(existsSync(path.join(project, 'handshake.svg')));
    } else {
      t.is(status, 3);
      t.regex(stderr, /^koffi-sspi: There is no SSPI on /);
    }
  });
}

test.serial('without asn1js, which npm may leave out, only its commands fail, and say why', (t) => {
  const asn1js = path.join(project, 'node_modules/asn1js');
  const bin = path.join(project, 'node_modules/.bin/koffi-sspi');
  renameSync(asn1js, `${asn1js}.away`);
  try {
    t.is(run(project, bin, ['explain', '0']).status, 0);
    t.is(run(project, bin, ['describe', 'SecBuffer']).status, 0);
    const { status, stderr } = run(project, bin, ['token', 'TlRMTVNTUAAB']);
    t.is(status, 3);
    t.regex(stderr, /asn1js, .* is not installed\.\n.*`npm install asn1js`\.\n$/);
  } finally {
    renameSync(`${asn1js}.away`, asn1js);
  }
});

if (process.platform === 'linux' && process.arch === 'x64') {
  test.serial("the installed command line, under Windows' Node", (t) => {
    t.timeout(120_000);
    const said = underWindows().filter(({ name }) => !name.startsWith('windows-'));
    t.deepEqual(
      said.map((each) => [each.name, each.status]),
      [
        ['packages', 0],
        ['whoami', 0],
        ['handshake', 0],
        ['handshake', 1],
        ['handshake', 2],
        ['trace', 0],
      ],
      JSON.stringify(said),
    );
    const [packages, whoami, kerberos, wrong, empty] = said.map((each) => each.stdout);
    t.true((JSON.parse(packages ?? '') as unknown[]).length > 3);
    t.truthy((JSON.parse(whoami ?? '') as { names: object }).names);
    t.regex(kerberos ?? '', /"message": "AP-REQ"[\s\S]*"message": "AP-REP"/);
    t.regex(wrong ?? '', /"status": "SEC_E_LOGON_DENIED"/);
    t.is(empty, '');
    t.regex(readFileSync(path.join(project, 'windows.svg'), 'utf8'), /client, Negotiate/);
  });
}

test.serial('npx koffi-sspi', (t) => {
  const bin = path.join(project, 'node_modules/.bin/koffi-sspi');
  t.true(existsSync(bin));
  const { status, stdout } = run(project, bin, ['explain', '-2146893044', '--json']);
  t.is(status, 0);
  t.is((JSON.parse(stdout) as { name: string }).name, 'SEC_E_LOGON_DENIED');
  const token = run(project, bin, [
    'token',
    'TlRMTVNTUAABAAAAB4IIogAAAAAAAAAAAAAAAAAAAAAKAGFKAAAADw==',
  ]);
  t.regex(token.stdout, /NEGOTIATE \(1\)/);
});

test.serial('trace runs a command with tracing on, and gives its exit code', (t) => {
  const bin = path.join(project, 'node_modules/.bin/koffi-sspi');
  write('traced.mjs', 'console.log(process.env.SSPI_TRACE, process.argv[2]); process.exit(7);');
  const { status, stdout } = run(project, bin, ['trace', '--', 'traced.mjs', '--flag']);
  t.is(status, 7);
  t.is(stdout, '1 --flag\n');
});

test.serial('TypeScript, strict and without skipLibCheck', (t) => {
  t.timeout(120_000);
  write(
    'consumer.ts',
    `import { acquireCredentialsHandle, ClientContext, flagNames, ISC_REQ, type Leg, SECPKG_CRED, trace } from 'koffi-sspi';
import * as raw from 'koffi-sspi/raw';

const stop = trace((call) => console.log(call.function, call.microseconds));
using credential = acquireCredentialsHandle({ package: 'NTLM', credentialUse: SECPKG_CRED.OUTBOUND });
using client = new ClientContext(credential, { contextReq: ISC_REQ.INTEGRITY });
const leg: Leg = client.step();
const names: string[] = flagNames('ISC_RET', client.attributes ?? 0);
const status: number = raw.FreeContextBuffer(0n);
const size: number = raw.sizeof(raw.SecBufferDesc);
console.log(leg.token?.length, names, status, size);
stop();
// @ts-expect-error a bit of another table
new ClientContext(credential, { contextReq: raw.ASC_REQ_INTEGRITY });
`,
  );
  const options = {
    target: 'es2022',
    module: 'nodenext',
    strict: true,
    noEmit: true,
    types: ['node'],
    typeRoots: [path.join(PROJECT, 'node_modules/@types')],
    lib: ['es2023', 'esnext.disposable'],
  };
  write('tsconfig.json', JSON.stringify({ compilerOptions: options, files: ['consumer.ts'] }));
  write('package.json', '{ "private": true, "type": "module" }\n');
  const tsc = path.join(PROJECT, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = run(project, process.execPath, [tsc, '-p', '.']);
  t.is(stdout, '');
  t.is(status, 0);
});

for (const [format, name] of [
  ['esm', 'bundle.mjs'],
  ['cjs', 'bundle.cjs'],
] as const) {
  test.serial(`bundled by esbuild as ${format}, with koffi outside`, async (t) => {
    write(
      'entry.mjs',
      `import { describeStatus, enumerateSecurityPackages } from 'koffi-sspi';
console.log(describeStatus(0).name);
try { enumerateSecurityPackages(); } catch (error) { console.log(error.code); }`,
    );
    const { errors, metafile } = await build({
      absWorkingDir: project,
      entryPoints: ['entry.mjs'],
      outfile: path.join(project, name),
      bundle: true,
      platform: 'node',
      format,
      external: ['koffi'],
      metafile: true,
      logLevel: 'silent',
    });
    t.deepEqual(errors, []);
    t.log(kilobytes(metafile.outputs[name]?.bytes ?? 0));
    const { stdout, stderr } = run(project, process.execPath, [name], notSspi);
    t.is(stdout, 'SEC_E_OK\nERR_SSPI_MISSING_EXPORT\n', stderr);
  });
}
