// Prints the user of this process in every name format of Windows. Run: node whoami.ts
import { EXTENDED_NAME_FORMAT, getUserNameEx, getUserNameExAsync } from 'koffi-sspi';

try {
  // This format is known locally. The others ask a domain controller, which may be slow.
  console.log(`NameSamCompatible: ${getUserNameEx(EXTENDED_NAME_FORMAT.NameSamCompatible)}`);
  const others = Object.entries(EXTENDED_NAME_FORMAT).filter(
    ([format]) => format !== 'NameUnknown' && format !== 'NameSamCompatible',
  );
  await Promise.all(
    others.map(async ([format, value]) => {
      // Most formats exist in a domain only: having no such name is not an error.
      console.log(`${format}: ${(await getUserNameExAsync(value)) ?? '(none)'}`);
    }),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
