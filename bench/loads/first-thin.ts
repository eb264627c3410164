// From the start of the process to the first package, with the thin layer.

// By its name, as a user does; the compiler must not look for it, since this is what it makes.
const name: string = 'koffi-sspi';
const { enumerateSecurityPackages } = (await import(name)) as typeof import('../../src/index.js');
if (!enumerateSecurityPackages()[0]?.name) throw new Error('There is no package.');
process.exit();
