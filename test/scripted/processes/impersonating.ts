// Acts as a client who may not read the package's files, and reports what it could still do.

import * as sspi from '../../../src/index.js';
import { alloc, TimeStamp } from '../../../src/raw.js';
import { scriptedLibrary } from '../control.js';
import { establishedPair } from '../pair.js';

sspi.setLibrary(scriptedLibrary);
const { server } = establishedPair();
const fs = process.getBuiltinModule('node:fs');
const denied = () => {
  throw new Error('permission denied');
};

/** What the use gives, or the error's message. */
function outcome(use: () => unknown): unknown {
  try {
    return use();
  } catch (error) {
    return (error as Error).message;
  }
}

const outcomes = server.impersonate(() => {
  fs.readFileSync = denied;
  return {
    read: outcome(() => fs.readFileSync('package.json')),
    status: outcome(() => sspi.describeStatus(sspi.SEC_E_LOGON_DENIED).name),
    flags: outcome(() => sspi.flagNames('ISC_REQ', 3)),
    meaning: outcome(() => sspi.declarations.constants.ISC_REQ_DELEGATE?.packages),
    structure: outcome(() => alloc(TimeStamp).LowPart),
  };
});
process.send?.(outcomes);
