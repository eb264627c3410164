// Forms of meaning that many constants share.

import type { Meaning } from '../../model.js';
import { sdk } from '../sources.js';

/** The note on a constant that only its name explains. */
export const ofName = 'The documentation does not describe it; the meaning is that of its name.';

/** A constant that only its name explains. */
export const byName = (meaning: string): Meaning => ({
  ...{ meaning, source: 'name', note: ofName },
});

const only =
  (...packages: readonly string[]) =>
  (meaning: string, note?: string): Meaning => ({
    ...{ meaning, packages },
    ...(note === undefined ? {} : { note }),
  });

/** A constant that only Schannel honours. */
export const schannel = only('Schannel');

/** A constant that only Kerberos honours. */
export const kerberos = only('Kerberos');

/** A constant that only CredSSP honours. */
export const credssp = only('CredSSP');

/** A constant that only a comment in the SDK's header explains. */
export const inSdk = (meaning: Meaning): Meaning => ({ ...meaning, source: sdk });
