// Channel bindings that a context gives: the application data in them is found by an offset.

import {
  SECPKG_ATTR_ENDPOINT_BINDINGS,
  SECPKG_ATTR_UNIQUE_BINDINGS,
} from '../../generated/flags.js';
import { SEC_CHANNEL_BINDINGS, SecPkgContext_Bindings } from '../../generated/structs.js';
import { sizeof, view } from '../native/struct.js';
import { bytesAt, reader } from './reader.js';

/** SecPkgContext_Bindings: channel bindings, as another package takes them. */
export interface ChannelBindings {
  /** A SEC_CHANNEL_BINDINGS and what it refers to: the bytes of a SECBUFFER_CHANNEL_BINDINGS. */
  readonly bindings: Buffer;
  /** The application data in them: `tls-unique:` or `tls-server-end-point:`, then binary data. */
  readonly applicationData: Buffer;
}

function readBindings(info: SecPkgContext_Bindings): ChannelBindings {
  const bindings = bytesAt(info.Bindings, info.BindingsLength);
  let start = 0;
  let length = 0;
  if (bindings.byteLength >= sizeof(SEC_CHANNEL_BINDINGS)) {
    const header = view(SEC_CHANNEL_BINDINGS, bindings);
    start = header.dwApplicationDataOffset;
    length = header.cbApplicationDataLength;
  }
  return { bindings, applicationData: Buffer.from(bindings.subarray(start, start + length)) };
}

const bindings = reader({
  structure: SecPkgContext_Bindings,
  owned: ['Bindings'],
  read: readBindings,
});

export const bindingsReaders = {
  [SECPKG_ATTR_UNIQUE_BINDINGS]: bindings,
  [SECPKG_ATTR_ENDPOINT_BINDINGS]: bindings,
} as const;
