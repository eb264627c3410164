// Passes forged handles to every public class, and to every function that takes an instance: exits
// with 0 if all were refused, with 2 if one was accepted, and crashes if one was used.

import * as sspi from '../../../src/index.js';
import { scriptedLibrary } from '../control.js';
import { clientCredential } from '../pair.js';

sspi.setLibrary(scriptedLibrary, { support: true });

const address = 0x41n;
const memory = BigUint64Array.of(address, address);
const free = () => 0;
const handle = { memory, address, exists: true, own: free, retain: free, release: free, free };
const state = { handle, live: () => memory, checkIdle: free, phase: 'established' };
const throwing = new Proxy({}, { get: () => free, has: () => true, getPrototypeOf: () => null });

interface Class {
  readonly prototype: object;
}
const isClass = (value: unknown): value is Class =>
  typeof value === 'function' && /^class\b/.test(Function.prototype.toString.call(value));
const classes = Object.values<unknown>(sspi).filter(isClass);

/** Classes that own native resources, and their factories. */
const native: readonly Class[] = [
  sspi.AccessToken,
  sspi.AuthIdentity,
  sspi.Certificate,
  sspi.ClientContext,
  sspi.CredHandle,
  sspi.HandshakeContext,
  sspi.ImportedContext,
  sspi.SaslClientContext,
  sspi.SaslServerContext,
  sspi.SecurityContext,
  sspi.ServerContext,
];

let taken = 0;

/** Guards refuse with a TypeError; anything else is not a guard's refusal. */
function refuses(act: () => unknown): void {
  try {
    act();
  } catch (error) {
    if (error instanceof TypeError) return;
  }
  taken++;
}

const things: readonly unknown[] = [undefined, null, {}, address, memory, handle, state, throwing];
for (const made of classes) {
  if (!native.includes(made)) continue;
  for (const thing of things) {
    refuses(() => Reflect.construct(made as never, [thing, thing, thing]));
    // Without the class's own constructor.
    refuses(() => {
      const Derived = class extends (made as unknown as new (...values: unknown[]) => object) {};
      return new Derived(thing, { functionName: 'InitializeSecurityContext' }, thing);
    });
  }
}

const identity = sspi.AuthIdentity.encodeStrings({ user: 'alice' });
const forged = (type: Class) =>
  Object.create(type.prototype, Object.getOwnPropertyDescriptors(handle)) as never;
using credential = clientCredential();
const acquire = (options: object) =>
  sspi.acquireCredentialsHandle({
    package: 'Scripted',
    credentialUse: sspi.SECPKG_CRED_OUTBOUND,
    ...options,
  });
for (const of of [
  forged,
  (type: Class) => new Proxy({}, { getPrototypeOf: () => type.prototype }) as never,
]) {
  refuses(() => acquire({ authIdentity: of(sspi.AuthIdentity) }));
  refuses(() => acquire({ schannel: { certificates: [of(sspi.Certificate)] } }));
  refuses(() => identity.compare(of(sspi.AuthIdentity)));
  refuses(() => new sspi.ClientContext(of(sspi.CredHandle)));
  refuses(() => sspi.importSecurityContext('Scripted', Buffer.alloc(4), of(sspi.AccessToken)));
  for (const name of Object.getOwnPropertyNames(sspi.AuthIdentity.prototype)) {
    const method = Object.getOwnPropertyDescriptor(sspi.AuthIdentity.prototype, name)?.value;
    if (typeof method === 'function' && name !== 'constructor') {
      refuses(() => method.call(of(sspi.AuthIdentity), identity));
    }
  }
}

// A property of the object does not replace its handle.
Object.defineProperty(identity, 'address', { value: address });
identity.zero();
acquire({ authIdentity: identity }).dispose();
// A script's class cannot redirect its arguments to another function.
class Swapped extends sspi.ClientContext {
  static readonly functionName = 'AcceptSecurityContext' as never;
}
if (new Swapped(credential).step().functionName !== 'InitializeSecurityContext') process.exit(3);

process.exit(taken === 0 ? 0 : 2);
