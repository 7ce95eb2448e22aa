import { describe, expect, it } from 'vitest';
import { isComanagedError } from '../../src/internal/errors.js';
import { indexOperatingModel } from '../../src/operating-model/indexOperatingModel.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { defaultPolicy } from '../../src/recommendation/policy/defaultPolicy.js';
import type { Policy } from '../../src/recommendation/policy/model.js';
import { profileFor } from '../../src/recommendation/profileFor.js';
import { recommend } from '../../src/recommendation/recommend.js';
import { recommendPlan } from '../../src/recommendation/recommendPlan.js';
import { frozen } from '../operating-model/documents.js';
import { always, millsWith, service, week } from './derive/mills.js';
import { soundHybrid } from './plan/soundHybrid.js';

const options = { asOf: '2026-06-01', coverage: week } as const;

describe('the entries of a plan', () => {
  it('recommend for each service what its profile gives', () => {
    const { entries, policy } = recommendPlan(soundHybrid, options);
    expect(entries.map(({ serviceId }) => serviceId)).toEqual((soundHybrid.services ?? []).map(({ id }) => id));
    for (const { serviceId, recommendation, answers } of entries) {
      const alone = profileFor(soundHybrid, serviceId, options);
      expect(answers).toEqual(alone);
      expect(recommendation).toEqual(recommend(alone.profile));
    }
    expect(policy).toMatchObject({ id: defaultPolicy.id, version: defaultPolicy.version });
  });

  it('show what is stated and what is recommended, and go by what is stated', () => {
    const given = { skills: 'strong', capacity: 'low', team: 'established', control: 'full' } as const;
    const model = millsWith({
      services: [
        service('stated', { operatingModel: 'fully-managed', profile: given }),
        service('unstated', { operatingModel: null, profile: given }),
        service('agreed', { operatingModel: 'in-house', engagementModel: null, profile: given }),
      ],
    });
    const { entries, organization, totals } = recommendPlan(model, options);
    expect(
      entries.map(({ stated, recommendation, planned, basis, isAsRecommended }) => [
        stated.operatingModel,
        recommendation.winners,
        planned.operatingModel,
        basis,
        isAsRecommended,
      ]),
    ).toEqual([
      ['fully-managed', ['in-house'], 'fully-managed', 'stated', false],
      [null, ['in-house'], 'in-house', 'recommended', null],
      ['in-house', ['in-house'], 'in-house', 'stated', true],
    ]);
    expect(organization).toMatchObject({
      shape: 'hybrid',
      inside: ['unstated', 'agreed'],
      outside: ['stated'],
      differing: ['stated'],
    });
    expect(totals).toEqual([
      {
        operatingModel: 'in-house',
        engagementModel: null,
        services: 2,
        functions: [],
        serviceIds: ['unstated', 'agreed'],
      },
      { operatingModel: 'fully-managed', engagementModel: null, services: 1, functions: [], serviceIds: ['stated'] },
    ]);
  });

  it('leave a tie open: three facts let two models win', () => {
    const given = { team: 'lean' } as const;
    const model = millsWith({
      services: [
        service('network', {
          requiredCoverage: always,
          profile: { ...given, has24x7Coverage: false, coverageGap: 'full' },
        }),
      ],
    });
    const { entries, organization, totals } = recommendPlan(model, options);
    expect(entries[0]).toMatchObject({
      recommendation: { outcome: 'tie', winners: ['co-managed', 'co-managed-heavy'] },
      planned: { operatingModel: null, engagementModel: null },
      basis: 'open',
      engagementBasis: 'open',
    });
    expect(organization).toMatchObject({ shape: 'undecided', open: ['network'], notReady: [] });
    expect(totals).toMatchObject([{ operatingModel: null, services: 1 }]);
  });

  it('take the engagement of the table for a stated model without one', () => {
    const of = (more: object) =>
      recommendPlan(millsWith({ services: [service('s', { operatingModel: 'co-managed', ...more })] }), options)
        .entries[0];
    expect(of({ function: 'backup-dr' })).toMatchObject({
      planned: { engagementModel: 'outcome-based' },
      basis: 'stated',
      engagementBasis: 'recommended',
    });
    expect(of({ function: 'projects', engagementModel: 'shared-responsibility' })).toMatchObject({
      planned: { engagementModel: 'shared-responsibility' },
      engagementBasis: 'stated',
    });
    expect(of({ engagementModel: null })).toMatchObject({
      planned: { engagementModel: null },
      engagementBasis: 'stated',
    });
  });

  it('leave retired services out', () => {
    const model = millsWith({ services: [service('old', { lifecycle: 'retired' }), service('new')] });
    expect(recommendPlan(model, options).entries.map(({ serviceId }) => serviceId)).toEqual(['new']);
  });
});

describe('the organization', () => {
  it('is counted from the services', () => {
    const { organization, totals } = recommendPlan(soundHybrid, options);
    expect(organization).toMatchObject({
      shape: 'hybrid',
      operatingModel: null,
      inside: ['erp'],
      shared: ['desk', 'network', 'cloud', 'backup', 'projects'],
      outside: ['security'],
      open: [],
      isConsistent: true,
    });
    expect(totals.map((total) => [total.operatingModel, total.engagementModel, total.functions])).toEqual([
      ['in-house', null, ['business-applications']],
      ['co-managed', 'augmentation', ['projects']],
      ['co-managed', 'outcome-based', ['backup-dr']],
      ['co-managed', 'shared-responsibility', ['service-desk', 'infrastructure']],
      ['co-managed-heavy', 'shared-responsibility', ['cloud-operations']],
      ['fully-managed', null, ['cybersecurity']],
    ]);
  });

  it('is empty without services, and not called consistent where little is known', () => {
    const nothing = recommendPlan({ id: 'mills', name: 'Mills' }, options);
    expect([nothing.entries, nothing.totals]).toEqual([[], []]);
    expect(nothing.organization).toMatchObject({ shape: 'empty', operatingModel: null, isConsistent: null });
    expect(recommendPlan(millsWith({ services: [] }), options).organization.shape).toBe('empty');
  });

  it('has one model where all have it', () => {
    const services = ['a', 'b'].map((id) => service(id, { operatingModel: 'in-house' }));
    expect(recommendPlan(millsWith({ services }), options).organization).toMatchObject({
      shape: 'one-model',
      operatingModel: 'in-house',
    });
  });
});

describe('another policy', () => {
  const matrix: Policy = {
    id: 'matrix',
    version: '1.0.0',
    models: ['retain', 'outsource'],
    fitScale: [0, 1],
    criteria: [{ id: 'skills', weight: 1, levels: { strong: [1, 0], gaps: [0, 1], severe: [0, 1] } }],
  };

  it('gets only the facts that it knows, and sides of its models are not known', () => {
    const model = millsWith({
      services: [service('erp', { ownerRoleId: null, profile: { skills: 'gaps', control: 'full' } })],
    });
    const { entries, checks, organization, policy } = recommendPlan(model, { ...options, policy: matrix });
    expect(policy).toMatchObject({ id: 'matrix', version: '1.0.0' });
    expect(entries[0]).toMatchObject({ planned: { operatingModel: 'outsource' }, basis: 'recommended' });
    expect(organization).toMatchObject({ shape: 'one-model', operatingModel: 'outsource', open: ['erp'] });
    expect(checks[0]).toMatchObject({
      status: 'unknown',
      unknowns: [{ missing: [{ code: 'service.operatingModel' }] }],
    });
  });
});

describe('the result', () => {
  it('is plain data, the same for the index, and leaves the document alone', () => {
    const model = frozen(structuredClone(soundHybrid));
    const plan = recommendPlan(model, options);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
    expect(recommendPlan(indexOperatingModel(model), options)).toEqual(plan);
  });

  it('is not changed by the order of the document', () => {
    const reversed = Object.fromEntries(
      Object.entries(soundHybrid).map(([key, value]) => [
        key,
        Array.isArray(value) ? [...(value as unknown[])].reverse() : value,
      ]),
    ) as unknown as OperatingModel; // the same entities
    const of = (model: OperatingModel) => {
      const { entries, checks } = recommendPlan(model, options);
      const models = entries.map(({ serviceId, recommendation, planned }) => [
        serviceId,
        recommendation.winners,
        planned,
      ]);
      return [Object.fromEntries(models.map(([id, ...rest]) => [id, rest])), checks.map(({ status }) => status)];
    };
    expect(of(reversed)).toEqual(of(soundHybrid));
  });
});

describe('broken calls', () => {
  it('are refused', () => {
    const codeOf = (model: unknown, more: object): string => {
      try {
        recommendPlan(model as OperatingModel, { ...options, ...more }); // as from JavaScript
      } catch (error) {
        if (isComanagedError(error)) return `${error.code} ${error.path}`;
      }
      return 'none';
    };
    expect(codeOf(soundHybrid, {})).toBe('none');
    expect(codeOf(null, {})).toBe('invalid-argument model');
    expect(codeOf(soundHybrid, { asOf: '2026-13-01' })).toBe('invalid-option asOf');
    expect(codeOf(soundHybrid, { more: 1 })).toBe('unknown-option options');
    expect(codeOf(soundHybrid, { thresholds: { vacancyDays: -1 } })).toBe(
      'invalid-argument options.thresholds/vacancyDays',
    );
    expect(codeOf(soundHybrid, { policy: { ...defaultPolicy, models: ['one'] } })).toMatch(
      /^invalid-argument options.policy/,
    );
    const odd = { services: [{ id: 's', name: 'S', profile: { control: 'total' } }] };
    expect(codeOf({ id: 'm', name: 'M', ...odd }, {})).toBe('invalid-argument services/s/profile/control');
  });
});

describe('the work', () => {
  /** How often fields of services and activities are read. */
  function reads(size: number): number {
    let count = 0;
    const watched = <T extends object>(list: readonly T[]): T[] =>
      list.map(
        (entity) =>
          new Proxy(entity, {
            get: (target, key) => {
              count += 1;
              return Reflect.get(target, key) as unknown;
            },
          }),
      );
    const copies = Array.from({ length: size }, (_, at) => at);
    const more = <T extends { readonly id: string }>(
      list: readonly T[] | undefined,
      change: (item: T, at: number) => object,
    ) => copies.flatMap((at) => (list ?? []).map((item) => ({ ...item, id: `${item.id}-${at}`, ...change(item, at) })));
    recommendPlan(
      {
        ...soundHybrid,
        services: watched(
          more(soundHybrid.services, ({ dependsOn }, at) => ({ dependsOn: dependsOn?.map((id) => `${id}-${at}`) })),
        ),
        activities: watched(
          more(soundHybrid.activities, ({ serviceId }, at) => ({
            serviceId: serviceId == null ? null : `${serviceId}-${at}`,
          })),
        ),
        assignments: copies.flatMap((at) =>
          (soundHybrid.assignments ?? []).map((each) => ({ ...each, activityId: `${each.activityId}-${at}` })),
        ),
        tools: more(soundHybrid.tools, ({ serviceIds, integratesWithToolIds }, at) => ({
          serviceIds: serviceIds?.map((id) => `${id}-${at}`),
          integratesWithToolIds: integratesWithToolIds?.map((id) => `${id}-${at}`),
        })),
      },
      options,
    );
    return count;
  }

  it('grows with services and their dependencies, not faster', () => {
    expect(reads(20) / reads(2)).toBeLessThan(13);
  });
});
