// What the documentation says of each constant, keyed by its name: the parts joined.

import type { Meaning } from '../model.js';
import { attributeMeanings, schannelAttributeMeanings } from './meanings-attributes.js';
import { bufferMeanings, messageMeanings } from './meanings-buffers.js';
import { credentialMeanings, identityMeanings, packageMeanings } from './meanings-packages.js';
import { ascReqMeanings, iscReqMeanings } from './meanings-requests.js';
import { ascRetMeanings, iscRetMeanings } from './meanings-results.js';
import { schannelCredentialMeanings, schannelProtocolMeanings } from './meanings-schannel.js';
import { supplementMeanings } from './meanings-supplement.js';

export const meanings: Readonly<Record<string, Meaning>> = {
  ...iscReqMeanings,
  ...iscRetMeanings,
  ...ascReqMeanings,
  ...ascRetMeanings,
  ...bufferMeanings,
  ...messageMeanings,
  ...packageMeanings,
  ...credentialMeanings,
  ...identityMeanings,
  ...attributeMeanings,
  ...schannelAttributeMeanings,
  ...schannelCredentialMeanings,
  ...schannelProtocolMeanings,
  ...supplementMeanings,
};
