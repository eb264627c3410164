// What an HttpAuthenticationError tells: its code, the status of the response, and its cause.

import test from 'ava';
import { HttpAuthenticationError } from '../../protocols/http/index.js';

test('a status, or null where there was none, and a cause', (t) => {
  const cause = new Error('why');
  const refused = new HttpAuthenticationError('ERR_SSPI_HTTP_REFUSED', 'no', {
    status: 401,
    cause,
  });
  t.like(refused, { code: 'ERR_SSPI_HTTP_REFUSED', message: 'no', status: 401, cause });
  t.is(refused.name, 'HttpAuthenticationError');
  t.is(new HttpAuthenticationError('ERR_SSPI_HTTP_NTLM', 'no').status, null);
});
