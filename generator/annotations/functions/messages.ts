// Messages: signing, verifying, encrypting, decrypting.

import type { FunctionRecord } from '../schema.js';
import { descriptorReason } from './shared.js';

export const messageFunctions: Readonly<Record<string, FunctionRecord>> = {
  MakeSignature: {
    purpose: 'Signs a message: writes its signature into the TOKEN buffer.',
    ownership: "All buffers are the caller's; nothing is allocated.",
    parameters: {
      phContext: '_In_',
      fQOP: { flags: 'SECQOP' },
      pMessage: { sal: '_Inout_', published: '_In_', because: descriptorReason },
    },
  },
  VerifySignature: {
    purpose: 'Verifies the signature that MakeSignature made on the other side.',
    ownership: "All buffers are the caller's; nothing is allocated.",
    parameters: {
      phContext: '_In_',
      pMessage: '_In_',
      pfQOP: {
        sal: '_Out_opt_',
        published: '_Out_',
        because: 'Callers pass NULL, as DecryptMessage documents for the same parameter.',
        flags: 'SECQOP',
      },
    },
  },
  EncryptMessage: {
    purpose: 'Encrypts a message in place and writes what the peer needs to check it.',
    ownership: "All buffers are the caller's and are overwritten; nothing is allocated.",
    parameters: {
      phContext: '_In_',
      fQOP: { flags: 'SECQOP' },
      pMessage: { sal: '_Inout_', published: '_In_', because: descriptorReason },
    },
  },
  DecryptMessage: {
    purpose: 'Decrypts a message in place.',
    ownership:
      "All buffers are the caller's and are overwritten. The DATA and EXTRA buffers point into " +
      'the input and are never freed. The published annotation calls pMessage _In_; it is written.',
    parameters: {
      phContext: '_In_',
      pMessage: { sal: '_Inout_', published: '_In_', because: descriptorReason },
      pfQOP: { sal: '_Out_opt_', flags: 'SECQOP' },
    },
  },
};
