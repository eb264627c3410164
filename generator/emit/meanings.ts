// generated/meanings.json: the documentation of each constant, as data.

import type { Constant, Model, SourcedMeaning } from '../model.js';
import { byName } from './text.js';

/** What each constant means, which packages honour it and what it excludes. */
export const emitMeanings = (model: Model): string =>
  byName(
    model.tables.flatMap((table) => table.constants).filter(hasMeaning),
    ({ meaning }) => meaning,
  );

type Explained = Constant & { readonly meaning: SourcedMeaning };

const hasMeaning = (constant: Constant): constant is Explained => constant.meaning !== undefined;
