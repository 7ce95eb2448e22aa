import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectGaps } from '../../src/gaps/detectGaps.js';
import type { DetectGapsOptions } from '../../src/gaps/detectGaps.js';
import { diffGaps } from '../../src/gaps/diffGaps.js';
import type { Baseline } from '../../src/gaps/baseline.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { anyModel, asOf } from './anyModel.js';
import { coreAllRules, coreRules } from './coreRules.js';
import { allRules } from '../../src/gaps/ruleSets.js';
import type { GapConfiguration } from '../../src/gaps/gapConfiguration.js';
import { forAudience } from '../../src/assessment/forAudience.js';
import { customRule } from './customRule.js';
import { documentWith, holds } from './documents.js';

const service = (id: string, ownerRoleId: string | null | undefined) => ({
  id,
  name: id.toUpperCase(),
  ...(ownerRoleId !== undefined && { ownerRoleId }),
});
const roles = [{ id: 'it', name: 'IT manager' }];
const model = (parts: Partial<OperatingModel>) => documentWith({ roles, parties: [], ...parts });
const run = (document: OperatingModel, options: Partial<DetectGapsOptions> = {}) =>
  detectGaps(document, { asOf: '2026-09-01', rules: coreRules, ...options });
const key = (id: string) => `own/service-no-owner|service:${id}`;

describe('compares a report with an earlier one', () => {
  const before = model({
    services: [service('erp', null), service('mail', null), service('web', null), service('hr', null)],
    activities: [{ id: 'backup', name: 'Verify backups' }],
    assignments: [],
  });
  const after = model({
    services: [service('erp', 'it'), service('mail', undefined), service('web', null), service('crm', null)],
    activities: [{ id: 'backup', name: 'Verify backups' }],
    assignments: [holds('R', 'role:it')],
  });
  const diff = diffGaps(run(before), run(after, { asOf: '2026-12-01' }), { model: after });

  it('new, gone with the reason, changed and unchanged', () => {
    expect(diff.added.map((finding) => finding.key)).toEqual([key('crm')]);
    expect(diff.fixed).toEqual([
      { key: key('erp'), reason: 'passes' },
      { key: key('hr'), reason: 'subject-removed' },
      { key: 'raci/no-responsible|activity:backup', reason: 'passes' },
    ]);
    expect(diff.changed.map(({ changes, after: finding }) => [changes, finding.key])).toEqual([
      [['kind'], key('mail')],
    ]);
    expect(diff.unchanged.map((finding) => finding.key)).toEqual([key('web'), 'raci/no-accountable|activity:backup']);
  });

  it('tells of which dates, and that the rules are the same', () => {
    expect([diff.before, diff.after, diff.ruleSetChanged, diff.configurationChanged]).toEqual([
      '2026-09-01',
      '2026-12-01',
      false,
      false,
    ]);
  });

  it('without the document the reason is not told', () => {
    const { fixed } = diffGaps(run(before), run(after));
    expect(new Set(fixed.map(({ reason }) => reason))).toEqual(new Set(['not-told']));
  });

  it('from keys alone, as far as they tell', () => {
    const keys = run(before).findings.map((finding) => ({ key: finding.key }));
    const known = diffGaps({ asOf: '2026-09-01', findings: keys }, run(after), { model: after });
    expect(known.added).toHaveLength(1);
    expect(known.fixed).toEqual(diff.fixed);
    expect(known.changed).toEqual([]);
    expect([known.ruleSetChanged, known.configurationChanged]).toEqual([null, null]);
  });
});

describe('why a finding is gone', () => {
  const failing = model({ services: [service('erp', null)] });
  const reasons = (options: Partial<DetectGapsOptions>, document = failing) =>
    diffGaps(run(failing), run(document, options), { model: document }).fixed;

  it('its rule is off, or not among the rules', () => {
    expect(reasons({ config: { rules: { 'own/service-no-owner': 'off' } } })).toEqual([
      { key: key('erp'), reason: 'rule-off' },
    ]);
    expect(reasons({ rules: { ...coreRules, rules: [] } })).toEqual([{ key: key('erp'), reason: 'rule-off' }]);
  });

  it('another finding says it more precisely', () => {
    const parties = ['us', 'msp'].map((id) => ({ id, name: id }));
    const activities = [{ id: 'backup', name: 'Verify backups' }];
    const none = model({ parties, activities, assignments: [] });
    const both = model({ parties, activities, assignments: [holds('C', 'party:us'), holds('I', 'party:msp')] });
    expect(diffGaps(run(none), run(both), { model: both }).fixed).toEqual([
      { key: 'raci/no-accountable|activity:backup', reason: 'superseded' },
      { key: 'raci/no-responsible|activity:backup', reason: 'superseded' },
    ]);
  });

  it('the rule does not apply any more', () => {
    const activities = [{ id: 'backup', name: 'Verify backups' }];
    const none = model({ activities, assignments: [] });
    const daci = { ...none, raciScheme: { id: 'daci' } };
    expect(diffGaps(run(none), run(daci), { model: daci }).fixed).toContainEqual({
      key: 'raci/no-responsible|activity:backup',
      reason: 'not-applicable',
    });
  });
});

describe('why a finding is gone, where that is not simple', () => {
  const noDescription = customRule({});
  const service2 = (description: string | null | undefined, more: object = {}) =>
    model({ services: [{ id: 'erp', name: 'ERP', ...(description !== undefined && { description }), ...more }] });
  const id = noDescription.id;
  const place = `${id}|service:erp`;
  const rules = { ...coreRules, rules: [noDescription] };
  const before = detectGaps(service2(null), { asOf: '2026-09-01', rules });
  const reason = (document: OperatingModel, config: GapConfiguration = {}, options: object = { rules }) => {
    const after = detectGaps(document, { asOf: '2026-12-01', rules, config });
    return diffGaps(before, after, { model: document, ...options }).fixed;
  };
  const on = { when: { serviceIds: ['erp'] }, rules: { [id]: 'low' as const } };
  const off = { when: { serviceIds: ['erp'] }, rules: { [id]: 'off' as const } };

  it.each<[string, OperatingModel, GapConfiguration, object | undefined, string]>([
    ['it passes', service2('x'), {}, undefined, 'passes'],
    ['an override switched the rule off there', service2(null), { overrides: [off] }, undefined, 'rule-off'],
    [
      'an override keeps it on, and it passes',
      service2('x'),
      { rules: { [id]: 'off' }, overrides: [on] },
      undefined,
      'passes',
    ],
    ['the service is retired', service2(null, { lifecycle: 'retired' }), {}, undefined, 'not-applicable'],
    ['the service is gone', model({ services: [] }), {}, undefined, 'subject-removed'],
    ['its rule is not given', service2('x'), {}, {}, 'not-told'],
  ])('%s', (_, document, config, options, expected) => {
    expect(reason(document, config, options ?? { rules })).toEqual([{ key: place, reason: expected }]);
  });

  it('a rule that fails itself now tells nothing', () => {
    const throwing = customRule({
      judge: () => {
        throw new Error('no');
      },
    });
    const broken = { ...coreRules, rules: [throwing] };
    const after = detectGaps(service2('x'), { asOf: '2026-12-01', rules: broken });
    expect(diffGaps(before, after, { model: service2('x'), rules: broken }).fixed).toEqual([
      { key: place, reason: 'not-told' },
    ]);
  });

  it('a failure with a discriminator that is not known any more has changed, and is not fixed', () => {
    const skills = customRule({
      judge: ({ entity, pointer }) =>
        entity.description === undefined
          ? { unknown: [{ code: 'service.description', pointer }] }
          : { fail: ['skill:a', 'skill:b'].map((discriminator) => ({ messageId: 'none', discriminator })) },
    });
    const set = { ...coreRules, rules: [skills] };
    const [failed, open] = [service2(null), service2(undefined)].map((document) =>
      detectGaps(document, { asOf: '2026-09-01', rules: set }),
    );
    if (failed === undefined || open === undefined) throw new Error('two reports');
    const diff = diffGaps(failed, open, { model: service2(undefined), rules: set });
    expect([diff.added, diff.fixed]).toEqual([[], []]);
    expect(diff.changed.map((each) => [each.before.key, each.after.key])).toEqual([
      [`${place}|skill:a`, place],
      [`${place}|skill:b`, place],
    ]);
    expect(diffGaps(open, failed).changed).toHaveLength(2);
  });

  it('an exception of the call is a subject too', () => {
    const expired = {
      id: 'e',
      ruleId: id,
      subject: 'service:erp',
      reason: 'r',
      ownerRoleId: 'it',
      approvedByRoleId: 'it',
      approvedOn: '2026-01-01',
      expiresOn: '2026-08-31',
    };
    const options = { asOf: '2026-09-01', rules: allRules };
    const document = service2('x');
    const first = detectGaps(document, { ...options, exceptions: [expired] });
    const renewed = [{ ...expired, expiresOn: '2027-01-31' }];
    const second = detectGaps(document, { ...options, exceptions: renewed });
    const { fixed } = diffGaps(first, second, { model: document, exceptions: renewed });
    expect(fixed).toContainEqual({ key: 'exception/expired|exception:e', reason: 'passes' });
  });
});

it('refuses to compare what has no keys in common', () => {
  const internal = run(model({ services: [service('erp', null)] }));
  const [client, anybody] = (['client', 'public'] as const).map((audience) => forAudience(internal, { audience }));
  if (client === undefined || anybody === undefined) throw new Error('two reports');
  for (const [a, b] of [
    [internal, client],
    [client, internal],
    [anybody, anybody],
  ] as const)
    expect(() => diffGaps(a, b)).toThrow(expect.objectContaining({ code: 'invalid-option', path: 'before' }));
  expect(diffGaps(client, client).added).toEqual([]);
  expect(() => run(model({}), { baseline: client })).toThrow(expect.objectContaining({ path: 'baseline' }));
});

it('an exception is a change, not a fix', () => {
  const failing = model({ services: [service('erp', null)] });
  const exception = {
    id: 'e',
    ruleId: 'own/service-no-owner',
    subject: 'service:erp',
    reason: 'soon',
    ownerRoleId: 'it',
    approvedByRoleId: 'it',
    approvedOn: '2026-08-01',
    expiresOn: '2026-12-31',
  };
  const diff = diffGaps(run(failing), run(failing, { exceptions: [exception] }), { model: failing });
  expect(diff.fixed).toEqual([]);
  expect(diff.changed.map(({ changes }) => changes)).toEqual([['exception']]);
});

it('other rules and settings are told', () => {
  const report = run(model({}));
  const settings = run(model({}), { config: { rules: { 'raci/none': 'low' } } });
  expect(diffGaps(report, settings).configurationChanged).toBe(true);
  expect(diffGaps({ ...report, ruleSetVersion: '0' }, report).ruleSetChanged).toBe(true);
});

describe('laws', () => {
  const report = (document: OperatingModel) => detectGaps(document, { asOf, rules: coreAllRules });

  it('a report differs from itself in nothing, and what is new one way is gone the other way', () => {
    fc.assert(
      fc.property(anyModel, anyModel, (a, b) => {
        const [one, two] = [report(a), report(b)];
        const self = diffGaps(one, one, { model: a });
        expect([self.added, self.fixed, self.changed]).toEqual([[], [], []]);
        const [forth, back] = [diffGaps(one, two), diffGaps(two, one)];
        expect(forth.added.map((finding) => finding.key).sort()).toEqual(back.fixed.map((gone) => gone.key).sort());
        expect(forth.changed.map((each) => `${each.before.key} ${each.after.key}`).sort()).toEqual(
          back.changed.map((each) => `${each.after.key} ${each.before.key}`).sort(),
        );
        // Of a failure that became unknown both keys are in one change; else every key is in one class, once.
        const classes = [
          forth.added.map((finding) => finding.key),
          forth.fixed.map((gone) => gone.key),
          [...new Set(forth.changed.flatMap((each) => [each.before.key, each.after.key]))],
          forth.unchanged.map((finding) => finding.key),
        ].flat();
        expect(new Set(classes)).toEqual(new Set([...one.findings, ...two.findings].map((finding) => finding.key)));
        expect(classes).toHaveLength(new Set(classes).size);
      }),
      { seed: 41, numRuns: 100 },
    );
  });

  it('moved rows and other names are no difference', () => {
    const moved = <T extends { readonly name?: string | null | undefined }>(list: readonly T[] | undefined) =>
      list && [...list].reverse().map((entity) => ({ ...entity, name: `${entity.name ?? ''} renamed` }));
    fc.assert(
      fc.property(anyModel, (document) => {
        const { services, roles: own, activities } = document;
        const other = JSON.parse(
          JSON.stringify({ ...document, services: moved(services), roles: moved(own), activities: moved(activities) }),
        ) as OperatingModel;
        const diff = diffGaps(report(document), report(other));
        expect([diff.added, diff.fixed]).toEqual([[], []]);
        expect(diff.changed.filter(({ changes }) => !changes.includes('data'))).toEqual([]);
      }),
      { seed: 42, numRuns: 100 },
    );
  });
});

describe('a baseline dates findings', () => {
  const failing = model({ services: [service('erp', null), service('mail', null)] });

  it('by the first report that had them', () => {
    const baseline: Baseline = { asOf: '2026-06-01', findings: [{ key: key('erp'), firstSeenOn: '2026-03-01' }] };
    const { findings } = run(failing, { baseline });
    expect(findings.map((finding) => [finding.key, finding.firstSeenOn])).toEqual([
      [key('erp'), '2026-03-01'],
      [key('mail'), '2026-09-01'],
    ]);
  });

  it('by the date of the baseline where it does not tell more, and travels on', () => {
    const first = run(failing, { asOf: '2026-06-01' });
    const second = run(failing, { asOf: '2026-07-01', baseline: first });
    const third = run(failing, { asOf: '2026-08-01', baseline: JSON.parse(JSON.stringify(second)) as Baseline });
    expect(new Set(third.findings.map(({ firstSeenOn }) => firstSeenOn))).toEqual(new Set(['2026-06-01']));
    expect(first.findings.some((finding) => 'firstSeenOn' in finding)).toBe(false);
  });

  it('of an instant by the date in the zone of the organization', () => {
    const zoned = { ...failing, organization: { id: 'o', name: 'O', timeZone: 'America/New_York' } };
    const baseline = { asOf: '2026-06-01T03:00:00Z', findings: [{ key: key('erp') }] };
    expect(run(zoned, { baseline }).findings[0]?.firstSeenOn).toBe('2026-05-31');
  });

  it.each([
    ['no report', 1, 'baseline'],
    ['no date', { findings: [] }, 'baseline/asOf'],
    ['no findings', { asOf: '2026-01-01' }, 'baseline/findings'],
    ['a finding without key', { asOf: '2026-01-01', findings: [{}] }, 'baseline/findings/0/key'],
    [
      'a date that is none',
      { asOf: '2026-01-01', findings: [{ key: 'a', firstSeenOn: 'May' }] },
      'baseline/findings/0/firstSeenOn',
    ],
    ['accepted findings that are no list', { asOf: '2026-01-01', findings: [], excepted: {} }, 'baseline/excepted'],
  ])('refuses %s', (_, baseline, path) => {
    expect(() => run(failing, { baseline: baseline as Baseline })).toThrow(
      expect.objectContaining({ name: 'ComanagedError', code: 'invalid-option', path }),
    );
  });
});
