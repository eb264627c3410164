// All annotations as one object: what no header says. The generator takes them as an argument.

import { GeneratorError } from '../error.js';
import { attributes } from './attributes.js';
import { ascTables } from './constants/asc.js';
import { attributeTables } from './constants/attributes.js';
import { bindingTables } from './constants/bindings.js';
import { bufferTables } from './constants/buffers.js';
import { certificateTables } from './constants/certificates.js';
import { credsspTables } from './constants/credssp.js';
import { directoryTables } from './constants/directory.js';
import { identityTables } from './constants/identities.js';
import { iscTables } from './constants/isc.js';
import { logonTables } from './constants/logons.js';
import { nameTables } from './constants/names.js';
import { optionTables } from './constants/options.js';
import { packageTables } from './constants/packages.js';
import { schannelConnectionTables } from './constants/schannel-connections.js';
import { schannelCredentialTables } from './constants/schannel-credentials.js';
import { schannelSessionTables } from './constants/schannel-sessions.js';
import { meaningSources } from './constants/sources.js';
import { storedCredentialTables } from './constants/stored-credentials.js';
import { tokenTables } from './constants/tokens.js';
import { coveredHeaders, coveredStatuses, opaqueStructures, supportTypes } from './coverage.js';
import { differences } from './differences.js';
import { exclusions } from './exclusions.js';
import { attributeFunctions } from './functions/attributes.js';
import { certificateFunctions } from './functions/certificates.js';
import { cipherSuiteFunctions } from './functions/cipher-suites.js';
import { contextFunctions } from './functions/contexts.js';
import { credentialFunctions } from './functions/credentials.js';
import { directoryFunctions } from './functions/directory.js';
import { identityFunctions } from './functions/identities.js';
import { keyFunctions } from './functions/keys.js';
import { logonFunctions } from './functions/logons.js';
import { messageFunctions } from './functions/messages.js';
import { nameFunctions } from './functions/names.js';
import { packageFunctions } from './functions/packages.js';
import { promptFunctions } from './functions/prompts.js';
import { saslFunctions } from './functions/sasl.js';
import { schannelFunctions } from './functions/schannel.js';
import { storedCredentialFunctions } from './functions/stored-credentials.js';
import { systemFunctions } from './functions/system.js';
import { tokenFunctions } from './functions/tokens.js';
import { libraries } from './libraries.js';
import type { Annotations, FunctionRecord } from './schema.js';
import { certificateStatusMeanings } from './statuses/certificates.js';
import { keyStatusMeanings } from './statuses/keys.js';
import { ntStatusMeanings } from './statuses/nt.js';
import { statusSources } from './statuses/sources.js';
import { sspiStatusMeanings } from './statuses/sspi.js';

/** Joins records by the names that the DLLs export; `A` and `W` forms become two. */
export function functionsOf(
  ...parts: readonly Readonly<Record<string, FunctionRecord>>[]
): Record<string, FunctionRecord> {
  const all: Record<string, FunctionRecord> = {};
  for (const [base, record] of parts.flatMap((part) => Object.entries(part))) {
    for (const name of record.forms ? [`${base}W`, `${base}A`] : [base]) {
      if (Object.hasOwn(all, name)) {
        throw new GeneratorError(
          'generator/annotations/functions/',
          `${name} has two records`,
          'Keep one of them.',
        );
      }
      all[name] = record;
    }
  }
  return all;
}

export const annotations: Annotations = {
  headers: coveredHeaders,
  types: supportTypes,
  opaque: opaqueStructures,
  statuses: coveredStatuses,
  functions: functionsOf(
    credentialFunctions,
    contextFunctions,
    attributeFunctions,
    messageFunctions,
    packageFunctions,
    saslFunctions,
    identityFunctions,
    promptFunctions,
    storedCredentialFunctions,
    nameFunctions,
    schannelFunctions,
    certificateFunctions,
    keyFunctions,
    cipherSuiteFunctions,
    tokenFunctions,
    logonFunctions,
    directoryFunctions,
    systemFunctions,
  ),
  libraries,
  exclusions,
  // In the order of the output.
  tables: [
    ...iscTables,
    ...ascTables,
    ...bufferTables,
    ...bindingTables,
    ...packageTables,
    ...attributeTables,
    ...optionTables,
    ...identityTables,
    ...nameTables,
    ...schannelCredentialTables,
    ...schannelSessionTables,
    ...schannelConnectionTables,
    ...credsspTables,
    ...certificateTables,
    ...storedCredentialTables,
    ...tokenTables,
    ...logonTables,
    ...directoryTables,
  ],
  attributes,
  differences,
  meaningSources,
  statusSources,
  statusMeanings: {
    ...sspiStatusMeanings,
    ...ntStatusMeanings,
    ...certificateStatusMeanings,
    ...keyStatusMeanings,
  },
};
