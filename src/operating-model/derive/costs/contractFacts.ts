import type { CostContract } from '../../../cost/comparison/model.js';
import { contractTerm } from '../../../governance/contractTerm.js';
import { termStatus } from '../../../governance/termStatus.js';
import { addCalendar } from '../../../internal/time/calendar.js';
import { formatDate } from '../../../internal/time/formatDate.js';
import { parseCalendarDuration } from '../../../internal/time/parseCalendarDuration.js';
import { parseDate } from '../../../internal/time/parseDate.js';
import type { Contract, Custody } from '../../../services/agreements/model.js';
import type { CostNotes } from './costNotes.js';

/** Whole months of the calendar from a day up to another; 0 where that is not later. */
function wholeMonths(from: number, to: number): number {
  const meanDaysPerMonth = 30.4375; // 365.25 / 12
  let months = Math.max(0, Math.ceil((to - from) / meanDaysPerMonth) + 1);
  while (months > 0 && addCalendar(from, { months, days: 0 }) > to) months--;
  return months;
}

/** The day after the last one of the term in which it runs, or in which it ended; null where it has no fixed one. */
function endOf(contract: Contract, day: string): number | null | undefined {
  const { endsOn } = contract;
  const status = termStatus(contract, day);
  if (status === 'open-ended') return null;
  const last = status === 'ended' && endsOn != null ? parseDate(endsOn) : contractTerm(contract, day)?.lastDay;
  return last === undefined ? undefined : last + 1;
}

function renewalMonths({ renewalTerm }: Contract, end: number | null | undefined): number | null | undefined {
  if (renewalTerm === undefined || renewalTerm === null) return renewalTerm;
  const term = parseCalendarDuration(renewalTerm);
  if (term === undefined || term.days === 0) return term?.months;
  return end == null ? undefined : wholeMonths(end, addCalendar(end, term));
}

/** Whether the provider holds configurations, tooling or documentation. */
function providerHolds(custody: Custody | null | undefined): boolean | undefined {
  if (custody === undefined) return undefined;
  const held = [custody?.configuration, custody?.tooling, custody?.documentation];
  if (held.includes('provider')) return true;
  return custody !== null && held.includes(undefined) ? undefined : false;
}

/**
 * A contract as a comparison of costs takes it. The share of responses within the agreement stays unknown: what a service level promises
 * is not what is kept.
 */
export function contractFacts(contract: Contract, fromDay: number, notes: CostNotes): CostContract {
  const { id, fees } = contract;
  const day = formatDate(fromDay);
  const end = endOf(contract, day);
  const remaining = typeof end === 'number' ? wholeMonths(fromDay, end) : end;
  const renewal = renewalMonths(contract, end);
  const holds = providerHolds(contract.custody);
  const place = `contracts/${id}`;
  const subject = `contract:${id}`;
  const note = (field: string, value: unknown, source: string, ...more: readonly string[]) => {
    if (value === undefined) notes.unknown(`${place}/${field}`, [`contract.${source}`]);
    else notes.derived(`${place}/${field}`, ...[source, ...more].map((each) => `${subject}.${each}`));
  };
  const status = termStatus(contract, day);
  note(
    'remainingMonths',
    remaining,
    status === 'renewal-unknown' ? 'renewalTerm' : 'endsOn',
    ...(status === 'renewed' ? ['renewalTerm'] : []),
  );
  note('renewalMonths', renewal, 'renewalTerm');
  note('providerHolds', holds, 'custody');
  notes.unknown(`${place}/responseComplianceRate`, ['cost-option.responseComplianceRate']);
  return {
    id,
    ...(fees !== undefined && { fees }),
    ...(remaining !== undefined && { remainingMonths: remaining }),
    ...(renewal !== undefined && { renewalMonths: renewal }),
    ...(holds !== undefined && { providerHolds: holds }),
  };
}
