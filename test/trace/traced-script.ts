// What the tests of SSPI_TRACE run: one call.

import { enumerateSecurityPackages } from '../../src/index.js';

enumerateSecurityPackages();
