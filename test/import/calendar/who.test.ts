import { expect, test } from 'vitest';
import { calendar, event, read } from './calendarText.js';

const assign = [
  { match: ' ADA Lovelace ', personId: 'ada' },
  { match: 'ben@x.example', personId: 'ben', teamId: 'it' },
  { match: 'Network', teamId: 'network' },
  { match: 'Ren\u00e9', personId: 'rene' },
  { match: 'A - B', personId: 'ab' },
  { match: 'Harbor', partyId: 'harbor' },
];
const time = ['DTSTART:20260105T090000Z', 'DURATION:PT1H'];

/** Who covers an event with these lines. */
function whoOf(...lines: readonly string[]): string {
  const { value, problems } = read(calendar(event(...time, ...lines)), { assign });
  const [{ personId = null, teamId = null, partyId = null } = {}] = value.intervals;
  const ids = [personId, teamId, partyId].map((id) => id ?? '-').join(' ');
  return [ids, ...problems.map(({ code }) => code)].join(' ');
}

test.each([
  [['SUMMARY:Ada Lovelace'], 'ada - -'],
  [['SUMMARY:  ada lovelace '], 'ada - -'],
  [['SUMMARY:@Ada Lovelace'], 'ada - -'],
  [['SUMMARY:Ben@X.example'], 'ben it -'],
  [['SUMMARY:Rene\u0301'], 'rene - -'],
  [['SUMMARY:On Call - Ada Lovelace - Network'], 'ada - -'],
  [['SUMMARY:On Call - Somebody - Network'], '- network -'],
  [['SUMMARY:On Call - A - B - Network'], 'ab - -'],
  [['SUMMARY:On Call - A - B'], 'ab - -'],
  [['SUMMARY:Harbor'], '- - harbor'],
  [['SUMMARY:Shift', 'ATTENDEE:mailto:BEN@x.example'], 'ben it -'],
  [['SUMMARY:Shift', 'ATTENDEE;CN=Ada Lovelace:MAILTO:ada@x.example'], 'ada - -'],
  [['SUMMARY:Shift', 'ATTENDEE:mailto:zoe@x.example', 'ATTENDEE:mailto:ben@x.example'], 'ben it -'],
  [['SUMMARY:Shift', 'ATTENDEE:mailto:ben@x.example', 'ATTENDEE;CN=Ben:mailto:BEN@x.example'], 'ben it -'],
  [['SUMMARY:Shift', 'ORGANIZER;CN=Harbor:mailto:desk@x.example'], '- - harbor'],
  [['SUMMARY:Shift', 'ATTENDEE;CN=Harbor:x', 'ORGANIZER:mailto:ben@x.example'], '- - harbor'],
  [['SUMMARY:Ada Lovelace', 'ATTENDEE:mailto:ben@x.example'], 'ada - -'],
  [['SUMMARY:Shift', 'ATTENDEE:mailto:ben@x.example', 'ATTENDEE;CN=Harbor:x'], '- - - several-matches'],
  [['SUMMARY:Ada'], '- - - unmapped-event'],
  [['SUMMARY:Ada Lovelace (night)'], '- - - unmapped-event'],
  [[], '- - - unmapped-event'],
])('%j: %s', (lines, expected) => {
  expect(whoOf(...lines)).toBe(expected);
});

test('who is not mapped is told once for each summary, without the summary', () => {
  const shifts = ['Zoe', 'zoe ', 'Yan'].map((name, at) => event(`UID:${at}`, ...time, `SUMMARY:${name}`));
  expect(read(calendar(...shifts), { assign }).problems).toEqual([
    {
      code: 'unmapped-event',
      severity: 'warning',
      message: 'No entry of assign names who is meant; the time is covered by somebody unknown.',
      line: 3,
      column: 1,
      count: 2,
    },
    expect.objectContaining({ code: 'unmapped-event', line: 15 }),
  ]);
  const [only, ...others] = read(calendar(...shifts)).problems;
  expect(only?.count).toBe(3);
  expect(others).toEqual([]);
});

test('no text of an event stands in a result, but for its UID', () => {
  const secret = 'Confidential Zoe';
  const lines = [
    `SUMMARY:${secret}`,
    `DESCRIPTION:${secret}`,
    `ATTENDEE;CN=${secret}:mailto:zoe@secret.example`,
    `ORGANIZER:${secret}`,
  ];
  const wrong = event('UID:b', 'DTSTART:secret', `RRULE:FREQ=${secret}`, `DURATION:${secret}`);
  const text = JSON.stringify(read(calendar(event(...time, ...lines), wrong), { assign })).toLowerCase();
  expect(text).not.toContain('secret');
  expect(text).not.toContain('zoe');
});
