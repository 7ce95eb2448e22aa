import type { MissingFact, RuleContext } from '../rule.js';
import { activityDoers } from './activityDoers.js';
import { isOfCriticalService, mayHaveCriticalServices } from './criticalActivity.js';
import { factsByParty } from './factsByParty.js';
import type { FactsByParty } from './factsByParty.js';
import { isMissing } from './isMissing.js';
import { liveActivities } from './live.js';
import { missingList } from './missingList.js';
import { oneOfEach } from './oneOfEach.js';

/** How much of the work on critical services a person does, as a part of a whole, at least and at most. */
export interface CriticalWork {
  /** Number of activities that are certainly of critical services. */
  readonly critical: number;
  /** Whether there is no such activity, and none that may be one. */
  readonly isNone: boolean;
  readonly least: { readonly part: number; readonly whole: number };
  readonly most: { readonly part: number; readonly whole: number };
  /** What is missing to know exactly. */
  readonly missing: readonly MissingFact[];
}

interface Sum {
  least: number;
  most: number;
  /** The same of activities that may be of a critical service. */
  perhaps: number;
  readonly missing: MissingFact[];
}

interface Work {
  readonly critical: number;
  readonly maybe: number;
  readonly sums: ReadonlyMap<string, Sum>;
  /** Work of roles whose people are not assessed. */
  readonly unnamed: FactsByParty;
  /** How many activities of each sort may be done by people who are not assessed. */
  readonly openCritical: number;
  readonly openMaybe: number;
  /** What is missing to know all activities, and which of them count. */
  readonly lists: readonly MissingFact[];
  readonly doubts: readonly MissingFact[];
}

/** Sums the parts of all people. An activity that several do counts for each in part, so that who gets help is less in demand. */
function collect(context: RuleContext): Work {
  const sums = new Map<string, Sum>();
  const unnamed = factsByParty();
  const count = { critical: 0, maybe: 0, openCritical: 0, openMaybe: 0 };
  const doubts: MissingFact[] = [];
  for (const activity of mayHaveCriticalServices(context) ? liveActivities(context) : []) {
    const critical = isOfCriticalService(context, activity);
    if (critical === false) continue;
    if (isMissing(critical)) doubts.push(critical);
    count[isMissing(critical) ? 'maybe' : 'critical'] += 1;
    const { people, others, open } = activityDoers(context, activity, unnamed);
    if (open.length > 0) count[isMissing(critical) ? 'openMaybe' : 'openCritical'] += 1;
    const uncertain = [...people.values()].filter((fact) => fact !== undefined);
    for (const [id, fact] of people) {
      const sum = sums.get(id) ?? { least: 0, most: 0, perhaps: 0, missing: [] };
      sums.set(id, sum);
      const fewest = people.size - uncertain.length + others + (fact === undefined ? 0 : 1);
      if (isMissing(critical)) sum.perhaps += 1 / fewest;
      else {
        sum.most += 1 / fewest;
        if (open.length === 0) sum.least += 1 / (people.size + others);
      }
      sum.missing.push(...open, ...uncertain.slice(0, 1));
    }
  }
  const open = [
    missingList(context, 'services'),
    missingList(context, 'activities'),
    missingList(context, 'assignments'),
  ];
  const lists = open.filter((fact) => fact !== undefined);
  return { ...count, sums, unnamed, lists, doubts: oneOfEach(doubts) };
}

/** How much of the work on critical services a person does at the date of the report. */
export function criticalWork(context: RuleContext, personId: string): CriticalWork {
  const work = context.once('look-up/critical work', () => collect(context));
  const { critical, maybe, lists, doubts, openCritical, openMaybe } = work;
  const sum = work.sums.get(personId) ?? { least: 0, most: 0, perhaps: 0, missing: [] };
  const unnamed = work.unnamed.of(context.index.partyOf({ kind: 'person', id: personId }));
  const missing = oneOfEach([...lists, ...doubts, ...unnamed, ...sum.missing]);
  if (lists.length > 0) {
    return { critical, isNone: false, least: { part: 0, whole: 1 }, most: { part: 1, whole: 1 }, missing };
  }
  const isOpen = unnamed.length > 0;
  const perhaps = sum.perhaps + (isOpen ? openMaybe : 0); // if it counts, it is more of the whole too
  return {
    critical,
    isNone: critical + maybe === 0,
    least: { part: sum.least, whole: critical + maybe },
    most: { part: sum.most + perhaps + (isOpen ? openCritical : 0), whole: critical + perhaps },
    missing,
  };
}
