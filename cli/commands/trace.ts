// `trace`: runs a script with tracing on, or reads a recorded trace; draws either as a diagram.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import path from 'node:path';
import {
  formatCall,
  printableJson,
  type TracedCall,
  traceToMermaid,
  traceToSvg,
  traceToText,
} from '../../src/index.js';
import { type Command, CommandError, exitCodes, type Invocation, stringOf } from '../command.js';
import { textOf } from '../text-of-file.js';

/** In place of a file of `--diagram`. */
const terminal = '-';

export const trace: Command = {
  name: 'trace',
  summary: 'runs a Node script with tracing on, or draws a trace',
  usage: '[--file FILE] [--bytes] [--diagram FILE] (-- COMMAND [ARGS] | --from FILE)',
  help: [
    ['--file FILE', 'writes the trace there instead of stderr'],
    ['--bytes', 'shows the bytes of buffers; secrets are never shown'],
    [
      '--diagram FILE',
      'draws the handshakes: an SVG file, Mermaid if FILE ends in .mmd or .md, text if in .txt; - draws in the terminal',
    ],
    ['--from FILE', 'reads a trace that was written with --json, instead of running anything'],
    ['--json', 'one JSON object a line'],
  ],
  examples: [
    'koffi-sspi trace -- script.js',
    'koffi-sspi trace --json --file trace.ndjson -- node --no-warnings script.js',
    'koffi-sspi trace --diagram handshake.svg --from trace.ndjson',
  ],
  options: {
    file: { type: 'string' },
    bytes: { type: 'boolean' },
    diagram: { type: 'string' },
    from: { type: 'string' },
  },
  completesArguments: 'file',
  completesOptions: { file: 'file', diagram: 'file', from: 'file' },
  runsProgram: true,
  async run(invocation) {
    const from = stringOf(invocation, 'from');
    if (from !== undefined) return redraw(invocation, readFile(from));
    if (invocation.positionals.length === 0) {
      throw new CommandError(exitCodes.usage, 'trace: missing command', trace.examples[0]);
    }
    // Fail early if an output cannot be written.
    for (const name of ['file', 'diagram']) {
      const file = stringOf(invocation, name);
      if (file !== undefined && file !== terminal) write(file, '');
    }
    return runTraced(invocation);
  },
};

function readFile(file: string): string {
  try {
    return textOf(readFileSync(file));
  } catch (error) {
    throw new CommandError(exitCodes.usage, `${file} cannot be read: ${(error as Error).message}`);
  }
}

/** Creates files with mode 0600, as SSPI_TRACE_FILE; an existing file keeps its mode. */
function write(file: string, text: string): void {
  try {
    writeFileSync(file, text, { mode: 0o600 });
  } catch (error) {
    throw new CommandError(
      exitCodes.usage,
      `${file} cannot be written: ${(error as Error).message}`,
    );
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isCall = (value: unknown): value is TracedCall =>
  isObject(value) &&
  ['function', 'arguments', 'result', 'microseconds'].every((name) => name in value) &&
  Object.values((value as TracedCall).arguments ?? 0).every(isObject);

function parsed(text: string): TracedCall[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const call = jsonOf(line);
      if (isCall(call)) return call;
      throw new CommandError(
        exitCodes.unknown,
        `Line ${index + 1} is no traced call.`,
        'Make the trace with `koffi-sspi trace --json`, or SSPI_TRACE=json.',
      );
    });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function redraw(invocation: Invocation, text: string): number {
  const calls = parsed(text);
  const diagram = stringOf(invocation, 'diagram');
  const file = stringOf(invocation, 'file');
  if (diagram !== undefined) draw(invocation, diagram, calls);
  const lines = linesOf(calls, invocation.json);
  if (file !== undefined) write(file, lines);
  else if (diagram === undefined) invocation.io.out(lines);
  return exitCodes.ok;
}

const linesOf = (calls: readonly TracedCall[], asJson: boolean): string =>
  calls.map((call) => `${asJson ? printableJson(call) : formatCall(call)}\n`).join('');

function draw({ io }: Invocation, file: string, calls: readonly TracedCall[]): void {
  const { columns } = io;
  if (file === terminal) io.out(traceToText(calls, { columns, ascii: !io.isTerminal }));
  else if (/\.txt$/i.test(file)) write(file, traceToText(calls));
  else if (/\.md$/i.test(file)) write(file, `\`\`\`mermaid\n${traceToMermaid(calls)}\`\`\`\n`);
  else write(file, /\.(?:mmd|mermaid)$/i.test(file) ? traceToMermaid(calls) : traceToSvg(calls));
}

/** Runs a bare script name, or `node`, with this Node. */
const commandLine = ([first = '', ...rest]: readonly string[]): string[] =>
  /\.[cm]?[jt]s$/.test(first) || first === 'node' || first === 'node.exe'
    ? [process.execPath, ...(/^node(?:\.exe)?$/.test(first) ? [] : [first]), ...rest]
    : [first, ...rest];

async function runTraced(invocation: Invocation): Promise<number> {
  const diagram = stringOf(invocation, 'diagram');
  const file = stringOf(invocation, 'file');
  const directory = mkdtempSync(path.join(tmpdir(), 'koffi-sspi-trace-'));
  try {
    // For a diagram the trace goes to a temporary file first, and is printed afterwards.
    const kept = diagram === undefined ? file : path.join(directory, 'trace');
    const code = await run(invocation, commandLine(invocation.positionals), {
      SSPI_TRACE: diagram !== undefined || invocation.json ? 'json' : '1',
      ...(kept === undefined ? {} : { SSPI_TRACE_FILE: path.resolve(kept) }),
      ...(invocation.values.bytes ? { SSPI_TRACE_BYTES: '1' } : {}),
    });
    if (diagram !== undefined && kept !== undefined) finish(invocation, kept, diagram, file);
    return code;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function finish(invocation: Invocation, kept: string, diagram: string, file?: string): void {
  const { io, json } = invocation;
  let text = '';
  try {
    text = readFileSync(kept, 'utf8');
  } catch {
    io.err('No SSPI function was called: the diagram is empty.\n');
  }
  const calls = parsed(text);
  draw(invocation, diagram, calls);
  const lines = linesOf(calls, json);
  if (file === undefined) io.err(lines);
  else write(file, lines);
}

function run(
  { io }: Invocation,
  [command = '', ...args]: readonly string[],
  variables: NodeJS.ProcessEnv,
): Promise<number> {
  const env = { ...io.environment, ...variables };
  return new Promise((resolve, reject) => {
    const child: ChildProcess = spawn(command, args, { stdio: 'inherit', env });
    child.once('error', (error) => {
      reject(
        new CommandError(
          exitCodes.usage,
          `${command} cannot be started: ${error.message}`,
          'Give a script (script.js), or a command with its arguments.',
        ),
      );
    });
    child.once('close', (code, signal) => {
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}
