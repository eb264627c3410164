// The credentials of a client, acquired when a login first needs them.

import { acquireCredentialsHandleAsync, CredHandle, SECPKG_CRED } from '../../src/index.js';
import type { ClientSettings } from './client-options.js';

/** One credential for each package, kept until `dispose`. */
export class ClientCredentials {
  readonly #given: ClientSettings['credentials'];
  readonly #acquired = new Map<string, Promise<CredHandle>>();
  #isDisposed = false;

  constructor({ credentials }: ClientSettings) {
    this.#given = credentials;
  }

  /**
   * The credential of a package; the first call acquires it, which a password may make slow.
   * @throws SspiError such as `SEC_E_NO_CREDENTIALS`
   */
  get(packageName: string): Promise<CredHandle> {
    const given = this.#given;
    if (this.#isDisposed) return Promise.reject(new Error('The credentials are disposed.'));
    if (given instanceof CredHandle) return Promise.resolve(given);
    const known = this.#acquired.get(packageName);
    if (known) return known;
    const acquiring = acquireCredentialsHandleAsync({
      package: packageName,
      credentialUse: SECPKG_CRED.OUTBOUND,
      ...(given ? { authIdentity: given } : {}),
    });
    this.#acquired.set(packageName, acquiring);
    // A failure is not kept: a domain controller may answer the next time.
    acquiring.catch(() => this.#acquired.delete(packageName));
    return acquiring;
  }

  dispose(): void {
    this.#isDisposed = true;
    for (const acquired of this.#acquired.values()) {
      acquired.then(
        (credential) => credential.dispose(),
        () => {},
      );
    }
    this.#acquired.clear();
  }
}
