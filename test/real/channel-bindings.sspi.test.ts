// Channel bindings between a client and a server of a real SSPI: the same on both sides, others, none.

import test from 'ava';
import {
  ASC_REQ,
  ClientContext,
  channelBindings,
  ISC_REQ,
  ServerContext,
  SspiError,
} from '../../src/index.js';
import { establish } from '../establish.js';
import { isWine } from './account.js';
import { clientCredential, clientOptionsFor, serverCredential, testedPackages } from './pair.js';

const bindingsOf = (text: string) => channelBindings(Buffer.from(`tls-server-end-point:${text}`));
const ours = bindingsOf('\0'.repeat(32));
const others = bindingsOf('\x01'.repeat(32));

/** A handshake with the bindings of each side; throws the error of the leg that fails. */
function shakeHands(name: string, client: Uint8Array | undefined, server: Uint8Array): boolean {
  using outbound = clientCredential(name);
  using inbound = serverCredential(name);
  using initiator = new ClientContext(outbound, {
    ...clientOptionsFor(name),
    contextReq: ISC_REQ.INTEGRITY,
    ...(client ? { channelBindings: client } : {}),
  });
  using acceptor = new ServerContext(inbound, {
    contextReq: ASC_REQ.INTEGRITY | ASC_REQ.ALLOW_MISSING_BINDINGS,
    channelBindings: server,
  });
  establish({ client: initiator, server: acceptor });
  return initiator.established && acceptor.established;
}

for (const name of testedPackages()) {
  test(`${name}: the same bindings on both sides`, (t) => {
    if (isWine && name === 'NTLM') {
      const error = t.throws(() => shakeHands(name, ours, ours), { instanceOf: SspiError });
      t.is(error?.code, 'SEC_E_INVALID_TOKEN', "Wine's NTLM takes no input in the first leg");
      return;
    }
    t.true(shakeHands(name, ours, ours));
  });

  test(`${name}: other bindings than the client's: SEC_E_BAD_BINDINGS`, (t) => {
    const shake = () => shakeHands(name, others, ours);
    if (isWine && name === 'NTLM') t.throws(shake, { code: 'SEC_E_INVALID_TOKEN' });
    // Wine looks at no bindings.
    else if (isWine) t.true(shake());
    else t.throws(shake, { instanceOf: SspiError, code: 'SEC_E_BAD_BINDINGS' });
  });

  test(`${name}: a client without bindings is let in if the server allows it`, (t) => {
    t.true(shakeHands(name, undefined, ours));
  });
}
