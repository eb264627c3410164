// Keying material exported from a TLS connection (RFC 5705): the request, and its structures.

import {
  SecPkgContext_KeyingMaterial_Inproc,
  SecPkgContext_KeyingMaterialInfo,
} from '../../generated/structs.js';
import type { View } from '../declaration.js';
import { checkBytes, checkObject, checkString, rangeError } from '../native/check.js';
import { secretMemory } from '../native/secret.js';
import { alloc } from '../native/struct.js';
import { type AttributeReader, needsInput } from './reader.js';

/** What to export. */
export interface KeyingMaterialRequest {
  /** ASCII: `EXPORTER-...` as registered with IANA, or `EXPERIMENTAL...`. */
  readonly label: string;
  /** The context value. RFC 5705 tells an absent one from an empty one. */
  readonly contextValue?: Uint8Array;
  /** Bytes to export, at least 1. */
  readonly length: number;
}

/** Lengths of label and context have 16 bits. */
const longest = 0xffff;
const mostMaterial = 1024 * 1024;

/** @throws TypeError or RangeError that names the member */
function members(name: string, request: KeyingMaterialRequest) {
  checkObject(name, request);
  const { label, contextValue = new Uint8Array(), length } = request;
  checkString(`${name}.label`, label);
  checkBytes(`${name}.contextValue`, contextValue);
  if (!/^[ -~]*$/.test(label)) throw new TypeError(`${name}.label must be ASCII`);
  const text = Buffer.from(`${label}\0`, 'latin1');
  if (label === '' || text.byteLength > longest) {
    throw rangeError(`${name}.label`, `1 to ${longest - 1} characters long`, label);
  }
  if (contextValue.byteLength > longest) {
    throw rangeError(`${name}.contextValue`, `at most ${longest} bytes long`, contextValue);
  }
  if (!Number.isInteger(length) || length < 1 || length > mostMaterial) {
    throw rangeError(`${name}.length`, `an integer of 1 to ${mostMaterial}`, length);
  }
  return {
    cbLabel: text.byteLength,
    pszLabel: text,
    cbContextValue: contextValue.byteLength,
    pbContextValue: contextValue.byteLength > 0 ? Buffer.from(contextValue) : null,
    cbKeyingMaterial: length,
  };
}

/** SECPKG_ATTR_KEYING_MATERIAL_INFO: to set before querying SECPKG_ATTR_KEYING_MATERIAL. */
export const keyingMaterialInfo = (
  value: KeyingMaterialRequest,
): View<SecPkgContext_KeyingMaterialInfo> =>
  alloc(SecPkgContext_KeyingMaterialInfo, members('value', value));

/** Request and result in one call: Schannel writes the material into our memory. */
export const keyingMaterialInproc: AttributeReader<Buffer, [input: KeyingMaterialRequest]> = {
  query(call, input) {
    const request = members('input', input);
    const material = secretMemory(request.cbKeyingMaterial);
    call(SecPkgContext_KeyingMaterial_Inproc, { ...request, pbKeyingMaterial: material });
    return material;
  },
  unswept: needsInput,
};
