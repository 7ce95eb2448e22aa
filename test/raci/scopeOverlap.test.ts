import { describe, expect, it } from 'vitest';
import type { HoursPlan, HoursWindow, Weekday } from '../../src/coverage/model.js';
import type { AssignmentScope } from '../../src/raci/model.js';
import { weekdays } from '../../src/coverage/model.js';
import { scopeOverlap } from '../../src/raci/scopeOverlap.js';

function hours(days: readonly Weekday[], start: string, end: string, rest: Partial<HoursWindow> = {}): HoursPlan {
  return { windows: [{ zone: 'Europe/London', days, start, end, ...rest }] };
}
const window = (...args: Parameters<typeof hours>): AssignmentScope => ({ window: hours(...args) });

describe('severities and sites', () => {
  it.each<[string, AssignmentScope | undefined, AssignmentScope | undefined, string]>([
    ['nothing restricted', undefined, undefined, 'yes'],
    ['one of them whole', undefined, { severities: ['p1'] }, 'yes'],
    ['an empty scope is whole', {}, { sites: ['north'] }, 'yes'],
    ['a shared severity', { severities: ['p1', 'p2'] }, { severities: ['p2', 'p3'] }, 'yes'],
    ['no shared severity', { severities: ['p1', 'p2'] }, { severities: ['p3', 'p4'] }, 'no'],
    ['no shared site', { sites: ['north'] }, { sites: ['south'] }, 'no'],
    ['different dimensions', { severities: ['p1'] }, { sites: ['north'] }, 'yes'],
    [
      'a shared severity, no shared site',
      { severities: ['p1'], sites: ['north'] },
      { severities: ['p1'], sites: ['south'] },
      'no',
    ],
    ['p1 is not p10', { severities: ['p1'] }, { severities: ['p10'] }, 'no'],
  ])('%s', (_, a, b, expected) => {
    expect(scopeOverlap(a, b)).toBe(expected);
    expect(scopeOverlap(b, a)).toBe(expected);
  });
});

describe('hours', () => {
  it.each<[string, AssignmentScope, AssignmentScope, string]>([
    ['touching ends', window(['mon'], '08:00', '17:00'), window(['mon'], '17:00', '20:00'), 'no'],
    ['one shared minute', window(['mon'], '08:00', '17:01'), window(['mon'], '17:00', '20:00'), 'yes'],
    ['other days', window(['mon'], '08:00', '17:00'), window(['tue'], '08:00', '17:00'), 'no'],
    ['one shared day', window(['mon', 'tue'], '08:00', '17:00'), window(['tue', 'wed'], '08:00', '17:00'), 'yes'],
    ['a night into the next day', window(['mon'], '22:00', '06:00'), window(['tue'], '05:00', '09:00'), 'yes'],
    ['a night that ends as the day starts', window(['mon'], '22:00', '06:00'), window(['tue'], '06:00', '09:00'), 'no'],
    ['Sunday night into Monday', window(['sun'], '22:00', '06:00'), window(['mon'], '05:59', '09:00'), 'yes'],
    ['Sunday night up to Monday', window(['sun'], '22:00', '06:00'), window(['mon'], '06:00', '09:00'), 'no'],
    [
      '24 hours from 08:00 reach into Tuesday',
      window(['mon'], '08:00', '08:00'),
      window(['tue'], '07:59', '08:00'),
      'yes',
    ],
    ['24 hours from 08:00 end there', window(['mon'], '08:00', '08:00'), window(['tue'], '08:00', '09:00'), 'no'],
    ['24:00 ends the day', window(['mon'], '08:00', '24:00'), window(['tue'], '00:00', '08:00'), 'no'],
    ['one of them whole', window(['mon'], '08:00', '17:00'), { severities: ['p1'] }, 'yes'],
    ['no hours at all', { window: { windows: [] } }, window(['mon'], '08:00', '17:00'), 'no'],
    ['no hours at all, and every hour', { window: { windows: [] } }, {}, 'no'],
    ['midnight as an end and as a start', window(['mon'], '20:00', '00:00'), window(['tue'], '00:00', '04:00'), 'no'],
    ['one minute past midnight', window(['mon'], '20:00', '00:01'), window(['tue'], '00:00', '04:00'), 'yes'],
    ['24:00 on Sunday and Monday morning', window(['sun'], '20:00', '24:00'), window(['mon'], '00:00', '04:00'), 'no'],
    [
      'Sunday 24 hours from 12:00 reach into Monday',
      window(['sun'], '12:00', '12:00'),
      window(['mon'], '11:59', '13:00'),
      'yes',
    ],
    [
      'day and night of all days',
      window([...weekdays], '08:00', '20:00'),
      window([...weekdays], '20:00', '08:00'),
      'no',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(scopeOverlap(a, b)).toBe(expected);
    expect(scopeOverlap(b, a)).toBe(expected);
  });

  it('does not matter where severities differ already', () => {
    const plan = hours(['mon'], '08:00', '17:00');
    expect(scopeOverlap({ severities: ['p1'], window: plan }, { severities: ['p2'], window: plan })).toBe('no');
  });
});

it('meets with several windows if one of them meets', () => {
  const plan = (...windows: HoursPlan[]): AssignmentScope => ({
    window: { windows: windows.flatMap((each) => each.windows) },
  });
  const mornings = plan(
    hours(['mon'], '06:00', '08:00'),
    hours(['wed'], '06:00', '08:00'),
    hours(['fri'], '06:00', '08:00'),
  );
  const evenings = plan(
    hours(['mon'], '08:00', '20:00'),
    hours(['tue'], '00:00', '24:00'),
    hours(['thu'], '20:00', '06:00'),
  );
  expect(scopeOverlap(mornings, evenings)).toBe('no');
  const longer = plan(
    hours(['mon'], '08:00', '20:00'),
    hours(['tue'], '00:00', '24:00'),
    hours(['thu'], '20:00', '06:01'),
  );
  expect(scopeOverlap(mornings, longer)).toBe('yes');
  expect(scopeOverlap(longer, mornings)).toBe('yes');
});

describe('every hour of every week', () => {
  const always = hours(weekdays, '00:00', '24:00');
  it('meets hours of any zone, and dated ones', () => {
    const abroad = hours(['mon'], '20:00', '22:00', { zone: 'Asia/Tokyo', from: '2026-01-01' });
    expect(scopeOverlap({ window: always }, { window: abroad })).toBe('yes');
    expect(scopeOverlap({ window: abroad }, { window: always })).toBe('yes');
  });

  it('is not told by windows of two zones, or with a closure', () => {
    const abroad = hours(['mon'], '20:00', '22:00', { zone: 'Asia/Tokyo' });
    const mixed = {
      windows: [
        ...hours(weekdays, '00:00', '12:00').windows,
        ...hours(weekdays, '12:00', '24:00', { zone: 'Europe/Paris' }).windows,
      ],
    };
    expect(scopeOverlap({ window: mixed }, { window: abroad })).toBe('maybe');
    const closed = { ...always, closures: [{ zone: 'Europe/London', date: '2026-12-25' }] };
    expect(scopeOverlap({ window: closed }, { window: abroad })).toBe('maybe');
  });
});

describe('what only a calendar could tell', () => {
  const office = hours(['mon'], '08:00', '17:00');
  const night = hours(['mon'], '20:00', '22:00');
  const day = { zone: 'Europe/London', date: '2026-12-25' };
  it.each<[string, HoursPlan]>([
    ['another zone', hours(['mon'], '20:00', '22:00', { zone: 'Europe/Paris' })],
    ['a first day', hours(['mon'], '20:00', '22:00', { from: '2026-01-01' })],
    ['a last day', hours(['mon'], '20:00', '22:00', { until: '2026-01-01' })],
    ['a closure', { ...night, closures: [day] }],
    ['a replacement', { ...night, replacements: [{ ...day, hours: [] }] }],
    ['a break', { ...night, breaks: [{ ...day, start: '12:00', end: '13:00' }] }],
  ])('%s', (_, plan) => {
    expect(scopeOverlap({ window: office }, { window: plan })).toBe('maybe');
    expect(scopeOverlap({ window: plan }, { window: office })).toBe('maybe');
  });

  it('is not asked for empty lists and open ends', () => {
    const plain = hours(['mon'], '20:00', '22:00', { from: null, until: null });
    expect(scopeOverlap({ window: office }, { window: { ...plain, closures: [], replacements: [], breaks: [] } })).toBe(
      'no',
    );
  });

  it('is not asked where sites differ already', () => {
    const abroad = hours(['mon'], '20:00', '22:00', { zone: 'Europe/Paris' });
    expect(scopeOverlap({ sites: ['north'], window: office }, { sites: ['south'], window: abroad })).toBe('no');
  });
});
