// Lists the security packages of this machine and their capabilities. Run: node packages.ts
import { enumerateSecurityPackages, flagNames } from 'koffi-sspi';

try {
  for (const { name, comment, maxToken, capabilities } of enumerateSecurityPackages()) {
    console.log(`${name}: ${comment}`);
    console.log(`  tokens of at most ${maxToken} bytes`);
    console.log(`  ${flagNames('SECPKG_FLAG', capabilities).join(' ')}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
