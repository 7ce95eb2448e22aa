// What parsing and the rules cost on the large document, as ratios to JSON.parse of its text: interleaved rounds, best of each.
import { detectGaps } from '../../src/gaps/detectGaps.js';
import { plainData } from '../../src/internal/gate/plainData.js';
import { plainJson } from '../../src/internal/gate/plainJson.js';
import { parseOperatingModel } from '../../src/operating-model/parseOperatingModel.js';
import { parseOperatingModelText } from '../../src/operating-model/parseOperatingModelText.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { largeModel } from './largeModel.js';

const text = JSON.stringify(largeModel());
const value: unknown = JSON.parse(text);
const time = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

const firstText = time(() => parseOperatingModelText(text));
const first = parseOperatingModel(value);
if (!first.ok) throw new Error(JSON.stringify(first.problems.slice(0, 3)));
const same = JSON.stringify(first) === JSON.stringify(parseOperatingModelText(text));
const model: OperatingModel = first.model;
const options = { asOf: '2026-09-01' };
const firstRules = time(() => detectGaps(model, options));

const cases: Record<string, () => unknown> = {
  'JSON.parse': () => JSON.parse(text),
  'gate of an object': () => plainData(value),
  'gate of a text': () => plainJson(text),
  parseOperatingModel: () => parseOperatingModel(value),
  parseOperatingModelText: () => parseOperatingModelText(text),
  'detectGaps, recommended rules': () => detectGaps(model, options),
};
const best = new Map<string, number>();
for (let round = 0; round < 25; round++) {
  for (const [name, run] of Object.entries(cases)) best.set(name, Math.min(best.get(name) ?? Infinity, time(run)));
}
const yardstick = best.get('JSON.parse') ?? NaN;
const report = detectGaps(model, options);
console.log(
  `Node ${process.version}, ${(text.length / 1e6).toFixed(1)} MB, ${report.findings.length} findings, results of object and text equal: ${same}`,
);
console.log(`first call in the process: text ${firstText.toFixed(0)} ms, rules ${firstRules.toFixed(0)} ms`);
console.log('| step | ms | x JSON.parse |\n| --- | ---: | ---: |');
for (const [name, ms] of best) console.log(`| ${name} | ${ms.toFixed(1)} | ${(ms / yardstick).toFixed(2)} |`);
const growth = [0.1, 1].map((scale) => {
  const part = largeModel(scale);
  return Math.min(...Array.from({ length: 9 }, () => time(() => detectGaps(part, options))));
});
console.log(`growth of detectGaps from 4,800 to 48,000 entities: ${((growth[1] ?? 0) / (growth[0] ?? 1)).toFixed(1)}`);
