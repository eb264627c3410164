// Credentials for Schannel: SCH_CREDENTIALS, or SCHANNEL_CRED on older Windows.

import {
  SCH_CRED_FLAGS,
  SCH_CREDENTIALS_VERSION,
  SCHANNEL_CRED_VERSION,
  type SECPKG_CRED,
  SECPKG_CRED_OUTBOUND,
  type SP_PROT,
} from '../../generated/flags.js';
import { SCH_CREDENTIALS, SCHANNEL_CRED } from '../../generated/structs.js';
import { storeOf } from '../certificates/crypt32.js';
import { checkBytes, checkFlags, checkObject, isArray, typeError } from '../native/check.js';
import { alloc, type Members, pointerArray } from '../native/struct.js';
import { hold, isOwned, type NativeAddress, usableHandle } from '../sspi/handles.js';
import type { AuthData } from './auth-data.js';
import { Certificate } from './certificate.js';
import { leavesNothing, type ProtocolBits, protocolBits } from './schannel-protocols.js';
import { type TlsParameters, tlsParameters } from './tls-parameters.js';

/**
 * Certificates, validation and protocols. Passed as SCH_CREDENTIALS, or as SCHANNEL_CRED, which lacks TLS 1.3, before
 * Windows build 17763 (Windows 10 1809, Server 2019).
 * @see https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-sch_credentials
 */
export interface SchannelCredentials {
  /** Certificates of the server or client, kept alive by the credential. */
  readonly certificates?: readonly Certificate[];
  /**
   * SCH_CRED_MANUAL_CRED_VALIDATION, SCH_CRED_REVOCATION_CHECK_CHAIN ..., combined with `|`. Added to them are
   * SCH_USE_STRONG_CRYPTO, unless `weakCrypto` is true, and for a client SCH_CRED_NO_DEFAULT_CREDS, unless
   * `defaultCertificate` is true or SCH_CRED_USE_DEFAULT_CREDS is given.
   */
  readonly flags?: SCH_CRED_FLAGS;
  /**
   * Whether Schannel may send any certificate of the user's store to a server that requests one, which identifies the
   * user to that server. False by default: only `certificates` are sent.
   */
  readonly defaultCertificate?: boolean;
  /** Whether to allow what SCH_USE_STRONG_CRYPTO disables: RC4, short keys, old protocols. False by default. */
  readonly weakCrypto?: boolean;
  /**
   * The only protocols to enable: SP_PROT_TLS1_2_CLIENT | SP_PROT_TLS1_3_CLIENT ... Protocols disabled system-wide stay
   * disabled. TLS 1.3 is complete as of Windows Server 2022 and Windows 11.
   */
  readonly enabledProtocols?: SP_PROT;
  /**
   * Protocols to disable. Protocols older than TLS 1.2, and TLS 1.3 before Windows Server 2022 and Windows 11, are
   * disabled as well, because Schannel enables every protocol that the list lacks. To use one of those, name it in
   * `enabledProtocols`.
   */
  readonly disabledProtocols?: SP_PROT;
  /**
   * Restrictions in full, instead of `enabledProtocols` and `disabledProtocols`. Only with SCH_CREDENTIALS. The
   * documentation recommends the system's defaults.
   */
  readonly tlsParameters?: readonly TlsParameters[];
  /**
   * Self-signed certificates of the authorities whose client certificates a server trusts, in DER: hRootStore. Copied
   * into a store that the credential keeps.
   */
  readonly trustedRoots?: readonly Uint8Array[];
  /** How long a session may be resumed, in milliseconds; 0, the default, for the system's ten hours. */
  readonly sessionLifespan?: number;
}

/** The build of Windows; Infinity elsewhere, with a library such as sspi-rs. */
const systemBuild = (): number =>
  process.platform === 'win32'
    ? Number(process.getBuiltinModule('node:os').release().split('.')[2])
    : Number.POSITIVE_INFINITY;

function checkedFlags(name: string, credentials: SchannelCredentials, use: SECPKG_CRED): number {
  const { flags = 0, defaultCertificate = false, weakCrypto = false } = credentials;
  for (const [member, value] of Object.entries({ defaultCertificate, weakCrypto })) {
    if (typeof value !== 'boolean') throw typeError(`${name}.${member}`, 'a boolean', value);
  }
  let bits = checkFlags(`${name}.flags`, flags);
  if (!weakCrypto) bits |= SCH_CRED_FLAGS.SCH_USE_STRONG_CRYPTO;
  if ((use & SECPKG_CRED_OUTBOUND) === 0) return bits >>> 0;
  // The two flags contradict each other.
  if (defaultCertificate) bits |= SCH_CRED_FLAGS.USE_DEFAULT_CREDS;
  if ((bits & SCH_CRED_FLAGS.USE_DEFAULT_CREDS) === 0) bits |= SCH_CRED_FLAGS.NO_DEFAULT_CREDS;
  return bits >>> 0;
}

function checkedProtocols(
  name: string,
  { enabledProtocols, disabledProtocols }: TlsParameters,
  only?: ProtocolBits['structure'],
): ProtocolBits {
  if (enabledProtocols !== undefined && disabledProtocols !== undefined) {
    throw new TypeError(`${name} must not have both enabledProtocols and disabledProtocols`);
  }
  const given = (member: string, bits: unknown): number | undefined =>
    bits === undefined ? undefined : checkFlags(`${name}.${member}`, bits);
  const enabled = given('enabledProtocols', enabledProtocols);
  const disabled = given('disabledProtocols', disabledProtocols) || undefined;
  const build = systemBuild();
  if (enabled === 0 || (disabled !== undefined && leavesNothing(build, disabled))) {
    const member = enabled === 0 ? 'enabledProtocols' : 'disabledProtocols';
    throw new RangeError(`${name}.${member} must leave a protocol to speak`);
  }
  return protocolBits(build, { enabled, disabled }, only);
}

/** The restrictions that SCH_CREDENTIALS lists; of SCHANNEL_CRED, the protocols. */
function restrictions(name: string, credentials: SchannelCredentials, only: Only) {
  const { tlsParameters: listed } = credentials;
  const protocols = checkedProtocols(name, credentials, only);
  if (listed === undefined) {
    if (protocols.structure === 'SCHANNEL_CRED') return protocols;
    const { grbitDisabledProtocols: bits } = protocols;
    const one = bits === 0 ? [] : [{}];
    return { structure: protocols.structure, ...tlsParameters(name, one, () => bits) };
  }
  if (credentials.enabledProtocols !== undefined || credentials.disabledProtocols !== undefined) {
    throw new TypeError(
      `${name} must not have both tlsParameters and enabledProtocols or disabledProtocols`,
    );
  }
  if (protocols.structure === 'SCHANNEL_CRED') {
    throw new TypeError(
      `${name}.tlsParameters needs SCH_CREDENTIALS, which CredSSP and Windows before build 17763 do not take`,
    );
  }
  const { structure } = protocols;
  const disabledBits = (member: string, entry: TlsParameters): number => {
    const bits = checkedProtocols(member, entry, structure);
    return bits.structure === structure ? bits.grbitDisabledProtocols : 0;
  };
  return { structure, ...tlsParameters(`${name}.tlsParameters`, listed, disabledBits) };
}

type Only = ProtocolBits['structure'] | undefined;

/** A store of the roots that a server trusts; undefined if none are given. */
function rootStore(name: string, roots: unknown): NativeAddress | undefined {
  if (roots === undefined) return undefined;
  if (!isArray(roots)) throw typeError(name, 'an array of certificates in DER', roots);
  const encoded = Array.from(roots) as Uint8Array[];
  for (const [index, root] of encoded.entries()) checkBytes(`${name}[${index}]`, root);
  return storeOf(encoded);
}

/** Keeps all certificates alive, or none if one is disposed. */
function holdAll(certificates: readonly Certificate[]): () => void {
  const holds: (() => void)[] = [];
  const letGo = () => {
    for (const release of holds.splice(0)) release();
  };
  try {
    for (const certificate of certificates) holds.push(hold(certificate));
  } catch (error) {
    letGo();
    throw error;
  }
  return letGo;
}

/**
 * @param use adds the defaults of a client for SECPKG_CRED_OUTBOUND
 * @param only forces a structure, whatever the system
 * @throws TypeError or RangeError that names the member, BindingError `ERR_SSPI_DISPOSED`
 */
export function schannelAuthData(
  name: string,
  credentials: SchannelCredentials,
  use: SECPKG_CRED,
  only?: Only,
): AuthData {
  checkObject(name, credentials);
  const { certificates: given = [] } = credentials;
  if (!isArray(given)) throw typeError(`${name}.certificates`, 'an array of Certificates', given);
  // One snapshot of the caller's list: what is kept alive is what was checked.
  const certificates: readonly unknown[] = Array.from(given);
  certificates.forEach((certificate, index) => {
    if (isOwned(Certificate, certificate)) return;
    throw typeError(`${name}.certificates[${index}]`, 'a Certificate', certificate);
  });
  const chosen = certificates as readonly Certificate[];
  const dwFlags = checkedFlags(name, credentials, use);
  const restricted = restrictions(name, credentials, only);
  const { sessionLifespan = 0, trustedRoots } = credentials;
  const dwSessionLifespan = checkFlags(`${name}.sessionLifespan`, sessionLifespan);
  const paCred = pointerArray(
    chosen.map((certificate) => usableHandle<NativeAddress>(certificate).address),
  );
  // Last: it must be closed if anything throws.
  const roots = rootStore(`${name}.trustedRoots`, trustedRoots);
  const release = () => roots?.release();
  const common = {
    cCreds: chosen.length,
    paCred: chosen.length > 0 ? paCred : null,
    hRootStore: roots?.address ?? null,
    dwSessionLifespan,
    dwFlags,
  };
  const letGo = holdAll(chosen);
  return {
    pointer: structureOf(restricted, common),
    // A certificate disposed during an asynchronous call is freed after it.
    wipe() {
      letGo();
      release();
    },
    keep() {
      const letGo = holdAll(chosen);
      roots?.retain();
      return () => {
        letGo();
        release();
      };
    },
    hasCertificates: chosen.length > 0,
  };
}

function structureOf(
  { structure, ...restricted }: ReturnType<typeof restrictions>,
  common: Members<SCH_CREDENTIALS> & Members<SCHANNEL_CRED>,
) {
  return structure === 'SCHANNEL_CRED'
    ? alloc(SCHANNEL_CRED, { ...common, ...restricted, dwVersion: SCHANNEL_CRED_VERSION })
    : alloc(SCH_CREDENTIALS, { ...common, ...restricted, dwVersion: SCH_CREDENTIALS_VERSION });
}
