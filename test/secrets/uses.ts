// Every way to pass a secret to SSPI or to get one from it, each as a function that must leave no copy.

import {
  AuthIdentity,
  type AuthIdentityOptions,
  acquireCredentialsHandle,
  acquireCredentialsHandleAsync,
  Certificate,
  CREDSPP_SUBMIT_TYPE,
  changeAccountPassword,
  changeAccountPasswordAsync,
  deleteCredential,
  importSecurityContext,
  listCredentials,
  packAuthenticationBuffer,
  readCredential,
  SEC_E_LOGON_DENIED,
  SECPKG_ATTR,
  SECPKG_CRED_ATTR,
  SECPKG_CRED_OUTBOUND,
  type SecurityContext,
  unpackAuthenticationBuffer,
  writeCredential,
} from '../../src/index.js';
import * as raw from '../../src/raw.js';
import { establish } from '../establish.js';
import { control } from '../scripted/control.js';
import { makePair } from '../scripted/pair.js';

/** Uses a secret's bytes, which the caller owns. Returns an object to dispose, if any. */
export type Use = (secret: Buffer) => unknown;

const common = { package: 'Scripted', credentialUse: SECPKG_CRED_OUTBOUND } as const;
const acquire = (authIdentity: AuthIdentityOptions | AuthIdentity) =>
  acquireCredentialsHandle({ ...common, authIdentity });

const change = (oldPassword: Buffer) => ({
  package: 'Scripted',
  domain: 'LAB',
  account: 'alice',
  oldPassword,
  newPassword: oldPassword,
});

const refuse = (functionName: string) =>
  control('ScriptedEnd', control('ScriptedBegin', functionName, SEC_E_LOGON_DENIED, 0));

function failing(act: () => unknown): void {
  try {
    act();
  } catch {
    return;
  }
  throw new Error('the call was to fail');
}

/** Ways for a password, which is UTF-16 text. */
export const passwordUses: Readonly<Record<string, Use>> = {
  SEC_WINNT_AUTH_IDENTITY_W: (password) => acquire({ user: 'alice', password }),
  'a password on V8’s heap': (password) => {
    const onHeap = Buffer.alloc(password.byteLength);
    onHeap.set(password);
    acquire({ user: 'alice', password: onHeap }).dispose();
    AuthIdentity.encodeStrings({ packedCredentials: onHeap }).dispose();
    onHeap.fill(0);
  },
  SEC_WINNT_AUTH_IDENTITY_EXW: (password) =>
    acquire({ structure: 'SEC_WINNT_AUTH_IDENTITY_EXW', user: 'alice', password }),
  SEC_WINNT_AUTH_IDENTITY_EX2: (packedCredentials) =>
    acquire({ structure: 'SEC_WINNT_AUTH_IDENTITY_EX2', user: 'alice', packedCredentials }),
  CREDSSP_CRED: (password) =>
    acquireCredentialsHandle({
      ...common,
      authIdentity: { user: 'alice', password },
      schannel: {},
      credsspSubmitType: CREDSPP_SUBMIT_TYPE.CredsspSubmitBufferBoth,
    }),
  'a call that fails': (password) => {
    refuse('AcquireCredentialsHandleW');
    failing(() => acquire({ user: 'alice', password }));
  },
  'an asynchronous call': async (password) =>
    acquireCredentialsHandleAsync({ ...common, authIdentity: { user: 'alice', password } }),
  'credentials that are added': (password) => {
    const credential = acquireCredentialsHandle(common);
    credential.addCredentials({ ...common, authIdentity: { user: 'alice', password } });
    return credential;
  },
  // The bytes are not a PFX, so the import fails; natively there is no crypt32 either.
  'the password of a PFX': (password) =>
    failing(() => Certificate.fromPfx(new Uint8Array(64), password)),
  'a change of password': (password) => void changeAccountPassword(change(password)),
  'an asynchronous change of password': async (password) =>
    void (await changeAccountPasswordAsync(change(password))),
  // On Windows the real ones are in advapi32, whose copies are its own.
  ...(process.platform === 'win32'
    ? {}
    : {
        'a stored credential': (password) => {
          writeCredential({ targetName: 'host', password });
          readCredential('host').credentialBlob.fill(0);
          for (const { credentialBlob } of listCredentials()) credentialBlob.fill(0);
          deleteCredential('host');
        },
      }),
  'packed credentials': (password) => {
    const packed = packAuthenticationBuffer({ user: 'alice', password });
    unpackAuthenticationBuffer(packed).password.fill(0);
    packed.fill(0);
  },
  'an AuthIdentity': (packedCredentials) => {
    using identity = AuthIdentity.encodeStrings({ user: 'alice', packedCredentials });
    return acquire(identity);
  },
  'an AuthIdentity for the credential manager': (packedCredentials) => {
    using identity = AuthIdentity.encodeStrings({ user: 'alice', packedCredentials });
    identity.prepareForCredWrite('host').credentialBlob.fill(0);
  },
  'an AuthIdentity in bytes and back': (packedCredentials) => {
    using identity = AuthIdentity.encodeStrings({ user: 'alice', packedCredentials });
    const bytes = identity.marshal();
    AuthIdentity.unmarshal(bytes).dispose();
    bytes.fill(0);
  },
};

const contextBuffer = 0;

/** Makes the next query's structure hold the bytes, or point to them in the package's memory. */
function answer<T>(
  declaration: raw.StructDeclaration<T>,
  numbers: Partial<Record<keyof T, number>>,
  members: readonly (keyof T & string)[],
  key: Buffer,
): void {
  const made = control('ScriptedBegin', 'QueryContextAttributesW', 0, 0);
  const structure = raw.bytesOf(raw.alloc(declaration, numbers as never));
  control('ScriptedWrite', made, 'pBuffer', 0, structure, structure.byteLength);
  for (const member of members) {
    const offset = raw.offsetof(declaration, member as never);
    if (declaration.fields[member]?.type === 'pointer') {
      const where = ['pBuffer', offset, key, key.byteLength, contextBuffer] as const;
      control('ScriptedPointer', made, ...where);
    } else control('ScriptedWrite', made, 'pBuffer', offset, key, key.byteLength);
  }
  control('ScriptedEnd', made);
}

function withContext(ask: (context: SecurityContext) => readonly Buffer[]): void {
  using pair = makePair();
  establish(pair);
  for (const bytes of ask(pair.client)) bytes.fill(0);
}

/** Ways for a key of at most 32 bytes. The caller wipes the results, as documented. */
export const keyUses: Readonly<Record<string, Use>> = {
  'the session key': (key) =>
    withContext((context) => {
      const size = { SessionKeyLength: key.byteLength };
      answer(raw.SecPkgContext_SessionKey, size, ['SessionKey'], key);
      return [context.queryContextAttributes(SECPKG_ATTR.SESSION_KEY)];
    }),
  'the keys of the negotiation': (key) =>
    withContext((context) => {
      const sizes = { KeyLength: key.byteLength, VerifyKeyLength: key.byteLength };
      answer(raw.SecPkgContext_NegoKeys, sizes, ['KeyValue', 'VerifyKeyValue'], key);
      const { keyValue, verifyKeyValue } = context.queryContextAttributes(SECPKG_ATTR.NEGO_KEYS);
      return [keyValue, verifyKeyValue];
    }),
  'keying material': (key) =>
    withContext((context) => {
      const size = { cbKeyingMaterial: key.byteLength };
      answer(raw.SecPkgContext_KeyingMaterial, size, ['pbKeyingMaterial'], key);
      return [context.queryContextAttributes(SECPKG_ATTR.KEYING_MATERIAL)];
    }),
  'the key block of EAP': (key) =>
    withContext((context) => {
      answer(raw.SecPkgContext_EapKeyBlock, {}, ['rgbKeys', 'rgbIVs'], key);
      const { keys, ivs } = context.queryContextAttributes(SECPKG_ATTR.EAP_KEY_BLOCK);
      return [keys, ivs];
    }),
  'an attribute in bytes': (key) => {
    using credential = acquireCredentialsHandle(common);
    credential.setCredentialsAttributes(4711, key);
    credential.setCredentialsAttributes(SECPKG_CRED_ATTR.KDC_PROXY_SETTINGS, {
      clientTlsCred: key,
    });
  },
  'the keys of session tickets': (key) => {
    using credential = acquireCredentialsHandle(common);
    credential.setCredentialsAttributes(SECPKG_ATTR.SESSION_TICKET_KEYS, [
      { keyId: Buffer.alloc(16), keyingMaterial: key },
    ]);
  },
  'data of a session, and of a derivation': (key) =>
    withContext((context) => {
      context.setContextAttributes(SECPKG_ATTR.APP_DATA, { appData: key });
      context.setContextAttributes(SECPKG_ATTR.EAP_PRF_INFO, { prfData: key });
      return [];
    }),
  'bytes read by the raw layer': (key) => {
    const read = raw.copyBytes(raw.address(key), key.byteLength);
    const inPool = read.buffer.byteLength !== read.byteLength;
    read.fill(0);
    if (inPool) throw new Error('it lies in a pool');
  },
  'a key for a leg, without blocking': async (key) => {
    const pair = makePair();
    await pair.client.stepAsync(null, {
      inputBuffers: [{ type: raw.SECBUFFER_PRESHARED_KEY, data: key }],
    });
    return pair;
  },
  'an exported context': (key) =>
    withContext((context) => {
      const made = control('ScriptedBegin', 'ExportSecurityContext', 0, 0);
      const buffer = raw.alloc(raw.SecBuffer, { cbBuffer: key.byteLength });
      const bytes = raw.bytesOf(buffer);
      control('ScriptedWrite', made, 'pPackedContext', 0, bytes, bytes.byteLength);
      const offset = raw.offsetof(raw.SecBuffer, 'pvBuffer');
      const where = ['pPackedContext', offset, key, key.byteLength, contextBuffer] as const;
      control('ScriptedPointer', made, ...where);
      control('ScriptedEnd', made);
      return [context.exportSecurityContext().packedContext];
    }),
  'an imported context': (key) => failing(() => importSecurityContext('Scripted', key)),
};

/** Keeps the copies alive. */
export const kept: unknown[] = [];

/** Ways that do leave a copy: in Node's pool, on V8's heap, in strings. */
export const carelessUses: Readonly<Record<string, Use>> = {
  'a copy in Node’s pool': (bytes) => void kept.push(Buffer.from(bytes)),
  'a copy on V8’s heap': (bytes) => void kept.push(new Uint8Array(bytes)),
  'a string': (bytes) => void kept.push(bytes.toString('utf16le')),
  'bytes in hex': (bytes) => void kept.push(bytes.toString('hex')),
};
