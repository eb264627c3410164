// The soak with sspi-rs, shortened. `npm run soak` is the long form.

import ava from 'ava';
import { shortForm } from './child.js';

const test = ava.serial;

test('200 handshakes with NTLM', (t) => shortForm(t, 'sspi-rs'));
test('500 tokens into NTLM, Kerberos and Negotiate', (t) => shortForm(t, 'sspi-rs-tokens'));
