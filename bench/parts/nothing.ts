// What a call costs that does nothing: C, the addon and the raw layer call the same function.
import { createRequire } from 'node:module';
import * as raw from '../../src/raw.js';
import { built } from '../build.js';
import { c, openNothingInC } from '../c.js';
import { type Contestant, type Row, race, timed } from '../race.js';

interface Addon {
  open(dll: string): boolean;
  InitializeSecurityContextW(...values: unknown[]): number;
  AcceptSecurityContext(...values: unknown[]): number;
  QueryContextAttributesW(...values: unknown[]): number;
  EncryptMessage(...values: unknown[]): number;
}

export default async function nothing(rounds: number): Promise<Row[]> {
  const dll = built('nothing.dll');
  const addon = createRequire(import.meta.url)(built('addon.node')) as Addon;
  if (!addon.open(dll)) throw new Error('The addon cannot load the library.');
  openNothingInC(dll);
  raw.setLibrary(dll);
  const options = { rounds };
  return [
    await race(
      'nothing/initialize',
      'InitializeSecurityContext, 12 arguments',
      initialize(addon),
      options,
    ),
    await race('nothing/accept', 'AcceptSecurityContext, 9 arguments', accept(addon), options),
    await race('nothing/query', 'QueryContextAttributes, 3 arguments', query(addon), options),
    await race('nothing/encrypt', 'EncryptMessage, 4 arguments', encrypt(addon), options),
  ];
}

type Contestants = Record<string, Contestant>;

/** What C points to, as memory of Node's, and as structures of the raw layer. */
const buffers = () => ({
  credential: Buffer.alloc(raw.sizeof(raw.SecHandle)),
  context: Buffer.alloc(raw.sizeof(raw.SecHandle)),
  list: Buffer.alloc(raw.sizeof(raw.SecBufferDesc)),
  sizes: Buffer.alloc(raw.sizeof(raw.SecPkgContext_Sizes)),
  expiry: Buffer.alloc(raw.sizeof(raw.TimeStamp)),
});

const views = () => ({
  credential: raw.alloc(raw.SecHandle),
  context: raw.alloc(raw.SecHandle),
  list: raw.alloc(raw.SecBufferDesc),
  sizes: raw.alloc(raw.SecPkgContext_Sizes),
  expiry: raw.alloc(raw.TimeStamp),
});

function initialize(addon: Addon): Contestants {
  const { credential, context, list, expiry } = buffers();
  const view = views();
  const target = raw.wide('HTTP/lab');
  const attributes = new Uint32Array(1);
  return {
    C: c.nothingInitialize,
    addon: (count) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++)
          // biome-ignore format: one call, as C writes it
          addon.InitializeSecurityContextW(credential, context, target, 0x81c, 0, 16, list, 0, context, list, attributes, expiry);
      }),
    'raw, Buffers': (count) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++)
          // biome-ignore format: one call, as C writes it
          raw.InitializeSecurityContextW(credential, context, target, 0x81c, 0, 16, list, 0, context, list, attributes, expiry);
      }),
    'raw, views': (count) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++)
          // biome-ignore format: one call, as C writes it
          raw.InitializeSecurityContextW(view.credential, view.context, target, 0x81c, 0, 16, view.list, 0, view.context, view.list, attributes, view.expiry);
      }),
  };
}

function accept(addon: Addon): Contestants {
  const { credential, context, list, expiry } = buffers();
  const view = views();
  const attributes = new Uint32Array(1);
  return {
    C: c.nothingAccept,
    addon: (count) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++)
          // biome-ignore format: one call, as C writes it
          addon.AcceptSecurityContext(credential, context, list, 0x81c, 16, context, list, attributes, expiry);
      }),
    'raw, Buffers': (count) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++)
          // biome-ignore format: one call, as C writes it
          raw.AcceptSecurityContext(credential, context, list, 0x81c, 16, context, list, attributes, expiry);
      }),
    'raw, views': (count) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++)
          // biome-ignore format: one call, as C writes it
          raw.AcceptSecurityContext(view.credential, view.context, view.list, 0x81c, 16, view.context, view.list, attributes, view.expiry);
      }),
  };
}

function query(addon: Addon): Contestants {
  const { context, sizes } = buffers();
  const view = views();
  const attribute = raw.SECPKG_ATTR_SIZES;
  return {
    C: c.nothingQuery,
    addon: (count) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++)
          addon.QueryContextAttributesW(context, attribute, sizes);
      }),
    'raw, Buffers': (count) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++)
          raw.QueryContextAttributesW(context, attribute, sizes);
      }),
    'raw, views': (count) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++)
          raw.QueryContextAttributesW(view.context, attribute, view.sizes);
      }),
  };
}

function encrypt(addon: Addon): Contestants {
  const { context, list } = buffers();
  const view = views();
  return {
    C: c.nothingEncrypt,
    addon: (count) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++) addon.EncryptMessage(context, 0, list, 0);
      }),
    'raw, Buffers': (count) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++) raw.EncryptMessage(context, 0, list, 0);
      }),
    'raw, views': (count) =>
      timed(() => {
        for (let turn = 0; turn < count; turn++) raw.EncryptMessage(view.context, 0, view.list, 0);
      }),
  };
}
