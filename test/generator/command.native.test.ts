// The generate command: reads and compares other headers; after a fault in one, nothing is written.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const sdk = join(root, 'test', 'generator', 'sdk');
const headers = '/usr/share/mingw-w64/include';

function generate(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const command = join(root, 'dist', 'generator', 'main.js');
  return spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
}

/** The contents of the committed files. */
function digest(): string {
  const hash = createHash('sha256');
  for (const directory of ['generated', 'test/generated']) {
    for (const name of readdirSync(join(root, directory)).sort()) {
      hash.update(name).update(readFileSync(join(root, directory, name)));
    }
  }
  return hash.digest('hex');
}

/** A directory with a modified header of mingw-w64. */
function changed(name: string, change: (text: string) => string): string {
  const directory = mkdtempSync(join(tmpdir(), 'headers-'));
  const text = change(readFileSync(join(headers, name), 'utf8'));
  writeFileSync(join(directory, name), text);
  return directory;
}

/** The text before the last `#endif`, which closes the header's guard. */
const append =
  (addition: string) =>
  (text: string): string => {
    const end = text.lastIndexOf('#endif');
    return `${text.slice(0, end)}${addition}\n${text.slice(end)}`;
  };

test.serial('a Windows SDK’s headers, with SAL in place, are read and compared', (t) => {
  const before = digest();
  const { status, stdout, stderr } = generate('--include', sdk);
  t.is(status, 0, stderr);
  const differences = (text: string) => text.split('\n').filter((line) => /^[-+~] /.test(line));
  const parts = ['--include', join(sdk, 'shared'), '--include', join(sdk, 'um')];
  const checked = generate(...parts, '--check');
  t.deepEqual(differences(checked.stdout), differences(stdout));
  t.is(checked.status, 1);
  const lines = stdout.split('\n');
  for (const expected of [
    '- function AcquireCredentialsHandleW',
    '+ function SspiTestOnly',
    '~ function EncryptMessage: type of fQOP ULONG -> ULONGLONG',
    '~ struct SecBuffer: size 16 -> 24 (x64, arm64)',
    '~ struct SecBuffer: size 12 -> 16 (ia32)',
    '~ struct SecBuffer: + member cbTest (x64, arm64, ia32)',
    '+ structure SEC_TEST_ONLY',
    '~ constant SECBUFFER_TOKEN: 0x2 -> 0x3',
    '+ constant SECBUFFER_TEST_ONLY = 0x4d',
    '- constant ISC_REQ_MUTUAL_AUTH',
    '+ structure SEC_TEST_TARGET',
    '~ constant SECPKG_ATTR_SESSION_TICKET_KEYS: 0x73 -> 0x74',
    '~ status SEC_E_LOGON_DENIED: 0x8009030c -> 0x8009030d',
    '~ status STATUS_NO_SUCH_USER: 0xc0000064 -> 0xc0000065',
    '+ status SEC_E_TEST_ONLY = 0x80090fff',
    '- status SEC_E_NO_CREDENTIALS',
    '- status STATUS_ACCESS_DENIED',
  ]) {
    t.true(lines.includes(expected), `${expected}\n${stdout}`);
  }
  // The same under another spelling, and the choices between A and W.
  t.notRegex(stdout, /^[+~].*(?:QuerySecurityPackageInfo|SslEmptyCache|ALERT_TOKEN|UNISP_NAME\b)/m);
  t.regex(
    stdout,
    /these headers have \d+ names themselves:[\s\S]*sspi\.h: .*ISC_REQ_DEFERRED_CRED_VALIDATION/,
  );
  t.regex(stdout, /minschannel\.h: .*SECPKG_ATTR_CERT_CHECK_RESULT/);
  t.notRegex(stdout, /^. constant SECPKG_ATTR_CERT_CHECK_RESULT\b/m);
  t.regex(stdout, /To be decided before --write/);
  t.is(digest(), before);
});

test.serial('headers that say the same differ in nothing', (t) => {
  const directory = changed('sspi.h', (text) => text.replaceAll('unsigned __LONG32', 'ULONG'));
  const { status, stdout, stderr } = generate('--include', directory, '--check');
  t.is(status, 0, stdout + stderr);
  t.regex(stdout, /Nothing differs/);
  rmSync(directory, { recursive: true });
});

test.serial('a header that has a name of the supplement wins, and a difference is shown', (t) => {
  const directory = changed('schannel.h', append('#define SECPKG_ATTR_CERT_CHECK_RESULT 0x7f'));
  const { status, stdout } = generate('--include', directory, '--check');
  t.is(status, 1);
  t.regex(stdout, /^~ constant SECPKG_ATTR_CERT_CHECK_RESULT: 0x71 -> 0x7f$/m);
  t.regex(stdout, /^ {2}minschannel\.h: SECPKG_ATTR_CERT_CHECK_RESULT/m);
  rmSync(directory, { recursive: true });
});

test.serial('a difference with an explanation is no failure of --check', (t) => {
  const directory = changed('schannel.h', (text) =>
    text.replace(/^#define CERT_SCHANNEL_SGC_CERTIFICATE_PROP_ID.*$/m, ''),
  );
  const { status, stdout } = generate('--include', directory, '--check');
  t.is(status, 0, stdout);
  t.regex(stdout, /Explained: 1\n.*dropped[\s\S]*- constant CERT_SCHANNEL_SGC_CERTIFICATE_PROP_ID/);
  rmSync(directory, { recursive: true });
});

test.serial('a whole mingw-w64 takes the place of the installed one', (t) => {
  const { status, stdout, stderr } = generate('--include', headers, '--check');
  t.is(status, 0, stdout + stderr);
  t.regex(stdout, /^mingw-w64 \d+\.\d+\.\d+;/);
  t.regex(stdout, /Nothing differs/);
});

const faults: Readonly<Record<string, [header: string, (text: string) => string, RegExp]>> = {
  'an unknown type': [
    'sspi.h',
    append('SECURITY_STATUS WINAPI SspiTest(double value);'),
    /sspi\.h:\d+: the type 'double' of SspiTest's value is not known\n\s+\S/,
  ],
  'a type that no header defines': [
    'schannel.h',
    append('SECURITY_STATUS WINAPI SspiTest(NOT_DEFINED value);'),
    /schannel\.h:\d+:\d+: error: .*NOT_DEFINED[\s\S]*\n\s+Correct the header/,
  ],
  'a pointer parameter that nobody annotated': [
    'sspi.h',
    append('SECURITY_STATUS WINAPI SspiTest(PVOID memory);'),
    /sspi\.h:\d+: the pointer parameter memory of SspiTest has no annotation\n\s+Add/,
  ],
  'two values for one name': [
    'schannel.h',
    append('#define SCH_CRED_NO_SYSTEM_MAPPER 0x00000003'),
    /schannel\.h:\d+: SCH_CRED_NO_SYSTEM_MAPPER is defined as .*schannel\.h:\d+\n\s+Decide/,
  ],
  'a syntax error': [
    'sspi.h',
    append('SECURITY_STATUS WINAPI SspiTest(;'),
    /sspi\.h:\d+:\d+: error[\s\S]*\n\s+Correct the header/,
  ],
  'a value that differs between the targets': [
    'sspi.h',
    append('#define SECBUFFER_TEST ((ULONG_PTR)-1)'),
    /sspi\.h:\d+: SECBUFFER_TEST is .* on x64, .* on arm64 and .* on ia32\n\s+List/,
  ],
};

for (const [what, [header, change, expected]] of Object.entries(faults)) {
  test.serial(`${what} stops the generator with file, line and what to do`, (t) => {
    const before = digest();
    const directory = changed(header, change);
    const { status, stderr } = generate('--include', directory);
    t.is(status, 1);
    t.regex(stderr, expected);
    t.regex(stderr, /Nothing was written/);
    t.is(digest(), before);
    rmSync(directory, { recursive: true });
  });
}

const undecided: Readonly<Record<string, [header: string, (text: string) => string, RegExp]>> = {
  'a new function': [
    'sspi.h',
    append('SECURITY_STATUS WINAPI SspiTest(_In_opt_ PVOID memory);'),
    /sspi\.h:\d+: SspiTest has no record that names its DLL/,
  ],
  'a constant of no family': [
    'schannel.h',
    append('#define GADGET 1'),
    /schannel\.h:\d+: GADGET belongs to no table/,
  ],
  'a function for drivers': [
    'sspi.h',
    append('#if ISSP_MODE == 0\nvoid SspiTestKernel(void);\n#endif'),
    /SspiTestKernel is declared in kernel mode only/,
  ],
};

test.serial('a comparison shows all that is undecided', (t) => {
  const before = digest();
  const changes = Object.values(undecided);
  const headersOf = new Map<string, (text: string) => string>();
  for (const [header, change] of changes) {
    const earlier = headersOf.get(header) ?? ((text) => text);
    headersOf.set(header, (text) => change(earlier(text)));
  }
  const directories = [...headersOf].map(([header, change]) => changed(header, change));
  const { status, stdout, stderr } = generate(...directories.flatMap((one) => ['--include', one]));
  t.is(status, 0, stderr);
  for (const [, , expected] of changes) t.regex(stdout, expected);
  t.is(digest(), before);
  for (const directory of directories) rmSync(directory, { recursive: true });
});

for (const [what, [header, change, expected]] of Object.entries(undecided)) {
  test.serial(`${what} stops what would write`, (t) => {
    const before = digest();
    const directory = changed(header, change);
    const { status, stderr } = generate('--include', directory, '--write');
    t.is(status, 1);
    t.regex(stderr, expected);
    t.is(digest(), before);
    rmSync(directory, { recursive: true });
  });
}

test.serial('a directory without a covered header is refused', (t) => {
  const { status, stderr } = generate('--include', join(root, 'src'));
  t.is(status, 1);
  t.regex(stderr, /src: holds none of sspi\.h/);
});

test.serial('an option that does not exist is refused', (t) => {
  t.is(generate('--force').status, 1);
});
