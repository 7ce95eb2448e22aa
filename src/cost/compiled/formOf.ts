import type { CostModel } from '../comparison/model.js';
import type { SteppedComparison } from '../comparison/steppedComparison.js';
import { namesOf } from './withFigures.js';

/**
 * Gives the form of figures: those of one form go through the same steps. What is exactly 0 or exactly 1 has a form of its own, because
 * what never happens, or always, needs no other figures; and so has each value of a figure that is read while the steps are written.
 */
export function formOf(inputIds: readonly string[], read: ReadonlySet<string>): (figures: Float64Array) => string {
  const isRead = inputIds.map((id) => read.has(id));
  return (figures) => {
    let form = ''; // the usual one: nothing is read, 0 or 1
    for (let at = 0; at < figures.length; at++) {
      const figure = figures[at] ?? 0;
      if (figure === 0 || figure === 1 || isRead[at] === true) form += `${at}=${figure} `;
    }
    return form;
  };
}

/** Names of figures that are read while the steps are written: lengths of half-life ramps, and lines that may count twice. */
export function readFigures({ options }: CostModel, comparison: SteppedComparison): Set<string> {
  const halfLives = options.map(({ transition }) => (transition?.ramp === 'half-life' ? transition.rampMonths : null));
  const twice = comparison.options.map(({ option, lines }) => {
    const ids = lines.flatMap(({ line }) =>
      line.diagnostics.filter(({ code }) => code === 'DOUBLE_COUNT_TURNOVER').flatMap(({ lineIds }) => lineIds),
    );
    return (option.lines ?? []).filter(({ id }) => ids.includes(id)).map(({ annualAmount }) => annualAmount);
  });
  return new Set(namesOf([halfLives, twice]));
}
