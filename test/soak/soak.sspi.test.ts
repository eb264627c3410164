// The soak, shortened: nothing leaks, and no token ends the process. `npm run soak` is the long form.

import ava from 'ava';
import { account } from '../real/account.js';
import { available } from '../scripted/control.js';
import { shortForm } from './child.js';

const test = ava.serial;
const withScripted = available ? test : test.skip;
const withAccount = account ? test : test.skip;

withScripted('1,000 handshakes with the scripted package', (t) => shortForm(t, 'scripted'));
test('40 handshakes with NTLM', (t) => shortForm(t, 'ntlm'));
withAccount('80 handshakes with Kerberos', (t) => shortForm(t, 'kerberos'));
test('1,000 tokens into NTLM, Kerberos, Negotiate and Schannel', (t) => shortForm(t, 'tokens'));

/** Of ten minutes, and of 10 GiB. */
const brief = '0.004';
withScripted('50 connections to an HTTP server for 2 s', (t) => shortForm(t, 'http', brief));
withAccount('the same with Kerberos', (t) => shortForm(t, 'http-kerberos', brief));
test('40 MiB through TlsStream, both ways', (t) => shortForm(t, 'tls', brief));
