// How the lab counts what several processes executed of one file.

import test from 'ava';
import { counted } from '../../lab/coverage/totals.js';

const source = `export class Box {
  value = 1;
  constructor() {
    this.value = 2;
  }
  async open() {
    return this.value;
  }
  close() {
    this.value = 0;
  }
}
`;

/** What V8 reports of a function that stands in the source. */
function ran(functionName: string, from: string, to: string, count: number) {
  const startOffset = source.indexOf(from);
  const endOffset = source.indexOf(to, startOffset) + to.length;
  const ranges = [{ startOffset, endOffset, count }];
  return { functionName, isBlockCoverage: true, ranges };
}

const report = (...functions: ReturnType<typeof ran>[]) => ({
  under: 'native' as const,
  scripts: [
    {
      url: 'file:///project/src/box.js',
      source,
      functions: [ran('', 'export', '}\n}\n', 1), ...functions],
    },
  ],
});

/** A process that only loads the class: V8 reports it as one range. */
const loading = report(ran('<instance_members_initializer>', 'class', '}\n}', 0));
const using = report(
  ran('<instance_members_initializer>', 'value = 1', '}\n}', 1),
  ran('Box', 'constructor', 'value = 2;\n  }', 1),
  ran('open', 'async', 'value;\n  }', 1),
  ran('close', 'close', 'value = 0;\n  }', 0),
);

test.serial('a process that only loads a class hides nothing of one that uses it', async (t) => {
  const [alone] = await counted([using]);
  const [both] = await counted([loading, using, loading]);
  t.is(alone?.file, 'src/box.js');
  t.deepEqual(both, alone);
  t.true((alone?.statements.covered ?? 0) < (alone?.statements.total ?? 0), 'close() did not run');
});

test.serial('what no process uses is not executed', async (t) => {
  const [both] = await counted([loading, loading]);
  const [alone] = await counted([using]);
  t.true((both?.statements.covered ?? 0) < (alone?.statements.covered ?? 0));
});
