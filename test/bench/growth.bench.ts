// How time grows with the document, for every rule alone, for the import of a table and for the comparison of reports.
import { writeFileSync } from 'node:fs';
import { detectGaps } from '../../src/gaps/detectGaps.js';
import { allRules } from '../../src/gaps/ruleSets.js';
import { raciFromTable } from '../../src/import/raciFromTable.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { growthOf, tenfold, yardstick } from './growth.js';
import type { Growth } from './growth.js';
import { largeModel } from './largeModel.js';
import type { Shape } from './model/sizes.js';
import { reportComparison } from './reportComparison.js';
import { machine, rounded, table } from './timing.js';

/** At most so many times the time at ten times the size; for the larger pair at most so many times the growth of the yardstick. */
const limits = { growth: 13, byYardstick: 1.3 };
const shapes: readonly Shape[] = ['wide', 'deep'];
/** Scales of the large document at which ten times as much begins: 1,000 and 4,000 activities, 4,800 and 19,200 entities. */
const scales = [0.1, 0.4] as const;

interface Row {
  readonly what: string;
  readonly shape: string;
  readonly each: readonly Growth[];
  /** Its growth by that of the yardstick, at the larger pair. */
  readonly byYardstick: number;
}

/** A document of a size, with its texts as parsing makes them. */
function documentAt(scale: number, shape: Shape, seed?: number): OperatingModel {
  return JSON.parse(JSON.stringify(largeModel(scale, shape, seed))) as OperatingModel;
}

const last = (each: readonly Growth[]) => each.at(-1)?.growth ?? NaN;

const rows: Row[] = [];
const yardsticks: Row[] = [];
for (const shape of shapes) {
  const sizes = scales.map((scale) => ({
    small: Array.from({ length: 10 }, (_, at) => documentAt(scale, shape, at + 1)),
    large: documentAt(scale * 10, shape),
  }));
  const growth = (run: (model: OperatingModel) => unknown) =>
    sizes.map(({ small, large }) => growthOf(tenfold(small, large, run)));
  const least = growth(yardstick);
  yardsticks.push({ what: 'the yardstick', shape, each: least, byYardstick: 1 });
  for (const rule of allRules.rules) {
    const each = growth((model) => detectGaps(model, { asOf: '2026-09-01', rules: [rule] }));
    rows.push({ what: rule.id, shape, each, byYardstick: last(each) / last(least) });
  }
}
const first = ({ each }: Row) => each[0]?.growth ?? NaN;
const isHeld = (row: Row) => first(row) <= limits.growth && row.byYardstick <= limits.byYardstick;
/** By how far a row is from its limits. */
const worst = (row: Row) => Math.max(first(row) / limits.growth, row.byYardstick / limits.byYardstick);
rows.sort((a, b) => worst(b) - worst(a));

const names = ['Own IT', 'Provider', 'Vendor'];
const cells = ['R', 'A', 'C', 'I', 'A/R', ''];
/** A matrix of three parties in Markdown. */
function matrix(size: number, name: string): string {
  const body = Array.from({ length: size }, (_, at) => {
    const letters = names.map((_, column) => cells[(at + column * 2) % cells.length] ?? '');
    return `| ${name} ${at} | ${letters.join(' | ')} |`;
  });
  return [`| Activity | ${names.join(' | ')} |`, '| --- | --- | --- | --- |', ...body].join('\n');
}
/** Ten tables, each with other names. */
const ten = Array.from({ length: 10 }, (_, at) => matrix(500, `Activity ${at}`));
const read = raciFromTable(ten[0] ?? '').value.activities?.length;
if (read !== 500) throw new Error(`Of 500 rows ${read} were read.`);
const imported = growthOf(tenfold(ten, matrix(5000, 'Activity'), raciFromTable));

const head = [
  'what',
  'shape',
  'ms, 10,000 activities',
  'growth to them',
  'ms, 40,000',
  'growth to them',
  'x yardstick',
  'held',
];
const cellsOf = (row: Row, held = isHeld(row) ? 'yes' : 'no') => [
  row.what,
  row.shape,
  ...row.each.flatMap(({ ms, growth }) => [rounded(ms), rounded(growth, 1)]),
  rounded(row.byYardstick),
  held,
];
const leastRows = yardsticks.map((row) => cellsOf(row, ''));
const writes = process.argv.includes('--write');
const file = writes ? 'test/bench/growth.md' : 'temp/bench/growth.md';
writeFileSync(
  file,
  `# Growth of every rule\n\n\`docs/speed.md\` says how it is measured.\n\n${table(head, [...leastRows, ...rows.map((row) => cellsOf(row))])}\n`,
);

const over = rows.filter((row) => !isHeld(row)).length;
const count = `${allRules.rules.length} rules in two shapes, ${rows.length} cases`;
console.log(`${machine()}, ${count}: ${over} grow more than they may. The yardstick and the worst five:\n`);
console.log(table(head, [...leastRows, ...rows.slice(0, 5).map((row) => cellsOf(row))]));
console.log('\nImport of a table of 500 and of 5,000 rows:\n');
const importHead = ['what', 'ms, 5,000 rows', 'growth to them', 'at most', 'held'];
const importHeld = imported.growth <= limits.growth ? 'yes' : 'no';
console.log(
  table(importHead, [['raciFromTable', rounded(imported.ms), rounded(imported.growth, 1), limits.growth, importHeld]]),
);
console.log(`\n${await reportComparison()}`);
