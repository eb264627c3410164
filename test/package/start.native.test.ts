// What the import of each door brings with it, in the bundle that users get.

import test from 'ava';
import { evaluate } from '../evaluate.js';

const doors = ['', '/raw', '/http', '/ldap', '/postgresql', '/sasl', '/tls'].map(
  (door) => `koffi-sspi${door}`,
);

/** What of Node itself is loaded after the import; writing to stdout loads more. */
const modulesOfNode = (door: string) =>
  evaluate(`
    const before = new Set(process.moduleLoadList);
    await import('${door}');
    const loaded = process.moduleLoadList.filter((name) => !before.has(name));
    console.log(JSON.stringify(loaded));
  `) as string[];

const slow = ['crypto', 'http', 'module', 'net', 'os', 'stream', 'tls', 'worker_threads'].map(
  (name) => `NativeModule ${name}`,
);

for (const door of ['koffi-sspi', 'koffi-sspi/raw']) {
  test(`the import of ${door} loads none of the slow modules of Node`, (t) => {
    const loaded = modulesOfNode(door);
    t.deepEqual(
      slow.filter((name) => loaded.includes(name)),
      [],
    );
  });
}

test('a TLS stream is a Duplex, although streams are loaded with the first one only', (t) => {
  const report = evaluate(`
    import { TlsStream } from 'koffi-sspi';
    const { Duplex } = process.getBuiltinModule('node:stream');
    const before = Object.getPrototypeOf(TlsStream.prototype) instanceof Duplex;
    try { TlsStream.connect({}, {}); } catch {}
    const own = Object.keys(Object.getOwnPropertyDescriptors(Duplex.prototype));
    console.log(JSON.stringify({
      before,
      inherits: TlsStream.prototype instanceof Duplex,
      statics: TlsStream.from === Duplex.from,
      lacks: own.filter((name) => !(name in TlsStream.prototype)),
    }));
  `);
  t.deepEqual(report, { before: false, inherits: true, statics: true, lacks: [] });
});

test('each door has the names and constants that its sources have', (t) => {
  const report = evaluate(`
    const scalars = (module) =>
      Object.entries(module)
        .filter(([, value]) => Object(value) !== value)
        .map(([name, value]) => [name, String(value)]);
    const missing = {};
    for (const door of ${JSON.stringify(doors)}) {
      const name = door.split('/')[1];
      const source = { undefined: 'src/index', raw: 'src/raw' }[name] ?? 'protocols/' + name + '/index';
      const [bundled, compiled] = await Promise.all([import(door), import('./dist/' + source + '.js')]);
      const [ours, theirs] = [bundled, compiled].map((module) =>
        JSON.stringify([Object.keys(module), scalars(module)]),
      );
      if (ours !== theirs) missing[door] = [ours.length, theirs.length];
    }
    console.log(JSON.stringify(missing));
  `);
  t.deepEqual(report, {});
});

test('the doors share one core', (t) => {
  const report = evaluate(`
    const doors = await Promise.all(${JSON.stringify(doors)}.map((door) => import(door)));
    const shared = [];
    const twice = [];
    const seen = new Map();
    for (const [name, value] of doors.flatMap((door) => Object.entries(door))) {
      if (seen.has(name)) (seen.get(name) === value ? shared : twice).push(name);
      seen.set(name, value);
    }
    console.log(JSON.stringify({ shared, twice }));
  `) as { shared: string[]; twice: string[] };
  // The structure of the raw layer, and the class.
  t.deepEqual(report.twice, ['CredHandle']);
  for (const name of ['setLibrary', 'ISC_REQ', 'declarations'])
    t.true(report.shared.includes(name));
});

test('a declaration is made when it is first read, and is plain data from then on', (t) => {
  const report = evaluate(`
    import { LUID, SecPkgInfoW, declarations } from 'koffi-sspi/raw';
    const isMade = (object, name) => 'value' in (Object.getOwnPropertyDescriptor(object, name) ?? {});
    const read = ([object, name]) => {
      const before = isMade(object, name);
      const [once, again] = [object[name], object[name]];
      return { before, after: isMade(object, name), same: once === again, type: typeof once };
    };
    const all = [[SecPkgInfoW, 'fields'], ...Object.keys(declarations).map((name) => [declarations, name])];
    const frozen = Object.freeze(LUID).fields.LowPart.type;
    console.log(JSON.stringify({ read: all.map(read), json: SecPkgInfoW, frozen }));
  `) as { read: unknown[]; json: { fields: object }; frozen: string };
  t.is(report.frozen, 'uint32');
  for (const one of report.read) {
    t.deepEqual(one, { before: false, after: true, same: true, type: 'object' });
  }
  t.deepEqual(Object.keys(report.json.fields), [
    'fCapabilities',
    'wVersion',
    'wRPCID',
    'cbMaxToken',
    'Name',
    'Comment',
  ]);
});

test('classes keep their names, which errors and util.inspect show', (t) => {
  const report = evaluate(`
    const classes = [];
    for (const door of ${JSON.stringify(doors)}) {
      for (const [name, value] of Object.entries(await import(door))) {
        if (/^class/.test(String(value))) classes.push([name, value.name]);
      }
    }
    console.log(JSON.stringify(classes));
  `) as [string, string][];
  t.true(report.length > 15);
  for (const [exported, own] of report) t.is(own, exported);
});
