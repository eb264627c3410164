// The Kerberos service of the demo and the tests on Windows, and where there is none.

import test from 'ava';
import { ownService } from '../../examples/demo/demo-account.js';

test('only SYSTEM of a computer in a domain can be the service that a ticket is made for', (t) => {
  t.deepEqual(ownService('CORP\\PC7$', 'CORP.EXAMPLE', 'pc7'), { target: 'HOST/pc7' });
  for (const [user, domain] of [
    ['CORP\\alice', 'CORP.EXAMPLE'],
    ['PC7\\alice', undefined],
    ['WORKGROUP\\PC7$', undefined],
    [undefined, undefined],
  ] as const) {
    t.regex((ownService(user, domain, 'pc7') as { reason: string }).reason, /\w/);
  }
});
