// From the start of the process to the first package, with the raw layer.

// By its name, as a user does; the compiler must not look for it, since this is what it makes.
const name: string = 'koffi-sspi/raw';
const raw = (await import(name)) as typeof import('../../src/raw.js');
const count = new Uint32Array(1);
const list = new BigUint64Array(1);
raw.EnumerateSecurityPackagesW(count, list);
const first = raw.decode(raw.SecPkgInfoW, list[0] ?? 0n);
if (!raw.copyString16(first.Name)) throw new Error('There is no package.');
raw.FreeContextBuffer(list[0] ?? 0n);
process.exit();
