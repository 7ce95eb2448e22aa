import type { AudienceResult } from '../assessment/forAudience.js';
import { assessmentBlocks } from './assessmentBlocks.js';
import { heading, paragraph, tableBlock } from './blocks.js';
import type { Block } from './blocks.js';
import { matrixTable } from './matrixTable.js';
import { reportBlocks, versionsBlock } from './reportBlocks.js';
import type { ReportTexts } from './reportTexts.js';

/** A result as blocks: a matrix as a table, a gap report with its findings, an assessment as a whole report. */
export function resultBlocks(result: AudienceResult, texts: ReportTexts): readonly Block[] {
  switch (result.kind) {
    case 'assessment':
      return assessmentBlocks(result, texts);
    case 'gap-report':
      return [
        heading(1, texts.word('gapReport', { asOf: result.asOf })),
        ...reportBlocks(result, texts),
        versionsBlock(result, texts),
      ];
    case 'raci-matrix': {
      const { unplaced } = result;
      const note = unplaced > 0 ? [paragraph(texts.word('unplaced', { count: unplaced }))] : [];
      return [tableBlock(texts.word('matrix'), matrixTable(result, texts.word, { withIds: false }), [0]), ...note];
    }
  }
}
