import { describe, expect, it } from 'vitest';
import { applyJsonPatch } from '../../../src/gaps/applyJsonPatch.js';
import { detectGaps } from '../../../src/gaps/detectGaps.js';
import type { JsonPatch } from '../../../src/gaps/jsonPatch.js';
import type { Rule } from '../../../src/gaps/rule.js';
import { bothAssumeOther } from '../../../src/gaps/rules/raci/bothAssumeOther.js';
import { duplicateActivity } from '../../../src/gaps/rules/raci/duplicateActivity.js';
import { multipleAccountable } from '../../../src/gaps/rules/raci/multipleAccountable.js';
import { noAccountable } from '../../../src/gaps/rules/raci/noAccountable.js';
import { noResponsible } from '../../../src/gaps/rules/raci/noResponsible.js';
import { noMatrix } from '../../../src/gaps/rules/raci/none.js';
import { dangling } from '../../../src/gaps/rules/ref/dangling.js';
import { indexOperatingModel } from '../../../src/operating-model/indexOperatingModel.js';
import type { OperatingModel } from '../../../src/operating-model/model.js';
import { parseOperatingModel } from '../../../src/operating-model/parseOperatingModel.js';
import { documentWith, holds } from '../documents.js';
import { daci, erp, on, people, row } from '../rules/raci/rows.js';

/** The remedy of the first failure of a rule; the document after it must still be one. */
function remedy(rule: Rule, model: OperatingModel): JsonPatch | undefined {
  const report = detectGaps(model, {
    asOf: '2026-09-01',
    rules: [rule],
    config: { accountableImpliesResponsible: false },
  });
  const finding = report.findings.find(({ kind }) => kind === 'fail');
  if (finding === undefined) throw new Error('the document does not fail');
  const before = JSON.stringify(model);
  const patch = rule.fix?.(indexOperatingModel(model), finding);
  if (patch !== undefined) expect(parseOperatingModel(applyJsonPatch(model, patch)).ok).toBe(true);
  expect(JSON.stringify(model), 'the document stays as it is').toBe(before);
  return patch;
}

const inErp = { serviceId: 'erp' };
const owned = erp({ ownerRoleId: 'it' });
const letter = (who: string, responsibility: string, scope?: object) => {
  const [kind, id] = who.split(':');
  return { activityId: 'backup', assignee: { kind, id }, responsibility, ...(scope && { scope }) };
};
const add = (value: object) => ({ op: 'add', path: '/assignments/-', value });
const replace = (path: string, value: string) => ({ op: 'replace', path, value });
const remove = (path: string) => ({ op: 'remove', path });

describe('who answers', () => {
  const two = { severities: ['p1', 'p2'], sites: ['leeds', 'york'] };
  it.each<[string, OperatingModel, object[] | undefined]>([
    ['the owner of the service', row([holds('R', 'role:noc')], inErp, owned), [add(letter('role:it', 'A'))]],
    ['else the only doer', row([holds('R', 'role:noc'), holds('C', 'role:it')]), [add(letter('role:noc', 'A'))]],
    ['nobody of two doers', row([holds('R', 'role:noc'), holds('R', 'role:it')]), undefined],
    ['no doer of a period', row([holds('R', 'role:noc', { validFrom: '2026-01-01' })]), undefined],
    ['no owner that is not listed', row([], inErp, erp({ ownerRoleId: 'gone' })), undefined],
    [
      'the owner for the rest: of p1 York is open, of p2 all',
      row([holds('A', 'role:noc', { scope: { severities: ['p1'], sites: ['leeds'] } })], { ...inErp, ...two }, owned),
      [
        add(letter('role:it', 'A', { severities: ['p1'], sites: ['york'] })),
        add(letter('role:it', 'A', { severities: ['p2'], sites: ['leeds', 'york'] })),
      ],
    ],
    [
      'the owner for the rest of the severities',
      row([holds('A', 'role:noc', on('p1'))], { ...inErp, severities: ['p1', 'p2', 'p3'] }, owned),
      [add(letter('role:it', 'A', { severities: ['p2', 'p3'] }))],
    ],
    ['the approver in DACI', row([], inErp, { ...owned, ...daci }), [add(letter('role:it', 'A'))]],
  ])('%s', (_, model, patch) => {
    expect(remedy(noAccountable, model)).toEqual(patch);
  });
});

describe('who of several answers', () => {
  const consulted = (position: number) => replace(`/assignments/${position}/responsibility`, 'C');
  it.each<[string, OperatingModel, object[] | undefined]>([
    ['the smaller id of two roles', row([holds('A', 'role:noc'), holds('A', 'role:it')]), [consulted(0)]],
    [
      'the owner of the service',
      row([holds('A', 'role:noc'), holds('A', 'role:it')], inErp, erp({ ownerRoleId: 'noc' })),
      [consulted(1)],
    ],
    [
      'a role before a team, a person and a party',
      row([holds('A', 'party:msp'), holds('A', 'person:ada'), holds('A', 'team:desk'), holds('A', 'role:noc')]),
      [consulted(2), consulted(1)], // the party of the role that stays is no other
    ],
    [
      'one who does it too keeps that letter alone',
      row([holds('A', 'role:it'), holds('A', 'role:noc'), holds('R', 'role:noc')]),
      [remove('/assignments/1')],
    ],
    [
      'nobody, where a part would be left to nobody',
      row([holds('A', 'role:it', on('p1')), holds('A', 'role:noc', on('p1', 'p2'))], { severities: ['p1', 'p2'] }),
      undefined,
    ],
    [
      'nobody of a period',
      row([holds('A', 'role:it'), holds('A', 'role:noc', { validUntil: '2026-12-31' })]),
      undefined,
    ],
  ])('%s', (_, model, patch) => {
    expect(remedy(multipleAccountable, model)).toEqual(patch);
  });
});

describe('who does it', () => {
  it.each<[string, OperatingModel, object[] | undefined]>([
    ['who answers for it', row([holds('C', 'role:noc'), holds('A', 'role:it')]), [add(letter('role:it', 'R'))]],
    ['in the same part', row([holds('A', 'role:it', on('p1'))]), [add(letter('role:it', 'R', { severities: ['p1'] }))]],
    ['nobody of two', row([holds('A', 'role:it', on('p1')), holds('A', 'role:noc', on('p2'))]), undefined],
    ['nobody where nobody answers', row([holds('C', 'role:it')]), undefined],
  ])('%s', (_, model, patch) => {
    expect(remedy(noResponsible, model)).toEqual(patch);
  });
});

describe('who takes it where all take the others to have it', () => {
  const both = [holds('C', 'role:it'), holds('I', 'role:noc')];
  it.each<[string, OperatingModel, object[] | undefined]>([
    ['the owner, whose letter changes', row(both, inErp, owned), [replace('/assignments/0/responsibility', 'A')]],
    [
      'the owner, who has a letter on a part only',
      row([holds('C', 'role:it', on('p1')), holds('I', 'role:noc')], inErp, owned),
      [add(letter('role:it', 'A'))],
    ],
    ['nobody without an owner', row(both), undefined],
  ])('%s', (_, model, patch) => {
    expect(remedy(bothAssumeOther, model)).toEqual(patch);
  });
});

describe('the same row twice', () => {
  const twice = (a: object, b: object, more: Partial<OperatingModel>) =>
    documentWith({
      activities: [
        { id: 'a', name: 'Verify backups', serviceId: null, ...a },
        { id: 'b', name: 'Verify backups', serviceId: null, ...b },
      ],
      ...more,
    });
  const of = (activityId: string, who: 'role:x' | 'role:y') => holds('R', who, { activityId });

  it('moves letters and takes doubles out', () => {
    const assignments = [of('b', 'role:x'), of('b', 'role:y'), of('a', 'role:x'), of('b', 'role:y')];
    expect(remedy(duplicateActivity, twice({}, {}, { assignments }))).toEqual([
      replace('/assignments/1/activityId', 'a'),
      remove('/assignments/3'),
      remove('/assignments/0'),
      remove('/activities/1'),
    ]);
  });

  it('keeps what only the second says, and all that names it', () => {
    const model = twice(
      { separateFromActivityIds: ['b', 'c'] },
      { tier: 1, section: 'Nights' },
      {
        lanes: [
          { id: 'l', name: 'Backup', activityIds: ['b', 'a'] },
          { id: 'm', name: 'More', activityIds: ['b'] },
        ],
        evidence: [{ id: 'e', kind: 'other', subject: 'activity:b' }],
      },
    );
    expect(remedy(duplicateActivity, model)).toEqual([
      { op: 'add', path: '/activities/0/tier', value: 1 },
      replace('/lanes/1/activityIds/0', 'a'),
      replace('/evidence/0/subject', 'activity:a'),
      remove('/activities/0/separateFromActivityIds/0'),
      remove('/lanes/0/activityIds/0'),
      remove('/activities/1'),
    ]);
  });

  it('leaves rows that contradict each other to people', () => {
    expect(remedy(duplicateActivity, twice({ tier: 1 }, { tier: 2 }, {}))).toBeUndefined();
    expect(remedy(duplicateActivity, twice({ severities: ['p1'] }, {}, {}))).toBeUndefined();
  });
});

describe('a matrix that is not begun', () => {
  const operate = { id: 'operate-erp', name: 'Operate ERP', serviceId: 'erp', kind: 'operational' };
  const begun = { op: 'add', path: '/activities/-', value: operate };
  const answers = add({ activityId: 'operate-erp', assignee: { kind: 'role', id: 'it' }, responsibility: 'A' });
  it.each<[string, Partial<OperatingModel>, object[] | undefined]>([
    ['one activity a service, with its owner', { ...owned, assignments: [] }, [begun, answers]],
    ['letters that are not begun either', owned, [begun, { op: 'add', path: '/assignments', value: [] }, answers]],
    ['no letter without an owner', { ...erp(), assignments: [] }, [begun]],
    [
      'no letters where one would state that others have none',
      { services: [...(owned.services ?? []), { id: 'crm', name: 'CRM' }] },
      [
        begun,
        {
          op: 'add',
          path: '/activities/-',
          value: { ...operate, id: 'operate-crm', name: 'Operate CRM', serviceId: 'crm' },
        },
      ],
    ],
    ['nothing without services', {}, undefined],
    ['nothing where an id would be too long', { services: [{ id: 's'.repeat(60), name: 'Long' }] }, undefined],
  ])('%s', (_, more, patch) => {
    expect(remedy(noMatrix, documentWith({ ...people, activities: [], ...more }))).toEqual(patch);
  });
});

describe('a reference without a target', () => {
  const roles = [{ id: 'it-manager', name: 'IT manager' }];
  const service = (ownerRoleId: string) => documentWith({ roles, services: [{ id: 'erp', name: 'ERP', ownerRoleId }] });
  const contract = { id: 'c', name: 'Nights', providerPartyId: 'msp' };
  const parties = [{ id: 'msp', name: 'Harbor' }];
  it.each<[string, OperatingModel, object[] | undefined]>([
    ['the nearest id', service('it-manger'), [replace('/services/0/ownerRoleId', 'it-manager')]],
    ['out of a field that may be absent', service('somebody'), [remove('/services/0/ownerRoleId')]],
    [
      'the nearest id of an assignee',
      documentWith({ roles, activities: [{ id: 'backup', name: 'B' }], assignments: [holds('A', 'role:it-manage')] }),
      [{ op: 'replace', path: '/assignments/0/assignee', value: { kind: 'role', id: 'it-manager' } }],
    ],
    [
      'the nearest id of a subject',
      documentWith({
        parties,
        contracts: [contract],
        services: [{ id: 'erp-plant', name: 'ERP' }],
        evidence: [{ id: 'e', kind: 'other', subject: 'service:erp-plants' }],
      }),
      [replace('/evidence/0/subject', 'service:erp-plant')],
    ],
    [
      'no record about nothing',
      documentWith({ services: [], evidence: [{ id: 'e', kind: 'other', subject: 'service:erp' }] }),
      undefined,
    ],
    ['no contract with nobody', documentWith({ parties: [], contracts: [contract] }), undefined],
    [
      'out of a list, from the end',
      documentWith({
        people: [{ id: 'ada', name: 'Ada' }],
        roles: [{ id: 'r', name: 'R', holders: ['zoe', 'ada', 'zoe'] }],
      }),
      [remove('/roles/0/holders/2'), remove('/roles/0/holders/0')],
    ],
    [
      'the whole list, which would state that there is nobody',
      documentWith({ people: [], roles: [{ id: 'r', name: 'R', holders: ['zoe'] }] }),
      [remove('/roles/0/holders')],
    ],
    [
      'no restriction to nothing',
      documentWith({ activities: [{ id: 'a', name: 'A', severities: ['emergency'] }] }),
      undefined,
    ],
    [
      'an entry that says nothing without it',
      documentWith({
        parties,
        tools: [
          {
            id: 'w',
            name: 'W',
            access: [
              { partyId: 'msp', level: 'read' },
              { partyId: 'x', level: 'read' },
            ],
          },
        ],
      }),
      [remove('/tools/0/access/1')],
    ],
    [
      'all entries of a list that would state that there is none',
      documentWith({ parties, tools: [{ id: 'w', name: 'W', access: [{ partyId: 'x', level: 'read' }] }] }),
      [remove('/tools/0/access')],
    ],
    [
      'letters of no activity',
      documentWith({
        roles,
        activities: [],
        assignments: [holds('A', 'role:it-manager'), holds('R', 'role:it-manager')],
      }),
      [remove('/assignments/1'), remove('/assignments/0')],
    ],
  ])('%s', (_, model, patch) => {
    expect(remedy(dangling, model)).toEqual(patch);
  });
});
