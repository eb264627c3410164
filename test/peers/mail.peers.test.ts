// Mail with Dovecot: IMAP's AUTHENTICATE by hand, and SMTP submission by npm's nodemailer, through its own hook.
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import nodemailer from 'nodemailer';
import { type Peer, startPeer } from '../../lab/peers/connect.js';
import { createSaslClient } from '../../protocols/sasl/index.js';
import { relay } from './mail-relay.js';
import { labAccount, serialServerTest } from './peer-test.js';

const test = serialServerTest('dovecot');

/** Dovecot offers no security layer. */
function clientOf(service: string, { serviceHost }: Peer['facts']) {
  const { user, domain, password } = labAccount();
  return createSaslClient({
    mechanism: 'GSSAPI',
    service,
    host: String(serviceHost),
    securityLayer: 'none',
    authIdentity: { user, domain, password },
  });
}

test('IMAP: AUTHENTICATE GSSAPI', async (t) => {
  using peer = await startPeer('dovecot');
  using sasl = await clientOf('imap', peer.facts);
  const socket = connect(peer.port, '127.0.0.1');
  try {
    const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
    const next = async () => String((await lines.next()).value);
    t.regex(await next(), /^\* OK/);
    socket.write('a AUTHENTICATE GSSAPI\r\n');
    let line = await next();
    while (line.startsWith('+')) {
      const token = await sasl.stepAsync(Buffer.from(line.slice(2), 'base64'));
      socket.write(`${token.toString('base64')}\r\n`);
      line = await next();
    }
    while (line.startsWith('*')) line = await next();
    t.regex(line, /^a OK/, peer.output);
    t.true(sasl.done);
    t.deepEqual(sasl.context.missingAttributes(), []);
    socket.write('b SELECT INBOX\r\n');
    while (!/^b /.test(line)) line = await next();
    t.regex(line, /^b OK/);
  } finally {
    socket.destroy();
  }
});

test('SMTP: nodemailer with GSSAPI as its custom method', async (t) => {
  using behind = await relay();
  using peer = await startPeer('dovecot', { relay: behind.port });
  using sasl = await clientOf('smtp', peer.facts);
  const transport = nodemailer.createTransport({
    host: '127.0.0.1',
    port: Number(peer.facts.submission),
    secure: false,
    ignoreTLS: true,
    auth: { type: 'custom', method: 'GSSAPI', user: labAccount().user },
    customAuth: {
      async GSSAPI(auth) {
        let { status, response } = await auth.sendCommand('AUTH GSSAPI');
        while (status === 334) {
          const token = await sasl.stepAsync(Buffer.from(response.slice(4), 'base64'));
          ({ status, response } = await auth.sendCommand(token.toString('base64')));
        }
        if (status !== 235) throw new Error(response);
      },
    },
  });
  try {
    const mail = { from: 'alice@lab.test', to: 'bob@lab.test', subject: 'by Kerberos', text: 'Hi' };
    const { accepted } = await transport.sendMail(mail);
    t.deepEqual(accepted, ['bob@lab.test']);
    t.regex(behind.mails.join(''), /^Subject: by Kerberos$/m);
  } finally {
    transport.close();
  }
});
