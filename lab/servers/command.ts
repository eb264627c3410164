// `lab start`: a server for experiments, until Ctrl-C or the end of the script that uses it.
import { existsSync } from 'node:fs';
import { openLab, runInLab, setUp } from '../lab.js';
import { LabError } from '../messages.js';
import type { Parameters } from '../peers/connect.js';
import { installPackages } from '../system-packages.js';
import { isServerName, SERVER_NAMES, servers, unavailable } from './servers.js';
import { startServer } from './start.js';

/** @param args NAME [PARAMETER=VALUE ...] [FILE [ARGS]] */
export async function startCommand([name = '', ...rest]: string[]): Promise<number> {
  if (!isServerName(name))
    throw new LabError(`start: which server? One of ${SERVER_NAMES.join(', ')}.`);
  const isParameter = (arg: string) => /^\w+=/.test(arg);
  const found = rest.findIndex((arg) => !isParameter(arg));
  const count = found < 0 ? rest.length : found;
  const parameters = Object.fromEntries(rest.slice(0, count).map(parameter));
  const [file, ...args] = rest.slice(count);
  if (file && !existsSync(file)) throw new LabError(`There is no file ${file}.`);

  if (process.getuid?.() === 0) installPackages(name);
  const reason = unavailable(name);
  if (reason) throw new LabError(`${name} cannot run here. ${reason}`);
  const lab = await openLab(await setUp('lab'));
  const program = await servers[name](parameters, lab);
  // A shared server runs already.
  const server = program.ready
    ? await startServer(lab, program, (text) => process.stderr.write(text))
    : undefined;
  const { user, domain, password } = lab.account;
  const facts = { ...program.facts, account: { user, domain, password } };
  if (file) {
    // For the script, as JSON.
    lab.environment.SSPI_SERVER = JSON.stringify(facts);
    return runInLab(lab, file, args);
  }
  process.stdout.write(`${JSON.stringify(facts, null, 2)}\n`);
  for (const variable of ['KRB5_CONFIG', 'KRB5_KTNAME']) {
    process.stdout.write(`export ${variable}=${lab.kerberos[variable]}\n`);
  }
  process.stdout.write(`${name} runs until Ctrl-C.\n`);
  return await new Promise((resolve) => {
    server?.once('close', () => resolve(1));
    setInterval(() => {}, 2 ** 30);
  });
}

function parameter(text: string): [string, Parameters[string]] {
  const [, name = '', value = ''] = /^(\w+)=(.*)$/s.exec(text) ?? [];
  if (value === 'true' || value === 'false') return [name, value === 'true'];
  return [name, /^\d+$/.test(value) ? Number(value) : value];
}
