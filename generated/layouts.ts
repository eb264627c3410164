// Sizes, and offsets of members, in bytes: for code that is called too often to look them up.
// Generated from sspi.h (mingw-w64 10.0.0) by `npm run generate`. Do not edit.

export const layouts = {
  SecBuffer: {
    size: { bits64: 16, bits32: 12 },
    members: {
      cbBuffer: { bits64: 0, bits32: 0 },
      BufferType: { bits64: 4, bits32: 4 },
      pvBuffer: { bits64: 8, bits32: 8 },
    },
  },
  SecBufferDesc: {
    size: { bits64: 16, bits32: 12 },
    members: {
      ulVersion: { bits64: 0, bits32: 0 },
      cBuffers: { bits64: 4, bits32: 4 },
      pBuffers: { bits64: 8, bits32: 8 },
    },
  },
};
