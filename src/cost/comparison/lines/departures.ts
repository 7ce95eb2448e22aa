import { rateWithoutShock } from '../../knowledge/sharedShock.js';
import type { ShockSteps } from '../../knowledge/sharedShock.js';
import type { StepId } from '../../program/steps.js';
import type { LineWork } from '../lineWork.js';
import { yearsOf } from './drawnYears.js';

/** Most equal people whose departures are drawn one by one: each takes some kilobytes for each year. A house default. */
export const mostDrawnPeople = 200;

/** Somebody, or a number of equal people, who may leave. */
export interface Leaving {
  /** Who each of them is: the same one in two options draws the same. */
  readonly keyOf: (at: number) => string;
  /** Place of the number of people. */
  readonly field: string;
  readonly count: StepId;
  readonly leavingRate: StepId;
}

/**
 * 1 in the trials in which somebody leaves in a year, else 0: a draw that is at most the chance. With a shared shock, that is drawn once for
 * all in each year, and the chance is the one with it or the one without.
 */
export function leavesIn(
  work: LineWork,
  key: string,
  leavingRate: StepId,
  shock: ShockSteps | undefined,
  year: number,
): StepId {
  const { calc } = work;
  if (shock === undefined) return happens(work, `${key}/leaves/${year}`, leavingRate);
  const isShock = happens(work, `sharedShock/${year}`, shock.rate);
  const calm = rateWithoutShock(calc, leavingRate, shock);
  const rate = calc.plus(
    calc.times(isShock, shock.leavingRate),
    calc.times(calc.minus(calc.constant(1), isShock), calm),
  );
  return happens(work, `${key}/leaves/${year}`, rate);
}

/**
 * How many of a number of equal people leave in each year from 1: each whole one by a draw of its own, which is a binomial count, and what is
 * left of the number by one more, with its part of the loss.
 */
export function departures(work: LineWork, leaving: Leaving, shock: ShockSteps | undefined): StepId[] {
  const { field, count } = leaving;
  const people = Math.ceil(work.largest(count));
  if (people > mostDrawnPeople) work.refuse(field, 'be at most 200 people where departures are drawn');
  const drawn = Math.min(people, mostDrawnPeople);
  return yearsOf(work).map((year) => departuresIn(work, leaving, drawn, shock, year));
}

function departuresIn(
  work: LineWork,
  { keyOf, count, leavingRate }: Leaving,
  people: number,
  shock: ShockSteps | undefined,
  year: number,
): StepId {
  const { calc } = work;
  const [zero, one] = [calc.constant(0), calc.constant(1)];
  const leave = Array.from({ length: people }, (_, at) => {
    const part = calc.most(zero, calc.least(one, calc.minus(count, calc.constant(at))));
    return calc.times(part, leavesIn(work, keyOf(at), leavingRate, shock, year));
  });
  return calc.plus(...leave);
}

/** 1 where a draw is at most a chance, else 0. */
function happens(work: LineWork, event: string, chance: StepId): StepId {
  const { calc } = work;
  const beyond = calc.most(calc.constant(0), calc.minus(work.draw(event), chance));
  return calc.minus(calc.constant(1), calc.ceiling(beyond));
}
