// Who this process runs as, in every format of names that Windows has. Run: node whoami.ts
import { EXTENDED_NAME_FORMAT, getUserNameEx, getUserNameExAsync } from 'koffi-sspi';

try {
  // This one is known here. The others come from a domain controller, which may take its time to answer.
  console.log(`NameSamCompatible: ${getUserNameEx(EXTENDED_NAME_FORMAT.NameSamCompatible)}`);
  const others = Object.entries(EXTENDED_NAME_FORMAT).filter(
    ([format]) => format !== 'NameUnknown' && format !== 'NameSamCompatible',
  );
  await Promise.all(
    others.map(async ([format, value]) => {
      // Most formats exist in a domain only: not having a name there is no failure.
      console.log(`${format}: ${(await getUserNameExAsync(value)) ?? '(none)'}`);
    }),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
