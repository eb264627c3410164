// A client and a server in one process, on a real SSPI.

import { readDemoAccount, type Service } from '../../examples/demo/demo-account.js';
import {
  ASC_REQ,
  type AuthIdentity,
  type AuthIdentityOptions,
  acquireCredentialsHandle,
  ClientContext,
  type ClientContextOptions,
  type CredHandle,
  ISC_REQ,
  SECPKG_CRED,
  ServerContext,
} from '../../src/index.js';
import { establish } from '../establish.js';
import { account, identity } from './account.js';

export function clientCredential(
  packageName: string,
  authIdentity: AuthIdentityOptions | AuthIdentity | undefined = identity,
): CredHandle {
  return acquireCredentialsHandle({
    package: packageName,
    credentialUse: SECPKG_CRED.OUTBOUND,
    ...(authIdentity ? { authIdentity } : {}),
  });
}

export function serverCredential(packageName: string): CredHandle {
  return acquireCredentialsHandle({ package: packageName, credentialUse: SECPKG_CRED.INBOUND });
}

/** The service for Kerberos tests, or the reason why there is none. */
const kerberosService = (): Service =>
  account ? { target: account.target } : readDemoAccount().kerberos;

/** NTLM and Negotiate everywhere; Kerberos if this process can act as a service. */
export function testedPackages(): string[] {
  const kerberos = kerberosService();
  if ('target' in kerberos) return ['NTLM', 'Kerberos', 'Negotiate'];
  console.error(`Kerberos is not tested here: ${kerberos.reason}.`);
  return ['NTLM', 'Negotiate'];
}

export const clientOptions: ClientContextOptions = {
  ...(account ? { targetName: account.target } : {}),
  contextReq:
    ISC_REQ.MUTUAL_AUTH |
    ISC_REQ.REPLAY_DETECT |
    ISC_REQ.SEQUENCE_DETECT |
    ISC_REQ.CONFIDENTIALITY |
    ISC_REQ.INTEGRITY,
};

/** On Windows only Kerberos has a target: a made-up one would fail the loopback check (KB 926642). */
export function clientOptionsFor(packageName: string): ClientContextOptions {
  const service = packageName === 'Kerberos' ? kerberosService() : undefined;
  if (service === undefined || !('target' in service)) return clientOptions;
  return { ...clientOptions, targetName: service.target };
}

export const serverOptions = {
  contextReq:
    ASC_REQ.MUTUAL_AUTH |
    ASC_REQ.REPLAY_DETECT |
    ASC_REQ.SEQUENCE_DETECT |
    ASC_REQ.CONFIDENTIALITY |
    ASC_REQ.INTEGRITY,
};

/** An established pair. Its credentials are already disposed: contexts keep them alive. */
export function establishedPair(packageName: string) {
  using clientCred = clientCredential(packageName);
  using serverCred = serverCredential(packageName);
  const client = new ClientContext(clientCred, clientOptionsFor(packageName));
  const server = new ServerContext(serverCred, serverOptions);
  const legs = establish({ client, server });
  return {
    client,
    server,
    legs,
    [Symbol.dispose]() {
      client.dispose();
      server.dispose();
    },
  };
}
