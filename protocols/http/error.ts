// What HTTP authentication throws, beside the errors of SSPI itself.

export type HttpAuthenticationErrorCode =
  | 'ERR_SSPI_HTTP_ANONYMOUS'
  | 'ERR_SSPI_HTTP_BINDINGS'
  | 'ERR_SSPI_HTTP_BODY'
  | 'ERR_SSPI_HTTP_CONNECTION'
  | 'ERR_SSPI_HTTP_FORWARDED'
  | 'ERR_SSPI_HTTP_LIMIT'
  | 'ERR_SSPI_HTTP_MUTUAL_AUTH'
  | 'ERR_SSPI_HTTP_NTLM'
  | 'ERR_SSPI_HTTP_PROXY'
  | 'ERR_SSPI_HTTP_REFUSED'
  | 'ERR_SSPI_HTTP_SCHEME'
  | 'ERR_SSPI_HTTP_TIMEOUT'
  | 'ERR_SSPI_HTTP_TOKEN';

/**
 * A login by HTTP that did not succeed.
 *
 * | code | when |
 * | --- | --- |
 * | `ERR_SSPI_HTTP_ANONYMOUS` | server: the client is ANONYMOUS LOGON or Guest |
 * | `ERR_SSPI_HTTP_BINDINGS` | server: channel bindings are required, and the connection has none |
 * | `ERR_SSPI_HTTP_BODY` | client: the body is a stream, which cannot be sent again |
 * | `ERR_SSPI_HTTP_CONNECTION` | client: the connection was closed between two legs |
 * | `ERR_SSPI_HTTP_FORWARDED` | server: a proxy forwarded the request, whose login would take several legs |
 * | `ERR_SSPI_HTTP_LIMIT` | a limit of the options was exceeded |
 * | `ERR_SSPI_HTTP_MUTUAL_AUTH` | client: the server did not authenticate itself |
 * | `ERR_SSPI_HTTP_NTLM` | NTLM is needed, and not allowed |
 * | `ERR_SSPI_HTTP_PROXY` | client: the proxy refused the connection, or did not answer in HTTP |
 * | `ERR_SSPI_HTTP_REFUSED` | the server refused the user; of a server, `cause` is the SspiError |
 * | `ERR_SSPI_HTTP_SCHEME` | server: the client chose a scheme that was not offered |
 * | `ERR_SSPI_HTTP_TIMEOUT` | the handshake took too long |
 * | `ERR_SSPI_HTTP_TOKEN` | the peer's token is not Base64, or does not fit the state of the handshake |
 */
export class HttpAuthenticationError extends Error {
  override readonly name = 'HttpAuthenticationError';
  readonly code: HttpAuthenticationErrorCode;
  /** The HTTP status: that the server answered with, or of a server's own refusal; null if there was none. */
  readonly status: number | null;

  constructor(
    code: HttpAuthenticationErrorCode,
    message: string,
    options: ErrorOptions & { readonly status?: number } = {},
  ) {
    super(message, options);
    this.code = code;
    this.status = options.status ?? null;
  }
}
