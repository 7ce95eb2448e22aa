/** The twenty inputs of the first workload as their laws: 10th and 90th percentile of a lognormal, or least, mode and most. */
export const laws = {
  salary: [90_000, 150_000],
  burden: [1.2, 1.3, 1.42],
  fteIn: [7, 9, 12],
  fteCo: [3, 4.5, 6],
  attrition: [0.07, 0.12, 0.25],
  multiplier: [0.6, 1.2, 1.9],
  concentration: [0.15, 0.35, 0.7],
  mitigation: [0.2, 0.5, 0.8],
  incidents: [8, 40],
  outOfHours: [0.45, 0.6, 0.75],
  costPerMinute: [15, 300],
  mttrInDay: [0.6, 3.5],
  mttrInNight: [2, 9],
  mttrFull: [1.2, 5],
  mttrCo: [0.5, 2],
  capex: [50_000, 180_000],
  toolOpex: [25_000, 80_000],
  feeFull: [40_000, 55_000, 80_000],
  feeCo: [18_000, 27_000, 40_000],
  wageGrowth: [0.015, 0.03, 0.05],
} as const;
/** Names of the inputs. */
export type InputName = keyof typeof laws;
/** Names of the inputs, in order. */
export const inputNames = Object.keys(laws) as InputName[]; // the keys of a literal

/** A draw of every input. */
export type Draw = Readonly<Record<InputName, number>>;

const discounts = [1 / 1.09];
while (discounts.length < 5) discounts.push((discounts.at(-1) ?? NaN) / 1.09);
const annuity = discounts.reduce((sum, factor) => sum + factor, 0);

/** Costs of the three options at a draw. */
export function costsAt(x: Draw): readonly [inHouse: number, fullyManaged: number, coManaged: number] {
  let wages = 0;
  let growth = 1;
  for (const factor of discounts) {
    wages += growth * factor;
    growth *= 1 + x.wageGrowth;
  }
  const pay = x.salary * wages;
  const loss = x.attrition * x.multiplier * x.concentration;
  const downtime = x.incidents * 60 * x.costPerMinute * annuity;
  const hours = (1 - x.outOfHours) * x.mttrInDay + x.outOfHours * x.mttrInNight;
  return [
    pay * x.fteIn * (x.burden + loss) + downtime * hours + x.capex + x.toolOpex * annuity,
    pay * x.burden + downtime * x.mttrFull + x.feeFull * 12 * annuity,
    pay * x.fteCo * (x.burden + loss * (1 - x.mitigation)) + downtime * x.mttrCo + x.feeCo * 12 * annuity,
  ];
}

/** Mean and standard deviation of the logarithm of a lognormal. */
export function logMoments(p10: number, p90: number): readonly [mu: number, sigma: number] {
  const [low, high] = [Math.log(p10), Math.log(p90)];
  return [(low + high) / 2, (high - low) / (2 * 1.2815515655446004)];
}
