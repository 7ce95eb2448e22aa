import { describe, expect, test } from 'vitest';
import { incidentPresets, incidentsFrom } from '../../../src/import/index.js';
import type { IncidentsFromOptions } from '../../../src/import/index.js';
import { told } from './tickets.js';

type Preset = keyof typeof incidentPresets;

function read(preset: Preset, input: Parameters<typeof incidentsFrom>[0], options: Partial<IncidentsFromOptions> = {}) {
  const mapping = { ...incidentPresets[preset], ...options.mapping };
  const result = incidentsFrom(input, { ...options, mapping });
  return { ...result, incidents: result.value.incidents, doubts: told(result) };
}

describe('ServiceNow', () => {
  const row = {
    ...{ number: 'INC0010001', opened_at: '2026-03-02 08:00:00', resolved_at: '2026-03-02 10:30:00', closed_at: '' },
    ...{
      state: '6',
      priority: '2 - High',
      assignment_group: { display_value: 'NOC', link: 'https://x' },
      made_sla: 'true',
    },
    ...{ reassignment_count: '0', reopen_count: '0', business_service: '', hold_reason: '' },
  };

  test('values of the table interface are texts, empty ones are not given, times are UTC', () => {
    const { incidents, doubts } = read('serviceNow', [row], { groups: [{ match: 'NOC', partyId: 'harbor' }] });
    expect(incidents).toEqual([
      {
        id: 'INC0010001',
        openedAt: '2026-03-02T08:00:00Z',
        priority: 2,
        resolvedAt: '2026-03-02T10:30:00Z',
        reopenedAt: [], // reopen_count says 0
        status: 'resolved',
        assignments: [{ at: '2026-03-02T08:00:00Z', partyId: 'harbor', group: 'NOC' }],
        reported: { slaMet: true },
      },
    ]);
    expect(doubts).toEqual([]);
  });

  test('numbers and names of states, of both models', () => {
    const status = (state: string) => read('serviceNow', [{ ...row, resolved_at: '', state }]).incidents[0]?.status;
    expect(['1', '2', '3', '6', '7', '8'].map(status)).toEqual([
      'open',
      'open',
      'pending',
      'resolved',
      'closed',
      'canceled',
    ]);
    expect(['New', 'In Progress', 'Active', 'On Hold', 'Awaiting User Info', 'Canceled'].map(status)).toEqual([
      ...['open', 'open', 'open', 'pending', 'pending', 'canceled'],
    ]);
    expect(status('-100')).toBe(undefined);
  });

  test('display values, where asked for with both', () => {
    const pair = (value: string, display_value: string) => ({ value, display_value });
    const { incidents } = read('serviceNow', [
      {
        ...{ number: pair('INC1', 'INC1'), opened_at: pair('2026-03-02 08:00:00', '02/03/2026 09:00:00') },
        ...{ state: pair('2', 'In Progress'), priority: pair('3', '3 - Moderate') },
      },
    ]);
    expect(incidents).toEqual([{ id: 'INC1', openedAt: '2026-03-02T08:00:00Z', status: 'open', priority: 3 }]);
  });

  test('changes with waiting for a reason', () => {
    const change = (at: string, state: string, hold_reason = '') => ({
      ...{ number: 'INC1', opened_at: '2026-03-02 08:00:00', sys_updated_on: `2026-03-02 ${at}`, state, hold_reason },
    });
    const rows = [change('08:00:00', '1'), change('09:00:00', '3', 'Awaiting Vendor'), change('10:00:00', '2')];
    const { incidents } = read('serviceNow', rows, { mapping: { ...incidentPresets.serviceNow, rows: 'changes' } });
    expect(incidents[0]?.pauses).toEqual([
      { start: '2026-03-02T09:00:00Z', end: '2026-03-02T10:00:00Z', reason: 'vendor' },
    ]);
  });
});

describe('Jira', () => {
  test('issues of the search interface: offsets without a colon, own workflows by category', () => {
    const issue = (key: string, name: string, category: string) => ({
      key,
      fields: {
        created: '2026-03-02T09:00:00.000+0100',
        resolutiondate: category === 'done' ? '2026-03-02T12:00:00.000+0100' : null,
        status: { name, statusCategory: { key: category } },
        priority: { id: '1', name: 'Highest' },
      },
    });
    const { incidents, doubts } = read('jira', [
      issue('OPS-1', 'Waiting for customer', 'indeterminate'),
      issue('OPS-2', 'Smoke testing', 'indeterminate'),
      issue('OPS-3', 'Shipped', 'done'),
    ]);
    expect(incidents.map(({ id, status }) => [id, status])).toEqual([
      ['OPS-1', 'pending'],
      ['OPS-2', 'open'],
      ['OPS-3', 'resolved'],
    ]);
    expect(incidents[2]).toMatchObject({
      openedAt: '2026-03-02T08:00:00Z',
      resolvedAt: '2026-03-02T11:00:00Z',
      priority: 1,
    });
    expect(doubts).toEqual([]);
  });

  test('the export: repeated headers, months by name, no zone', () => {
    const text = [
      'Issue key,Created,Resolved,Status,Priority,Sprint,Sprint',
      'OPS-1,02/Mar/26 9:00 AM,02/Mar/26 1:30 PM,Resolved,Medium,a,b',
    ].join('\n');
    const without = read('jira', text);
    expect(without.doubts).toEqual([
      '1:51 repeated-header Sprint',
      '2:1 missing-opening',
      '2:25 zoneless-time',
      '2:7 zoneless-time',
    ]);
    const { incidents } = read('jira', text, { timeZone: 'Europe/Berlin' });
    expect(incidents).toEqual([
      {
        ...{ id: 'OPS-1', openedAt: '2026-03-02T08:00:00Z', priority: 3 },
        ...{ resolvedAt: '2026-03-02T12:30:00Z', status: 'resolved' },
      },
    ]);
  });

  test('a first response from a field of the own site', () => {
    const mapping = {
      ...incidentPresets.jira,
      fields: {
        ...incidentPresets.jira.fields,
        acknowledgedAt: 'fields.customfield_10030.completedCycles.0.stopTime',
        slaBreached: 'fields.customfield_10030.completedCycles.0.breached',
      },
    };
    const cycle = { stopTime: { iso8601: '2026-03-02T09:20:00+0100', epochMillis: 0 }, breached: false };
    const fields = { created: '2026-03-02T09:00:00.000+0100', customfield_10030: { completedCycles: [cycle] } };
    expect(read('jira', [{ key: 'OPS-1', fields }], { mapping }).incidents).toEqual([
      {
        ...{ id: 'OPS-1', openedAt: '2026-03-02T08:00:00Z', acknowledgedAt: '2026-03-02T08:20:00Z' },
        reported: { slaMet: true },
      },
    ]);
  });
});

test('Zendesk: both durations, bouncing and reopenings, priority or none', () => {
  const ticket = {
    ...{ id: 35436, created_at: '2026-03-02T08:00:00Z', status: 'solved', priority: 'urgent', group_id: 98738 },
    metric_set: {
      ...{ solved_at: '2026-03-02T20:00:00Z', reopens: 1, group_stations: 2 },
      reply_time_in_minutes: { calendar: 30, business: 20 },
      full_resolution_time_in_minutes: { calendar: 720, business: 480 },
    },
  };
  const open = {
    ...ticket,
    id: 35437,
    status: 'hold',
    priority: null,
    metric_set: { solved_at: null, reopens: 0, group_stations: 1 },
  };
  const { incidents, value, doubts } = read('zendesk', [ticket, open], {
    groups: [{ match: '98738', partyId: 'harbor' }],
  });
  expect(incidents).toEqual([
    {
      ...{
        id: '35436',
        openedAt: '2026-03-02T08:00:00Z',
        priority: 1,
        resolvedAt: '2026-03-02T20:00:00Z',
        status: 'resolved',
      },
      reported: { responseMinutes: 30, resolutionMinutes: 720, businessResolutionMinutes: 480 },
    },
    {
      ...{ id: '35437', openedAt: '2026-03-02T08:00:00Z', status: 'pending', reopenedAt: [] },
      assignments: [{ at: '2026-03-02T08:00:00Z', partyId: 'harbor', group: '98738' }],
    },
  ]);
  expect(value.reopenCounts).toEqual([{ incidentId: '35436', count: 1 }]);
  expect(doubts).toEqual(['0:0 reassigned-without-times', '0:0 reopened-without-time']);
});

test('Freshservice: 4 is the most urgent', () => {
  const ticket = (id: number, priority: number, status: number) => ({
    ...{ id, created_at: '2026-03-02T08:00:00Z', priority, status },
    stats: {
      first_responded_at: '2026-03-02T08:15:00Z',
      resolved_at: status > 3 ? '2026-03-02T10:00:00Z' : null,
      closed_at: null,
    },
  });
  const { incidents, doubts } = read('freshservice', [
    ticket(1, 1, 2),
    ticket(2, 2, 3),
    ticket(3, 3, 4),
    ticket(4, 4, 5),
    ticket(5, 5, 6),
  ]);
  expect(incidents.map(({ priority, status }) => [priority, status])).toEqual([
    ...[
      [4, 'open'],
      [3, 'pending'],
      [2, 'resolved'],
      [1, 'closed'],
      [undefined, undefined],
    ],
  ]);
  expect(incidents[3]).toMatchObject({ acknowledgedAt: '2026-03-02T08:15:00Z', resolvedAt: '2026-03-02T10:00:00Z' });
  expect(doubts).toEqual(['4:0 unmapped-priority 5', '4:0 unmapped-status 6']);
});

test('HaloPSA: a very old date is not set, priorities are your own', () => {
  const ticket = {
    ...{
      id: 2001,
      dateoccurred: '2026-03-02T08:00:00',
      responsedate: '1900-01-01T00:00:00',
      dateclosed: '1899-12-30T00:00:00',
    },
    ...{ status_id: 2, priority_id: 3, team: 'Service Desk' },
  };
  const priorities = [{ word: '3', priority: 2 }] as const;
  const mapping = { ...incidentPresets.haloPsa, priorities };
  const { incidents, doubts } = read('haloPsa', [ticket], {
    mapping,
    timeZone: 'UTC',
    groups: [{ match: 'service desk', partyId: 'own' }],
  });
  expect(incidents).toEqual([
    {
      ...{ id: '2001', openedAt: '2026-03-02T08:00:00Z', priority: 2 },
      assignments: [{ at: '2026-03-02T08:00:00Z', partyId: 'own', group: 'Service Desk' }],
    },
  ]);
  expect(doubts).toEqual([
    ...['0:0 assigned-since-opening', '0:0 time-not-set', '0:0 time-not-set', '0:0 unmapped-status 2'],
  ]);
  expect(read('haloPsa', [ticket]).doubts).toContain('0:0 zoneless-time');
});

test('ConnectWise: pairs of id and name, a date of closing that counts with its flag', () => {
  const ticket = {
    ...{ id: 815, _info: { dateEntered: '2026-03-02T08:00:00Z' }, dateResponded: '2026-03-02T08:20:00Z' },
    ...{ dateResolved: '2026-03-02T10:00:00Z', closedDate: '2026-03-03T08:00:00Z', isInSla: true },
    ...{
      status: { id: 533, name: '>Closed' },
      priority: { id: 6, name: 'Priority 1 - Emergency' },
      board: { id: 1, name: 'Help Desk' },
    },
  };
  const mapping = {
    ...incidentPresets.connectWise,
    priorities: [{ word: 'Priority 1 - Emergency', priority: 1 }] as const,
  };
  const rows = [
    { ...ticket, closedFlag: true },
    { ...ticket, id: 816, closedFlag: false },
  ];
  const { incidents, doubts } = read('connectWise', rows, {
    mapping,
    groups: [{ match: 'help desk', partyId: 'harbor' }],
  });
  expect(incidents[0]).toMatchObject({
    ...{ id: '815', priority: 1, status: 'closed', acknowledgedAt: '2026-03-02T08:20:00Z' },
    ...{ resolvedAt: '2026-03-02T10:00:00Z', closedAt: '2026-03-03T08:00:00Z', reported: { slaMet: true } },
    assignments: [{ at: '2026-03-02T08:00:00Z', partyId: 'harbor', group: 'Help Desk' }],
  });
  expect(incidents[1]).not.toHaveProperty('closedAt');
  expect(incidents[1]).not.toHaveProperty('status');
  expect(doubts).toEqual([
    ...['0:0 assigned-since-opening x2', '0:0 unmapped-status x2 >Closed', '1:0 end-of-open-ticket'],
  ]);
});

test('Autotask: ids need the maps of the caller', () => {
  const ticket = {
    ...{
      ticketNumber: 'T20260302.0001',
      createDate: '2026-03-02T08:00:00Z',
      firstResponseDateTime: '2026-03-02T08:10:00Z',
    },
    ...{
      resolvedDateTime: '2026-03-02T09:00:00Z',
      completedDate: '2026-03-02T09:05:00Z',
      status: 5,
      priority: 4,
      queueID: 29682833,
    },
  };
  const bare = read('autotask', [
    ticket,
    { ...ticket, ticketNumber: 'T2', status: 7, completedDate: null, resolvedDateTime: null },
  ]);
  expect(bare.incidents.map(({ status, priority }) => [status, priority])).toEqual(
    [
      ['closed', undefined],
      [undefined, undefined],
    ].reverse(),
  );
  expect(bare.doubts).toEqual([
    ...[
      '0:0 assigned-since-opening x2',
      '0:0 unmapped-group x2 29682833',
      '0:0 unmapped-priority x2 4',
      '1:0 unmapped-status 7',
    ],
  ]);
  const { statuses = [] } = incidentPresets.autotask;
  const mapping = {
    ...incidentPresets.autotask,
    statuses: [...statuses, { word: '7', status: 'pending' as const, reason: 'customer' }],
    priorities: [{ word: '4', priority: 1 as const }],
  };
  expect(
    read('autotask', [{ ...ticket, status: 7, completedDate: null, resolvedDateTime: null }], { mapping }).incidents[0],
  ).toMatchObject({
    ...{ status: 'pending', priority: 1 },
  });
});

test('every word of every preset says one thing, and no preset reads who asked', () => {
  for (const { fields, statuses = [], priorities = [] } of Object.values(incidentPresets)) {
    for (const words of [statuses, priorities].map((list) => list.map(({ word }) => word.toLowerCase()))) {
      expect(new Set(words).size).toBe(words.length);
    }
    expect(JSON.stringify(fields)).not.toMatch(/caller|requester|email|description|subject|summary/i);
    expect(fields).not.toHaveProperty('person');
    expect(incidentsFrom([], { mapping: { fields, statuses, priorities } }).problems).toEqual([]);
  }
});
