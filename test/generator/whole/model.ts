// The model of all headers.

import { readModel } from '../../../generator/main.js';

export const model = readModel();
