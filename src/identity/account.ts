// Users and groups of a token: SIDs, and names that are looked up on first access.

import type { SID_NAME_USE } from '../../generated/enums.js';
import {
  type AsyncOptions,
  callAsync,
  checkNotAborted,
  type PreparedCall,
  run,
  signalOf,
  unlessAborted,
} from '../native/call-async.js';
import { fixedText } from '../native/memory.js';
import { checkMade, Ours } from '../sspi/handles.js';
import { sidText } from './sid.js';

/** The account name of a SID. */
export interface AccountName {
  readonly name: string;
  /** The account's domain, or authority such as `NT AUTHORITY`. */
  readonly domain: string;
  /** The kind of account: a constant of SID_NAME_USE of `koffi-sspi/raw`. */
  readonly use: SID_NAME_USE;
}

/** Account names have at most 256 UTF-16 units, domains 255; plus NUL. */
const usualRoom = 257;

/** Sizes in UTF-16 units, of the name and of the domain. */
type Room = readonly [name: number, domain: number];

interface Answer {
  /** Null if the SID cannot be resolved: common (of another machine, of a logon session), and not an error. */
  readonly name: AccountName | null;
  /** The sizes required, if the buffers were too small. */
  readonly wanted?: Room | undefined;
}

function prepare(
  sid: Buffer,
  room: Room = [usualRoom, usualRoom],
): PreparedCall<'LookupAccountSidW', Answer> {
  const [name, domain] = [new Uint16Array(room[0]), new Uint16Array(room[1])];
  const [nameUnits, domainUnits] = [Uint32Array.of(room[0]), Uint32Array.of(room[1])];
  const use = new Int32Array(1);
  return {
    name: 'LookupAccountSidW',
    values: () => [null, sid, name, nameUnits, domain, domainUnits, use],
    finish(succeeded) {
      if (succeeded === 0) return { name: null, wanted: larger(room, nameUnits, domainUnits) };
      const found = { name: fixedText(name), domain: fixedText(domain) };
      return { name: { ...found, use: use[0] as SID_NAME_USE } };
    },
  };
}

function larger([name, domain]: Room, nameUnits: Uint32Array, domainUnits: Uint32Array) {
  const [wantedName = 0, wantedDomain = 0] = [nameUnits[0], domainUnits[0]];
  if (wantedName <= name && wantedDomain <= domain) return undefined;
  return [Math.max(wantedName, name), Math.max(wantedDomain, domain)] as const;
}

/** The name lookup of one SID, made at most once and shared by all callers. */
export class Lookup extends Ours {
  readonly #sid: Buffer;
  #found: AccountName | null | undefined;
  #running: Running | undefined;

  /** @param sid is copied */
  constructor(sid: Buffer) {
    super();
    this.#sid = Buffer.from(new ArrayBuffer(sid.byteLength));
    this.#sid.set(sid);
  }

  get sid(): string {
    return sidText(this.#sid);
  }

  /** Looks up the name, blocking. */
  now(): AccountName | null {
    if (this.#found !== undefined) return this.#found;
    const { name, wanted } = run(prepare(this.#sid));
    this.#found = wanted ? run(prepare(this.#sid, wanted)).name : name;
    return this.#found;
  }

  /** Looks up the name on another thread. Concurrent callers share one lookup; it is aborted when all of them are. */
  async later(signal: AbortSignal | undefined): Promise<AccountName | null> {
    checkNotAborted(signal);
    if (this.#found !== undefined) return this.#found;
    this.#running ??= this.#begin();
    const running = this.#running;
    running.waiting++;
    try {
      return await unlessAborted(running.name, signal);
    } finally {
      running.waiting--;
      if (running.waiting === 0) this.#end(running);
    }
  }

  #begin(): Running {
    const controller = new AbortController();
    return { controller, waiting: 0, name: this.#call(controller.signal) };
  }

  #end(running: Running): void {
    if (this.#running === running) this.#running = undefined;
    running.controller.abort();
  }

  async #call(signal: AbortSignal): Promise<AccountName | null> {
    let { name, wanted } = await callAsync(prepare(this.#sid), signal);
    if (wanted) ({ name } = await callAsync(prepare(this.#sid, wanted), signal));
    this.#found ??= name;
    return this.#found;
  }
}

/** A lookup in progress, and its number of waiters. */
interface Running {
  readonly controller: AbortController;
  readonly name: Promise<AccountName | null>;
  waiting: number;
}

/**
 * A user or group. Its SID is available at once; its name is looked up on first access, which blocks and, for domain
 * accounts, asks a domain controller. `lookupAccountSidAsync` does not block.
 */
export class Account {
  /** The SID in text form: `S-1-5-32-544`. */
  readonly sid: string;
  readonly #lookup: Lookup;

  /** Made by `AccessToken`. */
  constructor(lookup: Lookup) {
    checkMade(new.target.name, 'read `user` or `groups` of an AccessToken.', lookup);
    this.sid = lookup.sid;
    this.#lookup = lookup;
  }

  /** The account's name; null if the SID cannot be resolved. The first access blocks. */
  get name(): string | null {
    return this.#lookup.now()?.name ?? null;
  }

  /** The account's domain or authority; null if the SID cannot be resolved. The first access blocks. */
  get domain(): string | null {
    return this.#lookup.now()?.domain ?? null;
  }

  /**
   * Looks up the name on another thread, unless it is known. Afterwards, `name` and `domain` do not block.
   * @returns null if the SID cannot be resolved
   * @see https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lookupaccountsidw
   */
  async lookupAccountSidAsync(options: AsyncOptions = {}): Promise<AccountName | null> {
    return this.#lookup.later(signalOf(options));
  }
}

/** A group in a token. */
export class TokenGroup extends Account {
  /** SE_GROUP flags: enabled, deny-only ... */
  readonly attributes: number;

  /** Made by `AccessToken`. */
  constructor(lookup: Lookup, attributes: number) {
    super(lookup);
    this.attributes = attributes;
  }
}
