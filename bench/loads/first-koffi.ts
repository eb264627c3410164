// From the start of the process to the first package, with koffi alone: the same three calls, declared by hand.
import koffi from 'koffi';

const library = koffi.load(process.env.SSPI_LIBRARY ?? 'secur32.dll');
const declare = (name: string, parameters: string[]) =>
  library.func('__stdcall', name, 'int32', parameters);
const enumerate = declare('EnumerateSecurityPackagesW', ['void *', 'void *']);
const free = declare('FreeContextBuffer', ['uintptr_t']);
const count = new Uint32Array(1);
const list = new BigUint64Array(1);
/** Of SecPkgInfoW, on 64-bit Windows. */
const offsetOfName = 16n;
if (enumerate(count, list) !== 0) throw new Error('EnumerateSecurityPackagesW failed.');
const name = koffi.decode.uint64((list[0] ?? 0n) + offsetOfName);
if (!koffi.decode.string16(BigInt(name))) throw new Error('There is no package.');
free(list[0]);
process.exit();
