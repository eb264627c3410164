// ALPN: encodes protocol names for a SECBUFFER_APPLICATION_PROTOCOLS buffer.

import { SecApplicationProtocolNegotiationExt_ALPN } from '../../generated/enums.js';
import { MAX_PROTOCOL_ID_SIZE } from '../../generated/flags.js';
import {
  SEC_APPLICATION_PROTOCOL_LIST,
  SEC_APPLICATION_PROTOCOLS,
} from '../../generated/structs.js';
import { checkString, isArray, typeError } from '../native/check.js';
import { offsetof, view } from '../native/struct.js';

/** ProtocolListSize is 16 bits wide. */
const longestList = 0xffff;

/**
 * SEC_APPLICATION_PROTOCOLS with one ALPN list.
 *
 * @param protocols names such as `h2` and `http/1.1`, the preferred one first
 * @throws TypeError or RangeError that names the element
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_application_protocols
 */
export function applicationProtocols(protocols: readonly string[]): Buffer {
  return protocolList('protocols', protocols);
}

/** @param name the parameter or option, for error messages */
export function protocolList(name: string, protocols: readonly string[]): Buffer {
  if (!isArray(protocols)) throw typeError(name, 'an array of strings', protocols);
  // Array.from turns holes into undefined, which checkString rejects.
  const ids = Array.from(protocols, (protocol, index) => {
    checkString(`${name}[${index}]`, protocol);
    const id = Buffer.from(protocol, 'utf8');
    if (id.byteLength === 0 || id.byteLength > MAX_PROTOCOL_ID_SIZE) {
      throw new RangeError(`${name}[${index}] must have 1 to ${MAX_PROTOCOL_ID_SIZE} bytes`);
    }
    return Buffer.concat([Buffer.of(id.byteLength), id]);
  });
  const names = Buffer.concat(ids);
  if (names.byteLength === 0 || names.byteLength > longestList) {
    throw new RangeError(
      `${name} must have 1 to ${longestList} bytes, with a length before each protocol`,
    );
  }
  const lists = offsetof(SEC_APPLICATION_PROTOCOLS, 'ProtocolLists');
  const list = offsetof(SEC_APPLICATION_PROTOCOL_LIST, 'ProtocolList');
  // sizeof counts one element of each flexible array; a view needs at least that much memory.
  const memory = Buffer.alloc(lists + list + Math.max(names.byteLength, 4));
  view(SEC_APPLICATION_PROTOCOLS, memory).ProtocolListsSize = list + names.byteLength;
  const first = view(SEC_APPLICATION_PROTOCOL_LIST, memory, lists);
  first.ProtoNegoExt = SecApplicationProtocolNegotiationExt_ALPN;
  first.ProtocolListSize = names.byteLength;
  memory.set(names, lists + list);
  return memory.subarray(0, lists + list + names.byteLength);
}
