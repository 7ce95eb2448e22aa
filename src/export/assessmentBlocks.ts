import type { Assessment, Headline, Holder, Responsibilities, Section } from '../assessment/model.js';
import { coverageBlocks } from './coverageBlocks.js';
import { costBlocks } from './costBlocks.js';
import { bySection } from './bySection.js';
import { heading, paragraph, tableBlock } from './blocks.js';
import type { Block } from './blocks.js';
import { maturityBlocks } from './maturityBlocks.js';
import { metricsBlocks } from './metricsBlocks.js';
import { planBlocks, reviewBlocks, transitionBlocks } from './planBlocks.js';
import { reportBlocks, versionsBlock } from './reportBlocks.js';
import type { ReportTexts, WordOf } from './reportTexts.js';

function headlineBlock(
  { failures, unknown, activities, withOneAccountable }: Headline,
  facts: string,
  word: WordOf,
): Block {
  const shown = (count: number | null) => count ?? word('notAssessed');
  return tableBlock(
    word('overview'),
    {
      header: [word('fact'), word('number')],
      rows: [
        ...failures.map(({ severity, count }) => [word('failures', { severity: word(severity) }), count]),
        [word('notKnown'), unknown],
        [word('activities'), shown(activities)],
        [word('oneAccountable'), shown(withOneAccountable)],
        [word('knownFacts'), facts],
      ],
    },
    [0],
  );
}

function holderText(holders: readonly Holder[] | null, word: WordOf): string {
  if (holders === null) return word('notAssessed');
  if (holders.length === 0) return word('nobody');
  return holders.map(({ label, scoped }) => (scoped ? `${label} (${word('inPart')})` : label)).join(', ');
}

function responsibilityBlocks({ activities, parties }: Responsibilities, word: WordOf): Block[] {
  const hasSections = activities.some(({ section }) => section !== null);
  const table = tableBlock(
    word('responsibilities'),
    {
      header: [...(hasSections ? [word('section')] : []), word('activity'), word('accountable'), word('responsible')],
      rows: bySection(activities).map(({ section, label, accountable, responsible }) => [
        ...(hasSections ? [section ?? ''] : []),
        label,
        holderText(accountable, word),
        holderText(responsible, word),
      ]),
    },
    [hasSections ? 1 : 0],
  );
  const shares = tableBlock(
    word('shares'),
    {
      header: [word('party'), word('accountable'), word('responsible')],
      rows: parties.map(({ label, accountable, responsible }) => [label, accountable, responsible]),
    },
    [0],
  );
  return [table, ...(parties.length > 0 ? [shares] : [])];
}

/** The blocks of a section, or why there are none. */
function sectionBlocks<T>(section: Section<T>, word: WordOf, blocks: (value: T) => readonly Block[]): readonly Block[] {
  switch (section.status) {
    case 'ok':
      return blocks(section.value);
    case 'not-assessed':
      return [paragraph(word('findOut', { missing: section.missing.join(', ') }))];
    case 'withheld':
      return [paragraph(word('withheld'))];
  }
}

/** An assessment: the few numbers to see first, who answers for what, what was found, and what to assess next. */
export function assessmentBlocks(assessment: Assessment, texts: ReportTexts): Block[] {
  const { word } = texts;
  const { asOf, headline, responsibilities, coverage, maturity, ...rest } = assessment;
  const { metrics, recommendation, cost, transition, reviewsDue, gaps, completeness } = rest;
  const facts =
    completeness.status === 'ok'
      ? word('of', { known: completeness.value.known, needed: completeness.value.needed })
      : word('notAssessed');
  return [
    heading(1, word('assessment', { asOf })),
    heading(2, word('overview')),
    ...sectionBlocks(headline, word, (value) => [headlineBlock(value, facts, word)]),
    ...reportBlocks(gaps, texts),
    heading(2, word('responsibilities')),
    ...sectionBlocks(responsibilities, word, (value) => responsibilityBlocks(value, word)),
    heading(2, word('coverage')),
    ...sectionBlocks(coverage, word, (value) => coverageBlocks(value, word)),
    heading(2, word('maturity')),
    ...sectionBlocks(maturity, word, (value) => maturityBlocks(value, word)),
    heading(2, word('metrics')),
    ...sectionBlocks(metrics, word, (value) => metricsBlocks(value, word)),
    heading(2, word('plan')),
    ...sectionBlocks(recommendation, word, (value) => planBlocks(value, word)),
    heading(2, word('costs')),
    ...sectionBlocks(cost, word, (value) => costBlocks(value, word)),
    heading(2, word('transitions')),
    ...sectionBlocks(transition, word, (value) => transitionBlocks(value, word)),
    heading(2, word('reviews')),
    ...sectionBlocks(reviewsDue, word, (value) => reviewBlocks(value, word)),
    versionsBlock(gaps, texts),
  ];
}
