// Checks of options, with errors in the form that Node gives its own.

import { inspect } from 'node:util';

const shown = (value: unknown): string =>
  typeof value === 'string' ? 'a string' : inspect(value, { depth: 0, breakLength: Infinity });

export function typeError(name: string, expected: string, value: unknown): TypeError {
  const error = new TypeError(`${name} must be ${expected}, got ${shown(value)}`);
  return Object.assign(error, { code: 'ERR_INVALID_ARG_TYPE' });
}

export function checkObject(name: string, value: unknown): asserts value is object {
  if (typeof value !== 'object' || value === null) throw typeError(name, 'an object', value);
}

/** @returns `otherwise` if it is undefined */
export function checkBoolean(name: string, value: unknown, otherwise: boolean): boolean {
  if (value === undefined) return otherwise;
  if (typeof value !== 'boolean') throw typeError(name, 'a boolean', value);
  return value;
}

/** A limit: a whole number of at least 1. */
function checkLimit(name: string, value: unknown): asserts value is number {
  if (typeof value !== 'number') throw typeError(name, 'a number', value);
  if (Number.isSafeInteger(value) && value >= 1) return;
  const error = new RangeError(`${name} must be a whole number of at least 1, got ${value}`);
  throw Object.assign(error, { code: 'ERR_OUT_OF_RANGE' });
}

/** The limits given, and the defaults of the others. */
export function readLimits<Limits extends Readonly<Record<string, number>>>(
  limits: unknown,
  defaults: Limits,
): Limits {
  if (limits === undefined) return defaults;
  checkObject('options.limits', limits);
  const read: Record<string, number> = { ...defaults };
  for (const [name, value] of Object.entries(limits)) {
    if (!Object.hasOwn(defaults, name)) {
      const names = Object.keys(defaults).join(', ');
      throw new TypeError(`options.limits.${name} is no limit; there are ${names}`);
    }
    if (value === undefined) continue;
    checkLimit(`options.limits.${name}`, value);
    read[name] = value;
  }
  return read as Limits;
}

/**
 * The packages to use, in their order.
 * @param allowNtlm appends NTLM to the default, and is needed where the list has it
 */
export function readPackages(packages: unknown, allowNtlm: boolean): readonly string[] {
  if (packages === undefined) return allowNtlm ? ['Negotiate', 'NTLM'] : ['Negotiate'];
  const isList = Array.isArray(packages) && packages.length > 0;
  if (!isList || !packages.every((one) => typeof one === 'string' && one !== '')) {
    throw typeError('options.packages', 'a list of names of packages', packages);
  }
  if (!allowNtlm && packages.some((one) => schemeOf(one) === 'NTLM')) {
    throw new TypeError('options.packages has NTLM, which options.allowNtlm: true must allow');
  }
  return [...packages];
}

/** The HTTP scheme of a package: RFC 4559 knows Negotiate, which carries Kerberos' own tokens too, and NTLM. */
export const schemeOf = (packageName: string): 'NTLM' | 'Negotiate' =>
  packageName.toUpperCase() === 'NTLM' ? 'NTLM' : 'Negotiate';
