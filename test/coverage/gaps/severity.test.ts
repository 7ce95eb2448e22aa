import { describe, expect, it } from 'vitest';
import { coverageGaps } from '../../../src/coverage/gaps/coverageGaps.js';
import { standardHourClasses } from '../../../src/coverage/gaps/model.js';
import type { CoverageGapSeverity, CoverageGapsOptions } from '../../../src/coverage/gaps/model.js';
import type { CoveragePlan } from '../../../src/coverage/model.js';

// Every expectation is worked out by hand; 2026-06-01 is a Monday.
const week = { from: '2026-06-01T00:00Z', to: '2026-06-08T00:00Z' };
const base = { zone: 'UTC', days: ['mon'] as const, start: '08:00', end: '18:00' };
const noWeekend = { ...standardHourClasses, weekend: [] };

/** Severity of the one gap where nobody is there. */
function severity(
  window: object,
  options: Partial<CoverageGapsOptions> = {},
  plan: CoveragePlan = {},
): CoverageGapSeverity {
  const { gaps } = coverageGaps({ windows: [{ ...base, ...window }] }, plan, { ...week, ...options });
  const [first, ...others] = gaps;
  if (first === undefined || others.length > 0) throw new Error(`one gap expected, not ${gaps.length}`);
  return first.severity;
}

describe('hour classes', () => {
  it('cut a day at their bounds, and give the weekend whole', () => {
    const day = { start: '00:00', end: '24:00' };
    expect(severity(day).minutesByHourClass).toEqual({ night: 480, evening: 360, business: 600 });
    expect(severity({ ...day, days: ['sat'] }).minutesByHourClass).toEqual({ weekend: 1440 });
    const late = { businessStart: '09:00', businessEnd: '17:00', nightStart: '24:00', nightEnd: '00:00', weekend: [] };
    expect(severity({ ...day, days: ['sat'] }, { hourClasses: late }).minutesByHourClass).toEqual({
      evening: 960,
      business: 480,
    });
  });

  it.each([
    ['Europe/Berlin', '2026-03-28', 420], // 02:00 to 03:00 is skipped: the night has seven hours
    ['Europe/Berlin', '2026-10-24', 540], // 02:00 to 03:00 comes twice: nine hours
    ['Australia/Lord_Howe', '2026-04-04', 510], // half an hour comes twice
    ['Australia/Lord_Howe', '2026-10-03', 450], // half an hour is skipped
    ['Asia/Kolkata', '2026-03-28', 480],
  ])('take the real length of the night in %s from %s on', (zone, date, night) => {
    const window = { zone, days: ['sat'], start: '18:00', end: '12:00', from: date, until: date };
    const noon = Date.parse(`${date}T00:00Z`);
    const options = { from: noon - 86_400_000, to: noon + 3 * 86_400_000, hourClasses: noWeekend };
    expect(severity(window, options).minutesByHourClass).toEqual({ evening: 240 + 120, night, business: 240 });
  });

  it('count closed time as holiday, to the minute where another zone closes', () => {
    const window = { zone: 'Europe/London', start: '00:00', end: '24:00' };
    const closed = (zone: string, scope = {}) =>
      severity(
        window,
        { hourClasses: noWeekend, from: '2026-05-31T22:00Z', to: '2026-06-02T22:00Z' },
        { closures: [{ zone, date: '2026-06-01', ...scope }] },
      ).minutesByHourClass;
    expect(closed('Europe/London')).toEqual({ holiday: 1440 });
    // New York is five hours behind: its day begins at 05:00 in London.
    expect(closed('America/New_York')).toEqual({ night: 300, holiday: 1140 });
    expect(closed('Europe/London', { partyIds: ['nobody'] })).toEqual({ night: 480, evening: 360, business: 600 });
  });
});

describe('scores', () => {
  it('are minutes times weights, the kind and the hours apart', () => {
    const window = { start: '17:00', end: '23:00' }; // one hour of business, four of evening, one of night
    expect(severity(window).score).toBe(360 * 3);
    const weights = { criticalityWeight: 4, kindWeights: { uncovered: 5 }, hourWeights: { business: 2, night: 0 } };
    expect(severity(window, weights)).toMatchObject({
      score: 4 * 5 * (2 * 60 + 240),
      criticalityWeight: 4,
      kindWeight: 5,
    });
    expect(severity(window, { criticalityWeight: 0 }).score).toBe(0);
    expect(severity(window, { hourWeights: { night: undefined } }).score).toBe(360 * 3);
  });

  it.each([
    [119, 'low'], // 357
    [120, 'medium'], // 360
    [959, 'medium'], // 2,877
    [960, 'high'], // 2,880
    [1439, 'high'], // 4,317
  ])('of %i minutes without anybody are %s', (minutes, label) => {
    const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
    const end = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
    expect(severity({ start: '00:00', end }).label).toBe(label);
  });

  it('of 64 hours are critical', () => {
    const window = { days: ['mon', 'tue', 'wed'], start: '00:00', end: '24:00' };
    expect(severity(window, { to: '2026-06-03T16:00Z' })).toMatchObject({ score: 11_520, label: 'critical' });
    expect(severity(window, { to: '2026-06-03T15:59Z' })).toMatchObject({ score: 11_517, label: 'high' });
  });

  it('are one label higher where the gap is longer than the response may take, and no more than critical', () => {
    const hour = { start: '08:00', end: '09:00' };
    const tolerated = (toleratedResponseMinutes: number, options = {}) =>
      severity(hour, { toleratedResponseMinutes, ...options });
    expect(tolerated(60)).toMatchObject({ timesToleratedResponse: 1, label: 'low' });
    expect(tolerated(30)).toMatchObject({ timesToleratedResponse: 2, label: 'medium' });
    expect(tolerated(30, { criticalityWeight: 1000 })).toMatchObject({ label: 'critical' });
    expect(severity(hour).timesToleratedResponse).toBeNull();
  });

  it('of time that hangs on one person have no response to compare, for it is covered', () => {
    const plan = { windows: [{ ...base, id: 'ann', personId: 'ann' }] };
    expect(severity({}, { toleratedResponseMinutes: 15 }, plan)).toMatchObject({
      kindWeight: 1,
      timesToleratedResponse: null,
    });
  });

  it('keep their order when all services weigh more', () => {
    const windows = [
      { ...base, start: '08:00', end: '09:30' },
      { ...base, start: '12:00', end: '12:20' },
      { ...base, start: '20:00', end: '23:00' },
    ];
    const scores = (criticalityWeight: number) =>
      coverageGaps({ windows }, {}, { ...week, criticalityWeight }).gaps.map(({ severity: { score } }) => score);
    expect(scores(1)).toEqual([270, 60, 540]);
    expect(scores(4)).toEqual([1080, 240, 2160]);
  });
});
