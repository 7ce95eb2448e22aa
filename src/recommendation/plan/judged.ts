import { oneOfEach } from '../../gaps/lookups/oneOfEach.js';
import type { MessageData } from '../../gaps/model.js';
import type { MissingFact, Verdict } from '../../gaps/rule.js';
import type { Subject } from '../../services/subjects/model.js';
import type { PlanCheck, PlanCheckCode } from './model.js';
import { planTexts } from './planTexts.js';

/** What a check says about one subject. */
export interface Judged {
  readonly subject: Subject;
  readonly pointer: string;
  /** Figures and ids of a failure. */
  readonly fail?: MessageData | undefined;
  /** What is missing; a failure stands whatever is. */
  readonly missing?: readonly MissingFact[] | undefined;
}

/** A check out of what it says about each subject that it concerns. */
export function planCheck(code: PlanCheckCode, judged: readonly Judged[]): PlanCheck {
  const failures = judged.flatMap(({ subject, pointer, fail }) =>
    fail === undefined ? [] : [{ subject, pointer, data: fail }],
  );
  const unknowns = judged.flatMap(({ subject, pointer, fail, missing = [] }) =>
    fail !== undefined || missing.length === 0 ? [] : [{ subject, pointer, missing: oneOfEach(missing) }],
  );
  const status = failures.length > 0 ? 'fail' : unknowns.length > 0 ? 'unknown' : 'pass';
  return { code, status, ...planTexts[code], concerned: judged.length, failures, unknowns };
}

/** What a gap rule says about a subject, as part of a check; undefined where it does not concern it. */
export function judgedBy(verdict: Verdict, subject: Subject, pointer: string, data: MessageData): Judged | undefined {
  if (verdict === 'not-applicable') return undefined;
  if (verdict === 'pass') return { subject, pointer };
  return 'fail' in verdict
    ? { subject, pointer, fail: { ...verdict.fail[0]?.data, ...data } }
    : { subject, pointer, missing: verdict.unknown };
}
