// How time grows with the document, for every rule alone, for the import of a table and for the comparison of reports.
import { writeFileSync } from 'node:fs';
import { detectGaps } from '../../src/gaps/detectGaps.js';
import { allRules } from '../../src/gaps/ruleSets.js';
import { raciFromTable } from '../../src/import/raciFromTable.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { growthOf, yardstick } from './growth.js';
import type { AtThreeSizes, Growth } from './growth.js';
import { largeModel } from './largeModel.js';
import type { Shape } from './model/sizes.js';
import { reportComparison } from './reportComparison.js';
import { machine, rounded, table } from './timing.js';

/** At most so many times the time at ten times the size; beyond the large document at most so many times the growth of the yardstick. */
const limits = { growth: 13, byYardstick: 2 };
const shapes: readonly Shape[] = ['wide', 'deep'];
const scales = [0.1, 1, 4] as const; // 1,000, 10,000 and 40,000 activities; the middle one is the large document of all other figures

interface Row extends Growth {
  readonly what: string;
  readonly shape: string;
}
const atThree = <T>(inputs: readonly [T, T, T], run: (input: T) => unknown): AtThreeSizes => [
  () => run(inputs[0]),
  () => run(inputs[1]),
  () => run(inputs[2]),
];

/** The document of a size, with its texts as parsing makes them. */
function documentAt(scale: number, shape: Shape): OperatingModel {
  return JSON.parse(JSON.stringify(largeModel(scale, shape))) as OperatingModel;
}

const rows: Row[] = [];
const yardsticks: Row[] = [];
for (const shape of shapes) {
  const models = [documentAt(scales[0], shape), documentAt(scales[1], shape), documentAt(scales[2], shape)] as const;
  const least = atThree([...models], yardstick);
  yardsticks.push({ what: 'the yardstick itself', shape, ...growthOf(least, least) });
  for (const rule of allRules.rules) {
    const alone = atThree([...models], (model) => detectGaps(model, { asOf: '2026-09-01', rules: [rule] }));
    rows.push({ what: rule.id, shape, ...growthOf(alone, least) });
  }
}
const isHeld = ({ toMiddle, byYardstick }: Growth) => toMiddle <= limits.growth && byYardstick <= limits.byYardstick;
rows.sort((a, b) => b.toMiddle - a.toMiddle);

const names = ['Own IT', 'Provider', 'Vendor'];
const cells = ['R', 'A', 'C', 'I', 'A/R', ''];
/** A matrix of three parties in Markdown. */
function matrix(size: number): string {
  const body = Array.from({ length: size }, (_, at) => {
    const letters = names.map((_, column) => cells[(at + column * 2) % cells.length] ?? '');
    return `| Activity ${at} | ${letters.join(' | ')} |`;
  });
  return [`| Activity | ${names.join(' | ')} |`, '| --- | --- | --- | --- |', ...body].join('\n');
}
const matrices = [matrix(50), matrix(500), matrix(5000)] as const;
const read = raciFromTable(matrices[1]).value.activities?.length;
if (read !== 500) throw new Error(`Of 500 rows ${read} were read.`);
const lines = atThree([...matrices], (text) => text.split('\n').map((line) => line.split('|')));
const imported = growthOf(
  atThree([...matrices], (text) => raciFromTable(text)),
  lines,
);

const head = ['what', 'shape', 'ms', 'growth to it', 'growth from it', 'x yardstick', 'held'];
const cellsOf = (row: Row, held = isHeld(row) ? 'yes' : 'no') => [
  row.what,
  row.shape,
  rounded(row.ms),
  rounded(row.toMiddle, 1),
  rounded(row.toLarge, 1),
  rounded(row.byYardstick),
  held,
];
const leastRows = yardsticks.map((row) => cellsOf(row, ''));
const all = table(head, [...leastRows, ...rows.map((row) => cellsOf(row))]);
const writes = process.argv.includes('--write');
const file = writes ? 'test/bench/growth.md' : 'temp/bench/growth.md';
writeFileSync(file, `# Growth of every rule\n\n\`docs/speed.md\` says how it is measured.\n\n${all}\n`);

const over = rows.filter(({ toMiddle }) => toMiddle > limits.growth).length;
const missed = rows.filter((row) => !isHeld(row)).length - over;
const count = `${allRules.rules.length} rules in two shapes, ${rows.length} cases`;
console.log(
  `${machine()}, ${count}: ${over} grow more than ${limits.growth}-fold to the large document. Beyond it ${missed} of the others grow more than ${limits.byYardstick} times as much as the yardstick. The yardstick and the worst five:\n`,
);
console.log(table(head, [...leastRows, ...rows.slice(0, 5).map((row) => cellsOf(row))]));
console.log('\nImport of a table of 50, 500 and 5,000 rows; its yardstick splits the text into cells:\n');
console.log(table(head, [cellsOf({ what: 'raciFromTable', shape: '', ...imported })]));
console.log(`\n${await reportComparison()}`);
