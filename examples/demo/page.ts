import type { Assessment } from '../../src/assessment/index.js';
import { costLines } from './costLines.js';
import { doubtLines } from './doubtLines.js';
import { findingLines } from './findingLines.js';
import { headlineLines } from './headlineLines.js';
import { gap, lines } from './line.js';
import type { Line } from './line.js';
import { hoursLines } from './hoursLines.js';
import { matrixLines } from './matrixLines.js';
import { maturityLines } from './maturityLines.js';
import { numbered } from './numbered.js';
import { openQuestionLines } from './openQuestionLines.js';
import { planLines } from './planLines.js';
import type { Reading } from './reading.js';
import { scorecardLines } from './scorecardLines.js';

/** The page that the demo prints. */
export function page(reading: Reading, assessment: Assessment): Line[] {
  const findings = numbered(assessment.gaps);
  return [
    ...headlineLines(reading, assessment),
    gap,
    ...matrixLines(reading.model, assessment, findings),
    gap,
    ...findingLines(reading.model, assessment.gaps, findings),
    gap,
    ...hoursLines(reading.model, assessment),
    gap,
    ...maturityLines(assessment),
    gap,
    ...scorecardLines(assessment),
    gap,
    ...planLines(assessment),
    gap,
    ...costLines(assessment),
    gap,
    ...openQuestionLines(reading, assessment),
    ...doubtLines(reading, assessment),
    gap,
    ...lines(['Your own files: npm run demo -- document.json [table.md or table.csv]']),
  ];
}
