// The layout of Schannel attributes with input, and of GUIDs.

import test from 'ava';
import koffi from 'koffi';
import { schannelReaders } from '../../src/attributes/schannel.js';
import { schannelCredentialWriters, schannelWriters } from '../../src/attributes/schannel-set.js';
import { ENABLE_TLS_CLIENT_EARLY_START, SECPKG_ATTR } from '../../src/index.js';
import * as raw from '../../src/raw.js';
import { guidText, setGuid } from '../../src/sspi/guid.js';
import { answering } from './attribute-call.js';

const bytes = Buffer.from([1, 2, 3, 4]);

test('data of the application and of the PRF is copied behind its structure', (t) => {
  const app = schannelWriters[SECPKG_ATTR.APP_DATA]({ flags: 5, appData: bytes });
  t.like(app, { dwFlags: 5, cbAppData: 4 });
  t.not(app.pbAppData, raw.address(bytes));
  t.deepEqual(raw.copyBytes(app.pbAppData, 4), bytes);

  const prf = schannelWriters[SECPKG_ATTR.EAP_PRF_INFO]({ prfData: bytes });
  t.like(prf, { dwVersion: 0, cbPrfData: 4 });
  t.deepEqual(raw.copyBytes(prf.pbPrfData, 4), bytes);
});

test('the window, and the early start', (t) => {
  t.is(schannelWriters[SECPKG_ATTR.UI_INFO](0x1234).hParentWindow, 0x1234n);
  const start = schannelWriters[SECPKG_ATTR.EARLY_START](ENABLE_TLS_CLIENT_EARLY_START);
  t.is(start.dwEarlyStartFlags, ENABLE_TLS_CLIENT_EARLY_START);
});

test('keying material: the label with its NUL, no context value unless given', (t) => {
  const write = schannelWriters[SECPKG_ATTR.KEYING_MATERIAL_INFO];
  const info = write({ label: 'EXPORTER-x', contextValue: bytes, length: 32 });
  t.like(info, { cbLabel: 11, cbContextValue: 4, cbKeyingMaterial: 32 });
  t.is(raw.copyBytes(info.pszLabel, 11).toString('latin1'), 'EXPORTER-x\0');
  t.deepEqual(raw.copyBytes(info.pbContextValue, 4), bytes);
  t.like(write({ label: 'x', length: 1 }), { cbContextValue: 0, pbContextValue: 0n });
});

test('keying material in one call is written into memory of ours', (t) => {
  const { query } = schannelReaders[SECPKG_ATTR.KEYING_MATERIAL_INPROC];
  const material = query(
    answering((request: raw.SecPkgContext_KeyingMaterial_Inproc) => {
      t.like(request, { cbLabel: 2, cbContextValue: 0, cbKeyingMaterial: 4 });
      new Uint8Array(koffi.view(request.pbKeyingMaterial, 4)).set(bytes);
    }),
    { label: 'x', length: 4 },
  );
  t.deepEqual(material, bytes);
});

test('an attribute of the mapped credential is asked for by number', (t) => {
  const { query } = schannelReaders[SECPKG_ATTR.MAPPED_CRED_ATTR];
  const fill = answering((mapped: raw.View<raw.SecPkgContext_MappedCredAttr>) => {
    t.is(mapped.dwAttribute, 7);
    mapped.pvBuffer = 0x4711n;
  });
  const address = query(fill, 7);
  t.is(address, 0x4711n);
});

test('the policy for certificates of clients', (t) => {
  const write = schannelCredentialWriters[SECPKG_ATTR.CLIENT_CERT_POLICY];
  const policy = write({
    flags: 1,
    policyId: '{00112233-4455-6677-8899-AABBCCDDEEFF}',
    certFlags: 2,
    urlRetrievalTimeout: 3,
    revocationFreshnessTime: 4,
    omitUsageCheck: true,
    sslCtlStoreName: 'CTL',
  });
  t.like(policy, {
    dwFlags: 1,
    dwCertFlags: 2,
    dwUrlRetrievalTimeout: 3,
    fCheckRevocationFreshnessTime: 1,
    dwRevocationFreshnessTime: 4,
    fOmitUsageCheck: 1,
    pwszSslCtlIdentifier: 0n,
  });
  t.is(raw.copyString16(policy.pwszSslCtlStoreName), 'CTL');
  t.is(guidText(policy.guidPolicyId), '00112233-4455-6677-8899-aabbccddeeff');
  const nothing = write({});
  t.true(raw.bytesOf(nothing).every((byte) => byte === 0));
});

test('a GUID lies as Windows has it', (t) => {
  const guid = raw.alloc(raw.GUID);
  setGuid(guid, '00112233-4455-6677-8899-aabbccddeeff');
  t.is(raw.bytesOf(guid).toString('hex'), '33221100554477668899aabbccddeeff');
});

const refusals: Record<string, [() => unknown, RegExp]> = {
  'no data': [
    () => schannelWriters[SECPKG_ATTR.APP_DATA]({} as never),
    /^value\.appData must be a Uint8Array/,
  ],
  'data alone': [() => schannelWriters[SECPKG_ATTR.EAP_PRF_INFO](5 as never), /^value must be/],
  'a window that is text': [() => schannelWriters[SECPKG_ATTR.UI_INFO]('w' as never), /^value/],
  'an early start that is text': [
    () => schannelWriters[SECPKG_ATTR.EARLY_START]('1' as never),
    /^value/,
  ],
  'an empty label': [
    () => schannelWriters[SECPKG_ATTR.KEYING_MATERIAL_INFO]({ label: '', length: 1 }),
    /^value\.label/,
  ],
  'a label that is not ASCII': [
    () => schannelWriters[SECPKG_ATTR.KEYING_MATERIAL_INFO]({ label: 'ü', length: 1 }),
    /^value\.label/,
  ],
  'no material': [
    () => schannelWriters[SECPKG_ATTR.KEYING_MATERIAL_INFO]({ label: 'x', length: 0 }),
    /^value\.length/,
  ],
  'a context value that is too long': [
    () =>
      schannelWriters[SECPKG_ATTR.KEYING_MATERIAL_INFO]({
        label: 'x',
        contextValue: Buffer.alloc(65536),
        length: 1,
      }),
    /^value\.contextValue/,
  ],
  'input that is missing': [
    () =>
      schannelReaders[SECPKG_ATTR.KEYING_MATERIAL_INPROC].query(
        answering(() => {}),
        undefined as never,
      ),
    /^input must be/,
  ],
  'a policy that is text': [
    () => schannelCredentialWriters[SECPKG_ATTR.CLIENT_CERT_POLICY]('p' as never),
    /^value must be/,
  ],
  'a policy without a GUID': [
    () => schannelCredentialWriters[SECPKG_ATTR.CLIENT_CERT_POLICY]({ policyId: '1' }),
    /^value\.policyId must be a GUID/,
  ],
};

for (const [what, [act, expected]] of Object.entries(refusals)) {
  test(`${what} is refused by name`, (t) => {
    const error = t.throws(act);
    t.true(error instanceof TypeError || error instanceof RangeError);
    t.regex(error?.message ?? '', expected);
  });
}
