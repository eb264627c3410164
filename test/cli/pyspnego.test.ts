// NTLM and SPNEGO of pyspnego and the messages of MIT's KDC, against what pyspnego's own parser reads in them.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { PROJECT } from '../../lab/project.js';
import { parseToken } from '../../protocols/token/index.js';

interface Foreign {
  readonly name: string;
  readonly token: string;
  readonly pyspnego?: unknown;
}

const foreign = JSON.parse(
  readFileSync(path.join(PROJECT, 'test/cli/fixtures/foreign.json'), 'utf8'),
) as readonly Foreign[];

/** A member of plain data, by its path. */
const at = (value: unknown, ...names: string[]): unknown =>
  names.reduce(
    (found, name) => (found as Record<string, unknown> | null | undefined)?.[name],
    value,
  );
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const hexLength = (value: unknown): number => String(value).length / 2;
/** `KRB-ERROR (30)`: 30. */
const numberIn = (value: unknown) => /\((-?\d+)\)/.exec(String(value))?.[1];
const withoutNumber = (value: unknown) => String(value).replace(/ \(-?\d+\)$/, '');

function sameNtlm(t: ExecutionContext, ours: unknown, theirs: unknown): void {
  const data = at(theirs, 'Data');
  const flags = list(at(data, 'NegotiateFlags', 'flags'));
  // Theirs begin with the highest bit.
  const names = flags.map((flag) => withoutNumber(flag).replace(/^NTLMSSP_/, '')).reverse();
  t.deepEqual(at(ours, 'flags'), names);
  const version = (name: string) => String(at(data, 'Version', name));
  const revision = version('NTLMRevision');
  t.is(
    at(ours, 'version'),
    `${version('Major')}.${version('Minor')} build ${version('Build')}, NTLM revision ${revision}`,
  );
  const challenge = at(data, 'ServerChallenge');
  if (challenge !== undefined) {
    t.is(at(ours, 'serverChallenge'), String(challenge).toLowerCase());
    t.is(at(ours, 'targetName'), at(data, 'Payload', 'TargetName'));
    const pairs = list(at(data, 'Payload', 'TargetInfo')).map((pair) => at(pair, 'Value'));
    const names = Object.values(at(ours, 'avPairs') as object);
    t.deepEqual(names.slice(0, 3), pairs.slice(0, 3));
  }
  if (at(data, 'MIC') !== undefined) {
    t.is(at(ours, 'mic'), 'present');
    for (const [mine, other] of [
      ['domain', 'DomainName'],
      ['user', 'UserName'],
      ['workstation', 'Workstation'],
    ] as const) {
      t.truthy(at(ours, mine));
      t.is(at(ours, mine), at(data, 'Payload', other));
    }
  }
}

const ofNtlm = foreign.filter(({ name }) => /^(?:ntlm|negotiate) \d$/.test(name));

for (const { name, token, pyspnego } of ofNtlm) {
  test(`${name}: as pyspnego reads it`, (t) => {
    const ours: unknown = parseToken(Buffer.from(token, 'hex'));
    const data = at(pyspnego, 'Data');
    if (at(ours, 'format') === 'NTLM') sameNtlm(t, ours, pyspnego);
    else if (at(ours, 'message') === 'NegTokenInit') {
      const init = at(data, 'innerContextToken', 'Data');
      t.deepEqual(at(ours, 'mechanisms'), at(init, 'mechTypes'));
      sameNtlm(t, at(ours, 'mechToken'), at(init, 'mechToken'));
    } else {
      // RFC 4178 says accept-completed.
      const state = withoutNumber(at(data, 'negState')).replace(/^accept-complete$/, '$&d');
      t.is(at(ours, 'state'), state);
      t.is(at(ours, 'mechListMIC'), at(data, 'mechListMIC') ? '16 bytes' : undefined);
      const inner = at(data, 'responseToken');
      if (inner) sameNtlm(t, at(ours, 'responseToken'), inner);
      else t.is(at(ours, 'responseToken'), undefined);
    }
  });
}

const nameIn = (value: unknown) => {
  const parts = list(at(value, 'name-string'));
  return parts.length > 0 ? parts.join('/') : undefined;
};

const ofKdc = foreign.filter(({ name }) => name.startsWith('KDC'));

for (const { name, token, pyspnego } of ofKdc) {
  const type = withoutNumber(at(pyspnego, 'msg-type'));
  test(`${name}, ${type}: as pyspnego reads it`, (t) => {
    const ours: unknown = parseToken(Buffer.from(token, 'hex'));
    const request = at(pyspnego, 'req-body');
    const body = request ?? pyspnego;
    t.is(at(ours, 'message'), type);
    t.is(at(ours, 'client', 'name'), nameIn(at(body, 'cname')));
    if (!type.endsWith('REP')) t.is(at(ours, 'service', 'name'), nameIn(at(body, 'sname')));
    const numbers = (all: unknown, member?: string) =>
      list(all).map((each) => numberIn(member ? at(each, member) : each));
    t.deepEqual(
      numbers(at(ours, 'preAuthentication'), 'type'),
      numbers(at(pyspnego, 'padata'), 'padata-type'),
    );
    if (request) {
      t.is(at(ours, 'nonce'), at(body, 'nonce'));
      t.is(at(ours, 'realm'), at(body, 'realm'));
      t.is(Date.parse(String(at(ours, 'till'))), Date.parse(String(at(body, 'till'))));
      t.deepEqual(numbers(at(ours, 'encryptionTypes')), numbers(at(body, 'etype')));
    } else if (type.endsWith('REP')) {
      t.is(at(ours, 'realm'), at(pyspnego, 'crealm'));
      t.is(at(ours, 'ticket', 'realm'), at(pyspnego, 'ticket', 'realm'));
      t.is(at(ours, 'ticket', 'service', 'name'), nameIn(at(pyspnego, 'ticket', 'sname')));
      for (const [mine, theirs] of [
        [at(ours, 'ticket', 'encrypted'), at(pyspnego, 'ticket', 'enc-part')],
        [at(ours, 'encrypted'), at(pyspnego, 'enc-part')],
      ]) {
        t.is(at(mine, 'length'), hexLength(at(theirs, 'cipher')));
        t.is(numberIn(at(mine, 'encryptionType')), numberIn(at(theirs, 'etype')));
      }
    } else {
      t.is(numberIn(at(ours, 'error')), numberIn(at(pyspnego, 'error-code')));
      t.is(at(ours, 'text'), at(pyspnego, 'e-text'));
      t.is(at(ours, 'data', 'length'), hexLength(at(pyspnego, 'e-data')));
    }
  });
}

test('there are tokens of each kind', (t) => {
  t.is(ofNtlm.length, 7);
  const kinds = new Set(ofKdc.map(({ pyspnego }) => withoutNumber(at(pyspnego, 'msg-type'))));
  t.deepEqual([...kinds].sort(), ['AS-REP', 'AS-REQ', 'KRB-ERROR', 'TGS-REP', 'TGS-REQ']);
});
