// Buffers: their types, the bits beside the type, and the byte order of their tokens.

import type { Table } from '../schema.js';
import { sdk } from '../sources.js';
import { inSdk, schannel } from './meanings.js';

export const bufferTables: readonly Table[] = [
  {
    name: 'SECBUFFER',
    kind: 'values',
    purpose: 'What a buffer holds: BufferType of SecBuffer.',
    meanings: {
      SECBUFFER_EMPTY: 'A place that the package may fill, and whose type it then changes.',
      SECBUFFER_DATA: 'Data that is signed, encrypted or decrypted in place.',
      SECBUFFER_TOKEN: 'A token of the handshake, or the signature or trailer of a message.',
      SECBUFFER_PKG_PARAMS: 'Parameters from the transport to the package.',
      SECBUFFER_MISSING: {
        meaning: 'How many bytes of the message are missing, in cbBuffer; pvBuffer is ignored.',
        note: 'The number is a hint: the message can turn out to need more.',
      },
      SECBUFFER_EXTRA: {
        meaning: 'How many bytes at the end of the input were not consumed, in cbBuffer.',
        note:
          'From the handshake functions, pvBuffer is not to be relied on: count from the end of the ' +
          'input.',
      },
      SECBUFFER_STREAM_TRAILER: 'The trailer of a record.',
      SECBUFFER_STREAM_HEADER: 'The header of a record.',
      SECBUFFER_NEGOTIATION_INFO: 'Hints of Negotiate: SEC_NEGOTIATION_INFO.',
      SECBUFFER_PADDING: 'Padding that the cipher needs.',
      SECBUFFER_STREAM:
        'A whole encrypted message, in which DecryptMessage finds the data by itself.',
      SECBUFFER_MECHLIST:
        'A list of object identifiers of the protocol, of little interest to callers.',
      SECBUFFER_MECHLIST_SIGNATURE:
        'The signature of a SECBUFFER_MECHLIST buffer, of little interest to callers.',
      SECBUFFER_TARGET: 'Reserved; do not use it.',
      SECBUFFER_CHANNEL_BINDINGS:
        'Channel bindings: SEC_CHANNEL_BINDINGS and the bytes it points to by offset.',
      SECBUFFER_CHANGE_PASS_RESPONSE:
        'The answer of ChangeAccountPassword: DOMAIN_PASSWORD_INFORMATION.',
      SECBUFFER_TARGET_HOST: {
        meaning: 'The SPN of the target, when channel bindings are used.',
        packages: ['Digest'],
      },
      SECBUFFER_ALERT: {
        meaning: 'An alert for the peer.',
        note: 'It comes with a failure and must be freed too when the package allocated it.',
      },
      SECBUFFER_APPLICATION_PROTOCOLS:
        'The application protocols to negotiate, such as ALPN: SEC_APPLICATION_PROTOCOLS.',
      SECBUFFER_SRTP_PROTECTION_PROFILES:
        'SRTP protection profiles, most preferred first: SEC_SRTP_PROTECTION_PROFILES.',
      SECBUFFER_SRTP_MASTER_KEY_IDENTIFIER:
        'The SRTP master key identifier: SEC_SRTP_MASTER_KEY_IDENTIFIER.',
      SECBUFFER_TOKEN_BINDING: 'Version and key parameters of token binding: SEC_TOKEN_BINDING.',
      SECBUFFER_PRESHARED_KEY: 'A preshared key of at most 256 bytes: SEC_PRESHAREDKEY.',
      SECBUFFER_PRESHARED_KEY_IDENTITY:
        'The identity of a preshared key: SEC_PRESHAREDKEY_IDENTITY.',
      SECBUFFER_DTLS_MTU: {
        meaning: 'The MTU of DTLS, 200 to 65536, 1096 by default: SEC_DTLS_MTU.',
        note: 'PathMTU of SEC_DTLS_MTU has 16 bits, so 65536 itself cannot be written.',
      },
      SECBUFFER_SEND_GENERIC_TLS_EXTENSION: 'A TLS extension to send: SEND_GENERIC_TLS_EXTENSION.',
      SECBUFFER_SUBSCRIBE_GENERIC_TLS_EXTENSION:
        'TLS extensions to be told of: SUBSCRIBE_GENERIC_TLS_EXTENSION.',
      SECBUFFER_FLAGS: {
        meaning: 'Request flags above the 32nd bit, such as ISC_REQ_MESSAGES: SEC_FLAGS.',
        note: 'The lower 32 bits of SEC_FLAGS must be 0.',
      },
      SECBUFFER_TRAFFIC_SECRETS: 'Traffic secrets of TLS: SEC_TRAFFIC_SECRETS.',
      SECBUFFER_CERTIFICATE_REQUEST_CONTEXT: inSdk(
        schannel(
          'Tells one request for a certificate after the handshake from another (TLS 1.3): ' +
            'SEC_CERTIFICATE_REQUEST_CONTEXT.',
        ),
      ),
      SECBUFFER_CHANNEL_BINDINGS_RESULT: {
        meaning:
          'What the package of a server made of the channel bindings of the client: ' +
          'SEC_CHANNEL_BINDINGS_RESULT.',
        source: sdk,
      },
      SECBUFFER_APP_SESSION_STATE: inSdk(
        schannel(
          'State of the application that is kept in a session ticket, of at most 2048 bytes: ' +
            'SEC_APP_SESSION_STATE.',
        ),
      ),
      SECBUFFER_SESSION_TICKET: inSdk(schannel('A session ticket of TLS 1.3: SEC_SESSION_TICKET.')),
    },
  },
  {
    name: 'SECBUFFER_VERSIONS',
    kind: 'values',
    purpose: 'The version of a buffer list: ulVersion of SecBufferDesc.',
    names: ['SECBUFFER_VERSION'],
    meanings: {
      SECBUFFER_VERSION: 'The only version of SecBufferDesc.',
    },
  },
  {
    name: 'SECBUFFER_ATTR',
    kind: 'flags',
    purpose: 'Bits combined with the type of a buffer: BufferType of SecBuffer.',
    headers: ['sspi.h', 'ntsecpkg.h'],
    names: [
      'SECBUFFER_ATTRMASK',
      'SECBUFFER_READONLY',
      'SECBUFFER_READONLY_WITH_CHECKSUM',
      'SECBUFFER_RESERVED',
      'SECBUFFER_UNMAPPED',
      'SECBUFFER_KERNEL_MAP',
    ],
    meanings: {
      SECBUFFER_ATTRMASK: {
        meaning: 'The bits of a buffer type that are attributes.',
        note: 'The documentation lists it among the types; it is a mask.',
      },
      SECBUFFER_READONLY: {
        meaning:
          'The package may read the buffer but does not change it, and no signature covers it.',
        note: 'The documentation says both that it has no checksum and that it serves to compute one.',
      },
      SECBUFFER_READONLY_WITH_CHECKSUM:
        'The package does not change the buffer, but its signature covers it.',
      SECBUFFER_RESERVED: 'Bits reserved to the security system.',
      SECBUFFER_UNMAPPED: {
        meaning: 'The buffer is in the address space of the client.',
        note: 'For packages inside the LSA; the same bit as SECBUFFER_RESERVED.',
      },
      SECBUFFER_KERNEL_MAP: {
        meaning: 'The buffer was mapped into the LSA from kernel mode.',
        note: 'For packages inside the LSA.',
      },
    },
  },
  {
    name: 'SECURITY_DREP',
    kind: 'values',
    purpose: 'Byte order of the target: TargetDataRep of both handshake functions.',
    names: ['SECURITY_NATIVE_DREP', 'SECURITY_NETWORK_DREP'],
    meanings: {
      SECURITY_NATIVE_DREP: {
        meaning: 'The byte order of this computer.',
        note: 'Digest and Schannel do not use it: give 0.',
      },
      SECURITY_NETWORK_DREP: {
        meaning: 'The byte order of the network.',
        note: 'Its value is 0, which Digest and Schannel want.',
      },
    },
  },
];
