// The functions of bench.dll, which does in C what is measured. See c/.
import koffi from 'koffi';
import { readLabAccount } from '../lab/account.js';
import { ASC_REQ, ISC_REQ } from '../src/index.js';
import { built } from './build.js';

type NativeFunction = (...values: unknown[]) => number;

const library = koffi.load(built('bench.dll'));
const declare = (name: string, result: string, ...parameters: string[]) =>
  library.func(name, result, parameters) as NativeFunction;

const open = declare('bench_open', 'int', 'str');
const openNothing = declare('bench_nothing_open', 'int', 'str');
const setPeers = declare(
  'bench_peers',
  'void',
  ...['str16', 'str16', 'str16', 'str16', 'str16', 'uint32', 'uint32'],
);
const openPair = declare('bench_pair', 'uintptr_t');
const status = declare('bench_status', 'int');

export const c = {
  nothingInitialize: declare('bench_nothing_initialize', 'double', 'int'),
  nothingAccept: declare('bench_nothing_accept', 'double', 'int'),
  nothingQuery: declare('bench_nothing_query', 'double', 'int'),
  nothingEncrypt: declare('bench_nothing_encrypt', 'double', 'int'),
  handshakes: declare('bench_handshakes', 'double', 'int'),
  threads: declare('bench_threads', 'double', 'int', 'int') as NativeFunction & {
    async: NativeFunction;
  },
  querySizes: declare('bench_query_sizes', 'double', 'uintptr_t', 'int'),
  enumerate: declare('bench_enumerate', 'double', 'int'),
  sign: declare('bench_sign', 'double', 'uintptr_t', 'int', 'int', 'int'),
  encrypt: declare('bench_encrypt', 'double', 'uintptr_t', 'int', 'int'),
  decrypt: declare('bench_decrypt', 'double', 'uintptr_t', 'int', 'int', 'int'),
  tls: declare('bench_tls', 'double', 'int', 'int', 'int') as NativeFunction & {
    async: NativeFunction;
  },
};

/** The client's handle within C's pair, and the server's: behind two credentials of 16 bytes. */
export const clientOf = (pair: number): number => pair + 32;
export const serverOf = (pair: number): number => pair + 48;

/** What both sides ask for, in C as in JavaScript. */
export const iscReq =
  ISC_REQ.MUTUAL_AUTH |
  ISC_REQ.REPLAY_DETECT |
  ISC_REQ.SEQUENCE_DETECT |
  ISC_REQ.CONFIDENTIALITY |
  ISC_REQ.INTEGRITY;
export const ascReq =
  ASC_REQ.MUTUAL_AUTH |
  ASC_REQ.REPLAY_DETECT |
  ASC_REQ.SEQUENCE_DETECT |
  ASC_REQ.CONFIDENTIALITY |
  ASC_REQ.INTEGRITY;

/** @param dll whose functions are called */
export function openC(dll = 'secur32.dll'): void {
  if (!open(dll)) throw new Error(`C cannot load ${dll}.`);
}

export function openNothingInC(dll: string): void {
  if (!openNothing(dll)) throw new Error(`C cannot load ${dll}.`);
}

/** Who shakes hands in C from now on. */
export function cPeers(packageName: string, explicit = true, isc = iscReq, asc = ascReq): void {
  const account = explicit ? readLabAccount() : undefined;
  const { user, domain, password, target } = account ?? {};
  setPeers(packageName, user ?? '', domain ?? '', password ?? '', target ?? '', isc, asc);
}

/** A pair that C has established, which lives until the process ends. */
export function cPair(): number {
  const pair = openPair();
  if (!pair) throw new Error(`C's handshake failed: 0x${(status() >>> 0).toString(16)}.`);
  return pair;
}
