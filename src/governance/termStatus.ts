import { compareText } from '../internal/text/compareText.js';
import { parseCalendarDuration } from '../internal/time/parseCalendarDuration.js';
import type { CalendarAmount } from '../internal/time/parseCalendarDuration.js';
import { parseDate } from '../internal/time/parseDate.js';
import type { Contract } from '../services/agreements/model.js';

/**
 * Where a contract stands on a day. `renewed`: its stated end is past, and it has renewed itself since; `renewal-unknown`: its stated end is
 * past, and nobody says whether it renews itself; `end-unknown`: nobody says when it ends.
 */
export type TermStatus = 'open-ended' | 'running' | 'renewed' | 'ended' | 'end-unknown' | 'renewal-unknown';

/**
 * The term by which a contract renews itself; null: it does not, undefined: that is not known, or said in a way that nobody can count by. A term
 * of no time renews nothing that could be told.
 */
export function renewalOf({ renewalTerm }: Pick<Contract, 'renewalTerm'>): CalendarAmount | null | undefined {
  if (renewalTerm == null) return renewalTerm;
  const amount = parseCalendarDuration(renewalTerm);
  return amount === undefined || amount.months + amount.days === 0 ? undefined : amount;
}

/**
 * Where a contract stands in its terms on a day. Its last day is part of it. One that renews itself is in force after its stated end until
 * somebody ends it: a contract under notice is written with `renewalTerm: null` and its last day.
 *
 * That it may not have begun is not looked at.
 *
 * @param asOf `YYYY-MM-DD`
 */
export function termStatus(contract: Pick<Contract, 'endsOn' | 'renewalTerm'>, asOf: string): TermStatus {
  const { endsOn } = contract;
  if (endsOn === null) return 'open-ended';
  if (endsOn === undefined || parseDate(endsOn) === undefined) return 'end-unknown';
  if (compareText(asOf, endsOn) <= 0) return 'running';
  const renewal = renewalOf(contract);
  if (renewal === undefined) return 'renewal-unknown';
  return renewal === null ? 'ended' : 'renewed';
}
