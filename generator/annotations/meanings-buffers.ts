// What buffer types, and the small values of the message functions, mean.

import type { Meaning } from '../model.js';

export const bufferMeanings: Readonly<Record<string, Meaning>> = {
  SECBUFFER_VERSION: {
    meaning: 'The only version of SecBufferDesc.',
  },
  SECBUFFER_EMPTY: {
    meaning: 'A place that the package may fill, and whose type it then changes.',
  },
  SECBUFFER_DATA: {
    meaning: 'Data that is signed, encrypted or decrypted in place.',
  },
  SECBUFFER_TOKEN: {
    meaning: 'A token of the handshake, or the signature or trailer of a message.',
  },
  SECBUFFER_PKG_PARAMS: {
    meaning: 'Parameters from the transport to the package.',
  },
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
  SECBUFFER_STREAM_TRAILER: {
    meaning: 'The trailer of a record.',
  },
  SECBUFFER_STREAM_HEADER: {
    meaning: 'The header of a record.',
  },
  SECBUFFER_NEGOTIATION_INFO: {
    meaning: 'Hints of Negotiate: SEC_NEGOTIATION_INFO.',
  },
  SECBUFFER_PADDING: {
    meaning: 'Padding that the cipher needs.',
  },
  SECBUFFER_STREAM: {
    meaning: 'A whole encrypted message, in which DecryptMessage finds the data by itself.',
  },
  SECBUFFER_MECHLIST: {
    meaning: 'A list of object identifiers of the protocol, of little interest to callers.',
  },
  SECBUFFER_MECHLIST_SIGNATURE: {
    meaning: 'The signature of a SECBUFFER_MECHLIST buffer, of little interest to callers.',
  },
  SECBUFFER_TARGET: {
    meaning: 'Reserved; do not use it.',
  },
  SECBUFFER_CHANNEL_BINDINGS: {
    meaning: 'Channel bindings: SEC_CHANNEL_BINDINGS and the bytes it points to by offset.',
  },
  SECBUFFER_CHANGE_PASS_RESPONSE: {
    meaning: 'The answer of ChangeAccountPassword: DOMAIN_PASSWORD_INFORMATION.',
  },
  SECBUFFER_TARGET_HOST: {
    meaning: 'The SPN of the target, when channel bindings are used.',
    packages: ['Digest'],
  },
  SECBUFFER_ALERT: {
    meaning: 'An alert for the peer.',
    note: 'It comes with a failure and must be freed too when the package allocated it.',
  },
  SECBUFFER_APPLICATION_PROTOCOLS: {
    meaning: 'The application protocols to negotiate, such as ALPN: SEC_APPLICATION_PROTOCOLS.',
  },
  SECBUFFER_SRTP_PROTECTION_PROFILES: {
    meaning: 'SRTP protection profiles, most preferred first: SEC_SRTP_PROTECTION_PROFILES.',
  },
  SECBUFFER_SRTP_MASTER_KEY_IDENTIFIER: {
    meaning: 'The SRTP master key identifier: SEC_SRTP_MASTER_KEY_IDENTIFIER.',
  },
  SECBUFFER_TOKEN_BINDING: {
    meaning: 'Version and key parameters of token binding: SEC_TOKEN_BINDING.',
  },
  SECBUFFER_PRESHARED_KEY: {
    meaning: 'A preshared key of at most 256 bytes: SEC_PRESHAREDKEY.',
  },
  SECBUFFER_PRESHARED_KEY_IDENTITY: {
    meaning: 'The identity of a preshared key: SEC_PRESHAREDKEY_IDENTITY.',
  },
  SECBUFFER_DTLS_MTU: {
    meaning: 'The MTU of DTLS, 200 to 65536, 1096 by default: SEC_DTLS_MTU.',
    note: 'PathMTU of SEC_DTLS_MTU has 16 bits, so 65536 itself cannot be written.',
  },
  SECBUFFER_SEND_GENERIC_TLS_EXTENSION: {
    meaning: 'A TLS extension to send: SEND_GENERIC_TLS_EXTENSION.',
  },
  SECBUFFER_SUBSCRIBE_GENERIC_TLS_EXTENSION: {
    meaning: 'TLS extensions to be told of: SUBSCRIBE_GENERIC_TLS_EXTENSION.',
  },
  SECBUFFER_FLAGS: {
    meaning: 'Request flags above the 32nd bit, such as ISC_REQ_MESSAGES: SEC_FLAGS.',
    note: 'The lower 32 bits of SEC_FLAGS must be 0.',
  },
  SECBUFFER_TRAFFIC_SECRETS: {
    meaning: 'Traffic secrets of TLS: SEC_TRAFFIC_SECRETS.',
  },
  SECBUFFER_ATTRMASK: {
    meaning: 'The bits of a buffer type that are attributes.',
    note: 'The documentation lists it among the types; it is a mask.',
  },
  SECBUFFER_READONLY: {
    meaning: 'The package may read the buffer but does not change it, and no signature covers it.',
    note: 'The documentation says both that it has no checksum and that it serves to compute one.',
  },
  SECBUFFER_READONLY_WITH_CHECKSUM: {
    meaning: 'The package does not change the buffer, but its signature covers it.',
  },
  SECBUFFER_RESERVED: {
    meaning: 'Bits reserved to the security system.',
  },
};

export const messageMeanings: Readonly<Record<string, Meaning>> = {
  SECURITY_NATIVE_DREP: {
    meaning: 'The byte order of this computer.',
    note: 'Digest and Schannel do not use it: give 0.',
  },
  SECURITY_NETWORK_DREP: {
    meaning: 'The byte order of the network.',
    note: 'Its value is 0, which Digest and Schannel want.',
  },
  SECQOP_WRAP_NO_ENCRYPT: {
    meaning: 'Makes a header or trailer but does not encrypt: the message is signed only.',
    note: 'KERB_WRAP_NO_ENCRYPT is the same. Digest wants 0.',
  },
  SECQOP_WRAP_OOB_DATA: {
    meaning: 'Sends a TLS alert: the message is its two bytes.',
    packages: ['Schannel'],
  },
  SECPKG_CONTEXT_EXPORT_RESET_NEW: {
    meaning: 'The new context is reset to its initial state.',
  },
  SECPKG_CONTEXT_EXPORT_DELETE_OLD: {
    meaning: 'The old context is deleted.',
  },
  SECPKG_CONTEXT_EXPORT_TO_KERNEL: {
    meaning: 'The context is exported to the kernel.',
    note: 'No longer supported.',
  },
  SASL_OPTION_SEND_SIZE: {
    meaning: 'The largest data that can be sent in one message: a ULONG, 0xFFFF by default.',
  },
  SASL_OPTION_RECV_SIZE: {
    meaning: 'The size of the receiving buffer: a ULONG, 0xFFFF by default.',
  },
  SASL_OPTION_AUTHZ_STRING: {
    meaning: 'The string that the client passes to the server as its authorisation identity.',
    note: 'SEC_E_UNSUPPORTED_FUNCTION when SASL_OPTION_AUTHZ_PROCESSING is Sasl_AuthZIDForbidden.',
  },
  SASL_OPTION_AUTHZ_PROCESSING: {
    meaning: 'Whether that string is processed: a ULONG, Sasl_AuthZIDProcessed by default.',
  },
};
