// The parts of the bundle: an import loads none, the first call into one loads it.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { PROJECT } from '../../lab/project.js';
import { evaluate } from '../evaluate.js';
import { available, scriptedLibrary } from '../scripted/control.js';

const parts = readdirSync(path.join(PROJECT, 'dist/bundle/parts'))
  .filter((name) => name.endsWith('.cjs'))
  .map((name) => path.basename(name, '.cjs'));

/** Runs a module that can tell which parts are loaded. */
const said = (script: string, options: readonly string[] = []): unknown =>
  evaluate(
    `
      import { createRequire } from 'node:module';
      import path from 'node:path';
      const { cache } = createRequire(import.meta.url);
      const loaded = () =>
        Object.keys(cache)
          .filter((name) => /[\\\\/]bundle[\\\\/]parts[\\\\/]/.test(name))
          .map((name) => path.basename(name, '.cjs'));
      ${script}`,
    { options, environment: { SSPI_LIBRARY: scriptedLibrary } },
  );

/** A call into each part. */
const uses: Readonly<Record<string, string>> = {
  accounts: "x.servicePrincipalName('http://a.example/')",
  attributes:
    'x.acquireCredentialsHandle({ package: "Scripted", credentialUse: 2 }).queryCredentialsAttributes(1)',
  context: "x.saslIdentifyPackage('GSSAPI')",
  credentials: 'x.listCredentials()',
  trace: 'x.traceToText([])',
  tls: 'x.cipherSuiteName(0x1301)',
};

test('each part has a use here', (t) => {
  t.deepEqual(parts.toSorted(), Object.keys(uses).sort());
});

test('no door loads a part', (t) => {
  const report = said(`
    for (const door of ['', '/raw', '/http', '/ldap', '/postgresql', '/sasl', '/tls', '/token']) {
      await import('koffi-sspi' + door);
    }
    console.log(JSON.stringify(loaded()));
  `);
  t.deepEqual(report, []);
});

for (const [part, use] of Object.entries(uses)) {
  // Only attributes need something that answers.
  (available || part !== 'attributes' ? test : test.skip)(
    `the part ${part} is loaded with the first call into it`,
    (t) => {
      const report = said(`
      import * as x from 'koffi-sspi';
      try { ${use}; } catch {}
      console.log(JSON.stringify(loaded()));
    `) as string[];
      t.true(report.includes(part), report.join());
    },
  );
}

test('koffi-sspi/whole loads all parts and texts: no file is read afterwards', (t) => {
  const report = said(`
    import fs from 'node:fs';
    import * as x from 'koffi-sspi';
    import * as raw from 'koffi-sspi/raw';
    import 'koffi-sspi/whole';
    const denied = () => { throw new Error('permission denied'); };
    for (const name of ['readFileSync', 'openSync', 'statSync']) fs[name] = denied;
    const { functions, tables, constants, statuses } = x.declarations;
    console.log(JSON.stringify([
      x.cipherSuiteName(0x1301), x.traceToText([]), x.servicePrincipalName('http://a.example/'),
      [functions, tables, constants, statuses, raw.SecBuffer.fields].map((one) => typeof one),
    ]));
  `);
  const objects = Array.from({ length: 5 }, () => 'object');
  t.deepEqual(report, ['TLS_AES_128_GCM_SHA256', '', 'HTTP/a.example', objects]);
});

test('what stands in for a function has its name, and gives its errors', (t) => {
  const report = said(`
    import { verifyPeerCertificateAsync, traceToSvg } from 'koffi-sspi';
    const message = await Promise.resolve()
      .then(() => verifyPeerCertificateAsync({}))
      .catch((error) => error.message);
    console.log(JSON.stringify([traceToSvg.name, verifyPeerCertificateAsync.name, message]));
  `) as string[];
  t.deepEqual(report.slice(0, 2), ['traceToSvg', 'verifyPeerCertificateAsync']);
  t.regex(report[2] ?? '', /^context must be /);
});

test('no part needs Node to require() ES modules, which other loaders cannot', (t) => {
  const script = `
    import { cipherSuiteName } from 'koffi-sspi';
    console.log(JSON.stringify([cipherSuiteName(0x1301), loaded()]));`;
  const report = said(script, ['--no-experimental-require-module']);
  t.deepEqual(report, ['TLS_AES_128_GCM_SHA256', ['tls']]);
});

test('a part is of the realm that loads it, as test runners make one for each file', (t) => {
  const report = said(
    `
      import { readFileSync } from 'node:fs';
      import vm from 'node:vm';
      const context = vm.createContext({ process, Buffer, URL, console, performance });
      const modules = new Map();
      const moduleAt = (url) => {
        const made = modules.get(url) ?? new vm.SourceTextModule(readFileSync(new URL(url), 'utf8'), {
          context, identifier: url, initializeImportMeta(meta) { meta.url = url; },
        });
        modules.set(url, made);
        return made;
      };
      const module = moduleAt(import.meta.resolve('koffi-sspi'));
      await module.link((name, { identifier }) => moduleAt(new URL(name, identifier).href));
      await module.evaluate();
      const { traceToText } = module.namespace;
      let error;
      try { traceToText([], { columns: 0 }); } catch (thrown) { error = thrown; }
      const [theirs, ours] = [vm.runInContext('RangeError', context), RangeError];
      console.log(JSON.stringify([error.message, error instanceof theirs, error instanceof ours]));
    `,
    ['--experimental-vm-modules', '--no-warnings'],
  ) as unknown[];
  t.regex(String(report[0]), /^columns: 0 /);
  t.deepEqual(report.slice(1), [true, false]);
});
