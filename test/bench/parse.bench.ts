// What parsing and the rules cost on the large document, as ratios to JSON.parse of its text: interleaved rounds, best of each.
import { detectGaps } from '../../src/gaps/detectGaps.js';
import { allRules } from '../../src/gaps/ruleSets.js';
import type { Rule } from '../../src/gaps/rule.js';
import { plainData } from '../../src/internal/gate/plainData.js';
import { plainJson } from '../../src/internal/gate/plainJson.js';
import { parseOperatingModel } from '../../src/operating-model/parseOperatingModel.js';
import { parseOperatingModelText } from '../../src/operating-model/parseOperatingModelText.js';
import { coreIds } from '../gaps/coreRules.js';
import { entityCount, largeModel } from './largeModel.js';
import { bestTimes, machine, rounded, table, time } from './timing.js';

const text = JSON.stringify(largeModel());
const value: unknown = JSON.parse(text);
const options = { asOf: '2026-09-01' };
const isCoverage = (id: string) => id.startsWith('coverage/');
const firstEight: readonly Rule[] = allRules.rules.filter(({ id }) => coreIds.has(id));
if (firstEight.length !== coreIds.size) throw new Error('A rule of the first eight is not there.');
const withoutCoverage = { ...allRules, rules: allRules.rules.filter(({ id }) => !isCoverage(id)) };

const firstText = await time(() => parseOperatingModelText(text));
const parsed = parseOperatingModel(value);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
if (JSON.stringify(parsed) !== JSON.stringify(parseOperatingModelText(text)))
  throw new Error('The object and its text are read differently.');
const { model } = parsed;
const firstRules = await time(() => detectGaps(model, options));
const report = detectGaps(model, { ...options, rules: allRules });
if (report.ruleErrors.length > 0) throw new Error(JSON.stringify(report.ruleErrors.slice(0, 3)));

const limits: Readonly<Record<string, number>> = {
  'gate of an object': 2.5,
  parseOperatingModel: 6,
  parseOperatingModelText: 5,
  'detectGaps, the first eight rules': 2,
  'detectGaps, recommended rules': 2,
  'detectGaps, all rules but coverage': 2,
  'detectGaps, all rules': 6,
};
const best = await bestTimes(
  {
    'JSON.parse': () => JSON.parse(text),
    'gate of an object': () => plainData(value),
    'gate of a text': () => plainJson(text),
    parseOperatingModel: () => parseOperatingModel(value),
    parseOperatingModelText: () => parseOperatingModelText(text),
    'detectGaps, the first eight rules': () => detectGaps(model, { ...options, rules: firstEight }),
    'detectGaps, recommended rules': () => detectGaps(model, options),
    'detectGaps, all rules but coverage': () => detectGaps(model, { ...options, rules: withoutCoverage }),
    'detectGaps, all rules': () => detectGaps(model, { ...options, rules: allRules }),
  },
  8,
  3,
);
const yardstick = best.get('JSON.parse') ?? NaN;
const size = `${entityCount(model)} entities, ${(text.length / 1e6).toFixed(1)} MB of JSON`;
const found = `${allRules.rules.length} rules, ${report.findings.length} findings`;
console.log(`${machine()}, ${size}, ${found}. Results of the object and of its text are equal.\n`);
const rows = [...best].map(([name, ms]) => {
  const limit = limits[name];
  const ratio = ms / yardstick;
  const held = limit === undefined ? '' : ratio <= limit ? 'yes' : 'no';
  return [name, rounded(ms, 1), rounded(ratio), limit ?? '', held];
});
console.log(table(['step', 'ms', 'x JSON.parse', 'limit', 'held'], rows));
console.log(
  `\nThe first call in a process took ${firstText.toFixed(0)} ms for the text and ${firstRules.toFixed(0)} ms for the rules.`,
);
