// Tokens that the package allocates: a handshake in which both sides ask for that.

import test from 'ava';
import { ASC_REQ, ClientContext, ISC_REQ, ServerContext } from '../../src/index.js';
import { establish } from '../establish.js';
import { isWine } from './account.js';
import { clientCredential, clientOptionsFor, serverCredential, testedPackages } from './pair.js';

const onWindows = isWine ? test.skip : test;
if (isWine) {
  console.error('Tokens that the package allocates are not tested: NTLM ends the process on Wine.');
}

for (const name of testedPackages()) {
  onWindows(`${name}: the package allocates the tokens of both sides`, (t) => {
    using outbound = clientCredential(name);
    using inbound = serverCredential(name);
    using client = new ClientContext(outbound, {
      ...clientOptionsFor(name),
      contextReq: ISC_REQ.ALLOCATE_MEMORY | ISC_REQ.CONFIDENTIALITY,
    });
    using server = new ServerContext(inbound, {
      contextReq: ASC_REQ.ALLOCATE_MEMORY | ASC_REQ.CONFIDENTIALITY,
    });
    const legs = establish({ client, server });
    t.is(legs[0]?.code, 'SEC_I_CONTINUE_NEEDED');
    t.is(legs.at(-1)?.code, 'SEC_E_OK');
    t.true(client.established && server.established);
  });
}
