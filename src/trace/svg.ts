// Draws handshakes as a self-contained SVG file, without scripts or fonts.

import type { TracedCall } from './call.js';
import { type Diagram, diagramOf, type Step, wrapped } from './diagram.js';
import { printable } from './printable.js';

const margin = 20;
const lane = 330;
const boxWidth = 300;
const lineHeight = 16;
const head = 34;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Escapes text for XML, which does not allow control characters at all. */
const escaped = (text: string): string =>
  printable(text).replace(/[&<>]/g, (c) => entities[c] ?? c);

const text = (x: number, y: number, content: string, more = ''): string =>
  `<text x="${x}" y="${y}" text-anchor="middle"${more}>${escaped(content)}</text>`;

/** Draws the handshakes in a trace as the text of an SVG file. */
export function traceToSvg(calls: readonly TracedCall[]): string {
  const diagram = diagramOf(calls);
  const columns = new Map(
    diagram.participants.map(({ id }, index) => [id, margin + boxWidth / 2 + index * lane]),
  );
  const center = (id: string): number => columns.get(id) ?? margin;
  const shapes: string[] = [];
  let y = margin + head + 20;
  for (const step of diagram.steps) {
    const { height, shape } = step.kind === 'token' ? arrow(step, y, center) : box(step, y, center);
    shapes.push(shape);
    y += height;
  }
  return file(diagram, shapes, y, center);
}

type Center = (id: string) => number;

function arrow({ from, to, text: label }: Step & { kind: 'token' }, y: number, center: Center) {
  const [start, end] = [center(from), center(to)];
  const middle = (start + end) / 2;
  const line = `<line x1="${start}" y1="${y + 18}" x2="${end}" y2="${y + 18}" class="token" marker-end="url(#tip)"/>`;
  return { height: 34, shape: `${text(middle, y + 12, label)}${line}` };
}

function box({ at, lines }: Step & { kind: 'call' }, y: number, center: Center) {
  const all = lines.flatMap((line) => wrapped(line));
  const height = all.length * lineHeight + 10;
  const x = center(at);
  const failed = lines.some((line) => /(?:SEC|STATUS)_E_(?!OK)|^0x[89a-f]/.test(line));
  const frame = `<rect x="${x - boxWidth / 2}" y="${y}" width="${boxWidth}" height="${height}" rx="4" class="${failed ? 'failed' : 'call'}"/>`;
  const words = all.map((line, index) =>
    text(x, y + 17 + index * lineHeight, line, index === 0 ? ' font-weight="bold"' : ''),
  );
  return { height: height + 10, shape: `${frame}${words.join('')}` };
}

/** Each colour in light and in dark surroundings. */
const style = `<style>${[
  '.paper{fill:#fff}',
  'text,.tip{fill:#123}',
  '.head{fill:#dde8f5;stroke:#456}',
  '.call{fill:#fff;stroke:#789}',
  '.failed{fill:#fde4e1;stroke:#b33}',
  '.life{stroke:#aab;stroke-dasharray:4 3}',
  '.token{stroke:#123;stroke-width:1.5}',
  '@media (prefers-color-scheme:dark){',
  '.paper{fill:#161b22}',
  'text,.tip{fill:#dde3ea}',
  '.head{fill:#243b53;stroke:#9ab}',
  '.call{fill:#1c232c;stroke:#789}',
  '.failed{fill:#4a1f1f;stroke:#e77}',
  '.life{stroke:#667}',
  '.token{stroke:#dde3ea}',
  '}',
].join('')}</style>`;

function file({ participants }: Diagram, shapes: string[], bottom: number, center: Center): string {
  const width = 2 * margin + Math.max(participants.length - 1, 0) * lane + boxWidth;
  const height = bottom + margin;
  const heads = participants.map(({ id, label }) => {
    const x = center(id);
    return [
      `<line x1="${x}" y1="${margin + head}" x2="${x}" y2="${bottom}" class="life"/>`,
      `<rect x="${x - boxWidth / 2}" y="${margin}" width="${boxWidth}" height="${head}" class="head"/>`,
      text(x, margin + 22, label),
    ].join('');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" role="img">`,
    // For those who do not see it, and for browsers' tabs.
    `<title>${escaped(`A handshake: ${participants.map(({ label }) => label).join('; ')}`)}</title>`,
    style,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="tip" d="M0 0 8 4 0 8z"/></marker></defs>',
    `<rect width="${width}" height="${height}" class="paper"/>`,
    ...heads,
    ...shapes,
    '</svg>',
    '',
  ].join('\n');
}
