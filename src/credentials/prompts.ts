// The dialogs in which a user enters credentials: for a package of SSPI, or for any credential provider.

import { type CREDUIWIN, CREDUIWIN_CHECKBOX, type SSPIPFC } from '../../generated/flags.js';
import { CoTaskMemFree } from '../../generated/functions.js';
import { CREDUI_INFOW } from '../../generated/structs.js';
import type { Address, Pointer } from '../declaration.js';
import { type AsyncOptions, type PreparedCall, run, runAsync } from '../native/call-async.js';
import {
  checkBytes,
  checkFlags,
  checkObject,
  checkString,
  toAddress,
  typeError,
} from '../native/check.js';
import { wide } from '../native/memory.js';
import { copySecret, secretAt } from '../native/secret.js';
import { alloc, sizeof } from '../native/struct.js';
import { isOwned, NativeAddress } from '../sspi/handles.js';
import { consumeSecrets, freeAuthIdentity } from '../sspi/release.js';
import { codeError } from '../sspi/win32-error.js';
import { AuthIdentity } from './auth-identity.js';

/** What both dialogs show. */
export interface PromptText {
  readonly message?: string;
  /** The title. */
  readonly caption?: string;
  /** The handle of the window that the dialog belongs to; none by default. */
  readonly parentWindow?: Address | number;
  /** Why the user is asked again: a status or a Win32 error, which the dialog explains. 0, the default, for no reason. */
  readonly authError?: number;
  /** Whether the box "Remember me" is ticked at first. Without it the box is as the package or provider has it. */
  readonly save?: boolean;
}

/** What `promptForCredentials` asks for. */
export interface PromptForCredentialsOptions extends PromptText {
  /** `Negotiate`, `NTLM`, `Kerberos`, `CREDSSP` ... */
  readonly package: string;
  /** The service, as the target name of the context: `HTTP/www.example.com`. */
  readonly targetName: string;
  /** What the fields show at first. */
  readonly authIdentity?: AuthIdentity;
  /** Constants of SSPIPFC. None by default. */
  readonly flags?: SSPIPFC;
}

/** What the user entered. */
export interface PromptedIdentity {
  /** For `acquireCredentialsHandle`. The caller disposes it. */
  readonly authIdentity: AuthIdentity;
  /** Whether the box was ticked; the package stores the credentials itself. */
  readonly save: boolean;
}

/** What `promptForWindowsCredentials` asks for. */
export interface PromptForWindowsCredentialsOptions extends PromptText {
  /** The number of an authentication package, of LsaLookupAuthenticationPackage. 0 by default. */
  readonly authPackage?: number;
  /** What the fields show at first, packed: `packAuthenticationBuffer`. The caller wipes it; our copy is wiped. */
  readonly authBuffer?: Uint8Array;
  /** Constants of CREDUIWIN; CREDUIWIN_CHECKBOX by default if `save` is given. */
  readonly flags?: CREDUIWIN;
}

/** What the user entered, packed. */
export interface PromptedBuffer {
  /** The number of the authentication package that the buffer is for. */
  readonly authPackage: number;
  /** For `unpackAuthenticationBuffer` or LsaLogonUser. A secret, in memory of its own: wipe it after use. */
  readonly authBuffer: Buffer;
  /** Whether the box was ticked. Nothing is stored. */
  readonly save: boolean;
}

/** ERROR_CANCELLED. */
const cancelled = 1223;

function textOf(name: string, value: unknown): Buffer | null {
  if (value === undefined) return null;
  checkString(name, value);
  return wide(value);
}

/** The arguments that both dialogs share. */
function readText(options: PromptText) {
  const { message, caption, parentWindow = 0, authError = 0, save } = options;
  if (save !== undefined && typeof save !== 'boolean') {
    throw typeError('options.save', 'a boolean', save);
  }
  return {
    info: alloc(CREDUI_INFOW, {
      cbSize: sizeof(CREDUI_INFOW),
      hwndParent: toAddress('options.parentWindow', parentWindow),
      pszMessageText: textOf('options.message', message),
      pszCaptionText: textOf('options.caption', caption),
    }),
    error: checkFlags('options.authError', authError),
    box: save === undefined ? null : Int32Array.of(save ? 1 : 0),
  };
}

const isTicked = (box: Int32Array | null): boolean => (box?.[0] ?? 0) !== 0;

function prepareIdentity(
  options: PromptForCredentialsOptions,
): PreparedCall<'SspiPromptForCredentialsW', PromptedIdentity | null> {
  checkObject('options', options);
  const { package: name, targetName, authIdentity, flags = 0 } = options;
  checkString('options.package', name);
  checkString('options.targetName', targetName);
  const bits = checkFlags('options.flags', flags);
  const { info, error, box } = readText(options);
  if (authIdentity !== undefined && !isOwned(AuthIdentity, authIdentity)) {
    throw typeError('options.authIdentity', 'an AuthIdentity', authIdentity);
  }
  const given: Pointer = authIdentity?.address ?? null;
  const made = new NativeAddress(freeAuthIdentity);
  const [target, packageName] = [wide(targetName), wide(name)];
  // Last: from here on the identity stays, even if it is disposed during the call.
  const release = authIdentity?.hold();
  return {
    name: 'SspiPromptForCredentialsW',
    values: () => [target, info, error, packageName, given, made.memory, box, bits],
    finish(code) {
      if (code === cancelled) return null;
      if (code !== 0) throw codeError('SspiPromptForCredentials', code);
      made.own();
      return { authIdentity: new AuthIdentity(made), save: isTicked(box) };
    },
    drop: (result) => result?.authIdentity.dispose(),
    over: () => release?.(),
  };
}

/**
 * Shows the dialog in which the user enters credentials for a package, and waits for it.
 * @returns null if the user cancelled it
 * @throws TypeError or RangeError that names the option
 * @throws SspiError or Win32Error, such as `SEC_E_SECPKG_NOT_FOUND`
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspipromptforcredentialsw
 */
export function promptForCredentials(
  options: PromptForCredentialsOptions,
): PromptedIdentity | null {
  return run(prepareIdentity(options));
}

/**
 * As `promptForCredentials`, without blocking the event loop. The dialog of an aborted call stays, and what is entered is
 * dropped.
 */
export async function promptForCredentialsAsync(
  options: PromptForCredentialsOptions & AsyncOptions,
): Promise<PromptedIdentity | null> {
  return runAsync(prepareIdentity(options), options);
}

function prepareBuffer(
  options: PromptForWindowsCredentialsOptions,
): PreparedCall<'CredUIPromptForWindowsCredentialsW', PromptedBuffer | null> {
  checkObject('options', options);
  const { authPackage = 0, authBuffer, flags } = options;
  const { info, error, box } = readText(options);
  const bits = checkFlags('options.flags', flags ?? (box ? CREDUIWIN_CHECKBOX : 0));
  const packageNumber = Uint32Array.of(checkFlags('options.authPackage', authPackage));
  if (authBuffer !== undefined) checkBytes('options.authBuffer', authBuffer);
  const given = authBuffer === undefined ? null : copySecret(authBuffer);
  const [out, size] = [new BigUint64Array(1), new Uint32Array(1)];
  return {
    name: 'CredUIPromptForWindowsCredentialsW',
    values: () => [info, error, packageNumber, given, given?.byteLength ?? 0, out, size, box, bits],
    finish(code) {
      if (code === cancelled) return null;
      if (code !== 0) throw codeError('CredUIPromptForWindowsCredentials', code);
      const [address, length] = [out[0] ?? 0n, size[0] ?? 0];
      const read = () => secretAt(address, length);
      return {
        authPackage: packageNumber[0] ?? 0,
        authBuffer: consumeSecrets([{ address, length }], read, CoTaskMemFree),
        save: isTicked(box),
      };
    },
    drop: (result) => void result?.authBuffer.fill(0),
    over: () => void given?.fill(0),
  };
}

/**
 * Shows the dialog in which the user enters credentials of any credential provider, and waits for it. For a package of
 * SSPI, `promptForCredentials` is meant.
 * @returns null if the user cancelled it
 * @throws TypeError or RangeError that names the option
 * @throws SspiError or Win32Error
 * @see https://learn.microsoft.com/windows/win32/api/wincred/nf-wincred-creduipromptforwindowscredentialsw
 */
export function promptForWindowsCredentials(
  options: PromptForWindowsCredentialsOptions = {},
): PromptedBuffer | null {
  return run(prepareBuffer(options));
}

/**
 * As `promptForWindowsCredentials`, without blocking the event loop. The dialog of an aborted call stays, and what is
 * entered is dropped.
 */
export async function promptForWindowsCredentialsAsync(
  options: PromptForWindowsCredentialsOptions & AsyncOptions = {},
): Promise<PromptedBuffer | null> {
  return runAsync(prepareBuffer(options), options);
}
