// Security packages, the function table, and the memory that packages allocate.

import type { FunctionRecord } from '../schema.js';
import { packageOwnership } from './shared.js';

export const packageFunctions: Readonly<Record<string, FunctionRecord>> = {
  EnumerateSecurityPackages: {
    forms: 'AW',
    purpose: 'Lists the security packages of this system with their capabilities.',
    ownership: 'The whole array is freed with one call of FreeContextBuffer.',
    parameters: { pcPackages: '_Out_', ppPackageInfo: '_Outptr_' },
  },
  QuerySecurityPackageInfo: {
    forms: 'AW',
    purpose: 'Describes one security package: capabilities, size of its largest token, name.',
    ownership: packageOwnership,
    parameters: { pszPackageName: '_In_', ppPackageInfo: '_Outptr_' },
  },
  AddSecurityPackage: {
    forms: 'AW',
    purpose: 'Registers a security package with this system; needs administrative rights.',
    parameters: { pszPackageName: '_In_', pOptions: '_In_opt_' },
  },
  DeleteSecurityPackage: {
    forms: 'AW',
    purpose: 'Removes a security package from the list of this system.',
    parameters: { pszPackageName: '_In_' },
  },
  InitSecurityInterface: {
    forms: 'AW',
    purpose: 'Gives the table of function pointers through which SSPI can be called too.',
    ownership: 'The table belongs to SSPI and is never freed.',
    parameters: {},
  },
  FreeContextBuffer: {
    purpose: 'Frees memory that SSPI or a package allocated: tokens, alerts, package information.',
    ownership: 'For memory of SSPI only, never for the buffers of the caller.',
    parameters: { pvContextBuffer: '_Inout_' },
  },
};
