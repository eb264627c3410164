// Escapes untrusted text: a name, realm or error message may contain terminal escape sequences, line breaks or
// bidirectional controls.

/**
 * Controls (C0, DEL, C1), format characters (directional overrides, zero-width and tag characters), line and
 * paragraph separators, and lone surrogates.
 */
const unprintable = '[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]';

let compiled: RegExp | undefined;
/** Compiled on first use: that takes longer than the import of all modules for traces. */
const pattern = (): RegExp => {
  compiled ??= new RegExp(unprintable, 'gu');
  return compiled;
};

/** Fast path: printable ASCII needs no escaping. */
const plain = /^[\x20-\x7e]*$/;

/** Escapes characters that a terminal would interpret, as `\u{1b}`; leaves all others unchanged. */
export function printable(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(
    pattern(),
    (character) => `\\u{${character.codePointAt(0)?.toString(16).padStart(2, '0')}}`,
  );
}

/**
 * Serialises a value as JSON that is safe to print: JSON.stringify alone escapes only C0 controls and lone surrogates.
 * Parsing it restores the original text.
 */
export function printableJson(
  value: unknown,
  replacer?: (key: string, value: unknown) => unknown,
  indent?: number,
): string {
  const text = JSON.stringify(value, replacer, indent);
  if (plain.test(text)) return text;
  return text.replace(pattern(), (character) =>
    // Line breaks of the document: those in strings are escaped already.
    character === '\n' ? character : unitsOf(character),
  );
}

/** As `\ud83d\udd11`: JSON escapes are 16 bits wide. */
const unitsOf = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
