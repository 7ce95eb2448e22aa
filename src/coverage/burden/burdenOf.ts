import type { Stretches } from '../compile/stretches.js';
import { lengthOf, noStretches } from '../compile/stretches.js';
import { differenceOf, intersectionOf, unionOf } from '../compile/stretchSets.js';
import { onCallLimits } from '../staffing/onCallLimits.js';
import type { BurdenPerson } from './burdenOptions.js';
import type { BurdenRules } from './burdenRules.js';
import type { Duty } from './duties.js';
import { runsOf, touches } from './localDays.js';
import type { PersonBurden } from './model.js';
import { mostIn12Hours } from './pageLoads.js';
import { longestWithoutRest, shortRests } from './rests.js';

const msPerMinute = 60_000;
const noDuty: Duty = {
  byMode: { staffed: noStretches, 'on-call': noStretches, 'best-effort': noStretches },
  zone: null,
};

/** What one person carries. */
export function burdenOf(
  personId: string,
  own: Duty | undefined,
  person: (BurdenPerson & { readonly path: string }) | undefined,
  pages: readonly number[] | null,
  rules: BurdenRules,
): PersonBurden {
  const { byMode, zone } = own ?? noDuty;
  const { staffed, 'on-call': onCall, 'best-effort': bestEffort } = byMode;
  const working = unionOf(staffed, onCall);
  const duty = unionOf(working, bestEffort);
  const timeZone = person?.timeZone ?? zone;
  const { days, nightTime, weekends, holidays } = rules.of(timeZone, `${person?.path ?? 'people'}/timeZone`);
  const runs = runsOf(days, duty);
  const onCallMinutes = minutesOf(differenceOf(onCall, staffed));
  const rests = shortRests(duty, rules.restHours);
  const measured = {
    onCallShare: (onCallMinutes * msPerMinute) / (rules.range.to - rules.range.from),
    mostPagesIn12Hours: pages === null ? null : mostIn12Hours(pages),
    shortRests: rests,
  };
  return {
    personId,
    timeZone,
    share: person?.share ?? 1,
    minutes: minutesOf(duty),
    staffedMinutes: minutesOf(staffed),
    onCallMinutes,
    bestEffortMinutes: minutesOf(differenceOf(bestEffort, working)),
    nights: days.nights.filter((night) => touches(duty, night)).length,
    nightMinutes: minutesOf(intersectionOf(duty, nightTime)),
    weekendMinutes: minutesOf(intersectionOf(duty, weekends)),
    holidayMinutes: holidays === null ? null : minutesOf(intersectionOf(duty, holidays)),
    pages: pages?.length ?? null,
    longestRunDays: runs.longest,
    longestWithoutRest: longestWithoutRest(duty, rules.restHours),
    weeksOnDuty: runs.weeks,
    weeks: days.weeks,
    weekShare: runs.weeks / days.weeks,
    ...measured,
    beyond: beyondLimits(measured),
  };
}

function minutesOf(time: Stretches): number {
  return lengthOf(time) / msPerMinute;
}

function beyondLimits({
  onCallShare,
  mostPagesIn12Hours,
  shortRests: rests,
}: Pick<PersonBurden, 'onCallShare' | 'mostPagesIn12Hours' | 'shortRests'>): PersonBurden['beyond'] {
  const beyond: PersonBurden['beyond'][number][] = [];
  if (onCallShare > onCallLimits.onCallShare) beyond.push('on-call-share');
  if ((mostPagesIn12Hours ?? 0) > onCallLimits.incidentsPer12Hours) beyond.push('pages-per-12-hours');
  if (rests.length > 0) beyond.push('rest');
  return beyond;
}
