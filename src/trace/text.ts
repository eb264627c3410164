// Formats a call as one line of text, like strace.

import type { TracedArgument, TracedBuffer, TracedCall, TracedValue } from './call.js';
import { printable } from './printable.js';

const bufferText = ({ type, attributes, length, bytes }: TracedBuffer): string =>
  `${type}${attributes ? `(${attributes.join('|')})` : ''} ${length}${bytes ? ` ${bytes}` : ''}`;

/** Formats a value, unescaped: `CONFIDENTIALITY|INTEGRITY`, `context 1`, `[TOKEN 40]`. */
export function valueText(value: TracedValue): string {
  if (value === null || typeof value !== 'object') return String(value);
  if ('text' in value) return JSON.stringify(value.text);
  if ('flags' in value) return value.flags.join('|') || '0';
  if ('name' in value) return value.name;
  if ('handle' in value) return `${value.handle} ${value.number}`;
  if ('buffers' in value) return `[${value.buffers.map(bufferText).join(', ')}]`;
  if ('time' in value) return value.time ?? 'no time';
  if ('memory' in value) return `memory of ${value.memory}`;
  return value.address;
}

function argumentText(name: string, { in: given, out }: TracedArgument): string {
  const parts = [
    ...(given === undefined ? [] : [valueText(given)]),
    ...(out === undefined ? [] : [`-> ${valueText(out)}`]),
  ];
  return `${name}: ${parts.join(' ') || '-'}`;
}

/** `FreeCredentialsHandle(phCredential: credential 1) = SEC_E_OK, 12 us` */
export function formatCall(call: TracedCall): string {
  const list = Object.entries(call.arguments).map(([name, value]) => argumentText(name, value));
  const result = call.result === null ? '' : ` = ${valueText(call.result)}`;
  const how = call.asynchronous ? ', async' : '';
  // Escapes the whole line: a trace may come from a file, and contain text from a peer.
  return printable(`${call.function}(${list.join(', ')})${result}, ${call.microseconds} us${how}`);
}
