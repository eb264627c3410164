// AuthIdentity: SSPI's opaque identities (PSEC_WINNT_AUTH_IDENTITY_OPAQUE) and their functions.

import type { SEC_WINNT_AUTH_IDENTITY_ENCRYPT } from '../../generated/flags.js';
import {
  SspiCompareAuthIdentities,
  SspiCopyAuthIdentity,
  SspiDecryptAuthIdentity,
  SspiDecryptAuthIdentityEx,
  SspiEncodeAuthIdentityAsStrings,
  SspiEncodeStringsAsAuthIdentity,
  SspiEncryptAuthIdentity,
  SspiEncryptAuthIdentityEx,
  SspiExcludePackage,
  SspiIsAuthIdentityEncrypted,
  SspiMarshalAuthIdentity,
  SspiUnmarshalAuthIdentity,
  SspiValidateAuthIdentity,
  SspiZeroAuthIdentity,
} from '../../generated/functions.js';
import type { Address, Pointer } from '../declaration.js';
import { checkBytes, checkFlags, checkObject, checkString, typeError } from '../native/check.js';
import { lengthOfString16, wide } from '../native/memory.js';
import { copySecret, wideSecret } from '../native/secret.js';
import { checkStatus } from '../sspi/error.js';
import { checkMade, hold, isOwned, NativeAddress, Owner } from '../sspi/handles.js';
import { consumeSecret, consumeText, freeAuthIdentity } from '../sspi/release.js';
import {
  type CredWriteInput,
  prepareForCredRead,
  prepareForCredWrite,
} from './credential-manager.js';

/** An identity as three strings; null for those it lacks. */
export interface AuthIdentityStrings {
  readonly user: string | null;
  readonly domain: string | null;
  /** The packed credentials, encoded; on input also a plain password. A secret. */
  readonly packedCredentials: string | null;
}

/** Makes an identity with a call that writes its address; takes ownership if the call succeeds. */
function make(functionName: string, call: (out: BigUint64Array) => number): AuthIdentity {
  const native = new NativeAddress(freeAuthIdentity);
  checkStatus(functionName, call(native.memory));
  native.own();
  return new AuthIdentity(native);
}

/**
 * A PSEC_WINNT_AUTH_IDENTITY_OPAQUE. Wiped and freed by `dispose()` or `using`; a credential acquired with it does not
 * need it any more. Every method throws SspiError for a failure status, and BindingError `ERR_SSPI_DISPOSED` after
 * dispose. Wine 8 implements only `encodeStrings`, `encodeAsStrings`, `zero`, `prepareForCredWrite` and `dispose`:
 * calling another one ends the process there.
 */
export class AuthIdentity extends Owner {
  readonly #native: NativeAddress;

  /** Made by the static methods, `copy` and `excludePackage`. */
  constructor(native: NativeAddress) {
    checkMade(
      new.target.name,
      'call AuthIdentity.encodeStrings or AuthIdentity.unmarshal.',
      native,
    );
    super(native);
    this.#native = native;
  }

  /** Its address, for the raw layer; valid until `dispose`. */
  get address(): Address {
    return this.#address;
  }

  /** The address, safe from a script that overrides `address`. */
  get #address(): Address {
    this.checkUsable();
    return this.#native.address;
  }

  /** Defers freeing, while a call reads it, until the function returned is called. */
  hold(): () => void {
    return hold(this);
  }

  /**
   * Makes an identity from strings. `packedCredentials` may also be a Buffer of UTF-16LE; our copy is wiped.
   * @throws TypeError or RangeError that names the member
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspiencodestringsasauthidentity
   */
  static encodeStrings(strings: {
    readonly user?: string | null;
    readonly domain?: string | null;
    readonly packedCredentials?: string | Uint8Array | null;
  }): AuthIdentity {
    checkObject('strings', strings);
    const text = (name: 'user' | 'domain') => {
      const value = strings[name] ?? null;
      if (value !== null) checkString(`strings.${name}`, value);
      return value === null ? null : wide(value);
    };
    const [user, domain] = [text('user'), text('domain')];
    const given = strings.packedCredentials ?? null;
    const secret = given === null ? null : wideSecret('strings.packedCredentials', given);
    try {
      return make('SspiEncodeStringsAsAuthIdentity', (out) =>
        SspiEncodeStringsAsAuthIdentity(user, domain, secret, out),
      );
    } finally {
      secret?.fill(0);
    }
  }

  /**
   * Makes an identity from the bytes of `marshal`. The caller wipes them; our copy is wiped.
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspiunmarshalauthidentity
   */
  static unmarshal(bytes: Uint8Array): AuthIdentity {
    checkBytes('bytes', bytes);
    const secret = copySecret(bytes);
    try {
      return make('SspiUnmarshalAuthIdentity', (out) =>
        SspiUnmarshalAuthIdentity(secret.byteLength, secret, out),
      );
    } finally {
      secret.fill(0);
    }
  }

  /**
   * Converts the identity into strings, which cannot be wiped.
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspiencodeauthidentityasstrings
   */
  encodeAsStrings(): AuthIdentityStrings {
    const out = [new BigUint64Array(1), new BigUint64Array(1), new BigUint64Array(1)] as const;
    const status = SspiEncodeAuthIdentityAsStrings(this.#address, ...out);
    checkStatus('SspiEncodeAuthIdentityAsStrings', status);
    const [user, domain, secret] = out.map(([address]) => address ?? 0n) as [
      Address,
      Address,
      Address,
    ];
    const length = secret === 0n ? 0 : (lengthOfString16(secret) + 1) * 2;
    const bytes = consumeSecret(secret, length);
    const packedCredentials = length === 0 ? null : bytes.toString('utf16le', 0, length - 2);
    bytes.fill(0);
    return { user: consumeText(user), domain: consumeText(domain), packedCredentials };
  }

  /**
   * Serialises the identity. The result holds its secrets, in memory outside Node's pool: the caller wipes it.
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspimarshalauthidentity
   */
  marshal(): Buffer {
    const length = new Uint32Array(1);
    const bytes = new BigUint64Array(1);
    const status = SspiMarshalAuthIdentity(this.#address, length, bytes);
    checkStatus('SspiMarshalAuthIdentity', status);
    return consumeSecret(bytes[0] ?? 0n, length[0] ?? 0);
  }

  /**
   * Checks that the identity is well formed, not that its credentials are valid.
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspivalidateauthidentity
   */
  validate(): void {
    checkStatus('SspiValidateAuthIdentity', SspiValidateAuthIdentity(this.#address));
  }

  /** @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspicopyauthidentity */
  copy(): AuthIdentity {
    const address = this.#address;
    return make('SspiCopyAuthIdentity', (out) => SspiCopyAuthIdentity(address, out));
  }

  /**
   * Compares two identities.
   * @returns whether the users are the same, and whether the identities are
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspicompareauthidentities
   */
  compare(other: AuthIdentity): { sameUser: boolean; sameIdentity: boolean } {
    if (!isAuthIdentity(other)) throw typeError('other', 'an AuthIdentity', other);
    const same = [new Uint8Array(1), new Uint8Array(1)] as const;
    const status = SspiCompareAuthIdentities(this.#address, other.#address, ...same);
    checkStatus('SspiCompareAuthIdentities', status);
    return { sameUser: same[0][0] !== 0, sameIdentity: same[1][0] !== 0 };
  }

  /**
   * Wipes the secrets now, rather than at dispose.
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspizeroauthidentity
   */
  zero(): void {
    SspiZeroAuthIdentity(this.#address);
  }

  /**
   * Encrypts the secrets in place, for this process or for the scope in `options`.
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspiencryptauthidentityex
   */
  encrypt(options?: SEC_WINNT_AUTH_IDENTITY_ENCRYPT): void {
    this.#crypt('Encrypt', SspiEncryptAuthIdentity, SspiEncryptAuthIdentityEx, options);
  }

  /**
   * Decrypts the secrets, encrypted with the same options.
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspidecryptauthidentityex
   */
  decrypt(options?: SEC_WINNT_AUTH_IDENTITY_ENCRYPT): void {
    this.#crypt('Decrypt', SspiDecryptAuthIdentity, SspiDecryptAuthIdentityEx, options);
  }

  #crypt(
    verb: string,
    plain: (identity: Pointer) => number,
    extended: (options: number, identity: Pointer) => number,
    options: number | undefined,
  ): void {
    if (options === undefined) {
      checkStatus(`Sspi${verb}AuthIdentity`, plain(this.#address));
    } else {
      const flags = checkFlags('options', options);
      checkStatus(`Sspi${verb}AuthIdentityEx`, extended(flags, this.#address));
    }
  }

  /** @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspiisauthidentityencrypted */
  isEncrypted(): boolean {
    return SspiIsAuthIdentityEncrypted(this.#address) !== 0;
  }

  /**
   * Copies the identity, with a package excluded from Negotiate.
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspiexcludepackage
   */
  excludePackage(packageName: string): AuthIdentity {
    checkString('packageName', packageName);
    const address = this.#address;
    return make('SspiExcludePackage', (out) => SspiExcludePackage(address, wide(packageName), out));
  }

  /**
   * The arguments of CredRead for a target.
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspiprepareforcredread
   */
  prepareForCredRead(targetName: string): Pick<CredWriteInput, 'credentialType' | 'targetName'> {
    checkString('targetName', targetName);
    return prepareForCredRead(this.#address, targetName);
  }

  /**
   * The arguments of CredWrite to save the identity for a target.
   * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspiprepareforcredwrite
   */
  prepareForCredWrite(targetName?: string): CredWriteInput {
    if (targetName !== undefined) checkString('targetName', targetName);
    return prepareForCredWrite(this.#address, targetName);
  }
}

const isAuthIdentity = (value: unknown): value is AuthIdentity => isOwned(AuthIdentity, value);
