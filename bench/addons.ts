// The addons that are compared with, as far as they are used here.
import { createRequire } from 'node:module';
import { readLabAccount } from '../lab/account.js';

const require = createRequire(new URL('../../bench/package.json', import.meta.url));

interface Step {
  contextHandle: unknown;
  SECURITY_STATUS: string;
  SecBufferDesc: { ulVersion: number; buffers: ArrayBuffer[] };
}

export interface ExposeSspi {
  EnumerateSecurityPackages(): Record<string, unknown>[];
  AcquireCredentialsHandle(input: object): { credential: unknown };
  InitializeSecurityContext(input: object): Step;
  AcceptSecurityContext(input: object): Step;
  DeleteSecurityContext(handle: unknown): void;
  FreeCredentialsHandle(credential: unknown): void;
}

export const exposeSspi = (): ExposeSspi => require('node-expose-sspi').sspi as ExposeSspi;

const requested = [
  'MUTUAL_AUTH',
  'REPLAY_DETECT',
  'SEQUENCE_DETECT',
  'CONFIDENTIALITY',
  'INTEGRITY',
];
const contextReq = (prefix: string) => requested.map((name) => `${prefix}_${name}`);

/** One handshake with everything freed, as ours. */
export function exposeSspiHandshake(sspi: ExposeSspi, packageName: string): void {
  const account = readLabAccount();
  const targetName = account?.target ?? '';
  const { credential: outbound } = sspi.AcquireCredentialsHandle({
    packageName,
    credentialUse: 'SECPKG_CRED_OUTBOUND',
    ...(account
      ? { authData: { user: account.user, domain: account.domain, password: account.password } }
      : {}),
  });
  const { credential: inbound } = sspi.AcquireCredentialsHandle({
    packageName,
    credentialUse: 'SECPKG_CRED_INBOUND',
  });
  let client: Step | undefined;
  let server: Step | undefined;
  for (let turn = 0; turn < 10 && !(isDone(client) && isDone(server)); turn++) {
    if (!isDone(client)) {
      client = sspi.InitializeSecurityContext({
        credential: outbound,
        targetName,
        contextReq: contextReq('ISC_REQ'),
        ...(client && server
          ? { contextHandle: client.contextHandle, SecBufferDesc: server.SecBufferDesc }
          : {}),
      });
    }
    if (!isDone(server)) {
      server = sspi.AcceptSecurityContext({
        credential: inbound,
        contextReq: contextReq('ASC_REQ'),
        SecBufferDesc: client?.SecBufferDesc,
        ...(server ? { contextHandle: server.contextHandle } : {}),
      });
    }
  }
  if (!isDone(client) || !isDone(server)) throw new Error('node-expose-sspi: no handshake.');
  sspi.DeleteSecurityContext(client?.contextHandle);
  sspi.DeleteSecurityContext(server?.contextHandle);
  sspi.FreeCredentialsHandle(outbound);
  sspi.FreeCredentialsHandle(inbound);
}

const isDone = (step: Step | undefined): boolean => step?.SECURITY_STATUS === 'SEC_E_OK';

interface WinSso {
  createAuthRequest(): Buffer;
  freeAuthContext(): void;
}

type WinSsoClass = new (packageName: string, host: string) => WinSso;

export const winSso = (): WinSsoClass => require('win-sso').WinSso as WinSsoClass;
