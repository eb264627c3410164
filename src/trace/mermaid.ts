// Draws handshakes as a Mermaid sequence diagram.

import type { TracedCall } from './call.js';
import { diagramOf } from './diagram.js';
import { printable } from './printable.js';

/** In Mermaid `;` ends a statement, `#` starts an entity, and text is HTML. */
const escaped = (text: string): string =>
  printable(text).replace(/[#;<>&]/g, (character) => `#${character.charCodeAt(0)};`);

/** Draws the handshakes in a trace as the text of a Mermaid sequence diagram. */
export function traceToMermaid(calls: readonly TracedCall[]): string {
  const { participants, steps } = diagramOf(calls);
  const lines = [
    'sequenceDiagram',
    ...participants.map(({ id, label }) => `  participant ${id} as ${escaped(label)}`),
    ...steps.map((step) =>
      step.kind === 'token'
        ? `  ${step.from}->>${step.to}: ${escaped(step.text)}`
        : `  Note over ${step.at}: ${step.lines.map(escaped).join('<br/>')}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
