// Puts the results into bench/README.md, between two marks and nowhere else.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LabError } from '../lab/messages.js';
import { PROJECT } from '../lab/project.js';

export function writeReadme(text: string): void {
  const file = path.join(PROJECT, 'bench/README.md');
  const readme = readFileSync(file, 'utf8');
  const marked = /(<!-- results -->\n)[\s\S]*(<!-- end of results -->)/;
  if (!marked.test(readme)) throw new LabError('bench/README.md has no marks for the table.');
  writeFileSync(
    file,
    readme.replace(marked, (_, begin, end) => `${begin}\n${text}\n${end}`),
  );
}
