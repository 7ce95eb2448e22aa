import type { Exception } from '../governance/records/model.js';
import { parseDate } from '../internal/time/parseDate.js';
import { compareText } from '../internal/text/compareText.js';
import type { ExceptionState, ExceptionUse } from './exceptionUse.js';
import type { Finding } from './model.js';

/** An empty text says nothing; a document that was not parsed may hold one. */
function isSaid(text: string | null | undefined): boolean {
  return typeof text === 'string' && text !== '';
}

/** A last day that is no day would never pass. */
function isDate(text: string | null | undefined): text is string {
  return typeof text === 'string' && parseDate(text) !== undefined;
}

/** The state of an exception at a date. */
export function exceptionState(exception: Exception, asOf: string): ExceptionState {
  const { ruleId, reason, ownerRoleId, approvedByRoleId, approvedOn, expiresOn } = exception;
  if (ruleId.startsWith('exception/')) return 'refused';
  if (![reason, ownerRoleId, approvedByRoleId].every(isSaid) || !isDate(expiresOn)) return 'incomplete';
  if (!isDate(approvedOn) || compareText(approvedOn, asOf) > 0) return 'pending';
  return compareText(expiresOn, asOf) < 0 ? 'expired' : 'active';
}

/** What tells several failures of one rule on one subject apart; undefined where there is one. */
export function discriminatorOf({ key }: Pick<Finding, 'key'>): string | undefined {
  return key.split('|')[2];
}

/** The exceptions of a run: which findings they hide, and what became of each. */
export interface Exceptions {
  /** Parts failures into those that stay and those that are accepted; counts what each exception hides. */
  readonly split: (findings: readonly Finding[]) => { kept: Finding[]; excepted: Finding[] };
  /** Counts failures that are hidden already, by a more precise one, as accepted too. */
  readonly note: (findings: readonly Finding[]) => void;
  /** What became of an exception. */
  readonly useOf: (exceptionId: string) => ExceptionUse;
}

const none: readonly Exception[] = [];

/** Makes exceptions ready to be applied at a date; where ids repeat, the first counts. */
export function exceptionsAt(
  exceptions: readonly Exception[],
  asOf: string,
  ruleRan: (ruleId: string) => boolean,
): Exceptions {
  const known = new Map<string, Exception>();
  for (const exception of exceptions) {
    const isOne = isSaid(exception.ruleId) && isSaid(exception.subject);
    if (isOne && !known.has(exception.id)) known.set(exception.id, exception);
  }
  const active = new Map<string, Exception[]>();
  const hidden = new Map<string, number>();
  for (const exception of [...known.values()].sort((a, b) => compareText(a.id, b.id))) {
    if (exceptionState(exception, asOf) !== 'active') continue;
    const place = `${exception.ruleId}|${exception.subject}`;
    active.set(place, [...(active.get(place) ?? []), exception]);
  }
  const matching = (finding: Finding): readonly Exception[] => {
    if (finding.kind !== 'fail' || active.size === 0) return none;
    const { ruleId, subject } = finding;
    const found = active.get(`${ruleId}|${subject.kind}:${subject.id}`) ?? [];
    return found.filter(
      ({ discriminator }) => discriminator === undefined || discriminator === discriminatorOf(finding),
    );
  };
  const count = (found: readonly Exception[]) => {
    for (const { id } of found) hidden.set(id, (hidden.get(id) ?? 0) + 1);
  };
  return {
    split: (findings) => {
      const kept: Finding[] = [];
      const excepted: Finding[] = [];
      for (const finding of findings) {
        const found = matching(finding);
        count(found);
        const [first] = found;
        if (first?.expiresOn == null) kept.push(finding);
        else excepted.push({ ...finding, exception: { id: first.id, expiresOn: first.expiresOn } });
      }
      return { kept, excepted };
    },
    note: (findings) => {
      for (const finding of findings) count(matching(finding));
    },
    useOf: (id) => {
      const exception = known.get(id);
      const state = exception === undefined ? 'incomplete' : exceptionState(exception, asOf);
      return { state, hidden: hidden.get(id) ?? 0, ruleRan: exception !== undefined && ruleRan(exception.ruleId) };
    },
  };
}
