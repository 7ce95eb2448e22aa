import type { OperatingModel } from '../../src/operating-model/model.js';

/** What is to be timed at one size, and at ten times that size. */
export interface TenfoldStep {
  /** It does the work of the small size ten times, each time on other data, so that it touches as much memory as the large one. */
  readonly ten: () => unknown;
  /** It does the work of the large size once. */
  readonly one: () => unknown;
}

/** How the time of something grows. */
export interface Growth {
  /** Its time at the large size, ms. */
  readonly ms: number;
  /** Its time at the large size by its time at the small one. */
  readonly growth: number;
}

/**
 * The least that any rule about the matrix has to do: look at every row of the document, find activities by id and group the
 * assignments by activity. At ten times the size it takes more than ten times as long where the document outgrows the caches.
 */
export function yardstick(model: OperatingModel): unknown {
  let rows = 0;
  for (const list of Object.values(model) as unknown[]) {
    if (!Array.isArray(list)) continue;
    for (const row of list as readonly { readonly id?: string }[]) if (row.id !== '') rows += 1;
  }
  const activities = new Map((model.activities ?? []).map((activity) => [activity.id, activity]));
  const groups = new Map<string, unknown[]>();
  for (const assignment of model.assignments ?? []) {
    const group = groups.get(assignment.activityId);
    if (group === undefined) groups.set(assignment.activityId, [assignment]);
    else group.push(assignment);
  }
  return { rows, activities, groups };
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Rounds without a better time after which the best times are taken as found. */
const settled = 8;

/**
 * Measures how something grows at ten times its size: interleaved rounds, the best of each, until no round brings a better time. The
 * small time is a tenth of that of ten different inputs. One small input again and again would stay in the caches and be done before
 * memory is tidied up, so that even the least work seems to grow 15-fold; what grows with the square of the size still grows 100-fold.
 */
export function growthOf({ ten, one }: TenfoldStep): Growth {
  let [tenBest, oneBest] = [Infinity, Infinity];
  for (let since = 0; since < settled; since++) {
    const [tenTime, oneTime] = [timeOf(ten), timeOf(one)];
    if (tenTime < tenBest || oneTime < oneBest) since = -1;
    tenBest = Math.min(tenBest, tenTime);
    oneBest = Math.min(oneBest, oneTime);
  }
  return { ms: oneBest, growth: (oneBest / tenBest) * 10 };
}

/** The same work on each of ten inputs, and on one that is ten times as large. */
export function tenfold<T>(inputs: readonly T[], large: T, run: (input: T) => unknown): TenfoldStep {
  if (inputs.length !== 10) throw new Error(`Ten inputs were expected, not ${inputs.length}.`);
  const ten = () => {
    for (const input of inputs) run(input);
  };
  return { ten, one: () => run(large) };
}
