import { membersOf } from '../engine/run.js';
import type { Engine, Slots } from '../engine/model.js';
import type { Situation } from '../engine/situation.js';
import type { RaisedFlag } from '../model.js';
import type { Facts } from '../profile/model.js';
import { firedRule } from './firedRule.js';

/** The flags that are raised for at least one winner; without a winner, those that do not ask for it. */
export function flagsRaised({ engine, slots, winners }: Situation, profile: Facts): RaisedFlag[] {
  const asked = membersOf(winners);
  return engine.flags.flatMap((flag): RaisedFlag[] => {
    const isRaised = (winner: number): boolean => flag.judge(withWinner(engine, slots, winner)) === 1;
    const models = asked.filter(isRaised).map((winner) => engine.models[winner] ?? '');
    if (models.length === 0 && (asked.length > 0 || !isRaised(NaN))) return [];
    return [{ ...firedRule(engine, flag, slots, profile), severity: flag.rule.severity, models }];
  });
}

/** Whether nothing blocks the winners. */
export function isReady({ engine, slots, winners }: Pick<Situation, 'engine' | 'slots' | 'winners'>): boolean {
  const isBlocked = (winner: number): boolean =>
    engine.flags.some(
      ({ rule, judge }) => rule.severity === 'blocker' && judge(withWinner(engine, slots, winner)) === 1,
    );
  return winners !== 0 && !membersOf(winners).some(isBlocked);
}

function withWinner({ winnerSlot }: Engine, slots: Slots, winner: number): Slots {
  const asked = slots.slice();
  asked[winnerSlot] = winner;
  return asked;
}
