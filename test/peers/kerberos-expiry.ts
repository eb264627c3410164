// Run under Windows' Node: establishes Kerberos contexts, and writes their expiry times to a file.

import { writeFileSync } from 'node:fs';
import { clientCredential, establishedPair } from '../real/pair.js';

using credential = clientCredential('Kerberos');
using pair = establishedPair('Kerberos');
writeFileSync(
  process.argv[2] as string,
  JSON.stringify({
    now: new Date(),
    credential: credential.expiry,
    client: pair.client.expiry,
    server: pair.server.expiry,
  }),
);
