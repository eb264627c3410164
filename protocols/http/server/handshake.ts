// A server's half of a login: from the field Authorization to the user.

import {
  ASC_REQ,
  ASC_RET,
  type CredHandle,
  SECPKG_ATTR,
  ServerContext,
  SspiError,
} from '../../../src/index.js';
import { decodeToken, isNtlmToken } from '../challenges.js';
import { HttpAuthenticationError, type HttpAuthenticationErrorCode } from '../error.js';
import type { Connection, Handshake } from './connection.js';
import type { ServerSettings } from './options.js';
import { HttpUser } from './user.js';

const refusal = (
  code: HttpAuthenticationErrorCode,
  message: string,
  status: number,
  cause?: unknown,
) => new HttpAuthenticationError(code, message, { status, ...(cause ? { cause } : {}) });

/**
 * Takes the field Authorization apart.
 * @returns the scheme as it is registered, and the token
 * @throws HttpAuthenticationError if it has no token, or one that is not Base64 or too long
 */
export function readToken(field: string, limit: number): { scheme: string; token: Buffer } {
  if (field.length > limit) {
    const message = `The token has more than ${limit} characters.`;
    throw refusal('ERR_SSPI_HTTP_LIMIT', message, 431);
  }
  const given = field.replace(/[^!#$%&'*+\-.^_`|~0-9A-Za-z].*/s, '');
  const scheme = ['Negotiate', 'NTLM'].find((name) => name.toLowerCase() === given.toLowerCase());
  // Of another scheme it may be anything, a password among it.
  if (!scheme) return { scheme: given, token: Buffer.alloc(0) };
  const token = decodeToken(field.slice(given.length).trim());
  if (!token) throw refusal('ERR_SSPI_HTTP_TOKEN', 'The token is not Base64.', 400);
  return { scheme, token };
}

/** Whether a token is the first of a handshake: of GSS-API in any mechanism, or NTLM's first message. */
function isFirst(token: Buffer): boolean {
  return token[0] === 0x60 || token.toString('latin1', 0, 12) === 'NTLMSSP\0\x01\0\0\0';
}

/** Continues the handshake of a connection if the token is of it, or makes another. */
export function startHandshake(
  connection: Connection,
  settings: ServerSettings,
  given: { credential: CredHandle; scheme: string; token: Buffer },
): void {
  const { credential, scheme, token } = given;
  checkNtlm(connection, settings, scheme === 'NTLM' || isNtlmToken(token));
  const { channelBindings } = connection;
  if (settings.channelBindings === 'required' && !channelBindings) {
    const message = 'Channel bindings are required, and this connection has none: is it TLS?';
    throw refusal('ERR_SSPI_HTTP_BINDINGS', message, 403);
  }
  if (connection.handshake?.scheme === scheme && !isFirst(token)) return;
  connection.handshake?.context.dispose();
  const allowsMissing = settings.channelBindings === 'allowed' && channelBindings;
  connection.handshake = {
    context: new ServerContext(credential, {
      contextReq: ASC_REQ.CONNECTION | (allowsMissing ? ASC_REQ.ALLOW_MISSING_BINDINGS : 0),
      ...(channelBindings ? { channelBindings } : {}),
    }),
    scheme,
    packageName: credential.package.name,
    isNtlm: scheme === 'NTLM',
    legs: 0,
  };
}

/** What a leg led to. */
export interface LegResult {
  /** The value of WWW-Authenticate; undefined if there is no token for the client. */
  readonly field: string | undefined;
  /** Undefined until the handshake is over. */
  readonly user?: HttpUser;
  /** Whether later requests of the connection are this user's. */
  readonly isPersistent?: boolean;
}

/**
 * Takes the next leg.
 * @returns undefined if the handshake was given up meanwhile
 * @throws HttpAuthenticationError for a login that is refused
 */
export async function takeLeg(
  connection: Connection,
  settings: ServerSettings,
  token: Buffer,
): Promise<LegResult | undefined> {
  const handshake = connection.handshake as Handshake;
  const { context, scheme } = handshake;
  if (++handshake.legs > settings.limits.legs) {
    const message = `The handshake takes more than ${settings.limits.legs} legs.`;
    throw refusal('ERR_SSPI_HTTP_LIMIT', message, 401);
  }
  let answer: Buffer | null;
  try {
    ({ token: answer } = await context.stepAsync(token));
  } catch (error) {
    if (connection.handshake !== handshake) return undefined;
    if (!(error instanceof SspiError)) throw error;
    throw refusal('ERR_SSPI_HTTP_REFUSED', error.message, 401, error);
  }
  if (connection.handshake !== handshake) return undefined;
  handshake.isNtlm ||= isNtlmToken(token) || (answer !== null && isNtlmToken(answer));
  checkNtlm(connection, settings, handshake.isNtlm);
  const field = answer?.length ? `${scheme} ${answer.toString('base64')}` : undefined;
  if (context.established) return { field, ...userOf(connection, settings, handshake) };
  if (connection.isShared) {
    const message =
      'A proxy forwarded the request, whose login would take several legs of one connection.';
    throw refusal('ERR_SSPI_HTTP_FORWARDED', message, 401);
  }
  if (field === undefined) {
    throw refusal('ERR_SSPI_HTTP_TOKEN', 'There is no token for the next leg.', 401);
  }
  return { field };
}

function checkNtlm(connection: Connection, { allowNtlm }: ServerSettings, isNtlm: boolean): void {
  if (!isNtlm) return;
  if (!allowNtlm) {
    throw refusal('ERR_SSPI_HTTP_NTLM', 'The client chose NTLM, which is not allowed.', 401);
  }
  if (connection.isShared) {
    const message = 'A proxy forwarded the request: NTLM would authenticate its connection.';
    throw refusal('ERR_SSPI_HTTP_FORWARDED', message, 401);
  }
}

/** Takes the context out of the handshake. */
function userOf(connection: Connection, settings: ServerSettings, handshake: Handshake) {
  const { context } = handshake;
  const packageName = packageOf(handshake);
  const isNtlm = handshake.isNtlm || packageName === 'NTLM';
  checkNtlm(connection, settings, isNtlm);
  checkKnown(context);
  connection.handshake = undefined;
  // Kerberos authenticates this request only; the next may carry another user's ticket.
  return { user: new HttpUser(context, packageName), isPersistent: isNtlm };
}

/** The package that Negotiate chose. */
function packageOf({ context, packageName, isNtlm }: Handshake): string {
  try {
    const { packageInfo } = context.queryContextAttributes(SECPKG_ATTR.NEGOTIATION_INFO);
    return packageInfo?.name ?? packageName;
  } catch (error) {
    if (!(error instanceof SspiError)) throw error;
    return isNtlm ? 'NTLM' : packageName;
  }
}

/** @throws HttpAuthenticationError if the client is authenticated as nobody in particular */
function checkKnown(context: ServerContext): void {
  const refuse = (cause?: unknown) =>
    refusal('ERR_SSPI_HTTP_ANONYMOUS', 'The client is ANONYMOUS LOGON or Guest.', 401, cause);
  if (((context.attributes ?? 0) & ASC_RET.NULL_SESSION) !== 0) throw refuse();
  try {
    using token = context.querySecurityContextToken();
    if (token.isAnonymous || token.isGuest) throw refuse();
  } catch (error) {
    if (!(error instanceof SspiError)) throw error;
    // Wine and sspi-rs have no tokens.
    if (error.code !== 'SEC_E_UNSUPPORTED_FUNCTION') throw refuse(error);
  }
}
