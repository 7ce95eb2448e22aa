import type { Rule } from '../../rule.js';
import { bothAssumeOther } from './bothAssumeOther.js';
import { duplicateActivity } from './duplicateActivity.js';
import { multipleAccountable } from './multipleAccountable.js';
import { noAccountable } from './noAccountable.js';
import { noMatrix } from './none.js';
import { noResponsible } from './noResponsible.js';
import { onlyInformed } from './onlyInformed.js';
import { partyWithoutRole } from './partyWithoutRole.js';
import { personInsteadOfRole } from './personInsteadOfRole.js';
import { redundantLetters } from './redundantLetters.js';
import { roleOverload } from './roleOverload.js';
import { roleUnused } from './roleUnused.js';
import { scopeHole } from './scopeHole.js';
import { segregation } from './segregation.js';
import { silentParty } from './silentParty.js';
import { tierMissing } from './tierMissing.js';
import { tooManyConsulted } from './tooManyConsulted.js';
import { tooManyResponsible } from './tooManyResponsible.js';

/** The rules of the group `raci` for everyday work. */
export const raciRules: readonly Rule[] = [
  noMatrix,
  noAccountable,
  multipleAccountable,
  noResponsible,
  bothAssumeOther,
  scopeHole,
  silentParty,
  roleOverload,
  partyWithoutRole,
  duplicateActivity,
];

/** The other rules of the group `raci`. */
export const laterRaciRules: readonly Rule[] = [
  onlyInformed,
  redundantLetters,
  tooManyResponsible,
  tooManyConsulted,
  roleUnused,
  personInsteadOfRole,
  segregation,
  tierMissing,
];
