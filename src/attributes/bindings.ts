// Channel bindings that a context gives: the application data in them is found by an offset.

import {
  SEC_CHANNEL_BINDINGS_EX_MAGIC,
  type SEC_CHANNEL_BINDINGS_FLAGS,
  SECPKG_ATTR_ENDPOINT_BINDINGS,
  SECPKG_ATTR_UNIQUE_BINDINGS,
} from '../../generated/flags.js';
import { SspiSetChannelBindingFlags } from '../../generated/functions.js';
import {
  SEC_CHANNEL_BINDINGS,
  SEC_CHANNEL_BINDINGS_EX,
  SecPkgContext_Bindings,
} from '../../generated/structs.js';
import { checkFlags, checkObject } from '../native/check.js';
import { sizeof, view } from '../native/struct.js';
import { checkStatus } from '../sspi/error.js';
import { consumeAll } from '../sspi/release.js';
import { type AttributeReader, bytesAt } from './reader.js';

/** SecPkgContext_Bindings: channel bindings, as another package takes them. */
export interface ChannelBindings {
  /** A SEC_CHANNEL_BINDINGS and what it refers to: the bytes of a SECBUFFER_CHANNEL_BINDINGS. */
  readonly bindings: Buffer;
  /** The application data in them: `tls-unique:` or `tls-server-end-point:`, then binary data. */
  readonly applicationData: Buffer;
}

/** What can be asked along with channel bindings. */
export interface ChannelBindingsRequest {
  /**
   * SEC_CHANNEL_BINDINGS_AUDIT_BINDINGS: calls SspiSetChannelBindingFlags, which makes a SEC_CHANNEL_BINDINGS_EX of the
   * bindings. Windows Server 2019 or later.
   * @see https://learn.microsoft.com/windows/win32/secauthn/sspi-sspisetchannelbindingflags
   */
  readonly flags?: SEC_CHANNEL_BINDINGS_FLAGS;
}

/** Where the application data is; nothing if the bindings are too short for their header. */
function applicationDataIn(bindings: Buffer): Buffer {
  const isExtended =
    bindings.byteLength >= sizeof(SEC_CHANNEL_BINDINGS_EX) &&
    bindings.readUInt32LE() === SEC_CHANNEL_BINDINGS_EX_MAGIC;
  const declaration = isExtended ? SEC_CHANNEL_BINDINGS_EX : SEC_CHANNEL_BINDINGS;
  if (bindings.byteLength < sizeof(declaration)) return Buffer.alloc(0);
  const header = view<SEC_CHANNEL_BINDINGS>(declaration, bindings);
  const start = header.dwApplicationDataOffset;
  return Buffer.from(bindings.subarray(start, start + header.cbApplicationDataLength));
}

function flagsOf(request: ChannelBindingsRequest): number | undefined {
  checkObject('input', request);
  const { flags } = request;
  return flags === undefined ? undefined : checkFlags('input.flags', flags);
}

const bindings: AttributeReader<ChannelBindings, [request?: ChannelBindingsRequest]> = {
  query(call, request = {}) {
    const flags = flagsOf(request);
    const info = call(SecPkgContext_Bindings);
    try {
      if (flags !== undefined) {
        checkStatus('SspiSetChannelBindingFlags', SspiSetChannelBindingFlags(info, flags));
      }
      const bytes = bytesAt(info.Bindings, info.BindingsLength);
      return { bindings: bytes, applicationData: applicationDataIn(bytes) };
    } finally {
      // Where they are now: setting flags may have moved them.
      consumeAll([info.Bindings], () => {});
    }
  },
};

export const bindingsReaders = {
  [SECPKG_ATTR_UNIQUE_BINDINGS]: bindings,
  [SECPKG_ATTR_ENDPOINT_BINDINGS]: bindings,
} as const;
