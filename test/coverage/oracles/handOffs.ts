import { Temporal } from 'temporal-polyfill';
import type { Rotation } from '../../../src/coverage/model.js';
import { instantOf } from './perDate.js';
import type { Span } from './perDate.js';

/** Who is on when, by Temporal: hand-off after hand-off on the calendar, each resolved on its own. */
export function turnsByTemporal(rotation: Rotation, range: Span): { readonly member: string; readonly span: Span }[] {
  const { zone, unit, length = 1, handOff, members, until } = rotation;
  const first = Temporal.PlainDate.from(rotation.from);
  const handOffAt = (turn: number): number => {
    const amount = turn * length;
    if (unit === 'hour') {
      const wall = first.toPlainDateTime(Temporal.PlainTime.from(handOff)).add({ hours: amount });
      return instantOf(zone, wall.toPlainDate(), wall.toPlainTime().toString().slice(0, 5));
    }
    const dates = { day: { days: amount }, week: { weeks: amount }, month: { months: amount } } as const;
    return instantOf(zone, first.add(dates[unit]), handOff);
  };
  const last =
    typeof until === 'string' ? instantOf(zone, Temporal.PlainDate.from(until).add({ days: 1 }), handOff) : Infinity;
  const turns: { member: string; span: Span }[] = [];
  for (let turn = 0; ; turn++) {
    const from = handOffAt(turn);
    if (from >= range.to || from >= last) return turns;
    const span = { from: Math.max(from, range.from), to: Math.min(handOffAt(turn + 1), range.to, last) };
    if (span.from < span.to) turns.push({ member: members[turn % members.length] ?? '', span });
  }
}
