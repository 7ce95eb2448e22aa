import type { Assessment } from '../../src/assessment/index.js';
import { lines } from './line.js';
import type { Line } from './line.js';
import type { Reading } from './reading.js';
import { count } from './words.js';
import { wrapped } from './wrapped.js';

function listCount(list: readonly unknown[] | undefined, one: string, many: string): string {
  return list === undefined ? `${many} not listed` : count(list.length, one, many);
}

/** How many activities have one owner, and how much is known. */
function known({ headline, gaps }: Assessment): string {
  if (headline.status !== 'ok') return '';
  const { activities, withOneAccountable: owned, unknown } = headline.value;
  const { known: facts, needed } = gaps.completeness;
  const has = owned === 1 ? 'has' : 'have';
  const undecided = `${count(unknown, 'check')} ${unknown === 1 ? 'stays' : 'stay'} undecided`;
  return [
    owned === null || activities === 0
      ? ''
      : `${owned} of ${activities} activities ${has} exactly one who is accountable.`,
    needed === 0 ? '' : `Known: ${facts} of the ${count(needed, 'fact')} that the rules ask for; ${undecided}.`,
  ].join(' ');
}

function verdict(assessment: Assessment): Line[] {
  if (assessment.headline.status !== 'ok') return lines(['There is nothing to judge yet.']);
  const failed = assessment.headline.value.failures.filter((failure) => failure.count > 0);
  const total = failed.reduce((sum, failure) => sum + failure.count, 0);
  const bySeverity = failed.map((failure) => `${failure.count} ${failure.severity}`).join(', ');
  return [
    ...lines(
      [total === 0 ? 'No failure found.' : `${count(total, 'failure')}: ${bySeverity}.`],
      failed[0]?.severity === 'critical' ? 'critical' : 'heading',
    ),
    ...lines(wrapped(known(assessment))),
  ];
}

/** The few numbers to see first. */
export function headlineLines({ model, table }: Reading, assessment: Assessment): Line[] {
  const { services, activities, parties } = model;
  const imported = table === undefined ? '' : ` (${table.value.totals.activities} from ${table.name})`;
  const counts = [
    listCount(services, 'service', 'services'),
    listCount(activities, 'activity', 'activities') + imported,
    listCount(parties, 'party', 'parties'),
  ].join(', ');
  return [
    ...lines(wrapped(`${model.organization?.name ?? model.name}, as of ${assessment.asOf}`), 'heading'),
    ...lines(wrapped(`${counts}.`)),
    ...verdict(assessment),
  ];
}
