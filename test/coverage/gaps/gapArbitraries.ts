import fc from 'fast-check';
import type { CoverageMode, CoveragePlan, RequiredCoverage, SupportTier } from '../../../src/coverage/model.js';
import { coverageModes, weekdays } from '../../../src/coverage/model.js';
import type { MinuteRange } from './hoursOracle.js';

// Days on which clocks change, with plain ones between: New York and Cairo, London, Lord Howe by half an hour.
const starts = ['2024-03-09', '2024-03-30', '2024-04-05', '2024-04-25', '2024-06-03', '2024-10-25', '2024-11-02'];
const zones = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Africa/Cairo'] as const;
const persons = ['ann', 'bob', 'cyd'] as const;

/** Skills of people who are named in plans. */
export const skillsOf: Readonly<Record<string, readonly string[]>> = { ann: ['a'], bob: ['a', 'b'], cyd: [] };

// Absent twice as often as there, or as often as is said.
const maybe = <T>(arbitrary: fc.Arbitrary<T>, absent = 2) =>
  fc.oneof({ weight: absent, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
const zone = fc.constantFrom(...zones);
const time = fc.constantFrom(
  '00:00',
  '00:30',
  '01:00',
  '01:40',
  '02:00',
  '02:30',
  '03:00',
  '08:00',
  '12:10',
  '17:00',
  '22:00',
);
const hours = fc.record({ start: time, end: fc.oneof(time, fc.constant('24:00')) });
const skills = fc.subarray(['a', 'b']);
const offer = {
  seats: maybe(fc.integer({ min: 1, max: 3 })),
  tier: maybe(fc.constantFrom<SupportTier>(1, 2, 3), 1),
  skills: maybe(skills, 1),
  mode: maybe(fc.constantFrom<CoverageMode>(...coverageModes)),
};
const need = { ...offer, tier: maybe(offer.tier, 5), skills: maybe(skills, 5) };
const days = fc.subarray([...weekdays], { minLength: 4 });

function without<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

const rangeOf = (mostDays: number): fc.Arbitrary<MinuteRange> =>
  fc
    .tuple(fc.constantFrom(...starts), fc.integer({ min: 0, max: 1440 }), fc.integer({ min: 1, max: mostDays * 1440 }))
    .map(([date, offset, minutes]) => ({ from: Date.parse(`${date}T00:00Z`) + offset * 60_000, minutes }));

const dateNear = ({ from }: MinuteRange) =>
  fc.integer({ min: -1, max: 3 }).map((day) => new Date(from + day * 86_400_000).toISOString().slice(0, 10));

const exceptions = (range: MinuteRange) => {
  const date = dateNear(range);
  const scope = {
    partyIds: maybe(fc.subarray(['us', 'uk'])),
    teamIds: maybe(fc.subarray(['noc', 'desk'])),
    windowIds: maybe(fc.subarray(['w0', 'w1', 'w2'])),
  };
  const onDate = fc.record({ zone, date, start: time, end: time, ...scope });
  const weekly = fc.record({ zone, days, start: time, end: time, ...scope });
  return {
    closures: fc.array(fc.record({ zone, date, ...scope }).map(without), { maxLength: 2 }),
    breaks: fc.array(fc.oneof(onDate, weekly).map(without), { maxLength: 2 }),
    replacements: fc.array(fc.record({ zone, date, hours: fc.array(hours, { maxLength: 2 }) }), { maxLength: 2 }),
  };
};

/** A requirement near a range. */
function requirementArbitrary(range: MinuteRange): fc.Arbitrary<RequiredCoverage> {
  const window = fc
    .tuple(fc.record({ zone, days, ...need }), hours)
    .map(([one, times]) => without({ ...one, ...times }));
  return fc
    .record({
      windows: fc.array(window, { maxLength: 3 }),
      ...need,
      ...exceptions(range),
      observesClosures: maybe(fc.boolean()),
      teamMayCombineSkills: maybe(fc.boolean()),
    })
    .map(without);
}

const numbered = <T extends object>(list: readonly T[], letter: string) =>
  list.map((one, at) => ({ ...one, id: `${letter}${at}` }));

/** A plan near a range: windows, who takes turns, who stands in. */
export function planArbitrary(range: MinuteRange): fc.Arbitrary<CoveragePlan> {
  const date = dateNear(range);
  const common = { partyId: maybe(fc.constantFrom('us', 'uk')), teamId: maybe(fc.constantFrom('noc', 'desk')) };
  const window = fc
    .tuple(
      fc.record({
        zone,
        days,
        ...offer,
        ...common,
        personId: maybe(fc.constantFrom(...persons)),
        from: maybe(date, 5),
      }),
      fc.record({ until: maybe(date, 5), serviceIds: maybe(fc.constant(['mail']), 4) }),
      hours,
    )
    .map(([one, other, times]) => without({ ...one, ...other, ...times }))
    .map(({ from, until, ...rest }) => ({
      ...rest,
      ...without({ from, until: until && from && until < from ? from : until }),
    }));
  const rotation = fc
    .record({
      ...{ zone, unit: fc.constantFrom('hour', 'day', 'week'), length: fc.integer({ min: 1, max: 3 }), handOff: time },
      ...{ from: date, until: maybe(fc.constant('2024-12-31'), 3), teamId: common.teamId },
      ...{ tier: offer.tier, skills: offer.skills, mode: offer.mode },
      members: fc.array(fc.constantFrom(...persons), { maxLength: 3 }),
      windowIds: maybe(fc.subarray(['w0', 'w1', 'w2'], { minLength: 1 })),
      priority: maybe(fc.integer({ min: 0, max: 1 })),
    })
    .map(without);
  const instant = fc.integer({ min: 0, max: range.minutes }).map((minute) => range.from + minute * 60_000);
  const override = fc
    .record({
      start: instant,
      length: fc.integer({ min: 1, max: 2000 }),
      outPersonId: maybe(fc.constantFrom(...persons)),
      inPersonId: maybe(fc.constantFrom(...persons)),
      rotationId: maybe(fc.constantFrom('r0', 'r1')),
    })
    .map(({ start, length, ...who }) => {
      const at = (ms: number) => new Date(ms).toISOString();
      return without({ ...who, start: at(start), end: at(start + length * 60_000) });
    });
  return fc
    .record({
      ...exceptions(range),
      windows: fc.array(window, { maxLength: 4 }).map((list) => numbered(list, 'w')),
      rotations: fc.array(rotation, { maxLength: 2 }).map((list) => numbered(list, 'r')),
      overrides: fc.array(override, { maxLength: 2 }).map((list) => numbered(list, 'o')),
    })
    .map((plan) => plan as CoveragePlan);
}

/** A requirement and a plan over a range. */
export interface GapCase {
  readonly range: MinuteRange;
  readonly requirement: RequiredCoverage;
  readonly plan: CoveragePlan;
  readonly higherTierCounts: boolean;
}

/** Cases with ranges of so many days at most. */
export function casesOf(mostDays: number): fc.Arbitrary<GapCase> {
  return rangeOf(mostDays).chain((range) =>
    fc.record({
      range: fc.constant(range),
      requirement: requirementArbitrary(range),
      plan: planArbitrary(range),
      higherTierCounts: fc.boolean(),
    }),
  );
}
