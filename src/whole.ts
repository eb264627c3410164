// koffi-sspi/whole: loads at once what is otherwise loaded when it is first called. For processes that give up the right to
// read files, and for bundlers, which join what is imported: there it has parts and texts as imports (scripts/bundle/whole.mjs).

import { loadAll } from './parts.js';

loadAll();
