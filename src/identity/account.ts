// Users and groups by their security identifier, whose names are looked up when they are first asked for.

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

/** The name that a security identifier stands for. */
export interface AccountName {
  readonly name: string;
  /** The domain, or the authority, that the account belongs to. */
  readonly domain: string;
  /** What it is: a constant of SID_NAME_USE of `koffi-sspi/raw`. */
  readonly use: SID_NAME_USE;
}

/** Names have 256 code units at most, domains 255; each has a NUL behind. */
const usualRoom = 257;

/** The arguments of one call, and what they hold afterwards. */
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
    /** The sizes that it wants, if there was too little room. */
    wanted(): [number, number] | undefined {
      const [wantedName = 0, wantedDomain = 0] = [sizes[0][0], sizes[1][0]];
      if (wantedName <= nameUnits && wantedDomain <= domainUnits) return undefined;
      return [Math.max(wantedName, nameUnits), Math.max(wantedDomain, domainUnits)];
    },
  };
}

/** The look-up of one identifier: made once, whoever asks, and however often. */
export class Lookup extends Ours {
  readonly #sid: Buffer;
  #found: AccountName | null | undefined;
  #running: Running | undefined;

  /** @param sid its bytes, which are copied */
  constructor(sid: Buffer) {
    super();
    this.#sid = Buffer.from(new ArrayBuffer(sid.byteLength));
    this.#sid.set(sid);
  }

  get sid(): string {
    return sidText(this.#sid);
  }

  /** Blocks until it is known. */
  now(): AccountName | null {
    if (this.#found !== undefined) return this.#found;
    let call = prepare(this.#sid);
    let result = LookupAccountSidW(...call.values);
    const wanted = result === 0 ? call.wanted() : undefined;
    if (wanted) {
      call = prepare(this.#sid, ...wanted);
      result = LookupAccountSidW(...call.values);
    }
    // Not to know an identifier is common (of another machine, of a logon), and no failure.
    this.#found = result === 0 ? null : call.read();
    return this.#found;
  }

  /** The same on another thread, once for all who ask; given up when all of them have. */
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

/** A lookup on its way, and how many wait for it. */
interface Running {
  readonly controller: AbortController;
  readonly name: Promise<AccountName | null>;
  waiting: number;
}

/**
 * A user or a group. Its identifier is there at once. Its name is looked up when it is first read: that blocks,
 * and asks a domain controller for accounts of a domain. `lookupAccountSidAsync` does not block.
 */
export class Account {
  /** The security identifier as text: `S-1-5-32-544`. */
  readonly sid: string;
  readonly #lookup: Lookup;

  /** Made by `AccessToken`. */
  constructor(lookup: Lookup) {
    checkMade(new.target.name, 'read `user` or `groups` of an AccessToken.', lookup);
    this.sid = lookup.sid;
    this.#lookup = lookup;
  }

  /** The account's name; null if nobody who could be asked knows the identifier. The first reading blocks. */
  get name(): string | null {
    return this.#lookup.now()?.name ?? null;
  }

  /** The domain, or the authority, of the account; null along with the name. The first reading blocks. */
  get domain(): string | null {
    return this.#lookup.now()?.domain ?? null;
  }

  /**
   * Looks the name up on another thread, unless that was done. Afterwards `name` and `domain` do not block.
   * @returns null if nobody who could be asked knows the identifier
   * @see https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lookupaccountsidw
   */
  async lookupAccountSidAsync(options: AsyncOptions = {}): Promise<AccountName | null> {
    return this.#lookup.later(signalOf(options));
  }
}

/** A group in a token. */
export class TokenGroup extends Account {
  /** Constants of SE_GROUP: enabled, for denying only ... */
  readonly attributes: number;

  /** Made by `AccessToken`. */
  constructor(lookup: Lookup, attributes: number) {
    super(lookup);
    this.attributes = attributes;
  }
}
