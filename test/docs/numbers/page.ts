import type { Rule } from '../../../src/gaps/rule.js';
import type { PublishedRange } from '../../../src/cost/publishedRanges.js';
import { optionsTable } from '../rulePages.js';
import { costSections } from './costs.js';
import { documentDefaults, sizes } from './documentFields.js';
import { findingSections } from './findings.js';
import { hourSections } from './hours.js';
import { maturitySections } from './maturity.js';
import { metricSections } from './metrics.js';
import { outsideSections } from './outside.js';
import { publishedTable } from './publishedTable.js';
import { recommendationSections } from './recommendation.js';
import { numbersTable } from './row.js';
import type { NumberSection } from './row.js';

/** The parts of the page that are tables of numbers, in its order. */
export const numberSections: readonly NumberSection[] = [
  ...findingSections,
  ...hourSections,
  ...costSections,
  ...maturitySections,
  ...recommendationSections,
  ...metricSections,
  ...outsideSections,
  sizes,
  documentDefaults,
];

const begin = `# Where the numbers come from

Every default and threshold, its source, and how to replace it: as an option of a call, or as a field of the document. *House default* means a
choice of ours without a standard behind it. *Fixed* means that only another way around it is left. If you disagree with one, replace it; if you
know a source, tell us. The values are written from the code by \`npm run docs:numbers\`.`;

const ofRules = `## Options of rules

Every number that a rule can be set to, from the rules themselves. A *house default* has no standard behind it. Replace one by its name:

\`\`\`ts
import { detectGaps } from 'comanaged/gaps';

const model = {
  id: 'mills',
  name: 'Mills',
  services: [{ id: 'erp', name: 'ERP', criticality: null }],
  documents: [
    { id: 'plan', name: 'Recovery plan', covers: ['service:erp'], lastReviewedOn: '2026-01-01', reviewInterval: null },
  ],
};
const config = { rules: { 'docs/stale': { options: { defaultMonths: 6 } } } };
const stale = ({ findings }) => findings.filter(({ ruleId }) => ruleId === 'docs/stale').length;
[stale(detectGaps(model, { asOf: '2026-09-01' })), stale(detectGaps(model, { asOf: '2026-09-01', config }))];
// => [0, 1]
\`\`\`
`;

const ofPublications = `## Published ranges

\`publishedRanges\` of \`comanaged/cost\`. None is a default of anything: take one by its id, and state it as a field of your own, with its source.
*Weak* is second-hand, sponsored by a vendor, or without a firm origin. For mitigation by documents and for the extra time without context no
figure was found. Surveys of downtime speak of large enterprises: for a small business they are 10 to 100 times too high (our inference).
`;

const sectionText = ({ title, text, rows, after }: NumberSection): string =>
  [
    `## ${title}\n`,
    ...(text === undefined ? [] : [`${text}\n`]),
    numbersTable(rows),
    ...(after === undefined ? [] : [`\n${after}`]),
  ].join('\n');

/** The page of all numbers. */
export function numbersPage(rules: readonly Rule[], ranges: readonly PublishedRange[]): string {
  return [
    begin,
    ...numberSections.map(sectionText),
    `${ofRules}\n${optionsTable(rules)}`,
    `${ofPublications}\n${publishedTable(ranges)}`,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
