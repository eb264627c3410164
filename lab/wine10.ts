// `lab test-wine10`: the tests under Wine once more, with Wine 10 and both lines of Windows' Node.
import path from 'node:path';
import { debian13, type Mount, runInDebian13 } from './debian-chroot.js';
import { colours, unsupported } from './lab.js';
import { LabError, say } from './messages.js';
import { PROJECT } from './project.js';
import { installPackages } from './system-packages.js';
import { buildLibraries, testUnderWine } from './test-run.js';
import { NODE_LINES, type NodeLine, windowsNode } from './windows-node.js';
import { wineMajor, wineVersion } from './wine.js';

/** The project's directory in the chroot. */
export const IN_CHROOT = '/project';

export async function testUnderWine10(args: string[]): Promise<number> {
  const reason = unsupported();
  if (reason) throw new LabError(reason);
  installPackages('tests');
  buildLibraries();
  const version = await wineVersion();
  if (wineMajor(version) >= 10) {
    say(`this system has Wine ${version}: "npm test" runs there with Node 22, this with Node 24.`);
    return testUnderWine('24', args);
  }
  let worst = 0;
  for (const line of NODE_LINES) worst = Math.max(worst, await testInDebian13(line, args));
  return worst;
}

/** The whole lab runs in the chroot: authorities, peers and Wine are Debian 13's. */
function testInDebian13(line: NodeLine, args: string[]): Promise<number> {
  // Paths relative to the project's directory, which has another name in the chroot.
  const relative = args.map((arg) =>
    /\.test\.[jt]s$/.test(arg) ? path.relative(PROJECT, path.resolve(arg)) : arg,
  );
  return runLabInDebian13(line, ['test-wine', line, ...relative]);
}

/**
 * Runs the lab's command line in the chroot, where the project is at /project. Ports of loopback are this machine's.
 * @param line of Node, as `args` will ask for it
 */
export async function runLabInDebian13(
  line: NodeLine,
  args: readonly string[],
  output: 'inherit' | number = 'inherit',
): Promise<number> {
  const debian = await debian13();
  const node = await windowsNode(line);
  const mounts: Mount[] = [
    // Tests write here, beside the compiled files, as they do without a chroot.
    { from: PROJECT, to: IN_CHROOT, writable: true },
    ...[path.resolve(node.executable.path, '../..'), node.modules.path].map((entry) => ({
      from: entry,
      to: `/cache/koffi-sspi/${path.basename(entry)}`,
    })),
  ];
  const main = path.posix.join(IN_CHROOT, 'dist/lab/main.js');
  return runInDebian13(debian, mounts, ['node', main, ...args], colours(), output);
}
