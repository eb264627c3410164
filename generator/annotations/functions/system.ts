// Handles, memory and errors.

import type { FunctionRecord } from '../schema.js';

export const systemFunctions: Readonly<Record<string, FunctionRecord>> = {
  CloseHandle: {
    header: 'handleapi.h',
    library: 'kernel32.dll',
    purpose: 'Closes a handle, such as that of a token.',
    parameters: { hObject: '_In_' },
  },
  GetCurrentProcess: {
    header: 'processthreadsapi.h',
    library: 'kernel32.dll',
    purpose: 'Gives a handle that stands for the calling process.',
    ownership: 'The handle is a constant and is never closed.',
    parameters: {},
  },
  GetCurrentThread: {
    header: 'processthreadsapi.h',
    library: 'kernel32.dll',
    purpose: 'Gives a handle that stands for whichever thread uses it.',
    ownership: 'The handle is a constant and is never closed.',
    parameters: {},
  },
  LocalFree: {
    header: 'winbase.h',
    library: 'kernel32.dll',
    purpose: 'Frees memory of the local heap, such as the text of ConvertSidToStringSidW.',
    ownership: 'Gives null, or the address itself when it fails.',
    parameters: { hMem: '_Frees_ptr_opt_' },
  },
  GetLastError: {
    header: 'errhandlingapi.h',
    library: 'kernel32.dll',
    purpose: "Gives the error of the calling thread's last function of Windows that failed.",
    parameters: {},
  },
};
