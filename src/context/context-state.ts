// A CtxtHandle and the phase of its handshake, checked before every call on the context.

import { DeleteSecurityContext } from '../../generated/functions.js';
import type { SecHandle } from '../../generated/structs.js';
import type { View } from '../declaration.js';
import { BindingError } from '../native/error.js';
import { NativeHandle, Ours } from '../sspi/handles.js';

export type Phase = 'new' | 'in progress' | 'established' | 'failed' | 'aborted' | 'exported';

const noContext: Readonly<Partial<Record<Phase, string>>> = {
  failed: 'its handshake failed',
  aborted: 'its handshake was aborted',
  exported: 'it was exported with SECPKG_CONTEXT_EXPORT_DELETE_OLD',
};

/** Shared by SecurityContext and HandshakeContext. */
export class ContextState extends Ours {
  readonly handle = new NativeHandle(DeleteSecurityContext);
  phase: Phase = 'new';
  /** Legs that have not ended. */
  running = 0;
  /** Other calls under way. During them, getters of options and trace listeners may run. */
  uses = 0;
  readonly #className: string;

  /** @param className of the context, for errors */
  constructor(className: string) {
    super();
    this.#className = className;
  }

  /** @throws BindingError `ERR_SSPI_BUSY`, `ERR_SSPI_STATE` after a leg was aborted while it ran */
  checkIdle(): void {
    if (this.phase === 'aborted') this.checkInHandshake();
    if (this.running > 0) throw this.#busy();
  }

  #busy(): BindingError {
    return new BindingError(
      'ERR_SSPI_BUSY',
      `A call is running on this ${this.#className}; await it first.`,
    );
  }

  /**
   * For calls that may end or replace the context: refused during another call on it.
   * @throws BindingError `ERR_SSPI_BUSY`
   */
  checkUnused(): void {
    this.checkIdle();
    if (this.uses === 0) return;
    throw new BindingError(
      'ERR_SSPI_BUSY',
      `This ${this.#className} is within another call; make this one after it.`,
    );
  }

  /** @throws BindingError `ERR_SSPI_STATE` if the handshake is over */
  checkInHandshake(): void {
    if (this.phase === 'new' || this.phase === 'in progress') return;
    throw new BindingError(
      'ERR_SSPI_STATE',
      `This ${this.#className} is ${this.phase}; a handshake needs a new one.`,
    );
  }

  /**
   * The handle of a live context, retained until `end`: code that runs during the call may dispose the context.
   * @throws BindingError `ERR_SSPI_BUSY`, `ERR_SSPI_STATE`
   */
  begin(): View<SecHandle> {
    const memory = this.live();
    this.uses++;
    this.handle.retain();
    return memory;
  }

  end(): void {
    this.uses--;
    this.handle.release();
  }

  /**
   * The handle of a live context.
   * @throws BindingError `ERR_SSPI_BUSY`, `ERR_SSPI_STATE`
   */
  live(): View<SecHandle> {
    this.checkIdle();
    if (!this.handle.exists) throw this.#missing();
    return this.handle.memory;
  }

  #missing(): BindingError {
    const reason = noContext[this.phase] ?? 'its handshake has not begun';
    return new BindingError('ERR_SSPI_STATE', `This ${this.#className} has no context: ${reason}.`);
  }
}
