import { intervalRows } from './intervals.js';
import { trendRows } from './trends.js';

const runs = Number(process.argv[2] ?? 2000);
const rows = [...trendRows(runs), ...intervalRows(runs)];
console.log(`| experiment, ${runs} runs | must be | found | holds |`);
console.log('| --- | --- | --- | --- |');
for (const { what, limit, found, holds } of rows) {
  console.log(`| ${what} | ${limit} | ${found.toFixed(3)} | ${holds ? 'yes' : '**no**'} |`);
}
