import { compileTotalCostOfOwnership, totalCostOfOwnership } from '../../../src/cost/index.js';
import type { FiguredCosts } from '../../../src/cost/index.js';
import { clientAt, clientInputIds, workloadTwo } from '../../cost/fixtures/workloadTwo.js';
import { medianTimes, rounded } from '../timing.js';
import { plainClient } from './plainPortfolio.js';
import type { PlainOption } from './plainPortfolio.js';
import { held } from './rows.js';
import type { Row } from './rows.js';

const size = 50_000;
const clients = Array.from({ length: size }, (_, at) => clientAt(at));
/** Results of which so many are held at once where not all are. */
const recent = 1000;
/** Half a cent, and what sums of millions lose in doubles. */
const halfCent = 0.005 + 1e-7;

const compiled = () => {
  const [first] = clients;
  if (first === undefined) throw new Error('No client.');
  // What all clients share is worked out within the time.
  return compileTotalCostOfOwnership(workloadTwo(first), { inputIds: clientInputIds });
};

/** Portfolio of 50,000 clients: each cell to the cent first, then the times. */
export async function portfolioRows(): Promise<Row[]> {
  check();
  const steps = {
    ours: () => {
      const { costsOf } = compiled();
      return clients.map((client) => costsOf(client));
    },
    plain: () => clients.map((client) => plainClient(client)),
    oursRecent: () => {
      const { costsOf } = compiled();
      const last: FiguredCosts[] = [];
      for (const [at, client] of clients.entries()) last[at % recent] = costsOf(client);
      return last;
    },
    plainRecent: () => {
      const last: PlainOption[][] = [];
      for (const [at, client] of clients.entries()) last[at % recent] = plainClient(client);
      return last;
    },
  };
  for (const step of Object.values(steps)) step();
  const times = await medianTimes(steps, 11);
  const row = (what: string, name: string, beside: string, most: number | undefined): Row => {
    const [own = NaN, plain = NaN] = [times.get(name)?.median, times.get(beside)?.median];
    const limit = most === undefined ? ['', ''] : [most, held(own / plain <= most)];
    return [
      what,
      'the same by hand, neither rounded nor checked',
      ...[own, plain].map(Math.round),
      rounded(own / plain),
      ...limit,
    ];
  };
  return [
    row('50,000 clients, all results kept', 'ours', 'plain', 2.5),
    row('50,000 clients, the last 1,000 results kept', 'oursRecent', 'plainRecent', undefined),
  ];
}

/** Refuses a client whose cells are not those of the plain loop to the cent, or a result that is not that of `totalCostOfOwnership`. */
function check(): void {
  const { costsOf } = compiled();
  for (const [at, client] of clients.entries()) {
    const [own, plain] = [costsOf(client), plainClient(client)];
    for (const [which, option] of own.options.entries()) compare(option, plain[which], `client ${at}`);
    if (at % 2500 === 0) sameAsPlainCall(own, at);
  }
}

function compare(option: FiguredCosts['options'][number], plain: PlainOption | undefined, where: string): void {
  const lines = new Map(option.lines.map((line) => [line.id, line]));
  let cells = 0;
  for (const { id, amounts, presentValues } of plain?.lines ?? []) {
    const line = lines.get(id);
    lines.delete(id);
    for (const [at, amount] of amounts.entries()) {
      near(line?.amounts[at], amount, halfCent, `${where}, ${id}`);
      near(line?.presentValues?.[at], presentValues[at], halfCent, `${where}, ${id}`);
      cells++;
    }
  }
  for (const { id, total } of lines.values()) if (total !== 0) throw new Error(`${where}: ${id} is ${total}.`);
  near(option.total, plain?.total, cells * halfCent, where);
  near(option.presentValue, plain?.presentValue, cells * halfCent, where);
}

function near(own: number | null | undefined, plain: number | undefined, most: number, where: string): void {
  if (!(Math.abs((own ?? NaN) - (plain ?? NaN)) <= most)) throw new Error(`${where}: ${own} is not ${plain}.`);
}

function sameAsPlainCall(own: FiguredCosts, at: number): void {
  const { options } = totalCostOfOwnership(workloadTwo(clientAt(at)));
  for (const [which, { lines, ...option }] of own.options.entries()) {
    const whole = options[which];
    const isSame = Object.entries(option).every(
      ([name, value]) => JSON.stringify(value) === JSON.stringify(Reflect.get(whole ?? {}, name)),
    );
    const haveSame = lines.every(
      ({ amounts, presentValues }, line) =>
        JSON.stringify([amounts, presentValues]) ===
        JSON.stringify([whole?.lines[line]?.amounts, whole?.lines[line]?.presentValues]),
    );
    if (!isSame || !haveSame) throw new Error(`Client ${at} is not as totalCostOfOwnership has it.`);
  }
}
