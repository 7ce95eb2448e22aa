// Costs: trials by us and by peers, and a portfolio beside a plain loop. Results are compared first, then the times, interleaved.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { portfolioRows } from './cost/portfolioRows.js';
import { hypercubeRows, memoryRow, ownRows } from './cost/ownRows.js';
import { ownFlag, ownRun, peerRows } from './cost/peerRows.js';
import { machine, table } from './timing.js';

const alone = process.argv.find((argument) => argument.startsWith(ownFlag));
if (alone === undefined) await measure();
else ownRun(Number(alone.slice(ownFlag.length)));

async function measure(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void; // the flag makes it
  const absent: string[] = [];

  const memory = memoryRow(collect);
  const own = await ownRows();
  const portfolio = await portfolioRows();
  const hypercubes = hypercubeRows();
  const peers = await peerRows(absent);

  console.log(
    `${machine()}. Statistics lie within four standard errors of the reference, cells of the portfolio within half a cent.\n`,
  );
  const peerHead = ['peer', 'trials', 'ours, ms', 'least', 'peer, ms', 'least', 'ratio', 'limit', 'held'];
  console.log(table(peerHead, peers));
  const ownHead = ['what', 'beside', 'ours, ms', 'beside, ms', 'ratio', 'at most', 'held'];
  console.log(`\n${table(ownHead, [...own, ...portfolio])}`);
  console.log(`\n${table(['memory', 'beside', 'MB', 'beside, MB', 'ratio', 'at most', 'held'], [memory])}`);
  console.log(
    `\n${table(['variance by chance over that of a Latin hypercube', 'factor', 'at least', 'held'], hypercubes)}`,
  );
  if (absent.length > 0)
    console.log(
      `\nNot compared, because absent: ${absent.join(', ')}. \`npm ci --prefix test/bench\` installs the packages.`,
    );
}
