import { describe, expect, it } from 'vitest';
import type { HoursPlan, HoursWindow, Weekday } from '../../src/coverage/model.js';
import { weekdays } from '../../src/coverage/model.js';
import type { AssignmentScope } from '../../src/raci/model.js';
import { scopeKey } from '../../src/raci/scopeKey.js';

function hours(days: string, start: string, end: string, rest: Partial<HoursWindow> = {}): HoursWindow {
  return { zone: 'Europe/London', days: days.split(' ') as Weekday[], start, end, ...rest };
}
const plan = (...windows: HoursWindow[]): HoursPlan => ({ windows });
const day = { zone: 'Europe/London', date: '2026-12-25' };

describe('scopes that say the same in other words', () => {
  it.each<[string, AssignmentScope | undefined, AssignmentScope | undefined]>([
    ['nothing, and a scope that restricts nothing', undefined, {}],
    ['severities in another order, one twice', { severities: ['p1', 'p2'] }, { severities: ['p2', 'p1', 'p2'] }],
    ['sites in another order', { sites: ['a', 'b'] }, { sites: ['b', 'a'] }],
  ])('%s', (_, a, b) => {
    expect(scopeKey(a)).toBe(scopeKey(b));
  });

  it.each<[string, HoursPlan, HoursPlan]>([
    [
      'one window over two days',
      plan(hours('mon tue', '08:00', '12:00')),
      plan(hours('tue', '08:00', '12:00'), hours('mon', '08:00', '12:00')),
    ],
    [
      'windows that touch',
      plan(hours('mon', '08:00', '12:00'), hours('mon', '12:00', '18:00')),
      plan(hours('mon', '08:00', '18:00')),
    ],
    [
      'windows that overlap',
      plan(hours('mon', '08:00', '13:00'), hours('mon', '12:00', '18:00')),
      plan(hours('mon', '08:00', '18:00')),
    ],
    [
      'a window within another',
      plan(hours('mon', '09:00', '10:00'), hours('mon', '08:00', '18:00')),
      plan(hours('mon', '08:00', '18:00')),
    ],
    [
      'a night as evening and morning',
      plan(hours('mon', '22:00', '06:00')),
      plan(hours('tue', '00:00', '06:00'), hours('mon', '22:00', '24:00')),
    ],
    [
      'Sunday night over the end of the week',
      plan(hours('sun', '22:00', '06:00')),
      plan(hours('mon', '00:00', '06:00'), hours('sun', '22:00', '24:00')),
    ],
    [
      '24 hours from 08:00',
      plan(hours('mon', '08:00', '08:00')),
      plan(hours('mon', '08:00', '24:00'), hours('tue', '00:00', '08:00')),
    ],
    ['00:00 and 24:00 as the end of a day', plan(hours('mon', '08:00', '24:00')), plan(hours('mon', '08:00', '00:00'))],
    [
      'other ids and names',
      plan(hours('mon', '08:00', '12:00', { id: 'x', name: 'X' })),
      plan(hours('mon', '08:00', '12:00')),
    ],
    [
      'open ends that are told',
      plan(hours('mon', '08:00', '12:00', { from: null, until: null })),
      plan(hours('mon', '08:00', '12:00')),
    ],
    [
      'empty lists of exceptions',
      { ...plan(hours('mon', '08:00', '12:00')), closures: [], breaks: [], replacements: [] },
      plan(hours('mon', '08:00', '12:00')),
    ],
    [
      'a closure with and without a name',
      { ...plan(hours('mon', '08:00', '12:00')), closures: [{ ...day, name: 'Christmas' }] },
      { ...plan(hours('mon', '08:00', '12:00')), closures: [day] },
    ],
    [
      'two dated windows that touch on a day',
      plan(
        hours('mon', '08:00', '12:00', { from: '2026-01-01' }),
        hours('mon', '12:00', '18:00', { from: '2026-01-01' }),
      ),
      plan(hours('mon', '08:00', '18:00', { from: '2026-01-01' })),
    ],
  ])('%s', (_, a, b) => {
    expect(scopeKey({ window: a })).toBe(scopeKey({ window: b }));
    expect(scopeKey({ window: a })).not.toBe('');
  });

  it('every hour of every week is no restriction, in any zone', () => {
    const all = plan(hours(weekdays.join(' '), '00:00', '24:00', { zone: 'Asia/Tokyo' }));
    expect(scopeKey({ window: all })).toBe('');
    expect(scopeKey({ window: all, severities: ['p1'] })).toBe(scopeKey({ severities: ['p1'] }));
    const halves = plan(hours(weekdays.join(' '), '09:00', '18:00'), hours(weekdays.join(' '), '18:00', '09:00'));
    expect(scopeKey({ window: halves })).toBe('');
  });
});

describe('scopes that differ', () => {
  const morning = plan(hours('mon', '08:00', '12:00'));
  it.each<[string, HoursPlan, HoursPlan]>([
    [
      'a minute between two windows',
      plan(hours('mon', '08:00', '12:00'), hours('mon', '12:01', '18:00')),
      plan(hours('mon', '08:00', '18:00')),
    ],
    ['another zone', morning, plan(hours('mon', '08:00', '12:00', { zone: 'Europe/Paris' }))],
    [
      'windows that touch in different zones',
      plan(hours('mon', '08:00', '12:00'), hours('mon', '12:00', '18:00', { zone: 'Europe/Paris' })),
      plan(hours('mon', '08:00', '18:00')),
    ],
    ['a first day', morning, plan(hours('mon', '08:00', '12:00', { from: '2026-01-01' }))],
    ['a closure', morning, { ...morning, closures: [day] }],
    [
      'a closure and a replacement by nothing',
      { ...morning, replacements: [{ ...day, hours: [] }] },
      { ...morning, closures: [day] },
    ],
    // The last night that begins on a Monday goes on into Tuesday; a morning of its own does not.
    [
      'a dated night and its two parts',
      plan(hours('mon', '22:00', '06:00', { until: '2026-06-01' })),
      plan(
        hours('mon', '22:00', '24:00', { until: '2026-06-01' }),
        hours('tue', '00:00', '06:00', { until: '2026-06-01' }),
      ),
    ],
    // A day with other hours replaces the windows that start on it: the night stays, the morning goes.
    [
      'a night and its parts where a day is replaced',
      { ...plan(hours('mon', '22:00', '06:00')), replacements: [{ ...day, hours: [] }] },
      {
        ...plan(hours('mon', '22:00', '24:00'), hours('tue', '00:00', '06:00')),
        replacements: [{ ...day, hours: [] }],
      },
    ],
    [
      'windows that a closure tells apart',
      { ...plan(hours('mon', '08:00', '12:00', { id: 'a' })), closures: [{ ...day, windowIds: ['a'] }] },
      { ...plan(hours('mon', '08:00', '12:00', { id: 'b' })), closures: [{ ...day, windowIds: ['a'] }] },
    ],
  ])('%s', (_, a, b) => {
    expect(scopeKey({ window: a })).not.toBe(scopeKey({ window: b }));
  });

  it('hours that are none, and no restriction', () => {
    expect(scopeKey({ window: plan() })).not.toBe('');
  });
});
