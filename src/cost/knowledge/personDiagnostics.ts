import type { PersonTax, TaxDiagnostic } from './model.js';

/** Cost of replacing a key engineer over base salary, as the seed article on the three models has it: the top of the literature. */
export const keyRange: { readonly low: number; readonly high: number } = Object.freeze({ low: 1.5, high: 2 });

const slack = 1e-9; // 0.4 + 1.1 is a hair above 1.5

/** Doubts about the figures of a person. */
export function personDiagnostics(
  { personId, multiplier }: PersonTax,
  isBelow: boolean,
  isKey: boolean,
): TaxDiagnostic[] {
  const isOutside =
    isKey && multiplier !== null && (multiplier < keyRange.low - slack || multiplier > keyRange.high + slack);
  return [
    ...(isBelow
      ? [
          {
            code: 'KNOWLEDGE_BELOW_REPLACEMENT' as const,
            severity: 'warning' as const,
            subjectId: personId,
            message:
              'Replacement alone costs more than the multiplier says in all, so nothing is left for lost knowledge.',
          },
        ]
      : []),
    ...(isOutside
      ? [
          {
            code: 'OUTSIDE_KEY_RANGE' as const,
            severity: 'info' as const,
            subjectId: personId,
            message: 'Replacement and knowledge of a key engineer are usually 1.5 to 2 salaries together.',
          },
        ]
      : []),
  ];
}
