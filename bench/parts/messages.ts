// Queries and messages under an established context: C, the raw layer and the thin layer, each with its own.
import { enumerateSecurityPackages, SECPKG_ATTR } from '../../src/index.js';
import * as raw from '../../src/raw.js';
import { establishedPair } from '../../test/real/pair.js';
import { exposeSspi } from '../addons.js';
import { c, cPair, cPeers, openC } from '../c.js';
import { type Contestant, type Row, race, timed } from '../race.js';
import { check, RawPair, rawMessage, TOKEN } from '../raw-pair.js';

type Contestants = Record<string, Contestant>;

const SIZES = { 100: '100 B', 4096: '4 KiB', 65536: '64 KiB' };

export default async function messages(rounds: number, packageName: string): Promise<Row[]> {
  openC();
  cPeers(packageName);
  // Wine's NTLM server derives other keys than its client: what it reads, it reads in full and then refuses.
  const refuses = packageName === 'NTLM' && !verifies(packageName);
  const options = { rounds };
  const rows = [
    await race(
      `${packageName}/sizes`,
      `${packageName}: QueryContextAttributes(SIZES)`,
      sizes(packageName),
      options,
    ),
  ];
  if (packageName === 'NTLM') {
    const what = 'EnumerateSecurityPackages, all fields read';
    rows.push(await race('enumerate', what, enumerate(), options));
  }
  const signing = refuses ? 'MakeSignature' : 'MakeSignature + VerifySignature';
  rows.push(
    await race(
      `${packageName}/sign`,
      `${packageName}: ${signing}, 100 B`,
      sign(packageName, refuses),
      options,
    ),
  );
  for (const [key, name] of Object.entries(SIZES)) {
    const size = Number(key);
    rows.push(
      await race(
        `${packageName}/encrypt/${size}`,
        `${packageName}: EncryptMessage, ${name}`,
        encrypt(packageName, size),
        options,
      ),
    );
    const most = Math.max(16, Math.floor(2 ** 24 / size / 8));
    rows.push(
      await race(
        `${packageName}/decrypt/${size}`,
        `${packageName}: DecryptMessage, ${name}${refuses ? ' (refused)' : ''}`,
        decrypt(packageName, size, refuses),
        { ...options, most: Math.min(most, 4000) },
      ),
    );
  }
  return rows;
}

/** Whether the server reads what the client writes. */
function verifies(packageName: string): boolean {
  using pair = establishedPair(packageName);
  try {
    pair.server.verifySignature(Buffer.alloc(1), pair.client.makeSignature(Buffer.alloc(1)));
    return true;
  } catch {
    return false;
  }
}

function sizes(packageName: string): Contestants {
  const inC = cPair();
  const { client } = new RawPair();
  const structure = raw.alloc(raw.SecPkgContext_Sizes);
  const thin = establishedPair(packageName).client;
  return {
    C: (count) => c.querySizes(inC, count),
    raw: (count) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++)
          check(raw.QueryContextAttributesW(client, raw.SECPKG_ATTR_SIZES, structure));
      }),
    thin: (count) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++) thin.queryContextAttributes(SECPKG_ATTR.SIZES);
      }),
  };
}

/** What is read is used, so that no compiler leaves the reading out. */
const use = { read: 0 };

function enumerate(): Contestants {
  const number = new Uint32Array(1);
  const list = new BigUint64Array(1);
  const size = BigInt(raw.sizeof(raw.SecPkgInfoW));
  const sspi = exposeSspi();
  const readAll = (packages: readonly object[]) => {
    for (const one of packages)
      for (const value of Object.values(one)) use.read += `${value}`.length;
  };
  return {
    C: c.enumerate,
    raw: (count) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++) {
          check(raw.EnumerateSecurityPackagesW(number, list));
          const first = list[0] ?? 0n;
          for (let index = 0; index < (number[0] ?? 0); index++) {
            const info = raw.decode(raw.SecPkgInfoW, first + BigInt(index) * size);
            use.read += info.fCapabilities + info.wVersion + info.wRPCID + info.cbMaxToken;
            use.read += raw.copyString16(info.Name)?.length ?? 0;
            use.read += raw.copyString16(info.Comment)?.length ?? 0;
          }
          raw.FreeContextBuffer(first);
        }
      }),
    thin: (count) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++) readAll(enumerateSecurityPackages());
      }),
    'node-expose-sspi': (count) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++) readAll(sspi.EnumerateSecurityPackages());
      }),
  };
}

function sign(packageName: string, signedOnly: boolean): Contestants {
  const inC = cPair();
  const pair = new RawPair();
  const thin = establishedPair(packageName);
  const message = Buffer.alloc(100);
  const [data, token] = raw.allocArray(raw.SecBuffer, 2) as [
    raw.View<raw.SecBuffer>,
    raw.View<raw.SecBuffer>,
  ];
  data.BufferType = raw.SECBUFFER_DATA;
  data.cbBuffer = message.byteLength;
  data.pvBuffer = message as never;
  token.BufferType = raw.SECBUFFER_TOKEN;
  token.pvBuffer = Buffer.alloc(TOKEN) as never;
  const list = raw.alloc(raw.SecBufferDesc, {
    ulVersion: raw.SECBUFFER_VERSION,
    cBuffers: 2,
    pBuffers: raw.address(data),
  });
  const quality = new Uint32Array(1);
  return {
    C: (count) => c.sign(inC, 100, count, signedOnly ? 1 : 0),
    raw: (count) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++) {
          token.cbBuffer = TOKEN;
          check(raw.MakeSignature(pair.client, 0, list, 0));
          if (!signedOnly) check(raw.VerifySignature(pair.server, list, 0, quality));
        }
      }),
    thin: (count) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++) {
          const signature = thin.client.makeSignature(message);
          if (!signedOnly) thin.server.verifySignature(message, signature);
        }
      }),
  };
}

function encrypt(packageName: string, size: number): Contestants {
  const inC = cPair();
  const pair = new RawPair();
  const made = rawMessage(size, pair.blockSize);
  const thin = establishedPair(packageName).client;
  const message = Buffer.alloc(size);
  return {
    C: (count) => c.encrypt(inC, size, count),
    raw: (count) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++) {
          made.token.cbBuffer = TOKEN;
          made.padding.cbBuffer = pair.blockSize;
          check(raw.EncryptMessage(pair.client, 0, made.list, 0));
        }
      }),
    thin: (count) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++) thin.encryptMessage(message);
      }),
    // As C does it: in the memory that it is given.
    'thin, in place': (count) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++) thin.encryptMessage(message, { inPlace: true });
      }),
  };
}

/** What is decrypted was encrypted before the clock starts. */
function decrypt(packageName: string, size: number, refused: boolean): Contestants {
  const inC = cPair();
  const pair = new RawPair();
  const quality = new Uint32Array(1);
  const expected = refused ? raw.SEC_E_MESSAGE_ALTERED : raw.SEC_E_OK;
  const byC: Contestants = {
    C: (count) => c.decrypt(inC, size, count, refused ? 1 : 0),
    raw: (count) => {
      const sealed = Array.from({ length: count }, () => {
        const made = rawMessage(size, pair.blockSize);
        check(raw.EncryptMessage(pair.client, 0, made.list, 0));
        return made.list;
      });
      return timed(() => {
        for (const list of sealed)
          check(raw.DecryptMessage(pair.server, list, 0, quality), expected);
      });
    },
  };
  // The thin layer throws then, and an error costs more than the call: nothing is learnt from that.
  if (refused) return byC;
  const { client, server } = establishedPair(packageName);
  const message = Buffer.alloc(size);
  return {
    ...byC,
    thin: (count) => {
      const sealed = Array.from({ length: count }, () => client.encryptMessage(message));
      return timed(() => {
        for (const one of sealed) server.decryptMessage(one);
      });
    },
  };
}
