// The three Windows targets whose layouts and types must agree with what is generated.

export const targets = {
  x64: 'x86_64-w64-windows-gnu',
  arm64: 'aarch64-w64-windows-gnu',
  ia32: 'i686-w64-windows-gnu',
} as const;

export type Architecture = keyof typeof targets;

export const architectures = Object.keys(targets) as Architecture[];
