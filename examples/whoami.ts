// Who this process runs as, in every format of names that Windows has. Run: node whoami.ts
import { EXTENDED_NAME_FORMAT, getUserNameEx, Win32Error } from 'koffi-sspi';

/** Most formats exist in a domain only: not having a name there is no failure. */
function nameIn(format: EXTENDED_NAME_FORMAT): string {
  try {
    return getUserNameEx(format);
  } catch (error) {
    if (error instanceof Win32Error) return `(none: ${error.code})`;
    throw error;
  }
}

try {
  for (const [format, value] of Object.entries(EXTENDED_NAME_FORMAT)) {
    if (value !== EXTENDED_NAME_FORMAT.NameUnknown) console.log(`${format}: ${nameIn(value)}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
