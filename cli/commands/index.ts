// The table of commands. What stands here is dispatched, listed by `--help` and completed by shells.

import type { Command } from '../command.js';
import { completion } from './completion.js';
import { describe } from './describe.js';
import { doctor } from './doctor.js';
import { explain } from './explain.js';
import { handshake } from './handshake.js';
import { packages } from './packages.js';
import { replCommand } from './repl.js';
import { sessions } from './sessions.js';
import { tickets } from './tickets.js';
import { token } from './token.js';
import { trace } from './trace.js';
import { whoami } from './whoami.js';

export const commands: readonly Command[] = [
  packages,
  whoami,
  sessions,
  tickets,
  doctor,
  handshake,
  explain,
  describe,
  token,
  trace,
  replCommand,
  completion(() => commands),
];
