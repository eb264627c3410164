// Each documented return of Accept and Initialize: first and later leg, with and without output token,
// ALERT and ALLOCATE_MEMORY. In every case, handles and memory are released exactly once.

import type { ExecutionContext } from 'ava';
import {
  ASC_REQ_ALLOCATE_MEMORY,
  ISC_REQ_ALLOCATE_MEMORY,
  type Leg,
  type SecurityContext,
  SspiError,
  statusName,
} from '../../src/index.js';
import { whenClockShows } from '../local-clock.js';
import { makePair, type Pair } from './pair.js';
import { acceptReturns, initializeReturns, type Return } from './returns.js';
import {
  clean,
  remains,
  reset,
  type Script,
  type ScriptedBuffer,
  script,
  state,
  test,
} from './scripted-test.js';

type FunctionName = 'InitializeSecurityContext' | 'AcceptSecurityContext';

interface Case extends Return {
  readonly functionName: FunctionName;
  readonly later: boolean;
  readonly token: boolean;
  readonly stream: 'no stream' | 'stream' | 'stream with alert';
  readonly allocate: boolean;
}

const TOKEN = Buffer.from('a token for the peer');
const ALERT = Buffer.from([2, 40]);

function* casesOf(functionName: FunctionName, returns: readonly Return[]): Generator<Case> {
  for (const documented of returns)
    for (const later of [false, true])
      for (const token of [false, true])
        for (const stream of ['no stream', 'stream', 'stream with alert'] as const)
          for (const allocate of [false, true])
            yield { ...documented, functionName, later, token, stream, allocate };
}

const title = (c: Case) =>
  `${c.functionName} ${statusName(c.status)}, ${c.later ? 'later' : 'first'} leg, ` +
  `${c.token ? '' : 'no '}token, ${c.stream}${c.allocate ? ', allocated' : ''}`;

const exportOf = (name: FunctionName) =>
  name === 'InitializeSecurityContext' ? 'InitializeSecurityContextW' : name;

function scriptOf({ status, meaning, token, stream, allocate }: Case): Script {
  const buffers: ScriptedBuffer[] = [];
  if (token) buffers.push({ index: 0, bytes: TOKEN, in: allocate ? 'allocated' : 'own' });
  // A failure may leave cbBuffer unchanged: that is no token either.
  else if (meaning !== 'failed') buffers.push({ index: 0, size: 0 });
  if (stream === 'stream with alert') buffers.push({ index: 1, bytes: ALERT, in: 'allocated' });
  return { status, buffers, attributes: 0x1234, expiry: 157469184000000000n };
}

/** The side under test, ready for the leg, and that leg's token. */
function prepare(c: Case, { client, server }: Pair): { context: SecurityContext; step: () => Leg } {
  if (c.functionName === 'AcceptSecurityContext') {
    const hello = client.step().token as Buffer;
    if (!c.later) return { context: server, step: () => server.step(hello) };
    const answer = server.step(hello).token;
    const last = client.step(answer).token as Buffer;
    return { context: server, step: () => server.step(last) };
  }
  if (!c.later) return { context: client, step: () => client.step() };
  const answer = server.step(client.step().token as Buffer).token;
  return { context: client, step: () => client.step(answer) };
}

function tryCase(t: ExecutionContext, c: Case): void {
  reset();
  {
    using pair = makePair(
      c.stream === 'no stream' ? 'Scripted' : 'ScriptedStream',
      { contextReq: c.allocate ? ISC_REQ_ALLOCATE_MEMORY : 0 },
      { contextReq: c.allocate ? ASC_REQ_ALLOCATE_MEMORY : 0 },
    );
    const { context, step } = prepare(c, pair);
    const contexts = state().contexts;
    script(exportOf(c.functionName), scriptOf(c));
    if (c.meaning === 'failed') checkFailure(t, c, context, step);
    else checkLeg(t, c, context, step());
    const made = c.meaning === 'failed' ? (c.later ? -1 : 0) : madeBy(c);
    t.is(state().contexts, contexts + made, `contexts: ${title(c)}`);
    t.is(state().counts.CompleteAuthToken ?? 0, c.completes ? 1 : 0, `completed: ${title(c)}`);
  }
  t.deepEqual(remains(), clean, title(c));
  const { allocated, freed } = state();
  t.is(freed, allocated, `freed: ${title(c)}`);
}

const madeBy = (c: Case) => (c.later || c.meaning === 'incomplete' ? 0 : 1);

function checkFailure(
  t: ExecutionContext,
  c: Case,
  context: SecurityContext,
  step: () => Leg,
): void {
  const error = t.throws(step, { instanceOf: SspiError }, title(c));
  const forPeer = c.token ? TOKEN : c.stream === 'stream with alert' ? ALERT : null;
  t.is(error.status, c.status, title(c));
  t.is(error.functionName, c.functionName, title(c));
  t.deepEqual(error.token, forPeer, title(c));
  t.false(context.established);
  t.is(context.attributes, undefined);
  t.is(context.expiry, undefined);
  t.throws(step, { code: 'ERR_SSPI_STATE' }, title(c));
  t.is(state().counts.DeleteSecurityContext ?? 0, c.later ? 1 : 0, title(c));
}

function checkLeg(t: ExecutionContext, c: Case, context: SecurityContext, leg: Leg): void {
  const established = c.meaning === 'established';
  const incomplete = c.meaning === 'incomplete';
  t.like(
    leg,
    { functionName: c.functionName, status: c.status, established, extra: null },
    title(c),
  );
  t.deepEqual(leg.token, c.token && !incomplete ? TOKEN : null, title(c));
  t.is(leg.missing, incomplete ? 0 : null, title(c));
  t.is(context.established, established, title(c));
  t.is(context.attributes, established ? 0x1234 : undefined, title(c));
  t.deepEqual(context.expiry, established ? whenClockShows(2100, 0, 1) : undefined, title(c));
}

for (const [functionName, returns] of [
  ['AcceptSecurityContext', acceptReturns],
  ['InitializeSecurityContext', initializeReturns],
] as const) {
  test(`${functionName}: every documented return, in every way`, (t) => {
    const cases = [...casesOf(functionName, returns)];
    for (const each of cases) tryCase(t, each);
    t.log(`${functionName}: ${cases.length} cases, ${returns.length} returns`);
  });
}
