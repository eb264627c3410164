// Kerberos by HTTP as Windows does it, played by the scripted package and a server that knows no better.

import { ISC_RET, SEC_E_OK, SEC_I_CONTINUE_NEEDED } from '../../src/index.js';
import { script } from '../scripted/script.js';
import type { Handler } from './web-server.js';

/** A server that always answers this. */
export const challenge =
  (value: string | string[], status = 401): Handler =>
  (request, response) => {
    request.resume();
    response.writeHead(status, { 'WWW-Authenticate': value }).end('who are you?');
  };

/** Kerberos, as Windows does it: one token, and with mutual authentication one of the server. */
export const kerberosClient = (attributes: number = ISC_RET.MUTUAL_AUTH): void => {
  const first = { index: 0, bytes: Buffer.from('AP-REQ') };
  script('InitializeSecurityContextW', {
    byDefault: true,
    status: SEC_I_CONTINUE_NEEDED,
    buffers: [first],
  });
  script('InitializeSecurityContextW', { status: SEC_E_OK, attributes, buffers: [{ size: 0 }] });
};

/** A server of Kerberos: the second request is let in, with this token. */
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
