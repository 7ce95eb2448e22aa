// The same three checks by us and by two peers: the findings are compared first, then the times, interleaved in one process.
import { ourRules, ourTextToFindings, plainModel } from './peers/checks.js';
import type { Found } from './peers/checks.js';
import { jsonRulesEngine } from './peers/jsonRulesEngine.js';
import { spectral } from './peers/spectral.js';
import { bestTimes, machine, rounded, table, time } from './timing.js';

interface Comparison {
  readonly what: string;
  readonly size: string;
  readonly ours: () => Found;
  readonly peer: () => Promise<Found>;
  readonly least: number;
}

async function compare({ what, size, ours, peer, least }: Comparison): Promise<(string | number)[]> {
  const [own, theirs] = [ours(), await peer()];
  if (JSON.stringify(own) !== JSON.stringify(theirs)) throw new Error(`${what}: the findings differ.`);
  const best = await bestTimes({ ours, peer }, 8, 5);
  const [mine = NaN, other = NaN] = [best.get('ours'), best.get('peer')];
  const ratio = other / mine;
  const held = ratio >= least ? 'yes' : 'no';
  return [what, size, own.length, rounded(mine, 1), rounded(other, 1), rounded(ratio, 1), least, held];
}

const model = JSON.parse(JSON.stringify(plainModel(1))) as ReturnType<typeof plainModel>;
const text = JSON.stringify(plainModel(0.2));
const [engine, linter] = [jsonRulesEngine(), spectral()];
const rows: (string | number)[][] = [];
const absent: string[] = [];
if (engine === undefined) absent.push('json-rules-engine');
else {
  const peer = () => engine(model);
  const size = `${model.activities?.length} activities`;
  rows.push(
    await compare({ what: 'rules alone, json-rules-engine 7.3', size, ours: () => ourRules(model), peer, least: 20 }),
  );
}
if (linter === undefined) absent.push('Spectral');
else {
  const size = `${(text.length / 1e6).toFixed(1)} MB`;
  const peer = () => linter(text);
  const what = 'text to findings, Spectral core 1.24';
  rows.push(await compare({ what, size, ours: () => ourTextToFindings(text), peer, least: 15 }));
}
if (rows.length > 0) {
  const runs = (model.activities?.length ?? 0) + (model.services?.length ?? 0);
  const waiting = await time(async () => {
    for (let run = 0; run < runs; run++) await Promise.resolve();
  });
  console.log(`${machine()}. The findings are equal.\n`);
  console.log(table(['what', 'size', 'findings', 'ours, ms', 'peer, ms', 'ratio', 'at least', 'held'], rows));
  console.log(
    `\nThe peers are asynchronous: to wait ${runs} times for nothing, as often as json-rules-engine is run, takes ${waiting.toFixed(1)} ms of its time.`,
  );
}
if (absent.length > 0)
  console.log(`absent: ${absent.join(', ')}, not compared; \`npm ci --prefix test/bench\` installs them.`);
