// Text that others wrote, made safe to print: a name, a realm or an error message may carry escape sequences for the
// terminal, line breaks, or controls that turn the direction of writing.

/**
 * Controls (C0, DEL, C1), format characters (directional overrides, zero-width and tag characters), line and
 * paragraph separators, and lone surrogates.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** What most text is: nothing in it is ever escaped. */
const plain = /^[\x20-\x7e]*$/;

/** The text with what a terminal would act on escaped: `\u{1b}`. Everything else stays as it is. */
export function printable(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(
    unprintable,
    (character) => `\\u{${character.codePointAt(0)?.toString(16).padStart(2, '0')}}`,
  );
}

/**
 * A value as JSON that is safe to print: JSON.stringify escapes C0 controls and lone surrogates only. Whoever parses
 * it gets the text unchanged.
 */
export function printableJson(
  value: unknown,
  replacer?: (key: string, value: unknown) => unknown,
  indent?: number,
): string {
  const text = JSON.stringify(value, replacer, indent);
  if (plain.test(text)) return text;
  return text.replace(unprintable, (character) =>
    // The document's own line breaks: those of its text are escaped already.
    character === '\n' ? character : unitsOf(character),
  );
}

/** `\ud83d\udd11`: JSON has escapes for 16 bits only. */
const unitsOf = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
