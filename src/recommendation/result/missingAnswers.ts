import { completionsOf } from '../engine/completions.js';
import { none } from '../engine/model.js';
import { bestOf, derive, modelsLeft } from '../engine/run.js';
import type { Situation } from '../engine/situation.js';
import type { MissingAnswers, OpenFact } from './model.js';
import { namesOf, outcomeOf } from './counterfactualsOf.js';
import { isReady } from './flagsRaised.js';

/** What the answers that are missing can still do. */
export function missingAnswers(situation: Situation): MissingAnswers {
  const { engine, settings, stated, weights, sums } = situation;
  const { possible, isExact, necessary } = completionsOf(engine, settings, stated, weights, sums);
  return {
    criteria: openCriteria(situation).map(({ id }) => id),
    possibleWinners: namesOf(engine, possible),
    possibleIsExact: isExact,
    necessaryWinner: engine.models[necessary] ?? null,
    isRobust: necessary >= 0,
    openFacts: openFacts(situation),
  };
}

/** The criteria in scope that are not answered. */
export function openCriteria({ engine, weights, stated }: Situation): Situation['engine']['criteria'] {
  return engine.criteria.filter(({ fact }, at) => weights[at] !== 0 && !((stated[fact.slot] ?? NaN) > none));
}

function openFacts({ engine, settings, stated, slots, sums }: Situation): OpenFact[] {
  const [trial, after] = [stated.slice(), stated.slice()];
  return engine.facts.flatMap(({ id, kind, slot }) => {
    if (kind !== 'yes-no' || (slots[slot] ?? NaN) > none) return [];
    const found = [1, 0].map((code): OpenFact => {
      trial[slot] = code;
      derive(engine, trial, after);
      const winners = bestOf(modelsLeft(engine, settings.preferences, after), sums);
      return {
        fact: id,
        value: code === 1,
        outcome: outcomeOf(winners),
        winners: namesOf(engine, winners),
        ready: isReady({ engine, slots: after, winners }),
      };
    });
    trial[slot] = stated[slot] ?? NaN;
    return found;
  });
}
