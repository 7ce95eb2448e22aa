import { defineRule } from '../../defineRule.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';
import { deskPeople } from './deskPeople.js';
import { roundClockDesk } from './roundClockDesk.js';
import { shareBounds } from './shareBounds.js';
import type { Bounds } from './shareBounds.js';

const hoursPerWeek = 168;
/** Differences by rounding do not count: 56 × 3 / 40 / 0.7 is 6, and comes out as a little more. */
const tolerance = 1e-9;

/** Full-time equivalents that seats around the clock take: seats × 168 / (contract hours × (1 − shrinkage)). */
function needed(seats: number, contractHours: number | null, shrinkage: number | null): number | null {
  if (contractHours === null || shrinkage === null || shrinkage >= 1) return null;
  return (seats * hoursPerWeek) / (contractHours * (1 - shrinkage));
}

/** The shrinkage that is stated in the document; undefined where none is. */
function statedShrinkage({ index }: RuleContext): Bounds | undefined {
  const stated = index.model.costs?.assumptions?.shrinkageRate;
  return stated === undefined ? undefined : shareBounds(stated);
}

function shrinkageFact({ index }: RuleContext): MissingFact {
  const { costs } = index.model;
  const pointer = costs == null ? '' : costs.assumptions == null ? '/costs' : '/costs/assumptions';
  return { code: 'costs.assumptions.shrinkageRate', pointer };
}

const upToTenth = (value: number) => Math.ceil(value * 10 - 1e-6) / 10;

/** `coverage/understaffed-247`: a party staffs a desk around the clock with fewer people than that takes. */
export const understaffed: Rule = /* @__PURE__ */ defineRule({
  id: 'coverage/understaffed-247',
  title: 'Too few people for a desk around the clock',
  rationale:
    'A seat that is staffed day and night takes more than four people before leave, sickness and training. Fewer hold out for some months.',
  subject: 'party',
  severity: 'medium',
  sources: ['comparison'],
  release: 'first',
  needs: [
    'coverage',
    'window.teamId',
    'teams',
    'team.partyId',
    'people',
    'person.partyId',
    'person.teamIds',
    'person.activeFrom',
    'person.activeUntil',
    'person.fte',
    'person.weeklyHours',
    'costs.assumptions.shrinkageRate',
  ],
  messages: {
    few: '{name} staffs {seats} seats around the clock with {fte} full-time equivalents; that takes at least {neededFte}.',
    unknown: 'Not known whether {name} has enough people for a desk around the clock.',
  },
  remediation:
    'Share the shifts of {name} with another team or a provider, add people, or staff fewer hours and be on call for the rest.',
  options: {
    floor: {
      type: 'number',
      max: 100,
      default: 8,
      basis: 'source',
      description:
        'Least full-time equivalents for two seats around the clock and more, whatever hours and absences say; 12 is the upper end of the source, 0 leaves it out. It does not hold for one seat.',
    },
    contractHours: {
      type: 'number',
      min: 1,
      max: 168,
      default: null,
      basis: 'caller',
      description:
        'Contract hours a week of a full-time equivalent; until it is set, those of the people on the desk are taken.',
    },
    shrinkage: {
      type: 'rate',
      max: 0.95,
      default: null,
      basis: 'caller',
      description:
        'Share of paid hours that are not worked, 0 to 0.95: leave, sickness, training, breaks; until it is set, that of the cost assumptions is taken.',
    },
  },
  judge: ({ id }, context, { floor, contractHours, shrinkage }) => {
    const desk = roundClockDesk(context, id);
    if (desk === undefined) return 'not-applicable';
    if (!('seats' in desk)) return { unknown: oneOfEach(desk) };
    const people = deskPeople(context, desk, id);
    const hours = contractHours === null ? people.contractHours : { low: contractHours, high: contractHours };
    const share = shrinkage === null ? statedShrinkage(context) : shareBounds(shrinkage);
    const { seats } = desk;
    const least = seats >= 2 ? floor : 0;
    const low = Math.max(needed(seats, hours?.high ?? null, share?.low ?? 0) ?? 0, least);
    if (people.most + tolerance * low < low) {
      const data = { seats, fte: Math.round(people.most * 100) / 100, neededFte: upToTenth(low) };
      // What a single person works is that person's matter.
      return { fail: [{ messageId: 'few', data, sensitive: people.count < 2 ? ['fte'] : [] }] };
    }
    const high = needed(seats, hours?.low ?? null, share?.high ?? null);
    if (high !== null && people.least + tolerance * high >= Math.max(high, least)) return 'pass';
    const missing = people.missing.filter(({ code }) => hours === null || code !== 'person.weeklyHours');
    const isRange = hours === null || hours.low < hours.high;
    if (isRange && missing.length === 0) missing.push({ code: 'person.weeklyHours', pointer: '/people' });
    const isShareKnown = share !== undefined && share.low === share.high && share.high < 1;
    return { unknown: [...missing, ...(isShareKnown ? [] : [shrinkageFact(context)])] };
  },
});
