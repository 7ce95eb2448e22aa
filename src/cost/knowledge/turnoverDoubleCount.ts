import { lawOf } from '../../internal/quantity/law/lawOf.js';
import { fieldBounds } from '../comparison/inputs.js';
import type { CostDiagnostic } from '../comparison/results.js';
import type { CostLine } from '../options/model.js';

/** What of a stated line tells whether it pays for turnover. */
export type TurnoverLine = Pick<CostLine, 'id' | 'annualAmount' | 'personIds'>;

/** Ids that say by themselves that a line replaces people, and those that may. */
const turnoverWords: readonly string[] = ['recruiting', 'vacancy', 'onboarding'];
const perhapsWords: readonly string[] = ['training'];
const otherRoots: readonly string[] = ['transition', 'exit', 'risk'];

/**
 * Stated lines that pay for the replacement of people whom the tax counts already: an error for a recruiting, onboarding or vacancy line of
 * the same people, a warning where it names nobody (house default), and a warning for a training line of the same people, which may hold
 * their onboarding.
 *
 * @param personIds people of the tax
 */
export function turnoverDoubleCount(personIds: readonly string[], lines: readonly TurnoverLine[]): CostDiagnostic[] {
  return lines.flatMap((line) => {
    const words = line.id.split(/[.-]/);
    if (otherRoots.includes(words[0] ?? '')) return [];
    const isTurnover = words.some((word) => turnoverWords.includes(word));
    if (!isTurnover && !words.some((word) => perhapsWords.includes(word))) return [];
    const people = [...new Set(line.personIds ?? [])];
    const shared = people.filter((id) => personIds.includes(id));
    if (shared.length > 0) return [diagnosticOf(line, isTurnover ? 'error' : 'warning', shared.length / people.length)];
    return people.length === 0 && isTurnover ? [diagnosticOf(line, 'warning', 1)] : [];
  });
}

function diagnosticOf(
  { id, annualAmount }: TurnoverLine,
  severity: CostDiagnostic['severity'],
  share: number,
): CostDiagnostic {
  const isKnown = annualAmount !== undefined && annualAmount !== null;
  return {
    code: 'DOUBLE_COUNT_TURNOVER',
    severity,
    lineIds: ['risk.tribal-knowledge', id],
    amount: isKnown ? lawOf(annualAmount, fieldBounds['signed-money']).mean * share + 0 : null,
    message:
      severity === 'error'
        ? 'Replacing the same people is in both lines. Leave it out of one of them.'
        : 'Both lines may hold the replacement of the same people. Name the people of the line, or leave it out of one.',
  };
}
