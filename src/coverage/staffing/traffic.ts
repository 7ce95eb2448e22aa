import type { NumberBounds } from '../../internal/checkNumbers.js';
import { decimalFraction, product } from '../../internal/numeric/fraction.js';
import type { Fraction } from '../../internal/numeric/fraction.js';

/** House default: most agents, and most erlangs, for which a queue is calculated step by step. */
export const mostAgents = 1_000_000;

/** Ranges of what describes a queue; times end at 100 years. */
export const trafficBounds: Readonly<Record<'arrivalsPerHour' | 'handlingMinutes' | 'targetMinutes', NumberBounds>> = {
  arrivalsPerHour: { least: 0, most: 1_000_000_000 },
  handlingMinutes: { above: 0, most: 52_596_000 },
  targetMinutes: { least: 0, most: 52_596_000 },
};

/** The work that arrives, in erlangs: contacts in progress on average, were there always an agent for each. */
export function offeredTraffic(arrivalsPerHour: number, handlingMinutes: number): Fraction {
  const perHour = product(decimalFraction(arrivalsPerHour), decimalFraction(handlingMinutes));
  return { numerator: perHour.numerator, denominator: perHour.denominator * 60n };
}
