import { describe, expect, it } from 'vitest';
import type { Transition } from '../../src/governance/decisions/model.js';
import type { Evidence } from '../../src/governance/records/model.js';
import { transitionPhases } from '../../src/governance/decisions/model.js';
import { isComanagedError } from '../../src/internal/errors.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { advanceTransition } from '../../src/planning/advanceTransition.js';
import { phaseCriteria } from '../../src/planning/transition/phaseCriteria.js';
import type { CriterionState, TransitionEvent } from '../../src/planning/transition/model.js';
import { transitionStatus } from '../../src/planning/transitionStatus.js';
import { ruleSources } from '../../src/gaps/sources.js';

const asOf = '2026-09-01';
const documentWith = (move: Partial<Transition>, more: Partial<OperatingModel> = {}): OperatingModel => ({
  id: 'mills',
  name: 'North Mills',
  transitions: [{ id: 'move', name: 'Backup to Harbor', ...move }],
  ...more,
});
const statusOf = (move: Partial<Transition>, more: Partial<OperatingModel> = {}) =>
  transitionStatus(documentWith(move, more), 'move', { asOf });
const criterion = (id: string, move: Partial<Transition>, more: Partial<OperatingModel> = {}): CriterionState => {
  const { criteria, nextEntry } = statusOf(move, more);
  const found = [...criteria, ...nextEntry].find((each) => each.id === id);
  if (found === undefined) throw new Error(`no criterion ${id}`);
  return found;
};
const code = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return isComanagedError(error) ? `${error.code} ${error.path}` : error;
  }
};
/** Every criterion of a phase, and of the way into the next one, stated as met. */
const allMet = (...phases: readonly Transition['phase'][]): Transition['criteria'] =>
  phaseCriteria.filter(({ phase }) => phases.includes(phase)).map(({ id }) => ({ id, status: 'met' }));

describe('criteria of phases', () => {
  it('have ids of their own, texts and known sources, and stand in the order of the phases', () => {
    expect(new Set(phaseCriteria.map(({ id }) => id)).size).toBe(phaseCriteria.length);
    const known = new Set(ruleSources.map(({ id }) => id));
    expect(phaseCriteria.filter(({ sources }) => !sources.every((source) => known.has(source)))).toEqual([]);
    const phases = phaseCriteria.map(({ phase }) => transitionPhases.indexOf(phase));
    expect(phases).toEqual([...phases].sort((a, b) => a - b));
  });

  it('has every criterion that the page names', () => {
    const count = (phase: string, role: string) =>
      phaseCriteria.filter((each) => each.phase === phase && each.role === role).length;
    // audit: owner; MTTR, burnout, hours, skills, debt and eight kinds of evidence. pilot: gates, one domain, matrix, tooling;
    // governance, communication, tooling, baseline, hand-over, stop. matrix: pilot accepted; letters, sides, escalation, tools, review.
    expect([count('audit', 'entry'), count('audit', 'exit')]).toEqual([1, 13]);
    expect([count('pilot', 'entry'), count('pilot', 'exit')]).toEqual([4, 6]);
    expect([count('responsibility-matrix', 'entry'), count('responsibility-matrix', 'exit')]).toEqual([1, 5]);
  });
});

describe('how a transition stands', () => {
  it('knows nothing of an empty one: all is unknown, nothing is open', () => {
    const status = statusOf({});
    expect(status).toMatchObject({ phase: 'audit', nextPhase: 'pilot', canAdvance: false, openCriteria: [] });
    expect(status.unknownCriteria).toHaveLength(18);
  });

  it('takes what is stated, and tells where the document shows something else', () => {
    expect(criterion('owner-named', { ownerRoleId: 'lead' })).toMatchObject({ state: 'met', basis: 'derived' });
    expect(criterion('owner-named', { ownerRoleId: null })).toMatchObject({ state: 'open', basis: 'derived' });
    expect(criterion('owner-named', {})).toMatchObject({ state: 'unknown', basis: null });
    const stated = { criteria: [{ id: 'owner-named', status: 'met' as const }], ownerRoleId: null };
    expect(criterion('owner-named', stated)).toMatchObject({ state: 'met', basis: 'stated', differs: 'open' });
  });

  it('opens a criterion again when all of its evidence has lapsed', () => {
    const proof = (collectedOn: string): Evidence => ({
      id: 'proof',
      kind: 'other',
      subject: 'service:backup',
      collectedOn,
      validFor: 'P3M',
    });
    const move = { criteria: [{ id: 'restore-time-measured', status: 'met' as const, evidenceIds: ['proof'] }] };
    // Three months from 1 June end on 1 September, which still counts.
    expect(criterion('restore-time-measured', move, { evidence: [proof('2026-06-01')] }).state).toBe('met');
    expect(criterion('restore-time-measured', move, { evidence: [proof('2026-05-31')] }).state).toBe('expired');
    expect(criterion('restore-time-measured', move, { evidence: [] }).state).toBe('met'); // not in the document: nobody knows
    expect(statusOf(move, { evidence: [proof('2026-05-31')] }).openCriteria).toContain('restore-time-measured');
  });

  it('reads evidence of each kind about each service that moves', () => {
    const own = (id: string, more: Partial<Evidence> = {}): Evidence => ({
      id,
      kind: 'support',
      subject: `service:${id}`,
      collectedOn: '2026-08-01',
      ...more,
    });
    const services = [
      { id: 'backup', name: 'Backup' },
      { id: 'mail', name: 'Mail' },
    ];
    const move = { serviceIds: ['backup', 'mail'] };
    const state = (evidence: readonly Evidence[] | undefined) =>
      criterion('evidence-support', move, { services, evidence }).state;
    expect(state([own('backup'), own('mail')])).toBe('met');
    expect(state([own('backup'), own('mail', { outcome: 'failed' })])).toBe('open');
    expect(state([own('backup'), own('mail', { collectedOn: undefined })])).toBe('unknown');
    expect(state([])).toBe('open'); // looked for, and none
    expect(state(undefined)).toBe('unknown');
    expect(criterion('evidence-support', {}, { services }).missing).toEqual(['transition.serviceIds']);
  });

  it('reads letters, routes, reviews, debts, pilot and hand-over', () => {
    const phase = 'responsibility-matrix' as const;
    const services = [{ id: 'backup', name: 'Backup' }];
    const activities = [{ id: 'run', name: 'Run backups', serviceId: 'backup' }];
    const roles = [{ id: 'lead', name: 'Lead', partyId: 'us' }];
    const parties = [{ id: 'us', name: 'We' }];
    const letters = (...responsibilities: readonly string[]) =>
      responsibilities.map((responsibility) => ({
        activityId: 'run',
        assignee: { kind: 'role' as const, id: 'lead' },
        responsibility,
      }));
    const model = { services, activities, roles, parties };
    const move = { phase, serviceIds: ['backup'] };
    const owned = (assignments: OperatingModel['assignments']) =>
      criterion('activities-owned', move, { ...model, assignments }).state;
    expect(owned(letters('A', 'R'))).toBe('met');
    expect(owned(letters('R'))).toBe('open');
    expect(owned(undefined)).toBe('unknown');
    expect(criterion('activities-owned', move, { services, activities: [] }).state).toBe('unknown');
    // Of a second service no activity is listed: nobody knows whether all of the move is owned.
    const two = { ...move, serviceIds: ['backup', 'mail'] };
    const both = { ...model, services: [...services, { id: 'mail', name: 'Mail' }] };
    expect(criterion('activities-owned', two, { ...both, assignments: letters('A', 'R') }).state).toBe('unknown');
    expect(criterion('activities-owned', two, { ...both, assignments: letters('R') }).state).toBe('open');
    const debts = [{ id: 'old', name: 'Old firmware', blocking: true, resolvedOn: '2026-09-02' }];
    expect(criterion('debt-assessed', { debts }).state).toBe('open');
    expect(criterion('debt-assessed', { debts: [] }).state).toBe('met');
    expect(criterion('pilot-accepted', { phase, pilot: { serviceId: 'backup', result: 'accepted' } }).state).toBe(
      'met',
    );
    expect(criterion('pilot-accepted', { phase, pilot: { serviceId: 'backup', result: 'running' } }).state).toBe(
      'open',
    );
    const handover = [{ id: 'tickets', status: 'open' as const, ownerRoleId: 'lead' }];
    expect(criterion('handover-agreed', { phase: 'pilot', handover }).state).toBe('met');
    expect(criterion('handover-agreed', { phase: 'pilot', handover: [] }).state).toBe('open');
    const review = { id: 'matrix', subject: 'matrix:main', cadence: 'P3M', ownerRoleId: 'lead' };
    const cadence = (reviews: OperatingModel['reviews']) =>
      criterion('review-cadence-set', move, { ...model, assignments: letters('A', 'R'), reviews }).state;
    expect(cadence([review])).toBe('met');
    expect(cadence([])).toBe('open');
    expect(cadence(undefined)).toBe('unknown');
    const route = { id: 'r', name: 'Backup down', subject: 'service:backup', steps: [] };
    expect(criterion('escalation-documented', move, { ...model, escalationRoutes: [route] }).state).toBe('met');
    expect(criterion('escalation-documented', move, { ...model, escalationRoutes: [] }).state).toBe('open');
    expect(criterion('escalation-documented', move, { services: [], escalationRoutes: [] }).state).toBe('unknown');
    const tools = [{ id: 't', name: 'Tickets', ownerPartyId: 'us', licenseHolderPartyId: 'us' }];
    const ownedTools = (list: OperatingModel['tools']) =>
      criterion('tooling-ownership-documented', move, { ...model, tools: list }).state;
    expect([
      ownedTools(tools),
      ownedTools([{ id: 't', name: 'Tickets', ownerPartyId: null }]),
      ownedTools(undefined),
    ]).toEqual(['met', 'open', 'unknown']);
  });

  it('takes nothing for met that no rule looks at', () => {
    const move = { phase: 'responsibility-matrix' as const, serviceIds: ['backup'] };
    const status = (more: Partial<OperatingModel>) =>
      statusOf(move, more).criteria.filter(({ state }) => state === 'met');
    expect(status({})).toEqual([]);
    expect(status({ assignments: [], reviews: [] })).toEqual([]);
    for (const lifecycle of ['planned', 'live', 'retired'] as const) {
      const services = [{ id: 'backup', name: 'Backup', lifecycle }];
      const activities = [{ id: 'run', name: 'Run backups', serviceId: 'backup' }];
      expect(status({ services, activities })).toEqual([]);
      expect(status({ services, activities, assignments: [], escalationRoutes: [], reviews: [] })).toEqual([]);
    }
  });

  it('takes a list that is null for one that is not known', () => {
    const nothing = { criteria: null, handover: null, debts: null, serviceIds: null } as unknown as Partial<Transition>;
    const lists = { tools: null, coverage: null, evidence: null } as unknown as Partial<OperatingModel>;
    for (const phase of ['audit', 'pilot', 'responsibility-matrix'] as const) {
      const { criteria, openCriteria } = statusOf({ phase, ...nothing }, lists);
      expect([criteria.filter(({ state }) => state !== 'unknown'), openCriteria]).toEqual([[], []]);
    }
  });

  it('takes a state or a phase that is none for no state, never for a met one', () => {
    const odd = [{ id: 'governance-tested', status: 'done' }] as unknown as Transition['criteria'];
    expect(criterion('governance-tested', { phase: 'pilot', criteria: odd })).toMatchObject({
      state: 'unknown',
      basis: null,
    });
    for (const phase of ['hop', null] as unknown as Transition['phase'][])
      expect(code(() => statusOf({ phase }))).toBe('invalid-argument model/transitions');
  });

  it('can advance once everything to leave and to enter is met, and never beyond the last phase', () => {
    expect(statusOf({ phase: 'pilot', criteria: allMet('pilot', 'responsibility-matrix') }).canAdvance).toBe(true);
    const last = statusOf({ phase: 'optimization', criteria: allMet('optimization') });
    expect([last.nextPhase, last.canAdvance]).toEqual([null, false]);
  });
});

describe('what an event does', () => {
  const step = (move: Partial<Transition>, event: TransitionEvent) =>
    advanceTransition(documentWith(move), 'move', event, { asOf });

  it('advances one phase, and no other', () => {
    const criteria = allMet('audit', 'pilot', 'responsibility-matrix', 'optimization');
    expect(step({ criteria }, { kind: 'advance' })).toMatchObject({
      status: 'changed',
      transition: { phase: 'pilot' },
    });
    const pilot = { serviceId: 'backup', result: 'accepted' as const };
    expect(step({ phase: 'pilot', criteria, pilot }, { kind: 'advance' }).transition.phase).toBe(
      'responsibility-matrix',
    );
  });

  it('gives everything that holds it back, and changes nothing', () => {
    const move = {
      phase: 'pilot' as const,
      pilot: { serviceId: 'backup', result: 'running' as const },
      stopCondition: null,
    };
    const { status, transition, open, unknown } = step(move, { kind: 'advance' });
    expect(status).toBe('blocked');
    expect(transition).toEqual({ id: 'move', name: 'Backup to Harbor', ...move });
    expect(open.map(({ id }) => id)).toEqual(['stop-condition-recorded', 'pilot-accepted']);
    expect(unknown.map(({ id }) => id)).toContain('governance-tested');
  });

  it('keeps what was met with its day and its evidence, and takes it back', () => {
    const met = step({}, { kind: 'criterion-met', criterionId: 'governance-tested', evidenceIds: ['minutes'] });
    const entry = { id: 'governance-tested', status: 'met', evidenceIds: ['minutes'], changedOn: asOf };
    expect(met.transition.criteria).toEqual([entry]);
    const back = step(
      { criteria: met.transition.criteria },
      { kind: 'criterion-withdrawn', criterionId: 'governance-tested' },
    );
    expect(back.transition.criteria).toEqual([{ id: 'governance-tested', status: 'open', changedOn: asOf }]);
  });

  it('starts again after a rejected pilot, a roll back and a year without gain', () => {
    const pilot = { phase: 'pilot' as const, pilot: { serviceId: 'backup', result: 'running' as const } };
    expect(step(pilot, { kind: 'pilot-rejected', back: 'pilot' }).transition).toMatchObject({
      phase: 'pilot',
      pilot: { result: 'rejected' },
    });
    expect(step(pilot, { kind: 'pilot-rejected', back: 'audit' }).transition.phase).toBe('audit');
    expect(step(pilot, { kind: 'pilot-accepted' }).transition.pilot?.result).toBe('accepted');
    expect(step(pilot, { kind: 'pilot-chosen', serviceId: 'mail' }).transition.pilot).toEqual({
      serviceId: 'mail',
      result: 'running',
    });
    expect(step({ phase: 'optimization' }, { kind: 'no-gain' }).transition.phase).toBe('audit');
    expect(step(pilot, { kind: 'rolled-back' }).transition.phase).toBe('audit');
  });

  it('takes nothing that was stated of a pilot for the next one, so that no phase is slipped through', () => {
    const criteria = allMet('audit', 'pilot', 'responsibility-matrix');
    const pilot = { serviceId: 'backup', result: 'running' as const };
    const rejected = step({ phase: 'pilot', criteria, pilot }, { kind: 'pilot-rejected', back: 'pilot' }).transition;
    const held = step(rejected, { kind: 'advance' });
    expect(held.open.map(({ id }) => id)).toEqual(['one-domain', 'pilot-accepted']);
    expect(held.unknown.map(({ id }) => id)).toContain('baseline-compared');
    expect(code(() => step(rejected, { kind: 'pilot-accepted' }))).toBe('invalid-argument event');
    const next = step({ ...rejected, criteria }, { kind: 'pilot-chosen', serviceId: 'mail' }).transition;
    expect(step(next, { kind: 'advance' }).open.map(({ id }) => id)).toEqual(['pilot-accepted']);
    expect(next.criteria?.map(({ id }) => id)).toContain('partner-gates-passed');
    // The first pilot that is named keeps what was said before it was.
    expect(step({ criteria }, { kind: 'pilot-chosen', serviceId: 'mail' }).transition.criteria).toEqual(criteria);
  });

  it('starts the audit without a pilot after a roll back, and without any statement after a year without gain', () => {
    const all = allMet('audit', 'pilot', 'responsibility-matrix', 'optimization');
    const move = {
      phase: 'optimization' as const,
      criteria: all,
      pilot: { serviceId: 'b', result: 'accepted' as const },
    };
    const back = step(move, { kind: 'rolled-back' }).transition;
    expect(back).toMatchObject({ phase: 'audit', pilot: null });
    expect(back.criteria).toEqual([...(allMet('audit') ?? []), { id: 'partner-gates-passed', status: 'met' }]);
    expect(step(move, { kind: 'no-gain' }).transition).toMatchObject({ phase: 'audit', pilot: null, criteria: [] });
    expect(code(() => step({ ...move, phase: 'pilot' }, { kind: 'no-gain' }))).toBe('invalid-argument event');
    expect(code(() => step(move, { kind: 'pilot-chosen', serviceId: 'mail' }))).toBe('invalid-argument event');
  });

  it('gives plain JSON of its own, and reads events closely', () => {
    const debts = [{ id: 'old', name: 'Old', blocking: true, resolvedOn: undefined }];
    const model = documentWith({ phase: 'pilot', debts, pilot: { serviceId: 'b', result: undefined } });
    for (const event of [{ kind: 'advance' }, { kind: 'pilot-accepted' }] as const) {
      const { transition } = advanceTransition(model, 'move', event, { asOf });
      expect(transition).toStrictEqual(JSON.parse(JSON.stringify(transition)));
      expect(transition.debts).not.toBe(debts);
    }
    const odd = (event: object) => code(() => advanceTransition(model, 'move', event as TransitionEvent, { asOf }));
    expect(odd({ kind: 'pilot-rejected', back: 'hop' })).toBe('invalid-argument event/back');
    expect(odd({ kind: 'pilot-chosen' })).toBe('invalid-argument event/serviceId');
    const met = { kind: 'criterion-met', criterionId: 'governance-tested', evidenceIds: 'minutes' };
    expect(odd(met)).toBe('invalid-argument event/evidenceIds');
  });

  it('refuses what is not there or out of place', () => {
    const model = documentWith({});
    const event = { kind: 'advance' } as const;
    expect(code(() => advanceTransition(model, 'other', event, { asOf }))).toBe('invalid-argument transitionId');
    expect(code(() => step({}, { kind: 'criterion-met', criterionId: 'own' }))).toBe(
      'invalid-argument event/criterionId',
    );
    expect(code(() => step({}, { kind: 'pilot-accepted' }))).toBe('invalid-argument event');
    expect(code(() => step({ phase: 'optimization' }, event))).toBe('invalid-argument event');
    expect(code(() => step({}, { kind: 'hop' } as unknown as TransitionEvent))).toBe('invalid-argument event/kind');
    expect(code(() => transitionStatus(model, 'move', { asOf: 'soon' }))).toMatch(/^invalid-(?:argument|option)/);
    expect(code(() => transitionStatus(model, 'move', { asOf, more: 1 } as { asOf: string }))).toBe(
      'unknown-option options',
    );
  });
});
