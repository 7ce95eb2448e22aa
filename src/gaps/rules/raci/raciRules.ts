import type { Rule } from '../../rule.js';
import { bothAssumeOther } from './bothAssumeOther.js';
import { duplicateActivity } from './duplicateActivity.js';
import { multipleAccountable } from './multipleAccountable.js';
import { noAccountable } from './noAccountable.js';
import { noResponsible } from './noResponsible.js';
import { noMatrix } from './none.js';

/** The rules of the group `raci`. */
export const raciRules: readonly Rule[] = [
  noMatrix,
  noAccountable,
  multipleAccountable,
  noResponsible,
  bothAssumeOther,
  duplicateActivity,
];
