// The structure and bits that select Schannel's protocols, for each build of Windows.

import test from 'ava';
import { leavesNothing, protocolBits } from '../../src/credentials/schannel-protocols.js';
import { SP_PROT } from '../../src/index.js';

/** Windows Server 2016, Server 2019, Windows 10 22H2, Server 2022, Windows 11 24H2 and Server 2025. */
const builds = [14393, 17763, 19045, 20348, 26100];
const recent = builds.slice(1);

const { TLS1_0, TLS1_1, TLS1_2, TLS1_3 } = SP_PROT;
const bits = (value: number) => value >>> 0;

test('nothing said: the defaults of the system, in the newest structure that it has', (t) => {
  t.deepEqual(protocolBits(14393, {}), { structure: 'SCHANNEL_CRED', grbitEnabledProtocols: 0 });
  for (const build of recent) {
    const expected = { structure: 'SCH_CREDENTIALS', grbitDisabledProtocols: 0 };
    t.deepEqual(protocolBits(build, {}), expected as never, `${build}`);
  }
});

test('enabled ones: all others are disabled, TLS 1.3 can be among them, for both roles', (t) => {
  for (const enabled of [TLS1_2 | TLS1_3, SP_PROT.TLS1_3_CLIENT, SP_PROT.TLS1_3_SERVER, TLS1_0]) {
    for (const build of recent) {
      t.deepEqual(protocolBits(build, { enabled }), {
        structure: 'SCH_CREDENTIALS',
        grbitDisabledProtocols: bits(~enabled),
      });
    }
    const old = { structure: 'SCHANNEL_CRED', grbitEnabledProtocols: enabled } as const;
    t.deepEqual(protocolBits(14393, { enabled }), old);
    t.deepEqual(protocolBits(26100, { enabled }, 'SCHANNEL_CRED'), old);
  }
});

/** The requested protocols: all that are not listed. */
const asked = (build: number, disabled: number): number => {
  const result = protocolBits(build, { disabled });
  return result.structure === 'SCHANNEL_CRED'
    ? result.grbitEnabledProtocols
    : bits(~result.grbitDisabledProtocols);
};

test('disabled ones: what is off by default is not asked for', (t) => {
  for (const build of builds) {
    for (const off of [SP_PROT.SSL2, SP_PROT.SSL3, SP_PROT.PCT1, TLS1_0, TLS1_1, SP_PROT.DTLS1_0]) {
      t.is(asked(build, SP_PROT.TLS1_3) & off, 0, `${build}: ${off.toString(16)}`);
      t.is(asked(build, TLS1_0) & off, 0, `${build}: ${off.toString(16)}`);
    }
    t.is(asked(build, TLS1_0) & TLS1_2, TLS1_2, `${build}`);
    t.is(asked(build, TLS1_3) & TLS1_3, 0, `${build}`);
  }
  // "Not a safe system configuration" before Server 2022.
  for (const build of [14393, 17763, 19045]) t.is(asked(build, TLS1_0) & TLS1_3, 0, `${build}`);
  for (const build of [20348, 26100]) t.is(asked(build, TLS1_2) & (TLS1_3 | TLS1_2), TLS1_3);
});

test('one role only: that of the other stays', (t) => {
  for (const build of builds) {
    t.is(asked(build, SP_PROT.TLS1_2_CLIENT) & TLS1_2, SP_PROT.TLS1_2_SERVER, `${build}`);
  }
});

test('what leaves nothing is known: 0 would ask for the defaults', (t) => {
  const both = SP_PROT.TLS1_2 | SP_PROT.DTLS1_2;
  for (const build of [14393, 17763, 19045]) t.true(leavesNothing(build, both), `${build}`);
  for (const build of [20348, 26100]) {
    t.false(leavesNothing(build, both), `${build}`);
    t.true(leavesNothing(build, both | TLS1_3), `${build}`);
  }
});
