// biome.json enforces the direction of imports: it refuses each forbidden arrow with its message.

import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'ava';
import { PROJECT } from '../../lab/project.js';
import { run } from './consumer.js';

/** Files of a made-up project, with their imports and the expected message; null if allowed. */
const files: Readonly<Record<string, readonly [string, RegExp | null]>> = {
  'cli/doors.ts': ["import '../src/index.js'; import '../src/raw.js'; import './io.js';", null],
  'cli/src.ts': ["import '../src/trace/enum-names.js';", /command line imports only the doors/],
  'cli/commands/type.ts': ["import type { A } from '../../src/declaration.js';", /only the doors/],
  'cli/generated.ts': ["export * from '../generated/flags.js';", /only the doors/],
  'cli/lazy.ts': ["await import('../src/sspi/flags.js');", /only the doors/],
  'cli/protocol.ts': ["import '../protocols/token/index.js';", null],
  'cli/inside.ts': ["import '../protocols/token/der.js';", /only the doors/],
  'examples/inside.ts': ["import '../protocols/sasl/frames.js';", /Examples import only/],
  'examples/door.ts': ["import 'koffi-sspi'; import '../src/index.js';", null],
  'examples/demo/src.ts': ["import '../../src/sspi/flags.js';", /Examples import only/],
  'generated/flags.ts': ["import type { A } from '../src/declaration.js'; import './t.js';", null],
  'generated/src.ts': ["import '../src/native/bind.js';", /src\/declaration\.ts only/],
  'generator/emit/own.ts': ["import '../model.js';", null],
  'generator/emit/vocabulary.ts': ["import '../../src/declaration.js';", null],
  'generator/emit/src.ts': ["import '../../src/native/struct.js';", /only itself and/],
  'generator/written.ts': ["import '../generated/flags.js';", /only itself and/],
  'lab/test.ts': ["import '../test/real/account.js';", /by path/],
  'lab/peers/src.ts': ["import '../../src/index.js';", /by path/],
  'protocols/sasl/door.ts': [
    "import '../../src/index.js'; import './frames.js'; import '../token/index.js';",
    null,
  ],
  'protocols/sasl/raw.ts': ["import '../../src/raw.js';", /thin layer's door/],
  'protocols/sasl/inside.ts': ["import type { A } from '../../src/tls/a.js';", /thin layer's door/],
  'protocols/http/server/flags.ts': ["import '../../../generated/flags.js';", /thin layer's door/],
  'protocols/http/koffi.ts': ["import koffi from 'koffi';", /Only src\/native imports koffi/],
  'src/tls/protocols.ts': ["import '../../protocols/tls/index.js';", /only src and generated/],
  'lab/protocols.ts': ["import '../protocols/sasl/index.js';", /by path/],
  'src/declaration.ts': ["import './native/bind.js';", /imports nothing/],
  'src/native/koffi.ts': ["import 'koffi'; import '../../generated/flags.js';", null],
  'src/native/sspi.ts': ["import '../sspi/handles.js';", /src\/native is below/],
  'src/native/trace.ts': ["import '../trace/tracer.js';", /src\/native is below/],
  'src/sspi/koffi.ts': ["import koffi from 'koffi';", /Only src\/native imports koffi/],
  'src/sspi/native.ts': ["import '../native/bind.js';", null],
  'src/sspi/context.ts': ["import '../context/leg.js';", /src\/sspi is below/],
  'src/certificates/credentials.ts': ["import '../credentials/x.js';", /certificates is below/],
  'src/identity/context.ts': ["import '../context/leg.js';", /identity is below/],
  'src/attributes/credentials.ts': ["import '../credentials/x.js';", /attributes is below/],
  'src/credentials/context.ts': ["import '../context/leg.js';", /credentials is below/],
  'src/context/tls.ts': ["import '../tls/tls-stream.js';", /context is below/],
  'src/context/door.ts': ["import '../index.js';", /doors are for users/],
  'src/tls/below.ts': ["import '../context/leg.js'; import '../certificates/x.js';", null],
  'src/tls/trace.ts': ["import '../trace/tracer.js';", /tls is below/],
  'src/trace/sspi.ts': ["import '../sspi/flags.js';", null],
  'src/trace/context.ts': ["import '../context/leg.js';", /trace is below/],
  'src/index.ts': ["export * from '../cli/main.js';", /only src and generated/],
  'src/raw.ts': ["export * from '../generated/flags.js'; import './trace/tracer.js';", null],
  'test/unit/any.ts': ["import '../../src/native/bind.js'; import 'koffi';", null],
  'bench/any.ts': ["import '../src/native/bind.js'; import '../lab/main.js';", null],
};

interface Diagnostic {
  readonly category: string;
  readonly message: unknown;
  readonly advices?: unknown;
  readonly location?: { readonly path?: unknown };
}

test('imports against an arrow are refused, others are not', (t) => {
  const directory = mkdtempSync(path.join(tmpdir(), 'koffi-sspi-imports-'));
  try {
    copyFileSync(path.join(PROJECT, 'biome.json'), path.join(directory, 'biome.json'));
    for (const [name, [source]] of Object.entries(files)) {
      mkdirSync(path.join(directory, path.dirname(name)), { recursive: true });
      writeFileSync(path.join(directory, name), `${source}\n`);
    }
    const biome = path.join(PROJECT, 'node_modules/@biomejs/biome/bin/biome');
    const { status, stdout, stderr } = run(directory, process.execPath, [
      ...[biome, 'lint', '--only=style/noRestrictedImports'],
      ...['--reporter=json', '--max-diagnostics=none'],
    ]);
    t.is(status, 1, stderr);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Diagnostic[] };
    for (const [name, [source, expected]] of Object.entries(files)) {
      const said = diagnostics.filter((one) => JSON.stringify(one.location).includes(`"${name}"`));
      const text = JSON.stringify(said);
      t.is(said.length, expected ? 1 : 0, `${name}: ${source} ${text}`);
      if (expected) t.regex(text, expected, `${name}: ${source}`);
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
