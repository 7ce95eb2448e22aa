import { describe, expect, it } from 'vitest';
import { allRules } from '../../../src/gaps/ruleSets.js';
import type { OperatingModel } from '../../../src/operating-model/model.js';
import { codeGapRules } from '../../../src/recommendation/codes.js';
import type { PlanCheck, PlanCheckCode } from '../../../src/recommendation/plan/model.js';
import { planCheckCodes } from '../../../src/recommendation/plan/model.js';
import { planTexts } from '../../../src/recommendation/plan/planTexts.js';
import { recommendPlan } from '../../../src/recommendation/recommendPlan.js';
import type { Service } from '../../../src/services/catalogue/model.js';
import { soundHybrid } from './soundHybrid.js';

type Changes = Readonly<Record<string, Partial<Service>>>;

/** The sound hybrid with some of its services changed. */
function hybrid(changes: Changes, parts: Partial<OperatingModel> = {}): OperatingModel {
  const services = (soundHybrid.services ?? []).map((service) => ({ ...service, ...changes[service.id] }));
  return { ...soundHybrid, services, ...parts };
}

const allOf = (more: Partial<Service>): Changes =>
  Object.fromEntries((soundHybrid.services ?? []).map(({ id }) => [id, more]));

function check(code: PlanCheckCode, model: OperatingModel): PlanCheck {
  const found = recommendPlan(model, { asOf: '2026-09-01' }).checks.find((each) => each.code === code);
  if (found === undefined) throw new Error(`${code} is missing`);
  return found;
}

/** `status` and what it is about: `fail desk`, `unknown network: service.ownerRoleId`, `pass 6`. */
function verdict(code: PlanCheckCode, changes: Changes, parts: Partial<OperatingModel> = {}): string {
  const { status, failures, unknowns, concerned } = check(code, hybrid(changes, parts));
  if (status === 'fail') return `fail ${failures.map(({ subject }) => subject.id).join(' ')}`;
  if (status === 'pass') return `pass ${concerned}`;
  return `unknown ${unknowns.map(({ subject, missing }) => `${subject.id}: ${missing.map(({ code: fact }) => fact).join(' ')}`).join(', ')}`;
}

const withActivities = (change: (activity: NonNullable<OperatingModel['activities']>[number]) => object) => ({
  activities: (soundHybrid.activities ?? []).map((activity) => ({ ...activity, ...change(activity) })),
});

it('has a sentence, a remedy, a source and the links of the table for every code', () => {
  for (const code of planCheckCodes) {
    const { sentence, remedy, sources, gapRules } = planTexts[code];
    expect([sentence, remedy, sources.join()].every((text) => text !== '')).toBe(true);
    const ids = allRules.rules.map(({ id }) => id);
    expect(gapRules.filter((id) => !ids.includes(id))).toEqual([]);
    expect(gapRules).toEqual(codeGapRules[code] ?? gapRules);
  }
});

describe('a sound hybrid', () => {
  it('fails no check and leaves none open', () => {
    const { checks } = recommendPlan(soundHybrid, { asOf: '2026-09-01' });
    expect(checks.map(({ code, status }) => [code, status])).toEqual(planCheckCodes.map((code) => [code, 'pass']));
  });

  it('raises no alarm when less of it is known', () => {
    for (const key of [
      'tools',
      'coverage',
      'costs',
      'people',
      'activities',
      'assignments',
      'teams',
      'parties',
    ] as const) {
      const less = { ...soundHybrid, [key]: undefined };
      const { checks } = recommendPlan({ ...less, completeCollections: [] }, { asOf: '2026-09-01' });
      expect([key, checks.filter(({ status }) => status === 'fail').map(({ code }) => code)]).toEqual([key, []]);
    }
  });

  it('raises no alarm without any models stated, either', () => {
    const { checks } = recommendPlan(hybrid(allOf({ operatingModel: undefined, engagementModel: undefined })), {
      asOf: '2026-09-01',
    });
    expect(checks.filter(({ status }) => status === 'fail')).toEqual([]);
  });
});

describe('EXTERNAL_WITHOUT_INTERNAL_OWNER', () => {
  const of = (changes: Changes) => verdict('EXTERNAL_WITHOUT_INTERNAL_OWNER', changes);

  it('fails without an owner and with one outside, where a provider works', () => {
    expect(of({ desk: { ownerRoleId: null } })).toBe('fail desk');
    expect(of({ security: { ownerRoleId: 'noc-lead' } })).toBe('fail security');
  });

  it('passes with owners inside, and lets services inside be', () => {
    expect(of({})).toBe('pass 6');
    expect(of({ erp: { ownerRoleId: null } })).toBe('pass 6');
  });

  it('is unknown where owners or models are', () => {
    expect(of({ desk: { ownerRoleId: undefined } })).toBe('unknown desk: service.ownerRoleId');
    // Infeasible: internal only, needed around the clock, covered by a provider alone.
    const open = { operatingModel: undefined, engagementModel: undefined, internalOnlyAccess: true };
    expect(of({ network: { ...open, ownerRoleId: null } })).toBe('unknown network: service.operatingModel');
    expect(of({ network: open })).toBe('pass 6'); // with an owner it does not matter
  });
});

describe('STRATEGY_EXTERNALISED', () => {
  const of = (parts: Partial<OperatingModel>) => verdict('STRATEGY_EXTERNALISED', {}, parts);
  const outside = (soundHybrid.assignments ?? []).map((each) =>
    each.activityId === 'strategy' ? { ...each, assignee: { kind: 'role' as const, id: 'noc-lead' } } : each,
  );

  it('fails, passes and is unknown', () => {
    expect(of({ assignments: outside })).toBe('fail strategy');
    expect(of({})).toBe('pass 1');
    expect(of({ assignments: undefined })).toBe('unknown strategy: assignments');
    expect(of(withActivities(({ id }) => (id === 'deliver' ? { kind: undefined } : {})))).toBe(
      'unknown deliver: activity.kind',
    );
  });
});

describe('SINGLE_MODEL_FOR_ALL', () => {
  const of = (changes: Changes) => verdict('SINGLE_MODEL_FOR_ALL', changes);
  const same = { operatingModel: 'co-managed', engagementModel: 'shared-responsibility' } as const;

  it('fails with one pair of models for at least four functions', () => {
    expect(of(allOf(same))).toBe('fail mills');
    expect(check('SINGLE_MODEL_FOR_ALL', hybrid(allOf(same))).failures[0]?.data).toEqual({
      functions: 7,
      operatingModel: 'co-managed',
    });
  });

  it('passes with two pairs, and with few functions', () => {
    expect(of({})).toBe('pass 0');
    expect(of({ ...allOf(same), erp: { ...same, engagementModel: 'outcome-based' } })).toBe('pass 0');
    expect(of(allOf({ ...same, function: 'infrastructure' }))).toBe('pass 0');
  });

  it('is unknown where functions or models are', () => {
    expect(of({ ...allOf(same), erp: { ...same, function: undefined } })).toBe('unknown mills: service.function');
    const open = { ...same, operatingModel: undefined, engagementModel: undefined, internalOnlyAccess: true };
    expect(of({ ...allOf(same), network: open })).toBe('unknown mills: service.operatingModel');
  });
});

describe('IN_HOUSE_24X7_UNDERSTAFFED', () => {
  const always = (soundHybrid.services ?? []).find(({ id }) => id === 'network')?.requiredCoverage ?? null;
  const inside = { operatingModel: 'in-house', engagementModel: null } as const;
  const of = (changes: Changes, parts: Partial<OperatingModel> = {}) =>
    verdict('IN_HOUSE_24X7_UNDERSTAFFED', changes, parts);
  const staff = (count: number): Partial<OperatingModel> => {
    const [first] = soundHybrid.people ?? [];
    return {
      people: first === undefined ? [] : Array.from({ length: count }, (_, at) => ({ ...first, id: `p${at}` })),
    };
  };

  it('fails with fewer people than one seat takes: 168 / (40 * 0.8) = 5.25', () => {
    expect(of({ network: inside })).toBe('fail mills');
    expect(check('IN_HOUSE_24X7_UNDERSTAFFED', hybrid({ network: inside })).failures[0]?.data).toEqual({
      functions: 1,
      seats: 1,
      neededFte: 5.25,
      internalItFte: 4,
    });
  });

  it('passes with enough: 6 for one seat, 11 for two functions together, though not 10', () => {
    expect(of({ network: inside }, staff(6))).toBe('pass 1');
    expect(of({ network: inside, security: inside }, staff(10))).toBe('fail mills'); // 10.5
    expect(of({ network: inside, security: inside }, staff(11))).toBe('pass 1');
  });

  it('holds a floor of 8 from two seats only, and counts services of one function once', () => {
    const full = { costs: { assumptions: { shrinkageRate: 0, weeklyHours: 168 } } }; // one person a seat
    expect(of({ network: inside }, { ...full, ...staff(1) })).toBe('pass 1');
    expect(of({ network: inside, security: inside }, { ...full, ...staff(7) })).toBe('fail mills');
    expect(of({ network: inside, security: inside }, { ...full, ...staff(8) })).toBe('pass 1');
    const twins = { network: inside, security: { ...inside, function: 'infrastructure' } };
    expect(of(twins, { ...full, ...staff(1) })).toBe('pass 1');
    const seats = { network: { ...inside, requiredCoverage: always && { ...always, seats: 2 } } };
    expect(of(seats, { ...full, ...staff(7) })).toBe('fail mills');
  });

  it('does not concern desks by day, on call, or with a provider', () => {
    expect(of({})).toBe('pass 0');
    expect(of({ network: { ...inside, requiredCoverage: always && { ...always, mode: 'on-call' } } })).toBe('pass 0');
  });

  it('is unknown where hours, shrinkage, people or requirements are', () => {
    expect(of({ network: inside }, { costs: null })).toBe('unknown mills: costs.assumptions.shrinkageRate');
    expect(of({ network: inside }, { people: undefined })).toBe('unknown mills: person.weeklyHours people');
    expect(of({ erp: { requiredCoverage: undefined } })).toBe('unknown mills: service.requiredCoverage');
    const range = { costs: { assumptions: { shrinkageRate: { kind: 'uniform' as const, min: 0, max: 0.3 } } } };
    expect(of({ network: inside }, { ...range, ...staff(5) })).toBe('unknown mills: costs.assumptions.shrinkageRate');
    expect(of({ network: inside }, { ...range, ...staff(4) })).toBe('fail mills'); // 4.2 at least
    expect(of({ network: inside }, { ...range, ...staff(6) })).toBe('pass 1'); // 6 at most
  });
});

describe('AUGMENTATION_WITHOUT_LEAD', () => {
  const of = (changes: Changes, parts: Partial<OperatingModel> = {}) =>
    verdict('AUGMENTATION_WITHOUT_LEAD', changes, parts);
  const outside = (soundHybrid.assignments ?? []).filter(
    ({ activityId, responsibility }) => activityId !== 'deliver' || responsibility !== 'A',
  );

  it('fails without a lead and without anybody inside who answers', () => {
    expect(of({ projects: { leadRoleId: null } }, { assignments: outside })).toBe('fail projects');
    expect(of({ projects: { leadRoleId: 'noc-lead' } }, { assignments: outside })).toBe('fail projects');
  });

  it('passes with either, and is unknown where the lead is', () => {
    expect(of({})).toBe('pass 1');
    expect(of({ projects: { leadRoleId: null } })).toBe('pass 1');
    expect(of({ projects: { leadRoleId: undefined } }, { assignments: outside })).toBe(
      'unknown projects: service.leadRoleId',
    );
  });

  it('reads what is recommended where nothing is stated', () => {
    const unstated = {
      operatingModel: undefined,
      engagementModel: undefined,
      profile: { skills: 'gaps', need: 'short-term-capacity', documentation: 'partial', capacity: 'high' },
    } as const;
    const model = hybrid({ projects: { ...unstated, leadRoleId: null } }, { assignments: outside });
    const entry = recommendPlan(model, { asOf: '2026-09-01' }).entries.find(
      ({ serviceId }) => serviceId === 'projects',
    );
    expect(entry).toMatchObject({
      planned: { operatingModel: 'co-managed', engagementModel: 'augmentation' },
      basis: 'recommended',
      engagementBasis: 'recommended',
      isAsRecommended: null,
    });
    expect(check('AUGMENTATION_WITHOUT_LEAD', model).status).toBe('fail');
  });
});

describe('AUGMENTATION_FOR_COVERAGE', () => {
  const of = (changes: Changes, parts: Partial<OperatingModel> = {}) =>
    verdict('AUGMENTATION_FOR_COVERAGE', changes, parts);
  const network = (soundHybrid.services ?? []).find(({ id }) => id === 'network');

  it('fails where added staff is to fill hours that internal staff leaves open', () => {
    expect(of({ projects: { requiredCoverage: network?.requiredCoverage } })).toBe('fail projects');
    expect(of({ projects: { profile: { coverageGap: 'partial' } } })).toBe('fail projects');
  });

  it('passes without a gap and is unknown where the hours are', () => {
    expect(of({})).toBe('pass 1');
    expect(of({ projects: { requiredCoverage: null } })).toBe('pass 1');
    expect(of({ projects: { requiredCoverage: undefined } })).toBe('unknown projects: service.requiredCoverage');
  });
});

describe('TOOLING_SILO', () => {
  const of = (changes: Changes, parts: Partial<OperatingModel> = {}) => verdict('TOOLING_SILO', changes, parts);
  const [watch, tickets] = soundHybrid.tools ?? [];
  const own = {
    id: 'own',
    name: 'Our monitor',
    purpose: 'monitoring',
    ownerPartyId: 'us',
    access: [],
    integratesWithToolIds: [],
  } as const;
  const apart = (...serviceIds: readonly string[]) => ({
    tools: [
      ...(watch === undefined ? [] : [{ ...watch, access: [] }]),
      { ...own, serviceIds },
      ...(tickets === undefined ? [] : [{ ...tickets, integratesWithToolIds: [] }]),
    ],
  });

  it('fails where a shared service is watched in two tools that nothing joins', () => {
    expect(of({}, apart('network'))).toBe('fail network');
    expect(of({ erp: { profile: { sharedTooling: false } }, desk: { profile: { sharedTooling: false } } })).toBe(
      'fail desk',
    );
  });

  it('passes with joined tools, and lets services inside and outside be', () => {
    expect(of({})).toBe('pass 5');
    expect(of({}, apart('erp'))).toBe('pass 5');
  });

  it('is unknown where tools are not all listed', () => {
    expect(of({}, { completeCollections: [] })).toBe(
      'unknown desk: tools, network: tools, cloud: tools, backup: tools, projects: tools',
    );
  });
});

describe('DEPENDENCY_SLOWER_THAN_CONSUMER', () => {
  const code = 'DEPENDENCY_SLOWER_THAN_CONSUMER';
  const of = (changes: Changes) => verdict(code, changes);

  it('fails on slower response, slower recovery and narrower hours', () => {
    expect(of({ network: { objectives: { response: 'PT2H', rto: 'PT2H' } } })).toBe('fail desk cloud erp');
    expect(of({ desk: { objectives: { response: 'PT1H', rto: 'PT1H' } } })).toBe('fail desk');
    const { failures } = check(code, hybrid({ network: { dependsOn: ['desk'] }, desk: { dependsOn: [] } }));
    expect(failures.map(({ data }) => data)).toEqual([
      { measure: 'response', dependency: 'desk', neededMinutes: 15, promisedMinutes: 60 },
      { measure: 'rto', dependency: 'desk', neededMinutes: 120, promisedMinutes: 480 },
      { measure: 'hours', dependency: 'desk', hoursPerWeek: expect.closeTo(118, 0), first: '2026-08-31T23:00:00Z' },
    ]);
  });

  it('fails on a dependency that promises nothing', () => {
    expect(of({ network: { objectives: null } })).toBe('fail desk desk cloud cloud erp erp'); // response and recovery
    expect(of({ cloud: { requiredCoverage: null } })).toBe('fail backup');
  });

  it('passes at equal values, without needs and on retired services', () => {
    expect(of({})).toBe('pass 4');
    expect(of({ network: { objectives: { response: 'PT30M', rto: 'PT4H' } } })).toBe('pass 4'); // as ERP needs
    expect(of({ desk: { objectives: null, requiredCoverage: null } })).toBe('pass 4');
    expect(of({ network: { objectives: null, lifecycle: 'retired' } })).toBe('pass 4');
  });

  it('is unknown where a number, a dependency or the list is', () => {
    expect(of({ network: { objectives: { rto: 'PT1H' } } })).toBe(
      'unknown desk: service.objectives.response, cloud: service.objectives.response, erp: service.objectives.response',
    );
    expect(of({ erp: { dependsOn: ['nowhere'] } })).toBe('unknown erp: services');
    expect(of({ erp: { dependsOn: undefined } })).toBe('unknown erp: service.dependsOn');
    expect(of({ cloud: { requiredCoverage: undefined } })).toBe(
      'unknown cloud: service.requiredCoverage, backup: service.requiredCoverage',
    );
  });
});

describe('INTERNAL_ONLY_INSIDE_EXTERNAL', () => {
  const of = (changes: Changes) => verdict('INTERNAL_ONLY_INSIDE_EXTERNAL', changes);

  it('fails where only internal staff may have access and a provider is planned', () => {
    expect(of({ security: { internalOnlyAccess: true } })).toBe('fail security');
    expect(of({ desk: { internalOnlyAccess: true, carveOutReason: null } })).toBe('fail desk');
  });

  it('passes inside, and with a reason; what holds for the organization is not asked', () => {
    expect(of({ erp: { internalOnlyAccess: true } })).toBe('pass 0');
    expect(of({ desk: { internalOnlyAccess: true, carveOutReason: 'reads only' } })).toBe('pass 1');
    const organization = { id: 'mills', name: 'North Mills', internalOnlyAccess: true };
    expect(verdict('INTERNAL_ONLY_INSIDE_EXTERNAL', {}, { organization })).toBe('pass 0');
  });

  it('is unknown where access is', () => {
    expect(of({ desk: { internalOnlyAccess: undefined } })).toBe('unknown desk: service.internalOnlyAccess');
  });
});

describe('BACKUP_VERIFICATION_UNOWNED', () => {
  const of = (changes: Changes, parts: Partial<OperatingModel> = {}) =>
    verdict('BACKUP_VERIFICATION_UNOWNED', changes, parts);
  const withoutLetters = (...letters: readonly string[]) => ({
    assignments: (soundHybrid.assignments ?? []).filter(
      ({ activityId, responsibility }) => activityId !== 'verify' || !letters.includes(responsibility),
    ),
  });
  const noActivity = { activities: (soundHybrid.activities ?? []).filter(({ id }) => id !== 'verify') };

  it('fails where nobody answers for it, or where nothing verifies what is backed up', () => {
    expect(of({}, withoutLetters('A'))).toBe('fail verify');
    expect(of({}, withoutLetters('A', 'R'))).toBe('fail verify');
    expect(of({}, noActivity)).toBe('fail mills');
  });

  it('passes with an owner, and where nothing is backed up', () => {
    expect(of({})).toBe('pass 1');
    expect(of({ backup: { backup: null } }, noActivity)).toBe('pass 0');
  });

  it('is unknown where activities, purposes, letters or backups are', () => {
    expect(of({}, { activities: undefined })).toBe('unknown mills: activities');
    expect(of({}, { assignments: undefined })).toBe('unknown verify: assignments');
    expect(
      of(
        {},
        withActivities(({ id }) => (id === 'verify' ? { purpose: undefined } : {})),
      ),
    ).toBe('unknown mills: activity.purpose');
    expect(of({ backup: { backup: undefined } }, noActivity)).toBe('unknown mills: service.backup');
  });
});
