// Names in the directory over a stand-in: domain controllers, SPNs, and translated names; what is freed, and failures.

import {
  DS_NAME_ERROR,
  DS_NAME_FLAGS,
  DS_NAME_FORMAT,
  DS_SPN_NAME_TYPE,
  DSGETDC,
  dsCrackNames,
  dsCrackNamesAsync,
  dsGetDcName,
  dsGetDcNameAsync,
  dsGetSpn,
  dsMakeSpn,
  Win32Error,
} from '../../src/index.js';
import * as raw from '../../src/raw.js';
import { answer, calls, failNext, live, pointing, reset, test } from './stand-in.js';

test.beforeEach(() => void reset());
test.afterEach.always((t) => {
  t.is(live(), 0, 'everything is freed and closed');
});

function controller(): void {
  const { DOMAIN_CONTROLLER_INFOW: declaration } = raw;
  const at = (name: keyof raw.DOMAIN_CONTROLLER_INFOW) => raw.offsetof(declaration, name);
  const head = Buffer.alloc(raw.sizeof(declaration));
  head.writeUInt32LE(raw.DS_ADDRESS_TYPE.INET_ADDRESS, at('DomainControllerAddressType'));
  head.writeUInt32LE(raw.DS_CONTROLLER.KDC_FLAG, at('Flags'));
  raw.setGuid(raw.view(raw.GUID, head, at('DomainGuid')), '28bfc32f-10f6-4738-98d1-1ac061df716a');
  answer(head, {
    [at('DomainControllerName')]: '\\\\dc1.lab.test',
    [at('DomainControllerAddress')]: '\\\\10.0.0.1',
    [at('DomainName')]: 'lab.test',
    [at('DnsForestName')]: 'lab.test',
    [at('DcSiteName')]: 'Default-First-Site-Name',
  });
}

const found = {
  name: 'dc1.lab.test',
  address: '10.0.0.1',
  addressType: 1,
  domainGuid: '28bfc32f-10f6-4738-98d1-1ac061df716a',
  domain: 'lab.test',
  forest: 'lab.test',
  flags: 0x20,
  site: 'Default-First-Site-Name',
  clientSite: null,
};

test('dsGetDcName: the controller, copied and freed', async (t) => {
  controller();
  t.deepEqual(dsGetDcName(), found);
  const flags = DSGETDC.KDC_REQUIRED | DSGETDC.IS_DNS_NAME;
  t.deepEqual(
    await dsGetDcNameAsync({ domain: 'lab.test', site: 'here', computer: 'pc', flags }),
    found,
  );
  t.deepEqual(calls(), [
    'DsGetDcNameW null null null null 0',
    'NetApiBufferFree memory',
    'DsGetDcNameW pc lab.test null here 20400',
    'NetApiBufferFree memory',
  ]);
});

test('dsGetDcName: what Windows leaves out is null', (t) => {
  const { DOMAIN_CONTROLLER_INFOW: declaration } = raw;
  answer(Buffer.alloc(raw.sizeof(declaration)), {});
  t.deepEqual(dsGetDcName(), {
    ...{ name: null, address: null, addressType: 0, domain: null, forest: null, flags: 0 },
    ...{ domainGuid: '00000000-0000-0000-0000-000000000000', site: null, clientSite: null },
  });
});

test('dsGetDcName: no controller is the error of Windows; bad input is refused by name', async (t) => {
  failNext('DsGetDcNameW', 1355);
  const error = t.throws(() => dsGetDcName(), { instanceOf: Win32Error, code: 'ERROR_1355' });
  t.is(error?.functionName, 'DsGetDcName');
  failNext('DsGetDcNameW', 1355);
  await t.throwsAsync(dsGetDcNameAsync(), { code: 'ERROR_1355' });
  t.throws(() => dsGetDcName({ domain: 1 as never }), { message: /^options.domain must be/ });
  t.throws(() => dsGetDcName({ site: '\0' }), { message: /^options.site must not/ });
  t.throws(() => dsGetDcName({ flags: 'x' as never }), { message: /^options.flags/ });
  t.throws(() => dsGetDcName(null as never), { message: /^options must be/ });
  await t.throwsAsync(dsGetDcNameAsync({ signal: AbortSignal.abort() }), { code: 'ABORT_ERR' });
  t.throws(() => dsGetDcName(), undefined, 'success without memory');
});

test('dsMakeSpn: composes a name of any length', (t) => {
  t.is(dsMakeSpn({ serviceClass: 'HTTP', serviceName: 'www.lab.test' }), 'HTTP/www.lab.test');
  t.is(
    dsMakeSpn({
      ...{ serviceClass: 'ldap', serviceName: 'lab.test' },
      ...{ instanceName: 'dc1.lab.test', instancePort: 636, referrer: 'other' },
    }),
    'ldap/dc1.lab.test:636/lab.test',
  );
  const long = 'x'.repeat(290);
  t.is(dsMakeSpn({ serviceClass: 'HTTP', serviceName: long }), `HTTP/${long}`);
  t.is(calls().length, 4, 'the last one twice');
});

test('dsMakeSpn: failures and bad input', (t) => {
  const name = { serviceClass: 'HTTP', serviceName: 'www' };
  failNext('DsMakeSpnW', 87);
  t.throws(() => dsMakeSpn(name), { instanceOf: Win32Error, code: 'ERROR_87' });
  t.throws(() => dsMakeSpn({ ...name, serviceClass: 1 as never }), {
    message: /^options.serviceClass/,
  });
  t.throws(() => dsMakeSpn({ ...name, instancePort: 65536 }), { message: /^options.instancePort/ });
  t.throws(() => dsMakeSpn({ ...name, referrer: 5 as never }), { message: /^options.referrer/ });
});

test('dsGetSpn: all names of a service, freed with their count', (t) => {
  answer(Buffer.alloc(16), { 0: 'HTTP/pc.lab.test:8080', 8: 'HTTP/pc:8080' });
  t.deepEqual(
    dsGetSpn({
      ...{ serviceClass: 'HTTP', type: DS_SPN_NAME_TYPE.DS_SPN_NB_HOST, instancePort: 8080 },
      ...{ instanceNames: ['pc.lab.test', 'pc'], instancePorts: [8080, 8081] },
    }),
    ['HTTP/pc.lab.test:8080', 'HTTP/pc:8080'],
  );
  t.deepEqual(calls(), [
    'DsGetSpnW 2 HTTP null 8080 2',
    'name pc.lab.test 8080',
    'name pc 8081',
    'DsFreeSpnArrayW memory',
  ]);
  failNext('DsGetSpnW', 87);
  t.throws(() => dsGetSpn({ serviceClass: 'HTTP' }), { code: 'ERROR_87' });
  t.throws(() => dsGetSpn({ serviceClass: 'HTTP', instanceNames: ['a', 5 as never] }), {
    message: /^options.instanceNames\[1\] must be a string/,
  });
  t.throws(() => dsGetSpn({ serviceClass: 'HTTP', instanceNames: ['a'], instancePorts: [] }), {
    message: /^options.instancePorts must be 1 ports/,
  });
  t.throws(() => dsGetSpn({ serviceClass: 'HTTP', instanceNames: 'a' as never }), {
    message: /^options.instanceNames must be an array/,
  });
});

/** DS_NAME_RESULTW with one name that was found, and one that was not. */
function cracked(): void {
  const item = raw.sizeof(raw.DS_NAME_RESULT_ITEMW);
  const head = raw.sizeof(raw.DS_NAME_RESULTW);
  const texts = [
    Buffer.from('lab.test\0', 'utf16le'),
    Buffer.from('LAB\\alice\0', 'utf16le'),
  ] as const;
  const bytes = Buffer.concat([Buffer.alloc(head + 2 * item), ...texts]);
  bytes.writeUInt32LE(2, 0);
  bytes.writeBigUInt64LE(BigInt(head), 8);
  const start = head + 2 * item;
  bytes.writeBigUInt64LE(BigInt(start), head + 8);
  bytes.writeBigUInt64LE(BigInt(start + texts[0].byteLength), head + 16);
  bytes.writeUInt32LE(DS_NAME_ERROR.DS_NAME_ERROR_NOT_FOUND, head + item);
  pointing(bytes, [8, head + 8, head + 16]);
}

const names = ['alice@lab.test', 'nobody@lab.test'];
const results = [
  { status: 0, domain: 'lab.test', name: 'LAB\\alice' },
  { status: 2, domain: null, name: null },
];
const desired = DS_NAME_FORMAT.DS_NT4_ACCOUNT_NAME;

test('dsCrackNames: connects, translates, frees and disconnects', async (t) => {
  cracked();
  t.deepEqual(dsCrackNames(names, { desired }), results as never);
  const offered = DS_NAME_FORMAT.DS_USER_PRINCIPAL_NAME;
  t.deepEqual(
    await dsCrackNamesAsync(names, {
      desired,
      offered,
      domainController: 'dc1',
      domain: 'lab.test',
    }),
    results as never,
  );
  const both = [
    'name alice@lab.test',
    'name nobody@lab.test',
    'DsFreeNameResultW memory',
    'DsUnBindW b1d',
  ];
  t.deepEqual(calls(), [
    'DsBindW null null',
    'DsCrackNamesW b1d 0 0 2 2',
    ...both,
    'DsBindW dc1 lab.test',
    'DsCrackNamesW b1d 0 8 2 2',
    ...both,
  ]);
});

test('dsCrackNames: by syntax only, nobody is asked', async (t) => {
  cracked();
  const flags = DS_NAME_FLAGS.DS_NAME_FLAG_SYNTACTICAL_ONLY;
  t.is(dsCrackNames(['DC=lab,DC=test'], { desired, flags }).length, 2);
  t.is(calls()[0], 'DsCrackNamesW 0 1 0 2 1');
  t.is((await dsCrackNamesAsync(['DC=lab,DC=test'], { desired, flags })).length, 2);
  t.false(calls().some((call) => call.startsWith('DsBindW')));
});

test('dsCrackNames: failures close the connection; bad input makes none', async (t) => {
  failNext('DsBindW', 1722);
  t.throws(() => dsCrackNames(names, { desired }), { instanceOf: Win32Error, code: 'ERROR_1722' });
  failNext('DsCrackNamesW', 5);
  t.throws(() => dsCrackNames(names, { desired }), { code: 'ERROR_5' });
  failNext('DsCrackNamesW', 5);
  await t.throwsAsync(dsCrackNamesAsync(names, { desired }), { code: 'ERROR_5' });
  const signal = AbortSignal.abort();
  await t.throwsAsync(dsCrackNamesAsync(names, { desired, signal }), { code: 'ABORT_ERR' });
  reset();
  t.throws(() => dsCrackNames('x' as never, { desired }), { message: /^names must be an array/ });
  t.throws(() => dsCrackNames([1 as never], { desired }), {
    message: /^names\[0\] must be a string/,
  });
  t.throws(() => dsCrackNames(names, {} as never), { message: /^options.desired must be/ });
  t.throws(() => dsCrackNames(names, { desired, offered: 1.5 as never }), {
    message: /^options.offered/,
  });
  t.throws(() => dsCrackNames(names, { desired, domain: 1 as never }), {
    message: /^options.domain/,
  });
  t.deepEqual(calls(), ['']);
});
