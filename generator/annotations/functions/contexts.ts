// Contexts: the legs of a handshake; export, import and deletion.

import type { FunctionRecord } from '../schema.js';
import { descriptorReason, tokenOwnership } from './shared.js';

const freedContext =
  'If FreeCallContext is not 0, the thread frees what was set with SecFreeCallContext.';

export const contextFunctions: Readonly<Record<string, FunctionRecord>> = {
  InitializeSecurityContext: {
    forms: 'AW',
    purpose:
      "Takes one leg of the client's half of a handshake: consumes the token of the server and " +
      'makes the next one for it.',
    ownership: tokenOwnership,
    parameters: {
      phCredential: '_In_opt_',
      phContext: '_In_opt_',
      pszTargetName: '_In_opt_',
      fContextReq: { flags: 'ISC_REQ' },
      TargetDataRep: { flags: 'SECURITY_DREP' },
      pInput: '_In_opt_',
      phNewContext: '_Inout_opt_',
      pOutput: '_Inout_opt_',
      pfContextAttr: { sal: '_Out_', flags: 'ISC_RET' },
      ptsExpiry: '_Out_opt_',
    },
  },
  AcceptSecurityContext: {
    purpose:
      "Takes one leg of the server's half of a handshake: consumes the token of the client and " +
      'makes the next one for it.',
    ownership: tokenOwnership,
    parameters: {
      phCredential: '_In_opt_',
      phContext: '_In_opt_',
      pInput: '_In_opt_',
      fContextReq: { flags: 'ASC_REQ' },
      TargetDataRep: { flags: 'SECURITY_DREP' },
      phNewContext: '_Inout_opt_',
      pOutput: '_Inout_opt_',
      pfContextAttr: { sal: '_Out_', flags: 'ASC_RET' },
      ptsExpiry: '_Out_opt_',
    },
  },
  CompleteAuthToken: {
    purpose:
      'Completes a token before it is sent, when a leg returned SEC_I_COMPLETE_NEEDED or ' +
      'SEC_I_COMPLETE_AND_CONTINUE.',
    ownership: 'Works on the token in place and hands out no memory.',
    parameters: {
      phContext: '_In_',
      pToken: { sal: '_Inout_', published: '_In_', because: descriptorReason },
    },
  },
  ApplyControlToken: {
    purpose: 'Gives a context a control token, such as SCHANNEL_SHUTDOWN for its close_notify.',
    parameters: { phContext: '_In_', pInput: '_In_' },
  },
  DeleteSecurityContext: {
    purpose: 'Deletes a context, established or partial.',
    ownership:
      'Does not free buffers that the package allocated: FreeContextBuffer does, before or after.',
    parameters: { phContext: '_In_' },
  },
  ImpersonateSecurityContext: {
    purpose: 'Makes the calling thread act as the client of an accepted context.',
    ownership: 'Ends with RevertSecurityContext on the same thread.',
    impersonates: true,
    parameters: { phContext: '_In_' },
  },
  RevertSecurityContext: {
    purpose: 'Ends the impersonation that ImpersonateSecurityContext began on the calling thread.',
    parameters: { phContext: '_In_' },
  },
  QuerySecurityContextToken: {
    purpose: 'Gives the access token of the client of an accepted context.',
    ownership: 'The token is closed with CloseHandle.',
    parameters: { phContext: '_In_', Token: '_Out_' },
  },
  ExportSecurityContext: {
    purpose:
      'Serialises a context, for ImportSecurityContext in another process of the same computer.',
    ownership:
      'The memory in pPackedContext is freed with FreeContextBuffer, the token closed with ' +
      'CloseHandle.',
    parameters: {
      phContext: '_In_',
      fFlags: { flags: 'SECPKG_CONTEXT_EXPORT' },
      pPackedContext: { sal: '_Out_', secret: true },
      pToken: '_Out_',
    },
  },
  ImportSecurityContext: {
    forms: 'AW',
    purpose: 'Makes a context from what ExportSecurityContext serialised.',
    ownership: 'The new context is freed with DeleteSecurityContext.',
    parameters: {
      pszPackage: '_In_',
      pPackedContext: { sal: '_In_', secret: true },
      Token: {
        sal: '_In_opt_',
        published: '_In_',
        because: 'A context is imported without an access token.',
      },
      phContext: '_Out_',
    },
  },
  SecAllocateAndSetIPAddress: {
    library: 'sspicli.dll',
    purpose: "Sets the IP address of the peer for the thread's next calls of a package.",
    ownership: freedContext,
    parameters: { lpIpAddress: '_In_reads_bytes_(cchIpAddress)', FreeCallContext: '_Out_' },
  },
  SecAllocateAndSetCallTarget: {
    library: 'sspicli.dll',
    purpose:
      "Sets the IP address and the name of the target for the thread's next calls of a package.",
    ownership: freedContext,
    parameters: {
      lpIpAddress: '_In_reads_bytes_opt_(cchIpAddress)',
      TargetName: '_In_opt_',
      FreeCallContext: '_Out_',
    },
  },
  SecFreeCallContext: {
    library: 'sspicli.dll',
    purpose:
      'Frees what SecAllocateAndSetIPAddress or SecAllocateAndSetCallTarget set for the thread.',
    parameters: {},
  },
};
