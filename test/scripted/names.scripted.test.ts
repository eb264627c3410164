// Names of users and computers: buffer sizes, and failures with Windows' error.

import {
  EXTENDED_NAME_FORMAT,
  getComputerObjectName,
  getUserNameEx,
  getUserNameExAsync,
  translateName,
  Win32Error,
} from '../../src/index.js';
import { calls, clean, remains, reset, script, test } from './scripted-test.js';

const { NameDisplay, NameSamCompatible, NameUserPrincipal } = EXTENDED_NAME_FORMAT;

test('names of the user and the computer, translated names', (t) => {
  reset();
  t.is(getUserNameEx(NameSamCompatible), 'SCRIPTED\\alice');
  t.is(getUserNameEx(NameUserPrincipal), 'alice@scripted');
  t.is(getComputerObjectName(NameSamCompatible), 'SCRIPTED\\COMPUTER$');
  const long = 'ä'.repeat(1000);
  t.is(translateName(long, NameSamCompatible, NameDisplay), long);
  const call = calls().at(-1);
  t.like(call?.arguments, { AccountNameFormat: NameSamCompatible, DesiredNameFormat: NameDisplay });
  t.deepEqual(remains(), clean);
});

test('a failure has the function and the number of the error', (t) => {
  reset();
  const failing = { status: 0, lastError: 1332 };
  for (const [name, act] of [
    ['GetUserNameEx', () => getUserNameEx(NameDisplay)],
    ['GetComputerObjectName', () => getComputerObjectName(NameDisplay)],
    ['TranslateName', () => translateName('alice', NameDisplay, NameSamCompatible)],
  ] as const) {
    script(`${name}W`, failing);
    const error = t.throws(act, { instanceOf: Win32Error, code: 'ERROR_1332' });
    t.like(error, { functionName: name, errorCode: 1332 });
  }
  t.deepEqual(remains(), clean);
});

test('a name that grows between the calls is still read', (t) => {
  reset();
  script('GetUserNameExW', {
    status: 0,
    lastError: 234,
    writes: [{ parameter: 'nSize', bytes: Uint8Array.of(2, 0, 0, 0) }],
  });
  t.is(getUserNameEx(NameSamCompatible), 'SCRIPTED\\alice');
  t.deepEqual(remains(), clean);
});

test('without blocking: a longer name than usual is asked for again, once', async (t) => {
  reset();
  const more = (units: number) => ({
    status: 0,
    lastError: 234,
    writes: [{ parameter: 'nSize', bytes: new Uint8Array(Uint32Array.of(units).buffer) }],
  });
  script('GetUserNameExW', more(3000));
  t.is(await getUserNameExAsync(NameSamCompatible), 'SCRIPTED\\alice');
  const sizes = calls().filter((call) => call.function === 'GetUserNameExW');
  t.is(sizes.length, 2);
  for (const units of [3000, 4000]) script('GetUserNameExW', more(units));
  t.is(await getUserNameExAsync(NameSamCompatible), null, 'that grew in the meantime');
  script('GetUserNameExW', { status: 0, lastError: 1332 });
  t.is(await getUserNameExAsync(NameSamCompatible), null);
  t.deepEqual(remains(), clean);
});

test('a size that is given with success, as TranslateName is documented to do', (t) => {
  reset();
  const size = (units: number) => ({
    status: 1,
    writes: [{ parameter: 'nSize', bytes: Uint8Array.of(units, 0, 0, 0) }],
  });
  script('TranslateNameW', size(6));
  t.is(translateName('alice', NameDisplay, NameSamCompatible), 'alice');
  script('TranslateNameW', size(0));
  t.is(translateName('alice', NameDisplay, NameSamCompatible), '');
  t.deepEqual(remains(), clean);
});

test('wrong arguments are refused by name', (t) => {
  t.throws(() => getUserNameEx('x' as never), { message: /^format/ });
  t.throws(() => getComputerObjectName(0.5 as never), { message: /^format/ });
  t.throws(() => translateName(1 as never, 1, 1), { message: /^accountName/ });
  t.throws(() => translateName('a', 'x' as never, 1), { message: /^from/ });
  t.throws(() => translateName('a', 1, 'x' as never), { message: /^to/ });
});
