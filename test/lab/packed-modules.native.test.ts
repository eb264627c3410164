// What Windows' Node imports under Wine are the compiled modules, each with its map, unchanged.

import { readFileSync } from 'node:fs';
import test from 'ava';
import { type Index, packModules } from '../../lab/packed-modules.js';

test('each module is packed with its map, under its own URL', (t) => {
  const option = packModules();
  const [, name = ''] =
    /^--import=file:\/\/\/Z:\/\S+\/packed-modules-hooks\.js\?Z(\S+)$/.exec(option) ?? [];
  const packed = readFileSync(decodeURIComponent(name).slice(1).replaceAll('\\', '/'));
  const begin = packed.indexOf('\n') + 1;
  const index = JSON.parse(packed.toString('utf8', 0, begin)) as Index;
  const modules = Object.entries(index);
  for (const name of ['src/index', 'generated/flags', 'protocols/tls/index', 'test/real/account']) {
    t.true(
      modules.some(([url]) => url.endsWith(`/dist/${name}.js`)),
      name,
    );
  }
  for (const [url, [from, to]] of modules) {
    const file = new URL(url.replace('file:///Z:/', 'file:///'));
    const text = packed.toString('utf8', begin + from, begin + to);
    const end = text.lastIndexOf('//# ');
    t.true(readFileSync(file, 'utf8').startsWith(text.slice(0, end)), url);
    const map = Buffer.from(text.slice(text.lastIndexOf(',') + 1), 'base64');
    t.is(map.toString(), readFileSync(`${file.pathname}.map`, 'utf8'), url);
  }
});
