import { weekdays } from '../../src/coverage/model.js';
import type { HourOfWeek, TypicalWeek } from '../../src/coverage/pattern/typicalWeekModel.js';

/** An hour with its parts in minutes: by whom it is covered, what is required, and what of it nobody covers. */
export function hourOf(
  minutes: number,
  present: HourOfWeek['present'],
  [requiredMinutes, uncoveredMinutes]: readonly [number, number] | readonly [null, null],
): Partial<HourOfWeek> {
  return { minutes, present, requiredMinutes, uncoveredMinutes };
}

/** Minutes of parties. */
export function by(minutes: number, ...partyIds: readonly string[]): HourOfWeek['present'][number] {
  return { partyIds, teamIds: [], minutes };
}

/** A week with some hours, by their number from Monday 00:00 on; the range does not reach the others. */
export function weekOf(hours: Readonly<Record<number, Partial<HourOfWeek>>>, isRequiredKnown = true): TypicalWeek {
  const none = isRequiredKnown ? 0 : null;
  return {
    from: '2026-06-01T00:00:00Z',
    to: '2026-06-08T00:00:00Z',
    zone: 'Europe/London',
    timeZoneData: '2026a',
    holidaysAssessed: true,
    hours: Array.from({ length: 168 }, (_, at) => ({
      weekday: weekdays[Math.floor(at / 24)] ?? 'mon',
      hour: at % 24,
      minutes: 0,
      coveredMinutes: 0,
      requiredMinutes: none,
      uncoveredMinutes: none,
      meanDepth: null,
      minimumDepth: null,
      present: [],
      ...hours[at],
    })),
  };
}

/** Whose people the parties of these tests have. */
export const partyRoles = { us: 'internal', msp: 'provider' } as const;

/** Every state, on Monday from 00:00 on: four weeks, so 240 minutes an hour. */
export const small: TypicalWeek = weekOf({
  0: hourOf(240, [by(240, 'us')], [240, 0]), // internal
  1: hourOf(240, [by(180, 'msp')], [240, 60]), // provider, in part
  2: hourOf(240, [by(120, 'msp', 'us'), by(120, 'us')], [240, 0]), // a tie: both
  3: hourOf(240, [by(240, 'other')], [240, 0]), // by somebody else
  4: hourOf(240, [by(120, 'us')], [240, 120]), // half of it: a gap
  5: hourOf(240, [], [0, 0]), // not required
  6: hourOf(240, [by(60, 'us')], [0, 0]), // covered now and then, not required
  24: hourOf(240, [], [240, 240]), // Tuesday, a gap
});
