// Figures of a million incidents, and statistics, by us and by others: results are compared first, then the times, interleaved in one process.
import { execFileSync } from 'node:child_process';
import { memoryRow, ownMemory } from './metrics/memory.js';
import { monthRows } from './metrics/monthRows.js';
import { promiseRow } from './metrics/promiseRow.js';
import { statisticsRows } from './metrics/statisticsRows.js';
import { machine, table } from './timing.js';

const memoryFlag = '--memory';
if (process.argv.includes(memoryFlag)) console.log(ownMemory());
else {
  const absent: string[] = [];
  process.env['TZ'] = 'UTC'; // so that the months of date-fns are those of the others
  const months = await monthRows(absent);
  process.env['TZ'] = 'America/New_York'; // the only zone that the peer knows
  const promise = await promiseRow(absent);
  const statistics = await statisticsRows(absent);
  const memory = memoryRow(
    execFileSync(process.execPath, ['--max-semi-space-size=1', process.argv[1] ?? '', memoryFlag], {
      encoding: 'utf8',
    }).trim(),
  );
  const head = ['what', 'beside', 'results', 'ours, ms', 'beside, ms', 'ratio', 'at most', 'held'];
  console.log(`${machine()}. Medians of five rounds.\n`);
  console.log(table(head, [...months, ...promise, ...statistics]));
  console.log(`\n${table(['memory', 'bytes a record', 'at most', 'held'], [memory])}`);
  if (absent.length > 0)
    console.log(`\nabsent: ${absent.join(', ')}, not compared; \`npm ci --prefix test/bench\` installs them.`);
}
