import { expect, it } from 'vitest';
import { noMatrix } from '../../../../src/gaps/rules/raci/none.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import { checkRule } from '../../checkRule.js';
import { documentWith } from '../../documents.js';

const us = { id: 'us', name: 'Our IT' };
const msp = { id: 'msp', name: 'Harbor' };
const other = { id: 'other', name: 'Quay' };
const backup = { id: 'backup', name: 'Verify backups' };

const key = 'raci/none|organization:mills';
const failsWith = (parties: number) => [
  `fail high ${key}: ${parties} parties work together in North Mills, but no activity is listed.`,
];
const unknown = [`unknown high ${key}: Not known whether North Mills has a responsibility matrix.`];
const partial = (...collections: string[]) => ({
  partialCollections: collections.map((collection) => ({ collection })),
});

it.each<[string, Partial<OperatingModel>, string[]]>([
  ['two parties, no activity', { parties: [us, msp], activities: [] }, failsWith(2)],
  ['three parties, no activity', { parties: [us, msp, other], activities: [] }, failsWith(3)],
  [
    'two of perhaps more parties, no activity',
    { parties: [us, msp], activities: [], ...partial('parties') },
    failsWith(2),
  ],
  ['two parties, an activity', { parties: [us, msp], activities: [backup] }, ['pass']],
  [
    'two parties, one of perhaps more activities',
    { parties: [us, msp], activities: [backup], ...partial('activities') },
    ['pass'],
  ],
  ['parties not assessed', { activities: [] }, unknown],
  ['parties not assessed, an activity', { activities: [backup] }, unknown],
  ['one of perhaps more parties', { parties: [us], activities: [], ...partial('parties') }, unknown],
  ['activities not assessed', { parties: [us, msp] }, unknown],
  ['activities perhaps not all listed', { parties: [us, msp], activities: [], ...partial('activities') }, unknown],
  ['nothing assessed', {}, unknown],
])('%s', (_, parts, told) => {
  expect(checkRule(noMatrix, documentWith(parts)).told).toEqual(told);
});

it.each<[string, Partial<OperatingModel>]>([
  ['one party', { parties: [us], activities: [] }],
  ['no party', { parties: [], activities: [] }],
  ['one party, activities not assessed', { parties: [us] }],
])('does not concern %s', (_, parts) => {
  expect(checkRule(noMatrix, documentWith(parts)).told).toEqual(['not applicable']);
});

it.each<[Partial<OperatingModel>, string[]]>([
  [{}, ['parties', 'activities']],
  [{ activities: [] }, ['parties']],
  [{ activities: [backup] }, ['parties']],
  [{ parties: [us, msp] }, ['activities']],
])('names what is missing in %j', (parts, missing) => {
  expect(checkRule(noMatrix, documentWith(parts)).findings.map((finding) => finding.missing)).toEqual([missing]);
});

it('speaks of the organization by its own name, where there is one', () => {
  const organization = { id: 'mills-ltd', name: 'North Mills Ltd' };
  const [finding] = checkRule(noMatrix, documentWith({ organization, parties: [us, msp], activities: [] })).findings;
  expect(finding).toMatchObject({
    key: 'raci/none|organization:mills-ltd',
    label: 'North Mills Ltd',
    pointer: '/organization',
    data: { parties: 2 },
  });
});
