// Traces of real calls: a handshake in both ways of calling, as text, as JSON, and drawn.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import {
  Certificate,
  ClientContext,
  enumerateSecurityPackages,
  formatCall,
  getUserNameEx,
  PKCS12_NO_PERSIST_KEY,
  ServerContext,
  type TracedCall,
  trace,
  traceToMermaid,
  traceToSvg,
  Win32Error,
} from '../../src/index.js';
import { EXTENDED_NAME_FORMAT } from '../../src/raw.js';
import { account } from '../real/account.js';
import {
  clientCredential,
  clientOptions,
  establishedPair,
  serverCredential,
  serverOptions,
} from '../real/pair.js';
import { fixture, keysOnDisk, pfxPassword } from '../tls/fixtures.js';
import { allForms, leak, traced } from './leaks.js';

function tracing(run: () => void, bytes = false): TracedCall[] {
  const calls: TracedCall[] = [];
  const stop = trace((call) => calls.push(call), { bytes });
  try {
    run();
  } finally {
    stop();
  }
  return calls;
}

test.serial('a handshake, from the credentials to the last handle', (t) => {
  const calls = tracing(() => establishedPair('NTLM')[Symbol.dispose]());
  const names = calls.map((call) => call.function);
  for (const name of [
    'AcquireCredentialsHandleW',
    'InitializeSecurityContextW',
    'AcceptSecurityContext',
    'DeleteSecurityContext',
    'FreeCredentialsHandle',
  ]) {
    t.true(names.includes(name), name);
  }
  const legs = calls.filter((call) => /SecurityContextW?$/.test(call.function)).map(formatCall);
  t.log(legs.join('\n'));
  t.regex(legs[0] ?? '', /phNewContext: null -> context \d+/);
  const text = calls.map(formatCall).join('\n') + JSON.stringify(calls);
  t.regex(text, /pszPackage: "NTLM"/);
  if (account) {
    t.regex(text, /pAuthData: <secret>/);
    t.is(leak(text, [account.password]), undefined);
  }
});

test.serial('tokens with their bytes, on request', (t) => {
  const calls = tracing(() => establishedPair('NTLM')[Symbol.dispose](), true);
  const text = calls.map(formatCall).join('\n');
  t.regex(text, /\[TOKEN \d+ 4e544c4d53535000/);
  if (account) t.is(leak(text, [account.password]), undefined);
});

test.serial('an asynchronous leg is traced, too', async (t) => {
  const calls: TracedCall[] = [];
  using credential = clientCredential('NTLM');
  using client = new ClientContext(credential, clientOptions);
  const stop = trace((call) => calls.push(call));
  await client.stepAsync();
  stop();
  t.is(calls.length, 1);
  t.like(calls[0], { function: 'InitializeSecurityContextW', asynchronous: true });
  t.regex(formatCall(calls[0] as TracedCall), /= SEC_I_CONTINUE_NEEDED, \d+ us, async$/);
});

test.serial('a listener may call SSPI itself', (t) => {
  let heard = 0;
  const stop = trace(() => {
    heard++;
    enumerateSecurityPackages();
  });
  enumerateSecurityPackages();
  stop();
  t.is(heard, 2);
});

test.serial('tracing does not change what a call is seen to do', (t) => {
  const attempt = () => {
    try {
      return getUserNameEx(EXTENDED_NAME_FORMAT.NameFullyQualifiedDN);
    } catch (error) {
      if (!(error instanceof Win32Error)) throw error;
      return error.message;
    }
  };
  const before = attempt();
  let during: string | undefined;
  tracing(() => {
    during = attempt();
  });
  t.is(during, before);
});

for (const name of ['NTLM', 'Negotiate']) {
  test.serial(`${name}: a handshake drawn`, (t) => {
    const calls = tracing(() => establishedPair(name)[Symbol.dispose]());
    const mermaid = traceToMermaid(calls);
    t.log(mermaid);
    t.regex(mermaid, /^sequenceDiagram\n {2}participant context\d+ as client, \w+, context \d+\n/);
    t.regex(mermaid, /context\d+->>context\d+: token, \d+ bytes/);
    t.notRegex(mermaid, /peer/);
    const svg = traceToSvg(calls);
    t.regex(svg, /^<svg xmlns/);
    t.is(svg.match(/marker-end/g)?.length, mermaid.match(/->>/g)?.length);
  });
}

test.serial('one side alone is drawn against its unknown peer', (t) => {
  const calls = tracing(() => {
    using credential = clientCredential('NTLM');
    using client = new ClientContext(credential, clientOptions);
    client.step();
  });
  t.regex(traceToMermaid(calls), /context\d+->>peer: token/);
});

test.serial('a leg that fails is drawn', (t) => {
  const calls = tracing(() => {
    using credential = serverCredential('NTLM');
    using server = new ServerContext(credential, serverOptions);
    t.throws(() => server.step(Buffer.from('garbage')));
  });
  t.regex(traceToMermaid(calls), /server, NTLM, no context/);
  t.regex(traceToSvg(calls), /class="failed"/);
});

const script = fileURLToPath(new URL('./traced-script.js', import.meta.url));
const secretScript = fileURLToPath(new URL('./secret-script.js', import.meta.url));

for (const [format, pattern] of [
  ['1', /^EnumerateSecurityPackagesW\(.*\) = SEC_E_OK, \d+ us$/m],
  ['json', /^\{"call":1,"function":"EnumerateSecurityPackagesW"/m],
] as const) {
  test.serial(`SSPI_TRACE=${format} traces a process into a file`, (t) => {
    const directory = mkdtempSync(path.join(tmpdir(), 'koffi-sspi-trace-'));
    const file = path.join(directory, 'trace');
    const { status, error } = spawnSync(process.execPath, [script], {
      env: { ...process.env, SSPI_TRACE: format, SSPI_TRACE_FILE: file },
      stdio: 'ignore',
    });
    t.is(error, undefined);
    t.is(status, 0);
    t.regex(readFileSync(file, 'utf8'), pattern);
    rmSync(directory, { recursive: true, force: true });
  });
}

test.serial('the password of a PFX, and the PFX itself, are in no trace', async (t) => {
  using _keys = await keysOnDisk();
  const pfx = fixture('client.pfx');
  const wrong = 'Tr0ub4dor&3 Pässwörd';
  const inMemory = { flags: PKCS12_NO_PERSIST_KEY };
  const calls = await traced(() => {
    Certificate.fromPfx(pfx, pfxPassword, inMemory).dispose();
    t.throws(() => Certificate.fromPfx(pfx, wrong, inMemory));
    t.throws(() => Certificate.fromPfx(pfx, Buffer.from(wrong, 'utf16le'), inMemory));
  });
  t.is(calls.filter((call) => call.function === 'PFXImportCertStore').length, 3);
  const secrets = [pfxPassword, wrong, pfx.subarray(0, 32), pfx.subarray(-32)];
  for (const [form, text] of Object.entries(allForms(calls))) {
    t.is(leak(text, secrets), undefined, form);
  }
});

for (const format of ['1', 'json']) {
  test.serial(`SSPI_TRACE=${format} with SSPI_TRACE_BYTES=1 shows tokens, and no password`, (t) => {
    const directory = mkdtempSync(path.join(tmpdir(), 'koffi-sspi-trace-'));
    const file = path.join(directory, 'trace');
    const password = 'Tr0ub4dor&3 Pässwörd';
    const { status } = spawnSync(process.execPath, [secretScript, 'alice', password], {
      env: { ...process.env, SSPI_TRACE: format, SSPI_TRACE_BYTES: '1', SSPI_TRACE_FILE: file },
      stdio: 'ignore',
    });
    const text = readFileSync(file, 'utf8');
    rmSync(directory, { recursive: true, force: true });
    t.is(status, 0);
    t.regex(text, /4e544c4d53535000/);
    t.regex(text, /<secret>/);
    t.is(leak(text, [password]), undefined);
  });
}
