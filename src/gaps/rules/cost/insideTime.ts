import type { Service } from '../../../services/catalogue/model.js';
import type { Person } from '../../../services/parties/model.js';
import { factAt } from '../../lookups/factAt.js';
import { isActive } from '../../lookups/isActive.js';
import { isMissing } from '../../lookups/isMissing.js';
import { missingList } from '../../lookups/missingList.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { onceFor } from '../../lookups/onceFor.js';
import { partyKindOf } from '../../lookups/partyKindOf.js';
import { plannedEffort } from '../../lookups/plannedEffort.js';
import type { MissingFact, RuleContext } from '../../rule.js';
import type { OutsideWork } from './outsideWork.js';

/** Hours a month that somebody has left. */
interface Spare {
  readonly least: number;
  readonly most: number;
  readonly missing: readonly MissingFact[];
}

const none: Spare = { least: 0, most: 0, missing: [] };

function spareOf(context: RuleContext, person: Person): Spare {
  const { id, capacityHoursPerMonth } = person;
  const active = isActive(context, person);
  const side = partyKindOf(context, { kind: 'person', id }, '');
  if (active === false || (!isMissing(side) && side !== 'internal') || capacityHoursPerMonth === null) return none;
  const planned = plannedEffort(context, { kind: 'person', id });
  const capacity = capacityHoursPerMonth ?? Infinity;
  const missing = [
    ...[active, side].filter(isMissing),
    ...(capacityHoursPerMonth === undefined ? [factAt(context, 'person', id, 'capacityHoursPerMonth')] : []),
  ];
  const most = Math.max(0, capacity - planned.least);
  const least = missing.length > 0 ? 0 : Math.max(0, capacity - planned.most);
  return { least, most, missing: most > least ? [...missing, ...planned.missing] : [] };
}

/** The hours that those with a skill of a service have left, or all where it needs none; made once for each list of skills. */
function spareFor(context: RuleContext, { requiredSkills }: Service): Spare {
  const skillIds = new Set(requiredSkills?.map(({ skillId }) => skillId));
  return onceFor(context, 'cost/overbuy spare time', [...skillIds].join(' '), () => {
    const { index } = context;
    const list = missingList(context, 'people');
    const missing: MissingFact[] = list === undefined ? [] : [list];
    const unlisted = [...skillIds].some((id) => index.find('skill', id) === undefined);
    if (unlisted) missing.push({ code: 'skills', pointer: '' }); // it may be a slip, so that nobody is known to lack it
    let [least, most] = [0, 0];
    index.list('person').forEach((person, position) => {
      if (index.positionOf('person', person.id) !== position) return;
      const isFit = skillIds.size === 0 || person.skills?.some(({ skillId }) => skillIds.has(skillId));
      if (isFit === false) return;
      const spare = spareOf(context, person);
      most += spare.most;
      if (isFit === true) least += spare.least;
      missing.push(...spare.missing);
      if (isFit === undefined && spare.most > 0) missing.push(factAt(context, 'person', person.id, 'skills'));
    });
    return { least, most: list === undefined && !unlisted ? most : Infinity, missing: oneOfEach(missing) };
  });
}

/** Whether those inside have the hours for what is done outside; what is missing where that is not known. */
export function hasTimeInside(
  context: RuleContext,
  service: Service,
  { effort, unstated, open }: OutsideWork,
): boolean | readonly MissingFact[] {
  const spare = spareFor(context, service);
  if (spare.most < effort) return false;
  const facts = [...unstated, ...open, ...(spare.least < effort ? spare.missing : [])];
  return facts.length === 0 || oneOfEach(facts);
}
