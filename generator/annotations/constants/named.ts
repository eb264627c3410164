// A table of constants listed by name, from a partly covered header.

import type { Table } from '../schema.js';

export const table = (
  name: string,
  kind: Table['kind'],
  header: string,
  purpose: string,
  prefix: string,
  names: string,
): Table => ({
  name,
  kind,
  purpose,
  prefix,
  headers: [header],
  names: names.split(' ').map((end) => prefix + end),
});
