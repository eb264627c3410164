// Verifies a certificate as Schannel does: chain, name, key usage, revocation.

import { CERT_CHAIN_POLICY_SSL } from '../../generated/flags.js';
import {
  CertCreateCertificateChainEngine,
  CertFreeCertificateChain,
  CertFreeCertificateChainEngine,
  CertVerifyCertificateChainPolicy,
} from '../../generated/functions.js';
import {
  CERT_CHAIN_CONTEXT,
  CERT_CHAIN_ELEMENT,
  CERT_CHAIN_ENGINE_CONFIG,
  CERT_SIMPLE_CHAIN,
} from '../../generated/structs.js';
import type { Address } from '../declaration.js';
import { callByName } from '../native/bind.js';
import { type AsyncOptions, type PreparedCall, run, runAsync } from '../native/call-async.js';
import { alloc, decode, offsetof, pointersAt } from '../native/struct.js';
import { SspiError } from '../sspi/error.js';
import { NativeAddress } from '../sspi/handles.js';
import { contextOf, lastFailure, storeOf } from './crypt32.js';
import { encodedAt } from './encoded.js';
import { trustStatus } from './trust-status.js';
import {
  type CertificateVerification,
  type PreparedVerification,
  prepareVerification,
} from './verify-options.js';

/** The result of a successful verification. */
export interface VerifiedCertificate {
  /** The chain from the certificate to the root, in DER, for X509Certificate of node:crypto. */
  readonly chain: readonly Buffer[];
}

/** The native objects of one verification, freed in reverse order. */
class Natives {
  readonly #made: NativeAddress[] = [];

  own(native: NativeAddress): Address {
    this.#made.push(native);
    return native.address;
  }

  free(): void {
    for (const native of this.#made.splice(0).reverse()) native.destroy();
  }
}

/** Creates a chain engine that trusts only these roots; 0, the default engine, if undefined. */
function engineWith(roots: readonly Uint8Array[] | undefined, natives: Natives): Address {
  if (roots === undefined) return 0n;
  const config = alloc(CERT_CHAIN_ENGINE_CONFIG, {
    // The size of Windows 7, without dwExclusiveFlags, as curl passes it: Wine rejects a longer one.
    cbSize: offsetof(CERT_CHAIN_ENGINE_CONFIG, 'dwExclusiveFlags'),
    hExclusiveRoot: natives.own(storeOf(roots)),
  });
  const engine = new NativeAddress(CertFreeCertificateChainEngine);
  if (!CertCreateCertificateChainEngine(config, engine.memory)) {
    throw lastFailure('CertCreateCertificateChainEngine');
  }
  engine.own();
  return natives.own(engine);
}

/** Prepares the call that builds the chain, which may access the network. */
function prepare(
  encoded: readonly Uint8Array[],
  options: CertificateVerification,
): PreparedCall<'CertGetCertificateChain', VerifiedCertificate> {
  const prepared = prepareVerification(options);
  const [certificate = new Uint8Array(), ...others] = encoded;
  const natives = new Natives();
  try {
    const context = natives.own(contextOf(certificate));
    // Includes the certificate itself, as the store of a context from Schannel does.
    const store = natives.own(storeOf([certificate, ...others, ...prepared.intermediates]));
    const engine = engineWith(prepared.roots, natives);
    const built = new NativeAddress(CertFreeCertificateChain);
    const { chainParameters, chainFlags } = prepared;
    const time = null;
    return {
      name: 'CertGetCertificateChain',
      values: () => [engine, context, time, store, chainParameters, chainFlags, null, built.memory],
      finish(succeeded) {
        if (!succeeded) throw lastFailure('CertGetCertificateChain');
        built.own();
        return judge(natives.own(built), prepared);
      },
      over: () => natives.free(),
    };
  } catch (error) {
    natives.free();
    throw error;
  }
}

function judge(chain: Address, prepared: PreparedVerification): VerifiedCertificate {
  const { policyParameters, policyStatus, policyFlags } = prepared;
  const policy = 'CertVerifyCertificateChainPolicy';
  const oid = BigInt(CERT_CHAIN_POLICY_SSL);
  if (!CertVerifyCertificateChainPolicy(oid, chain, policyParameters, policyStatus)) {
    throw lastFailure(policy);
  }
  if (policyStatus.dwError !== 0) throw new SspiError(policy, policyStatus.dwError);
  const { TrustStatus, rgpChain, cChain } = decode(CERT_CHAIN_CONTEXT, chain);
  const status = trustStatus(TrustStatus.dwErrorStatus, policyFlags);
  if (status !== 0) throw new SspiError('CertGetCertificateChain', status);
  const [first] = pointersAt(rgpChain, Math.min(cChain, 1));
  return { chain: first === undefined ? [] : encodedIn(first) };
}

function encodedIn(simpleChain: Address): Buffer[] {
  const { rgpElement, cElement } = decode(CERT_SIMPLE_CHAIN, simpleChain);
  return pointersAt(rgpElement, cElement).map((element) =>
    encodedAt(decode(CERT_CHAIN_ELEMENT, element).pCertContext),
  );
}

/** @param encoded the certificate, then those sent along with it, in DER */
export function verifyChain(
  encoded: readonly Uint8Array[],
  options: CertificateVerification,
): VerifiedCertificate {
  return run(prepare(encoded, options));
}

/** As `verifyChain`, without blocking during network access. */
export async function verifyChainAsync(
  encoded: readonly Uint8Array[],
  options: CertificateVerification & AsyncOptions,
): Promise<VerifiedCertificate> {
  const call = prepare(encoded, options);
  // GetLastError is per thread: a failed call is repeated on this one for its error.
  const finish = (built: number) => call.finish(built || callByName(call.name, call.values()));
  return runAsync({ ...call, finish }, options);
}
