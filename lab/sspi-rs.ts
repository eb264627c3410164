// A third SSPI: Devolutions' sspi-rs, which runs under this machine's own Node. The Python package
// `sspilib` ships it as libsspi.so; only that file is taken out of the wheel, nothing is installed.
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { cached } from './cache.js';
import { LabError, say } from './messages.js';
import { run } from './processes.js';
import { findProgram } from './system-packages.js';

const WHEEL = {
  version: '0.6.0',
  /** pip's options for a wheel of any Python version: they all hold the same library. */
  python: ['--python-version', '3.12', '--platform', 'manylinux_2_28_x86_64'],
  sha256: '737adc3b14c2079480bcd10139fbab0b2ad683a24a6046ef69d9c769f4672c0a',
};
const GLIBC = '2.28';

export interface SspiRs {
  library: string;
  /** Its name for tests. */
  name: string;
}

/** The wheel is unavailable here: tests are skipped with this reason. */
class Unavailable extends LabError {}

/** The library, downloaded on first use; or the reason why it is unavailable. */
export async function sspiRs(): Promise<SspiRs | string> {
  const reason = unsupported();
  if (reason) return reason;
  const name = `sspi-rs of sspilib ${WHEEL.version}`;
  try {
    const entry = await cached(`sspilib-${WHEEL.version}`, async (directory) => {
      say(`fetching ${name} from the Python package index (11 MB)`);
      const wheel = await download(directory);
      await unpack(wheel, directory);
    });
    return { library: path.join(entry.path, 'libsspi.so'), name };
  } catch (error) {
    if (error instanceof Unavailable) return error.message;
    throw error;
  }
}

function unsupported(): string | undefined {
  // Without glibc (Alpine's musl, macOS), the report has no version of it.
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  const glibc = report.header?.glibcVersionRuntime;
  const fits = glibc?.localeCompare(GLIBC, 'en', { numeric: true }) ?? -1;
  if (process.platform === 'linux' && process.arch === 'x64' && fits >= 0) return undefined;
  return (
    `The wheel of sspilib ${WHEEL.version} is for x64 Linux with glibc ${GLIBC} or later; this is ` +
    `${process.platform} on ${process.arch}${glibc ? ` with glibc ${glibc}` : ''}.`
  );
}

async function download(directory: string): Promise<string> {
  const pip = findProgram('pip3', 'pip');
  const python = findProgram('python3');
  const [command, first] = pip ? [pip, []] : [python, ['-m', 'pip']];
  if (!command) throw new Unavailable('pip is missing, which downloads the wheel of sspilib.');
  const what = ['--no-deps', '--only-binary=:all:', ...WHEEL.python, `sspilib==${WHEEL.version}`];
  const args = [...first, 'download', '--retries', '1', '--dest', directory, ...what];
  try {
    await run(command, args, { timeout: 180_000 });
  } catch (error) {
    if (error instanceof LabError) throw new Unavailable(error.message);
    throw error;
  }
  const wheel = readdirSync(directory).find((file) => file.endsWith('.whl'));
  if (!wheel) throw new Unavailable('pip says that it downloaded sspilib, but there is no wheel.');
  const file = path.join(directory, wheel);
  const sha256 = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  if (sha256 !== WHEEL.sha256) {
    throw new LabError(`${wheel}: unexpected checksum of pip's download (sha256 ${sha256}).`);
  }
  return file;
}

/** A wheel is a zip; the library's name in it ends with a hash. */
async function unpack(wheel: string, directory: string): Promise<void> {
  const unzip = findProgram('unzip');
  if (!unzip) throw new Unavailable('unzip is missing, which opens the wheel of sspilib.');
  await run(unzip, ['-q', '-j', wheel, 'sspilib.libs/libsspi-*.so', '-d', directory]);
  const library = readdirSync(directory).find((file) => file.endsWith('.so'));
  if (!library) throw new LabError('The wheel of sspilib has no libsspi.so.');
  await rename(path.join(directory, library), path.join(directory, 'libsspi.so'));
  await rm(wheel);
}
