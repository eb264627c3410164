// From the start of the process to the first package, with node-expose-sspi.
import { exposeSspi } from '../addons.js';

if (!exposeSspi().EnumerateSecurityPackages()[0]?.Name) throw new Error('There is no package.');
process.exit();
