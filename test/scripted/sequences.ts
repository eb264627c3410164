// Any sequence of API calls: how fast-check makes one, and how it is done.

import fc from 'fast-check';
import * as sspi from '../../src/index.js';
import { clientCredential, serverCredential } from './pair.js';
import { acceptReturns, initializeReturns } from './returns.js';
import { type Script, type ScriptedBuffer, script } from './scripted-test.js';

/** One call, with numbers that pick among what there is at that moment. */
export interface Operation {
  readonly name: keyof typeof operations;
  readonly pick: number;
  readonly other: number;
  readonly bytes: Uint8Array;
  readonly flag: boolean;
}

/** What a sequence has made so far, disposed or not. */
export class World {
  readonly credentials: sspi.CredHandle[] = [];
  readonly contexts: sspi.SecurityContext[] = [];
  readonly tokens: Uint8Array[] = [];
  readonly sealed: sspi.SealedMessage[] = [];
  /** By kind of outcome. */
  readonly outcomes = new Map<string, number>();

  dispose(): void {
    for (const owner of [...this.credentials, ...this.contexts]) owner.dispose();
  }
}

const from = <T>(list: readonly T[], pick: number): T | undefined => list[pick % list.length];

/** A script that a leg of this context can be given without being at fault itself. */
function legScript(world: World, context: sspi.SecurityContext, operation: Operation): Script {
  const isServer = context instanceof sspi.ServerContext;
  const returns = isServer ? acceptReturns : initializeReturns;
  const { allocates, stream } = kinds.get(context) ?? { allocates: false, stream: false };
  const { bytes, pick, flag } = operation;
  const buffers: ScriptedBuffer[] = [{ bytes, in: allocates ? 'allocated' : 'own' }];
  if (stream && flag) buffers.push({ index: 1, bytes: bytes.subarray(0, 2), in: 'allocated' });
  const { status, completes } = from(returns, pick + world.tokens.length) ?? { status: 0 };
  if (completes && flag) script('CompleteAuthToken', { status: -1 });
  return { status, buffers };
}

const kinds = new WeakMap<sspi.SecurityContext, { allocates: boolean; stream: boolean }>();

function step(world: World, operation: Operation, scripted: boolean): void {
  const context = from(world.contexts, operation.pick);
  const { ClientContext, ServerContext } = sspi;
  if (!(context instanceof ClientContext || context instanceof ServerContext)) return;
  const token = operation.flag ? operation.bytes : from(world.tokens, operation.other);
  if (scripted && isReady(context, token)) {
    const name =
      context instanceof ServerContext ? 'AcceptSecurityContext' : 'InitializeSecurityContextW';
    script(name, legScript(world, context, operation));
  }
  try {
    const leg = context.step(token as Uint8Array);
    if (leg.token) world.tokens.push(leg.token);
  } catch (error) {
    failed.add(context);
    throw error;
  }
}

/** Whether the call will reach the package: a script that no call takes would wait for another one. */
const isReady = (context: sspi.SecurityContext, token: unknown): boolean =>
  !context.disposed &&
  !context.established &&
  !failed.has(context) &&
  (token !== undefined || context instanceof sspi.ClientContext);

const failed = new WeakSet<sspi.SecurityContext>();

/** The same bit for both sides, whose types are kept apart. */
const ALLOCATE_MEMORY = Number(sspi.ISC_REQ_ALLOCATE_MEMORY);

const attributes = [
  sspi.SECPKG_ATTR_SIZES,
  sspi.SECPKG_ATTR_NAMES,
  sspi.SECPKG_ATTR_LIFESPAN,
  sspi.SECPKG_ATTR_PACKAGE_INFO,
  sspi.SECPKG_ATTR_NEGOTIATION_INFO,
] as const;

const operations = {
  acquire(world: World, { pick, flag }: Operation) {
    const name = pick % 2 === 0 ? 'Scripted' : 'ScriptedStream';
    world.credentials.push(flag ? clientCredential(name) : serverCredential(name));
  },
  acquireInVain(_world: World, { bytes }: Operation) {
    script('AcquireCredentialsHandleW', { status: -1 });
    sspi.acquireCredentialsHandle({
      package: 'Scripted',
      credentialUse: sspi.SECPKG_CRED_BOTH,
      authIdentity: { user: 'alice', password: bytes.length % 2 ? 'x' : bytes },
    });
  },
  context(world: World, { pick, other, flag }: Operation) {
    const credential = from(world.credentials, pick) as sspi.CredHandle;
    const allocates = other % 2 === 0;
    const options = { contextReq: allocates ? ALLOCATE_MEMORY : 0 };
    const Context = flag ? sspi.ClientContext : sspi.ServerContext;
    const context = new Context(credential, options);
    const stream = (credential.package.capabilities & sspi.SECPKG_FLAG_STREAM) !== 0;
    kinds.set(context, { allocates, stream });
    world.contexts.push(context);
  },
  step: (world: World, operation: Operation) => step(world, operation, false),
  stepAgain: (world: World, operation: Operation) => step(world, operation, false),
  scriptedStep: (world: World, operation: Operation) => step(world, operation, true),
  sign(world: World, { pick, bytes }: Operation) {
    const signature = from(world.contexts, pick)?.makeSignature(bytes);
    if (signature) world.tokens.push(signature);
  },
  verify(world: World, { pick, other, bytes }: Operation) {
    from(world.contexts, pick)?.verifySignature(bytes, from(world.tokens, other) as Uint8Array);
  },
  encrypt(world: World, { pick, bytes }: Operation) {
    const sealed = from(world.contexts, pick)?.encryptMessage(bytes);
    if (sealed) world.sealed.push(sealed);
  },
  decrypt(world: World, { pick, other, bytes, flag }: Operation) {
    const sealed = flag ? bytes : from(world.sealed, other);
    from(world.contexts, pick)?.decryptMessage(sealed as sspi.SealedMessage);
  },
  query(world: World, { pick, other }: Operation) {
    const attribute = from(attributes, other) as (typeof attributes)[number];
    from(world.contexts, pick)?.queryContextAttributes(attribute);
  },
  enumerate: () => sspi.enumerateSecurityPackages(),
  disposeContext: (world: World, { pick }: Operation) => from(world.contexts, pick)?.dispose(),
  disposeCredential: (world: World, { pick }: Operation) =>
    from(world.credentials, pick)?.dispose(),
};

const names = Object.keys(operations) as (keyof typeof operations)[];

/** Beginnings that lead somewhere, so that sequences are not all errors. */
const opening: readonly Operation[] = (
  [
    ['acquire', 0, true],
    ['acquire', 0, false],
    ['context', 0, true],
    ['context', 1, false],
    ['step', 0, false],
    ['step', 1, false],
  ] as const
).map(([name, pick, flag], index) => ({
  name,
  pick,
  flag,
  other: Math.max(0, index - 5),
  bytes: new Uint8Array(1),
}));

export const sequences: fc.Arbitrary<Operation[]> = fc
  .tuple(
    fc.integer({ min: 0, max: opening.length }),
    fc.array(
      fc.record({
        name: fc.constantFrom(...names),
        pick: fc.nat(50),
        other: fc.nat(50),
        bytes: fc.uint8Array({ maxLength: 64 }),
        flag: fc.boolean(),
      }),
      { maxLength: 60, size: 'max' },
    ),
  )
  .map(([length, rest]) => [...opening.slice(0, length), ...rest]);

/** Does one call. Errors of the kinds that are documented are outcomes; any other is thrown. */
export function perform(world: World, operation: Operation): void {
  let outcome = 'done';
  try {
    operations[operation.name](world, operation);
  } catch (error) {
    if (error instanceof sspi.SspiError || error instanceof sspi.BindingError) outcome = error.code;
    else if (error instanceof TypeError || error instanceof RangeError) outcome = error.name;
    else throw error;
  }
  world.outcomes.set(outcome, (world.outcomes.get(outcome) ?? 0) + 1);
}
