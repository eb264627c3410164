// Users and groups of a token: SIDs, and names that are looked up on first access.

import type { SID_NAME_USE } from '../../generated/enums.js';
import { LookupAccountSidW } from '../../generated/functions.js';
import {
  type AsyncOptions,
  callPlainly,
  checkNotAborted,
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

/** The arguments of LookupAccountSidW, and a reader of its results. */
function prepare(sid: Buffer, nameUnits = usualRoom, domainUnits = usualRoom) {
  const [name, domain] = [nameUnits, domainUnits].map((units) => new Uint16Array(units)) as [
    Uint16Array,
    Uint16Array,
  ];
  const sizes = [Uint32Array.of(nameUnits), Uint32Array.of(domainUnits)] as const;
  const use = new Int32Array(1);
  return {
    values: [null, sid, name, sizes[0], domain, sizes[1], use] as const,
    read: (): AccountName => ({
      name: fixedText(name),
      domain: fixedText(domain),
      use: use[0] as SID_NAME_USE,
    }),
    /** The sizes required, if the buffers were too small. */
    wanted(): [number, number] | undefined {
      const [wantedName = 0, wantedDomain = 0] = [sizes[0][0], sizes[1][0]];
      if (wantedName <= nameUnits && wantedDomain <= domainUnits) return undefined;
      return [Math.max(wantedName, nameUnits), Math.max(wantedDomain, domainUnits)];
    },
  };
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
    let call = prepare(this.#sid);
    let result = LookupAccountSidW(...call.values);
    const wanted = result === 0 ? call.wanted() : undefined;
    if (wanted) {
      call = prepare(this.#sid, ...wanted);
      result = LookupAccountSidW(...call.values);
    }
    // An unresolvable SID is common (of another machine, of a logon session) and not an error.
    this.#found = result === 0 ? null : call.read();
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
    let call = prepare(this.#sid);
    let result = await callPlainly('LookupAccountSidW', call.values, signal);
    const wanted = result === 0 ? call.wanted() : undefined;
    if (wanted) {
      call = prepare(this.#sid, ...wanted);
      result = await callPlainly('LookupAccountSidW', call.values, signal);
    }
    this.#found ??= result === 0 ? null : call.read();
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
