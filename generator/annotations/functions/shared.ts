// Sentences that the records of several files share.

export const tokenOwnership =
  'The new context is freed with DeleteSecurityContext. Tokens and alerts that the package ' +
  'allocated are freed with FreeContextBuffer, on failure too; buffers that the caller gave stay ' +
  "the caller's.";

export const packageOwnership = 'The structure is freed with FreeContextBuffer.';

export const descriptorReason =
  'The descriptor is only read, but the buffers it lists are written.';
