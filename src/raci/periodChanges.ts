import { compareText } from '../internal/text/compareText.js';
import type { LetterPeriod, PeriodChange } from './diff.js';
import type { DiffSide } from './diffSide.js';
import { grouped } from './grouped.js';
import { changedActivity, changedCell, pairedCells } from './letterChanges.js';
import type { ActivityPair } from './matchActivities.js';
import type { Assignment } from './model.js';
import { textOrNull } from './textOrNull.js';

/** The periods of a letter as stated, each once, by date. */
function periodsOf(held: readonly Assignment[]): Map<string, LetterPeriod> {
  const periods = held.map((each): [string, LetterPeriod] => {
    const [validFrom, validUntil] = [textOrNull(each.validFrom), textOrNull(each.validUntil)];
    return [JSON.stringify([validFrom ?? '', validUntil ?? '']), { validFrom, validUntil }];
  });
  return new Map(periods.sort(([a], [b]) => compareText(a, b)));
}

const always = JSON.stringify(['', '']);

/** Letters of an activity with other dates than before; a letter that only one side has is told where it has any. */
export function periodChanges(pair: ActivityPair, before: DiffSide, after: DiffSide): PeriodChange[] {
  const activity = changedActivity(pair, before, after);
  const letterOf = ({ responsibility }: Assignment) => responsibility;
  return pairedCells(pair, before, after).flatMap((cell) => {
    const [earlier, later] = [grouped(cell.old, letterOf), grouped(cell.now, letterOf)];
    const letters = [...new Set([...earlier.keys(), ...later.keys()])].sort(compareText);
    return letters.flatMap((letter) => {
      const was = periodsOf(earlier.get(letter) ?? []);
      const is = periodsOf(later.get(letter) ?? []);
      const keys = [was, is].map((periods) => [...periods.keys()].join());
      // Another letter that holds always is told as another letter.
      if (keys[0] === keys[1] || keys.join('') === always) return [];
      const dates = { before: [...was.values()], after: [...is.values()] };
      return changedCell(cell).map((told) => ({ ...activity, ...told, letter, ...dates }));
    });
  });
}
