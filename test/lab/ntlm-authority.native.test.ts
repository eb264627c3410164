// The ntlm_auth that Wine starts: it has the pipes that are meant for it, and none of another's.

import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import test from 'ava';
import { ntlmAuthority } from '../../lab/ntlm-authority.js';
import { runDirectory } from '../../lab/processes.js';

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux(
  'what another thread had open while Wine forked is closed, so that its end comes',
  async (t) => {
    const directory = mkdtempSync(path.join(tmpdir(), 'koffi-sspi-test-'));
    const real = path.join(directory, 'ntlm_auth');
    // In the place of Samba's: says what it has open, and how it was called.
    writeFileSync(real, '#!/bin/sh\ncd /proc/$$/fd && echo * "$@"\n');
    chmodSync(real, 0o700);
    process.env.PATH = `${directory}:${process.env.PATH}`;
    const shim = path.join(ntlmAuthority('the password'), 'ntlm_auth');
    t.true(shim.startsWith(runDirectory()));
    const open = async (...args: string[]) => {
      const many = Array.from({ length: 12 }, () => 'pipe' as const);
      const child = spawn(shim, args, { stdio: ['ignore', 'pipe', 'inherit', ...many] });
      return (await text(child.stdout as NodeJS.ReadableStream as never)).trim();
    };
    // 10 is the script that says so, and 3 the directory that it reads.
    t.regex(await open('--version'), /^0 1 10 2 3 --version --configfile=\/dev\/null$/);
    t.regex(
      await open('--helper-protocol=squid-2.5-ntlmssp'),
      /^0 1 10 2 3 --helper-protocol=squid-2\.5-ntlmssp --configfile=\/dev\/null --password=the password$/,
    );
  },
);
