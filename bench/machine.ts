// The machine that the numbers were measured on.
import { readFileSync } from 'node:fs';
import os from 'node:os';
import type { Lab } from '../lab/lab.js';

export interface Machine {
  readonly processor: string;
  readonly processors: number;
  readonly system: string;
  readonly windowsNode: string;
  readonly wine: string;
  readonly node: string;
  readonly koffi: string;
}

export function machine(lab: Lab): Machine {
  const { dependencies } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { dependencies: { koffi: string } };
  return {
    processor: os.cpus()[0]?.model ?? 'unknown',
    processors: os.cpus().length,
    system: systemName(),
    windowsNode: lab.setUp.node.version,
    wine: lab.setUp.wine,
    node: process.versions.node,
    koffi: dependencies.koffi,
  };
}

function systemName(): string {
  try {
    const release = readFileSync('/etc/os-release', 'utf8');
    return /^PRETTY_NAME="?(.*?)"?$/m.exec(release)?.[1] ?? os.platform();
  } catch {
    return `${os.platform()} ${os.release()}`;
  }
}

export const describeMachine = (one: Machine): string =>
  `${one.processor}, ${one.processors} processors, ${one.system}; Windows' Node ${one.windowsNode} under Wine ${one.wine}; ` +
  `Node ${one.node} for sspi-rs; koffi ${one.koffi}.`;
