// NTLM by sspi-rs through the thin layer: both sides of a handshake, and messages under it.
import test, { type ExecutionContext } from 'ava';
import {
  ASC_REQ,
  ASC_RET,
  ISC_REQ,
  ISC_RET,
  SECPKG_CRED,
  ServerContext,
  SspiError,
} from '../../src/index.js';
import { alice, credentials, shakeHands } from './handshake.js';

const message = Buffer.from('The quick brown fox jumps over the lazy dog.');

/** The name of a failing call's status, and its function. */
function failure(t: ExecutionContext, call: () => unknown): string {
  const error = t.throws(call, { instanceOf: SspiError });
  return `${error?.functionName} ${error?.code}`;
}

test('a handshake: the server is established by CompleteAuthToken', (t) => {
  using handshake = shakeHands();
  const { client, server, legs } = handshake;
  t.deepEqual(
    legs.map(({ code }) => code),
    ['SEC_I_CONTINUE_NEEDED', 'SEC_I_CONTINUE_NEEDED', 'SEC_E_OK', 'SEC_I_COMPLETE_NEEDED'],
  );
  t.is(legs[2]?.token?.toString('latin1', 0, 7), 'NTLMSSP', 'a token comes with SEC_E_OK');
  t.is(legs[3]?.token, null);
  t.true(client.established && server.established);
  t.truthy((client.attributes ?? 0) & ISC_RET.CONFIDENTIALITY);
  t.truthy((server.attributes ?? 0) & ASC_RET.CONFIDENTIALITY);
  t.deepEqual([client.expiry, server.expiry], [null, null], 'sspi-rs says nothing of expiry');
});

test('the package may allocate the tokens', (t) => {
  using handshake = shakeHands({
    isc: { contextReq: ISC_REQ.ALLOCATE_MEMORY | ISC_REQ.CONFIDENTIALITY },
    asc: { contextReq: ASC_REQ.ALLOCATE_MEMORY | ASC_REQ.CONFIDENTIALITY },
  });
  t.is(handshake.legs[1]?.token?.toString('latin1', 0, 7), 'NTLMSSP');
  t.true(handshake.server.established);
});

test('a password in a Buffer is the same as in a string', (t) => {
  const password = Buffer.from(alice.password as string, 'utf16le');
  using handshake = shakeHands({ client: { ...alice, password } });
  t.true(handshake.server.established);
});

test('encrypted messages, many each way, and a large one', (t) => {
  using handshake = shakeHands();
  const { client, server } = handshake;
  for (let count = 0; count < 100; count++) {
    const text = Buffer.from(`message ${count}`);
    const sealed = client.encryptMessage(text);
    t.notDeepEqual(sealed.data, text);
    t.deepEqual(server.decryptMessage(sealed), text);
    t.deepEqual(client.decryptMessage(server.encryptMessage(text)), text);
  }
  const large = Buffer.alloc(1 << 20, 'sspi');
  t.true(server.decryptMessage(client.encryptMessage(large)).equals(large));
  t.is(server.decryptMessage(client.encryptMessage(Buffer.alloc(0))).byteLength, 0);
});

test('an encrypted message in one piece: sspi-rs finds its parts', (t) => {
  using handshake = shakeHands();
  const { token, data, padding } = handshake.client.encryptMessage(message);
  t.is(padding.byteLength, 0);
  t.deepEqual(handshake.server.decryptMessage(Buffer.concat([token, data])), message);
});

test('a tampered message is SEC_E_MESSAGE_ALTERED', (t) => {
  using handshake = shakeHands();
  const sealed = handshake.client.encryptMessage(message);
  const data = Buffer.from(sealed.data);
  data.writeUInt8(data.readUInt8(0) ^ 1, 0);
  const read = () => handshake.server.decryptMessage({ ...sealed, data });
  t.is(failure(t, read), 'DecryptMessage SEC_E_MESSAGE_ALTERED');
});

test('a message read twice is SEC_E_MESSAGE_ALTERED: sspi-rs knows no SEC_E_OUT_OF_SEQUENCE', (t) => {
  using handshake = shakeHands();
  const sealed = handshake.client.encryptMessage(message);
  handshake.server.decryptMessage(sealed);
  const again = () => handshake.server.decryptMessage(sealed);
  t.is(failure(t, again), 'DecryptMessage SEC_E_MESSAGE_ALTERED');
});

test('a wrong password is SEC_E_LOGON_DENIED of CompleteAuthToken', (t) => {
  const client = { ...alice, password: 'certainly wrong' };
  t.is(
    failure(t, () => shakeHands({ client })),
    'CompleteAuthToken SEC_E_LOGON_DENIED',
  );
});

test('garbage for a token is SEC_E_INTERNAL_ERROR, and ends the context', (t) => {
  using credential = credentials(SECPKG_CRED.INBOUND);
  using server = new ServerContext(credential);
  const step = () => server.step(Buffer.from('not a token'));
  t.is(failure(t, step), 'AcceptSecurityContext SEC_E_INTERNAL_ERROR');
  t.throws(step, { code: 'ERR_SSPI_STATE' });
});
