import { describe, expect, it } from 'vitest';
import { detectGaps } from '../../src/gaps/detectGaps.js';
import type { Rule } from '../../src/gaps/rule.js';
import { multipleAccountable } from '../../src/gaps/rules/raci/multipleAccountable.js';
import { noAccountable } from '../../src/gaps/rules/raci/noAccountable.js';
import { noMatrix } from '../../src/gaps/rules/raci/none.js';
import { noResponsible } from '../../src/gaps/rules/raci/noResponsible.js';
import { dependencyCycle } from '../../src/gaps/rules/resilience/dependencyCycle.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { customRule } from './customRule.js';
import { documentWith, holds } from './documents.js';

const completeness = (parts: Partial<OperatingModel>, ...rules: Rule[]) =>
  detectGaps(documentWith(parts), { asOf: '2026-09-01', rules }).completeness;
const backup = { id: 'backup', name: 'Verify backups' };
const patch = { id: 'patch', name: 'Patch servers' };

describe('needed and known facts', () => {
  it('a document without anything knows nothing', () => {
    expect(completeness({}, noMatrix)).toEqual({
      needed: 2,
      known: 0,
      questions: [
        { code: 'activities', pointer: '', unlocks: ['raci/none'] },
        { code: 'parties', pointer: '', unlocks: ['raci/none'] },
      ],
    });
  });

  it('what is none is known', () => {
    const services = [
      { id: 'erp', name: 'ERP', description: null },
      { id: 'crm', name: 'CRM', description: 'Customers' },
      { id: 'hr', name: 'HR' },
    ];
    expect(completeness({ services }, customRule({}))).toEqual({
      needed: 3,
      known: 2,
      questions: [{ code: 'service.description', pointer: '/services/2', unlocks: ['acme/no-description'] }],
    });
  });

  it('a fact of one subject counts once, however many rules need it', () => {
    const rules = [noAccountable, noResponsible];
    const known = { activities: [backup], assignments: [holds('A', 'role:x')] };
    expect(completeness(known, ...rules)).toMatchObject({ needed: 1, known: 1, questions: [] });
    expect(completeness({ activities: [backup, patch] }, ...rules)).toMatchObject({ needed: 2, known: 0 });
  });

  it('a fact that one rule can do without and another cannot is missing', () => {
    const partialCollections = [{ collection: 'assignments' }];
    const parts = { activities: [backup], assignments: [holds('A', 'role:x')], partialCollections };
    const config = { accountableImpliesResponsible: false };
    const rules = [noAccountable, noResponsible];
    const report = detectGaps(documentWith(parts), { asOf: '2026-09-01', rules, config });
    expect(report.completeness).toMatchObject({ needed: 1, known: 0 });
  });

  it('what a rule does not concern asks for nothing', () => {
    expect(completeness({ parties: [], activities: [] }, noMatrix)).toEqual({ needed: 0, known: 0, questions: [] });
  });

  it('a fact of something else counts where it is missing, and once', () => {
    const activities = [backup, patch];
    const assignments = activities.flatMap(({ id }) => [
      holds('A', 'party:us', { activityId: id }),
      holds('A', 'role:new', { activityId: id }),
    ]);
    const roles = [{ id: 'new', name: 'New role' }];
    // The assignments of two activities are known, the party of the one role is not.
    expect(completeness({ activities, assignments, roles }, multipleAccountable)).toEqual({
      needed: 3,
      known: 2,
      questions: [{ code: 'role.partyId', pointer: '/roles/0', unlocks: ['raci/multiple-accountable'] }],
    });
  });

  it('a fact that the rule does not declare counts where it is missing', () => {
    const judge = ({ pointer }: { readonly pointer: string }) => ({ unknown: [{ code: 'service.type', pointer }] });
    expect(completeness({ services: [{ id: 'erp', name: 'ERP' }] }, customRule({ needs: [], judge }))).toEqual({
      needed: 1,
      known: 0,
      questions: [{ code: 'service.type', pointer: '/services/0', unlocks: ['acme/no-description'] }],
    });
  });

  it('a field that others hang on counts with its own subject', () => {
    const services = [
      { id: 'a', name: 'A', dependsOn: ['b'] },
      { id: 'b', name: 'B' },
    ];
    expect(completeness({ services }, dependencyCycle)).toEqual({
      needed: 2,
      known: 1,
      questions: [{ code: 'service.dependsOn', pointer: '/services/1', unlocks: ['resilience/dependency-cycle'] }],
    });
  });
});

describe('questions', () => {
  it('ask first for what lets most rules decide, then by name and place', () => {
    const services = [{ id: 'erp', name: 'ERP' }];
    const other = customRule({
      id: 'acme/impact',
      needs: ['service.businessImpact'],
      judge: ({ pointer }) => ({ unknown: [{ code: 'service.businessImpact', pointer }] }),
    });
    const again = customRule({ id: 'acme/again' });
    const { questions } = completeness(
      { services: [...services, { id: 'crm', name: 'CRM' }] },
      other,
      customRule({}),
      again,
    );
    expect(questions).toEqual([
      { code: 'service.description', pointer: '/services/0', unlocks: ['acme/again', 'acme/no-description'] },
      { code: 'service.description', pointer: '/services/1', unlocks: ['acme/again', 'acme/no-description'] },
      { code: 'service.businessImpact', pointer: '/services/0', unlocks: ['acme/impact'] },
      { code: 'service.businessImpact', pointer: '/services/1', unlocks: ['acme/impact'] },
    ]);
  });

  it('point at the list where it is absent, and at the row where it is not complete', () => {
    expect(completeness({ activities: [backup] }, noAccountable).questions).toMatchObject([{ pointer: '' }]);
    const partialCollections = [{ collection: 'assignments' }];
    const open = completeness({ activities: [backup], assignments: [], partialCollections }, noAccountable);
    expect(open.questions).toMatchObject([{ code: 'assignments', pointer: '/activities/0' }]);
  });
});
