// generated/enums.ts: C enumerations, by their members' own names and as one object each.

import type { EnumModel, Model } from '../model.js';
import { emitSource, headersOf } from './source.js';
import { docComment, pageOf } from './text.js';

export function emitEnums(model: Model): string {
  return emitSource(
    model,
    'enums',
    'Enumerations: their members under their own names, and together under the name of the enum.',
    headersOf(model.enums),
    // All numbers before the first object: esbuild inlines those only.
    [...model.enums.map(membersOf), ...model.enums.map((item) => objectOf(item, model))],
  );
}

const membersOf = ({ name, members }: EnumModel): string =>
  `\n// ${name}\n${members.map((member) => `export const ${member.name} = ${member.value};`).join('\n')}`;

function objectOf({ name, header, members }: EnumModel, model: Model): string {
  const page = model.headers.includes(header) ? pageOf(header, 'ne', name) : undefined;
  return `
${docComment(page ?? `The members of ${name}.`)}
export const ${name} = { ${members.map((member) => member.name).join(', ')} } as const;
export type ${name} = (typeof ${name})[keyof typeof ${name}];`;
}
