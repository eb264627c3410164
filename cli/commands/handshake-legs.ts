// Takes the legs of `handshake`, prints each, then the state of both contexts.

import {
  ClientContext,
  type CredHandle,
  type Leg,
  printable,
  ServerContext,
  SspiError,
  type TracedCall,
  trace,
  traceToText,
} from '../../src/index.js';
import { wrap } from '../columns.js';
import { CommandError, exitCodes, type Invocation } from '../command.js';
import { paint } from '../io.js';
import { json, tree } from '../print.js';
import { loadTokens } from '../token/load.js';
import { type Knowledge, knowledgeOf } from './handshake-knowledge.js';

export interface Handshake {
  readonly client: CredHandle;
  readonly server: CredHandle;
  readonly target: string | null;
  /** The client's ISC_REQ flags. */
  readonly isc: number;
  /** The server's ASC_REQ flags. */
  readonly asc: number;
  /** The traced calls that made the credentials; those of the legs are added. */
  readonly calls: TracedCall[];
}

export interface HandshakeReport {
  readonly package: string;
  readonly target: string | null;
  readonly legs: readonly LegReport[];
  readonly client: Knowledge;
  readonly server: Knowledge;
}

interface LegReport {
  readonly function: string;
  readonly status: string;
  readonly input: number;
  readonly output: number;
  readonly microseconds: number;
  readonly token?: string;
  readonly described?: Readonly<Record<string, unknown>>;
}

/** More legs than any package takes. */
const mostLegs = 20;

/**
 * Takes legs in turn. Legs before a failure are printed too, with --json as without.
 * @throws SspiError of the leg that failed
 */
export async function shakeHands(
  invocation: Invocation,
  { client: clientCred, server: serverCred, target, isc, asc, calls }: Handshake,
): Promise<HandshakeReport> {
  using client = new ClientContext(clientCred, {
    ...(target === null ? {} : { targetName: target }),
    contextReq: isc,
  });
  using server = new ServerContext(serverCred, { contextReq: asc });
  const { io } = invocation;
  const head = { package: clientCred.package.name, target };
  const say = (text: string) => invocation.json || io.out(text);
  say(
    `${paint(io, 'bold', printable(head.package))}  ${target === null ? 'without a target' : printable(target)}\n`,
  );

  const legs: LegReport[] = [];
  const isDumped = invocation.values.dump === true;
  const stop = trace((call) => calls.push(call));
  try {
    for (let token: Buffer | null = null; !(client.established && server.established); ) {
      if (legs.length === mostLegs || (legs.length > 0 && !token)) {
        throw new CommandError(exitCodes.failure, 'The handshake stopped: it does not end.');
      }
      const side: ClientContext | ServerContext = legs.length % 2 === 0 ? client : server;
      const taken = await takeLeg(invocation, side, token);
      legs.push(taken.report);
      if (isDumped) say(legText(invocation, taken.report));
      if (taken.error) throw taken.error;
      token = taken.token;
    }
  } catch (error) {
    if (invocation.json) io.out(json({ ...head, legs, client: null, server: null }));
    throw error;
  } finally {
    stop();
    if (!isDumped) say(traceToText(calls, { columns: io.columns, ascii: !io.isTerminal }));
  }
  const known = {
    client: knowledgeOf('ISC_REQ', 'ISC_RET', isc, client),
    server: knowledgeOf('ASC_REQ', 'ASC_RET', asc, server),
  };
  const report = { ...head, legs, ...known };
  io.out(invocation.json ? json(report) : `\n${tree(io, known)}`);
  return report;
}

interface TakenLeg {
  readonly report: LegReport;
  readonly token: Buffer | null;
  readonly error?: SspiError;
}

async function takeLeg(
  { values }: Invocation,
  side: ClientContext | ServerContext,
  input: Buffer | null,
): Promise<TakenLeg> {
  const begin = performance.now();
  let taken: { leg: Pick<Leg, 'functionName' | 'code' | 'token'>; error?: SspiError };
  try {
    taken = { leg: values.async ? await side.stepAsync(input) : side.step(input) };
  } catch (error) {
    if (!(error instanceof SspiError)) throw error;
    const functionName =
      side instanceof ClientContext ? 'InitializeSecurityContext' : 'AcceptSecurityContext';
    taken = { leg: { functionName, code: error.code, token: error.token }, error };
  }
  const microseconds = Math.round((performance.now() - begin) * 1000);
  const { functionName, code, token } = taken.leg;
  const shown = values.dump === true && token !== null && token.length > 0;
  const report: LegReport = {
    function: functionName,
    status: code,
    input: input?.length ?? 0,
    output: token?.length ?? 0,
    microseconds,
    ...(shown ? { token: token.toString('hex'), described: await described(token) } : {}),
  };
  return { report, token, ...(taken.error ? { error: taken.error } : {}) };
}

async function described(token: Buffer): Promise<Record<string, unknown>> {
  const { parseToken, TokenError } = await loadTokens();
  try {
    return { ...parseToken(token) };
  } catch (error) {
    if (error instanceof TokenError) return { format: 'unknown' };
    throw error;
  }
}

function legText(invocation: Invocation, report: LegReport): string {
  const { input, output, microseconds } = report;
  const line = `  ${report.function.padEnd(25)}  ${report.status.padEnd(21)}  in ${input}, out ${output} bytes, ${microseconds} us\n`;
  if (report.described === undefined) return line;
  const bytes = report.token?.replace(/(.{64})/g, '$1 ') ?? '';
  return `${line}${tree(invocation.io, report.described, '    ')}${wrap(bytes, '    ', invocation.io.columns)}`;
}
