// Schannel's attributes that no row describes: bare pointers, input, names behind an array of structures.

import {
  SECPKG_ATTR_ISSUER_LIST_EX,
  SECPKG_ATTR_KEYING_MATERIAL_INPROC,
  SECPKG_ATTR_LOCAL_CERT_CONTEXT,
  SECPKG_ATTR_MAPPED_CRED_ATTR,
  SECPKG_ATTR_REMOTE_CERT_CHAIN,
  SECPKG_ATTR_REMOTE_CERT_CONTEXT,
  SECPKG_ATTR_ROOT_STORE,
} from '../../generated/flags.js';
import { CertFreeCertificateContext } from '../../generated/functions.js';
import {
  CERT_NAME_BLOB,
  SecPkgContext_IssuerListInfoEx,
  SecPkgContext_MappedCredAttr,
} from '../../generated/structs.js';
import { certificatesAt, encodedAt } from '../certificates/encoded.js';
import type { Address } from '../declaration.js';
import { checkFlags } from '../native/check.js';
import { sizeof, view } from '../native/struct.js';
import { keyingMaterialInproc } from './keying-material.js';
import {
  type AttributeReader,
  bytesAt,
  callersMemory,
  needsInput,
  pointerReader,
  reader,
} from './reader.js';

const certificate = pointerReader(CertFreeCertificateContext, encodedAt);

/** Takes the attribute of the mapped credential; gives the address of what the mapper made. */
const mappedCredAttr: AttributeReader<Address, [attribute: number]> = {
  query(call, attribute) {
    const dwAttribute = checkFlags('input', attribute);
    return call(SecPkgContext_MappedCredAttr, { dwAttribute }).pvBuffer;
  },
  unswept: needsInput,
};

/** The distinguished names of issuers, in DER. */
function readIssuers(list: SecPkgContext_IssuerListInfoEx): Buffer[] {
  const size = sizeof(CERT_NAME_BLOB);
  const blobs = bytesAt(list.aIssuers, list.cIssuers * size);
  return Array.from({ length: blobs.byteLength / size }, (_, index) => {
    const { pbData, cbData } = view(CERT_NAME_BLOB, blobs, index * size);
    return bytesAt(pbData, cbData);
  });
}

export const schannelReaders = {
  /** The encoded certificate. */
  [SECPKG_ATTR_REMOTE_CERT_CONTEXT]: certificate,
  /** The encoded certificate. */
  [SECPKG_ATTR_LOCAL_CERT_CONTEXT]: certificate,
  /** The address of what Schannel calls a HCERTCONTEXT to the root store. */
  [SECPKG_ATTR_ROOT_STORE]: {
    ...pointerReader(
      () => {},
      (store) => store,
    ),
    unswept: callersMemory,
  },
  [SECPKG_ATTR_ISSUER_LIST_EX]: reader({
    structure: SecPkgContext_IssuerListInfoEx,
    owned: ['aIssuers'],
    read: readIssuers,
  }),
  [SECPKG_ATTR_MAPPED_CRED_ATTR]: mappedCredAttr,
  /** The encoded certificate of the peer, then the others that came along. */
  [SECPKG_ATTR_REMOTE_CERT_CHAIN]: pointerReader(CertFreeCertificateContext, certificatesAt),
  [SECPKG_ATTR_KEYING_MATERIAL_INPROC]: keyingMaterialInproc,
} as const;
