// Windows' Kerberos over HTTP, simulated by the scripted package and a scripted server.

import { ISC_RET, SEC_E_OK, SEC_I_CONTINUE_NEEDED } from '../../src/index.js';
import { script } from '../scripted/script.js';
import type { Handler } from './web-server.js';

/** A server with a fixed answer. */
export const challenge =
  (value: string | string[], status = 401): Handler =>
  (request, response) => {
    request.resume();
    response.writeHead(status, { 'WWW-Authenticate': value }).end('who are you?');
  };

/** Windows' Kerberos: one token and, with mutual authentication, the server's reply. */
export const kerberosClient = (attributes: number = ISC_RET.MUTUAL_AUTH): void => {
  const first = { index: 0, bytes: Buffer.from('AP-REQ') };
  script('InitializeSecurityContextW', {
    byDefault: true,
    status: SEC_I_CONTINUE_NEEDED,
    buffers: [first],
  });
  script('InitializeSecurityContextW', { status: SEC_E_OK, attributes, buffers: [{ size: 0 }] });
};

/** A Kerberos server that accepts the second request, and replies with this token. */
export const kerberosServer =
  (token: string | undefined, status = 200): Handler =>
  (request, response) => {
    request.resume();
    if (request.headers.authorization === undefined) {
      response.writeHead(401, { 'WWW-Authenticate': 'Negotiate' }).end();
      return;
    }
    const field = token === undefined ? {} : { 'WWW-Authenticate': `Negotiate ${token}` };
    response.writeHead(status, field).end(request.headers.authorization);
  };
