import { expect, it } from 'vitest';
import type { LaneInput } from '../../src/raci/input.js';
import { responsibilityRows } from '../../src/raci/responsibilityRows.js';
import { northMills } from '../fixtures/northMills.js';
import { deepFrozen } from './deepFrozen.js';

const input: LaneInput = deepFrozen<LaneInput>({
  parties: [{ id: 'us' }, { id: 'msp' }],
  roles: [{ id: 'noc', partyId: 'msp' }],
  services: [
    { id: 'mail', name: 'Mail', function: 'cloud-operations' },
    { id: 'lan', function: 'infrastructure' },
    { id: 'erp', name: 'ERP' },
  ],
  activities: [
    { id: 'board', name: 'Report', serviceId: null, incidentType: null },
    { id: 'cables', serviceId: 'lan' },
    { id: 'phishing', serviceId: 'mail', incidentType: 'phishing' },
    { id: 'mailbox', serviceId: 'mail', incidentType: null },
    { id: 'outage', serviceId: 'mail', incidentType: 'outage' },
    { id: 'close', serviceId: 'erp' },
  ],
  assignments: [
    { activityId: 'phishing', assignee: { kind: 'role', id: 'noc' }, responsibility: 'R' },
    { activityId: 'phishing', assignee: { kind: 'party', id: 'us' }, responsibility: 'A' },
  ],
  lanes: [
    {
      id: 'cloud',
      name: 'Cloud',
      select: { functions: ['cloud-operations'] },
      carveOuts: [{ activityId: 'outage', reason: 'r' }],
    },
  ],
});

it('sorts by category and incident type, and says what is not stated', () => {
  const { columns, rows, unplaced } = responsibilityRows(input);
  expect(columns.map(({ label }) => label)).toEqual(['us', 'msp']);
  expect(
    rows.map((row) => [
      row.category,
      row.incidentType,
      row.serviceLabel,
      row.label,
      row.laneIds.join(),
      row.notAssessed.join(),
    ]),
  ).toEqual([
    ['cloud-operations', 'outage', 'Mail', 'outage', '', ''],
    ['cloud-operations', 'phishing', 'Mail', 'phishing', 'cloud', ''],
    ['cloud-operations', null, 'Mail', 'mailbox', 'cloud', ''],
    ['infrastructure', null, 'lan', 'cables', '', 'incidentType'],
    [null, null, null, 'Report', '', ''],
    [null, null, 'ERP', 'close', '', 'category,incidentType'],
  ]);
  expect(rows[1]?.cells.map(({ letters }) => letters.join(''))).toEqual(['A', 'R']);
  expect(unplaced).toBe(0);
});

it('tells those who hold letters where that is asked for', () => {
  expect(responsibilityRows(input, { level: 'assignee' }).columns.map(({ label }) => label)).toEqual(['us', 'noc']);
});

it('survives JSON and takes half an input', () => {
  const result = responsibilityRows(northMills);
  expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  expect(responsibilityRows({}).rows).toEqual([]);
  expect(() => responsibilityRows({}, { level: 'team' as never })).toThrow(
    expect.objectContaining({ code: 'invalid-option', path: 'level' }),
  );
  expect(() => responsibilityRows({}, { lanes: [] } as never)).toThrow(
    expect.objectContaining({ code: 'unknown-option' }),
  );
});
