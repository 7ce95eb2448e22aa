import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { incidentRecordSchema } from '../../src/metrics/incident/schema.js';
import { operatingModelSchema } from '../../src/operating-model/schema.js';
import { northMills } from '../fixtures/northMills.js';
import { mutationsOf } from '../operating-model/mutations.js';
import { codesOf, expectAgreement, validatorsOf } from './agreement.js';
import { faultsOf } from './faults.js';
import { schemaDifferences } from './schemaDifferences.js';
import { runs } from '../fixtures/runs.js';

const leanTeam: unknown = JSON.parse(readFileSync('examples/lean-team/operating-model.json', 'utf8'));
const validate = validatorsOf('operatingModel');
const agree = (document: unknown) => expectAgreement(document, operatingModelSchema, validate);

test.each([northMills, leanTeam, { id: 'a', name: 'A', $schema: './operating-model.json' }])(
  'documents are taken',
  (document) => {
    expect(agree(document)).toBe('accepted');
  },
);

test('more than a thousand documents with one fault each are judged alike', () => {
  const verdicts = [...faultsOf(northMills, 6)].map(agree);
  const count = (verdict: string) => verdicts.filter((each) => each === verdict).length;
  expect(count('refused')).toBeGreaterThan(1_000);
  expect(count('accepted')).toBeGreaterThan(100);
});

test.each([
  ['north mills', northMills],
  ['lean team', leanTeam],
])('documents with several faults are judged alike: %s', (_, document) => {
  fc.assert(
    fc.property(mutationsOf(document), (changed) => {
      agree(changed);
    }),
    { seed: 20_260_301, numRuns: runs(150) },
  );
});

test('lengths count characters, not the halves of which some are made', () => {
  const verdicts = [500, 501].map((length) => agree({ id: 'a', name: '🙂'.repeat(length) }));
  expect(verdicts).toEqual(['accepted', 'refused']);
});

test('tickets are judged alike', () => {
  const ticket = {
    ...{
      id: 'INC-1',
      openedAt: '2026-03-02T09:00:00Z',
      priority: 1,
      status: 'resolved',
      resolvedAt: 1_772_445_600_000,
    },
    pauses: [{ start: '2026-03-02T09:10:00Z', end: null, reason: 'waiting', stopsClock: false }],
    assignments: [{ at: 1_772_442_000_000, partyId: 'msp', group: 'Desk' }],
    ...{ affectedShare: 0.5, affectedUsers: 12, reported: { slaMet: true, responseMinutes: 5 } },
  };
  const incident = validatorsOf('incidentRecord');
  expect(expectAgreement(ticket, incidentRecordSchema, incident)).toBe('accepted');
  for (const changed of faultsOf(ticket, 30)) expectAgreement(changed, incidentRecordSchema, incident);
});

describe('what JSON Schema cannot say', () => {
  test.each(schemaDifferences)('$rule', ({ problem, parts }) => {
    const document = { id: 'a', name: 'A', ...parts };
    expect(codesOf(operatingModelSchema.safeParse(document).error?.issues ?? [])).toEqual([problem]);
    expect(agree(document)).toBe('listed');
  });

  test('is listed in the documentation, and nothing else is', () => {
    const page = readFileSync('docs/cookbook/editor-help.md', 'utf8');
    const section = page.split('## Not in the JSON Schema')[1]?.split('## ')[0] ?? '';
    const list = section.match(/^- .*(?:\n {2}.*)*/gm)?.map((item) => item.slice(2).replaceAll(/\n {2}/g, ' '));
    expect(list).toEqual(schemaDifferences.map(({ rule }) => rule));
  });
});
