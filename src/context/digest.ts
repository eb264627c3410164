// The input buffers of Digest, in their documented order: the package identifies them by position.

import {
  SECBUFFER_CHANNEL_BINDINGS,
  SECBUFFER_PKG_PARAMS,
  SECBUFFER_READONLY,
  SECBUFFER_TARGET_HOST,
  SECBUFFER_TOKEN,
} from '../../generated/flags.js';
import { checkBytes, checkObject, checkString } from '../native/check.js';
import { wide } from '../native/memory.js';
import type { SecurityBuffer } from '../sspi/buffers.js';

export interface DigestRequest {
  /** The HTTP method as the request line has it: `GET`. */
  readonly method: string;
  /** H(entity-body) in hexadecimal, for `qop=auth-int`. */
  readonly entityHash?: string;
  /** SEC_CHANNEL_BINDINGS as `channelBindings()` makes them. */
  readonly channelBindings?: Uint8Array;
}

export interface DigestServerRequest extends DigestRequest {
  /** The client's answer, what follows `Digest ` in its header; none on the first leg. */
  readonly token?: Uint8Array;
  /** The URI as the request line has it. Documented as reserved; Microsoft's own code gives the URI. */
  readonly uri?: string;
  /** The realm of the challenge, in ASCII. */
  readonly realm?: string;
}

export interface DigestClientRequest extends DigestRequest {
  /** The server's challenge, what follows `Digest ` in its header. */
  readonly token: Uint8Array;
  /** The service principal name of the server; with channel bindings only. */
  readonly targetHost?: string;
}

type Text = 'method' | 'entityHash' | 'uri' | 'realm' | 'targetHost';

/** The members as buffers; what is not given is an empty one, so that the others keep their place. */
function reader(request: DigestServerRequest | DigestClientRequest) {
  checkObject('request', request);
  const members: Partial<Record<Text | 'token' | 'channelBindings', unknown>> = { ...request };
  const text = (name: Text, encode: (value: string) => Buffer) => {
    const value = members[name];
    if (value === undefined) return null;
    checkString(`request.${name}`, value);
    return encode(value);
  };
  const bytes = (name: 'token' | 'channelBindings') => {
    const value = members[name];
    if (value === undefined) return null;
    checkBytes(`request.${name}`, value);
    return Buffer.from(value);
  };
  const ascii = (value: string) => Buffer.from(`${value}\0`, 'latin1');
  return {
    token: (): SecurityBuffer => ({ type: SECBUFFER_TOKEN, data: bytes('token') }),
    ascii: (name: Text): SecurityBuffer => ({
      type: SECBUFFER_PKG_PARAMS,
      data: text(name, ascii),
    }),
    wide: (name: Text): SecurityBuffer => ({ type: SECBUFFER_PKG_PARAMS, data: text(name, wide) }),
    targetHost: (): SecurityBuffer => ({
      type: (SECBUFFER_TARGET_HOST | SECBUFFER_READONLY) >>> 0,
      data: text('targetHost', (value) => Buffer.from(`${value}\0`)),
    }),
    channelBindings: (): SecurityBuffer => ({
      type: (SECBUFFER_CHANNEL_BINDINGS | SECBUFFER_READONLY) >>> 0,
      data: bytes('channelBindings'),
    }),
  };
}

/**
 * The input buffers of an HTTP Digest server, for `step(null, { inputBuffers })`. Strings include a terminating NUL, as
 * in Microsoft's own code.
 * @throws TypeError that names the member
 * @see https://learn.microsoft.com/windows/win32/secauthn/acceptsecuritycontext--digest
 */
export function digestServerBuffers(request: DigestServerRequest): SecurityBuffer[] {
  const of = reader(request);
  checkString('request.method', request.method);
  const buffers = [of.token(), of.ascii('method'), of.ascii('uri')];
  buffers.push(of.ascii('entityHash'), of.wide('realm'));
  if (request.channelBindings !== undefined) buffers.push(of.channelBindings());
  return buffers;
}

/**
 * The input buffers of an HTTP Digest client, for `step(null, { inputBuffers })`; the context's target name must be the
 * URI.
 * @throws TypeError that names the member
 * @see https://learn.microsoft.com/windows/win32/secauthn/input-buffers-for-the-digest-challenge-response
 */
export function digestClientBuffers(request: DigestClientRequest): SecurityBuffer[] {
  const of = reader(request);
  checkBytes('request.token', request.token);
  checkString('request.method', request.method);
  const buffers = [of.token(), of.ascii('method'), of.ascii('entityHash')];
  if (request.targetHost !== undefined || request.channelBindings !== undefined) {
    buffers.push(of.targetHost());
  }
  if (request.channelBindings !== undefined) buffers.push(of.channelBindings());
  return buffers;
}
