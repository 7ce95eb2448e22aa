import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transitionPhases } from '../../src/governance/decisions/model.js';
import type { Transition } from '../../src/governance/decisions/model.js';
import type { OperationsEvent, Review } from '../../src/governance/records/model.js';
import { isComanagedError } from '../../src/internal/errors.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { advanceTransition } from '../../src/planning/advanceTransition.js';
import { phaseCriteria } from '../../src/planning/transition/phaseCriteria.js';
import type { TransitionEvent } from '../../src/planning/transition/model.js';
import { transitionStatus } from '../../src/planning/transitionStatus.js';

const asOf = '2026-09-01';
const outage: OperationsEvent = { id: 'outage', kind: 'incident', occurredOn: '2026-08-20', major: true };
const documentWith = (move: Partial<Transition>, more: Partial<OperatingModel> = {}): OperatingModel => ({
  id: 'mills',
  name: 'North Mills',
  transitions: [{ id: 'move', name: 'Move', phase: 'optimization', ...move }],
  ...more,
});
const reviewed = (status: 'met' | 'open', changedOn?: string) => ({
  criteria: [{ id: 'matrix-reviewed', status, ...(changedOn !== undefined && { changedOn }) }],
});
const matrix = (more: Partial<Review> = {}): Review => ({ id: 'm', subject: 'matrix:main', ...more });
const standing = (move: Partial<Transition>, more: Partial<OperatingModel> = {}, on = asOf) => {
  const found = transitionStatus(documentWith(move, more), 'move', { asOf: on }).criteria.find(
    ({ role }) => role === 'standing',
  );
  return [found?.state, found?.basis];
};
const step = (event: TransitionEvent, move: Partial<Transition> = {}, more: Partial<OperatingModel> = {}, on = asOf) =>
  advanceTransition(documentWith(move, more), 'move', event, { asOf: on });
const refusal = (run: () => unknown) => {
  try {
    run();
    return undefined;
  } catch (error) {
    return isComanagedError(error) ? `${error.code} ${error.path}` : error;
  }
};

describe('the criterion of the last phase', () => {
  it('is none of the way in or out, and of no other phase', () => {
    const own = phaseCriteria.filter(({ role }) => role === 'standing');
    expect(own.map(({ id, phase }) => [id, phase])).toEqual([['matrix-reviewed', 'optimization']]);
    const status = transitionStatus(documentWith(reviewed('open', '2026-08-20')), 'move', { asOf });
    expect([status.openCriteria, status.nextPhase, status.canAdvance]).toEqual([['matrix-reviewed'], null, false]);
    const before = transitionStatus(documentWith({ phase: 'responsibility-matrix' }), 'move', { asOf });
    expect([...before.criteria, ...before.nextEntry].filter(({ role }) => role === 'standing')).toEqual([]);
  });

  it('holds for a quarter after a review that was stated, the day included, and for the cadence that is agreed', () => {
    // Three months from 1 June end on 1 September.
    expect(standing(reviewed('met', '2026-06-01'))).toEqual(['met', 'stated']);
    expect(standing(reviewed('met', '2026-05-31'))).toEqual(['expired', 'stated']);
    const monthly = { reviews: [matrix({ cadence: 'P1M' })] };
    expect(standing(reviewed('met', '2026-08-01'), monthly)).toEqual(['met', 'stated']);
    expect(standing(reviewed('met', '2026-07-31'), monthly)).toEqual(['expired', 'stated']);
    expect(standing(reviewed('met'))).toEqual(['met', 'stated']); // nobody can count from it
    expect(
      standing(
        { criteria: [{ id: 'matrix-reviewed', status: 'met', evidenceIds: ['old'], changedOn: asOf }] },
        {
          evidence: [{ id: 'old', kind: 'other', subject: 'matrix:main', collectedOn: '2026-01-01', validFor: 'P1M' }],
        },
      ),
    ).toEqual(['expired', 'stated']);
  });

  it('follows from the reviews of the document where nothing is stated', () => {
    const by = (reviews: readonly Review[] | undefined, events: readonly OperationsEvent[] = []) =>
      standing({}, { ...(reviews && { reviews }), events });
    expect(by([matrix({ lastHeldOn: '2026-06-01' })])).toEqual(['met', 'derived']);
    expect(by([matrix({ lastHeldOn: '2026-05-31' })])).toEqual(['expired', 'derived']);
    expect(by([matrix({ lastHeldOn: null })])).toEqual(['open', 'derived']);
    expect(by([matrix()])).toEqual(['unknown', null]);
    expect(by([])).toEqual(['open', 'derived']);
    expect(by(undefined)).toEqual(['unknown', null]);
    expect(by([matrix({ subject: 'service:erp' })])).toEqual(['unknown', null]); // the list need not be complete
    expect(by([matrix({ lastHeldOn: '2026-08-19' })], [outage])).toEqual(['open', 'derived']);
    expect(by([matrix({ lastHeldOn: '2026-08-20' })], [outage])).toEqual(['met', 'derived']);
    expect(by([matrix({ lastHeldOn: '2026-08-01' })], [{ ...outage, major: undefined }])).toEqual(['unknown', null]);
  });

  it('takes the later of what is stated and what the document tells', () => {
    const held = { reviews: [matrix({ lastHeldOn: '2026-08-25' })] };
    expect(standing(reviewed('open', '2026-08-20'), held)).toEqual(['met', 'derived']);
    expect(standing(reviewed('open', '2026-08-26'), held)).toEqual(['open', 'stated']);
    expect(standing(reviewed('met', '2026-01-01'), held)).toEqual(['met', 'derived']);
    expect(standing(reviewed('met', '2026-08-30'), { reviews: [matrix({ lastHeldOn: '2026-01-01' })] })).toEqual([
      'met',
      'stated',
    ]);
    expect(standing(reviewed('met', '2026-08-19'), { events: [outage] })).toEqual(['open', 'stated']);
    expect(standing(reviewed('met', '2026-08-20'), { events: [outage] })).toEqual(['met', 'stated']);
  });
});

describe('an event in the last phase', () => {
  const events = { events: [outage] };
  const recorded = { kind: 'event-recorded', eventId: 'outage' } as const;
  const stated = (found: ReturnType<typeof step>) => [found.status, found.transition.criteria];

  it('makes a review due from its day on, and the review that is held ends that', () => {
    const first = step(recorded, reviewed('met', '2026-08-01'), events);
    expect(stated(first)).toEqual(['changed', [{ id: 'matrix-reviewed', status: 'open', changedOn: '2026-08-20' }]]);
    expect(standing(first.transition, events)).toEqual(['open', 'stated']);
    const second = step({ kind: 'review-held', evidenceIds: ['minutes'] }, first.transition, events);
    const met = { id: 'matrix-reviewed', status: 'met', evidenceIds: ['minutes'], changedOn: asOf };
    expect(stated(second)).toEqual(['changed', [met]]);
    expect(standing(second.transition, events)).toEqual(['met', 'stated']);
    expect(standing(second.transition, events, '2026-12-01')).toEqual(['met', 'stated']);
    expect(standing(second.transition, events, '2026-12-02')).toEqual(['expired', 'stated']);
    expect(stated(step(recorded, second.transition, events))[0]).toBe('unchanged'); // it was looked at
    expect(stated(step(recorded, first.transition, events))).toEqual(['unchanged', first.transition.criteria]);
  });

  it('calls for nothing where a review of the document came after it, or where it is neither major nor severe', () => {
    expect(step(recorded, {}, { ...events, reviews: [matrix({ lastHeldOn: '2026-08-20' })] }).status).toBe('unchanged');
    expect(step(recorded, {}, { ...events, reviews: [matrix({ lastHeldOn: '2026-08-19' })] }).status).toBe('changed');
    const status = (event: Partial<OperationsEvent>, trigger?: string) => {
      const reviews = [
        matrix({ lastHeldOn: '2026-08-01', ...(trigger !== undefined && { triggerSeverity: trigger }) }),
      ];
      const found = step(recorded, {}, { events: [{ ...outage, ...event }], reviews });
      return [found.status, found.unknown.map(({ missing }) => missing)];
    };
    expect(status({ major: false })).toEqual(['unchanged', []]);
    expect(status({ major: null, severity: 'p2' }, 'p2')).toEqual(['changed', []]);
    expect(status({ major: false, severity: 'p3' }, 'p2')).toEqual(['unchanged', []]);
    expect(status({ kind: 'change', major: true })).toEqual(['changed', []]);
    expect(status({ kind: 'change', major: false, severity: 'p1' }, 'p2')).toEqual(['unchanged', []]);
    expect(status({ kind: 'regulation', major: undefined })).toEqual(['changed', []]);
    // Nobody says whether it was major: nothing is due, and that is told.
    expect(status({ major: undefined })).toEqual(['unchanged', [['event.major']]]);
    expect(status({ major: false, severity: undefined }, 'p2')).toEqual(['unchanged', [['event.severity']]]);
  });

  it('that the document does not list, or that is still to come, is refused', () => {
    expect(refusal(() => step(recorded))).toBe('invalid-argument event/eventId');
    expect(refusal(() => step(recorded, {}, events, '2026-08-19'))).toBe('invalid-argument event/eventId');
    expect(step(recorded, {}, events, '2026-08-20').status).toBe('changed');
    expect(refusal(() => step({ kind: 'event-recorded' } as unknown as TransitionEvent))).toBe(
      'invalid-argument event/eventId',
    );
    const odd = { kind: 'review-held', evidenceIds: 'minutes' } as unknown as TransitionEvent;
    expect(refusal(() => step(odd))).toBe('invalid-argument event/evidenceIds');
  });

  it('counts no more after the way back', () => {
    const move = { criteria: [...reviewed('met', asOf).criteria, { id: 'owner-named', status: 'met' as const }] };
    expect(step({ kind: 'rolled-back' }, move).transition.criteria?.map(({ id }) => id)).toEqual(['owner-named']);
    expect(step({ kind: 'no-gain' }, move).transition).toMatchObject({ phase: 'audit', criteria: [] });
  });
});

describe('every event in every phase', () => {
  const cases: readonly (readonly [event: TransitionEvent, results: readonly string[]])[] = [
    // audit, pilot, responsibility matrix, optimization
    [{ kind: 'criterion-met', criterionId: 'owner-named' }, ['changed', 'changed', 'changed', 'changed']],
    [{ kind: 'criterion-withdrawn', criterionId: 'owner-named' }, ['changed', 'changed', 'changed', 'changed']],
    [{ kind: 'advance' }, ['blocked', 'blocked', 'blocked', 'event']],
    [{ kind: 'pilot-chosen', serviceId: 'erp' }, ['changed', 'changed', 'event', 'event']],
    [{ kind: 'pilot-accepted' }, ['event', 'changed', 'event', 'event']],
    [{ kind: 'pilot-rejected', back: 'pilot' }, ['event', 'changed', 'event', 'event']],
    [{ kind: 'pilot-rejected', back: 'audit' }, ['event', 'changed', 'event', 'event']],
    [{ kind: 'rolled-back' }, ['changed', 'changed', 'changed', 'changed']],
    [{ kind: 'no-gain' }, ['event', 'event', 'event', 'changed']],
    [{ kind: 'review-held' }, ['unchanged', 'unchanged', 'unchanged', 'changed']],
    [{ kind: 'event-recorded', eventId: 'outage' }, ['unchanged', 'unchanged', 'unchanged', 'changed']],
  ];
  const pilot = { serviceId: 'erp', result: 'running' as const };
  it.each(cases)('%j gives a step or a refusal at its place', (event, results) => {
    const found = transitionPhases.map((phase) => {
      const told = refusal(() => step(event, { phase, pilot }, { events: [outage] }));
      if (typeof told === 'string') return told.replace('invalid-argument ', '');
      return step(event, { phase, pilot }, { events: [outage] }).status;
    });
    expect(found).toEqual(results);
  });

  it('goes only ways that the phases have, leaves the document alone, and gives plain JSON', () => {
    const arrows = new Set([
      ...['audit>pilot', 'pilot>responsibility-matrix', 'responsibility-matrix>optimization'],
      ...['pilot>audit', 'responsibility-matrix>audit', 'optimization>audit'],
    ]);
    const met = phaseCriteria.map(({ id }): TransitionEvent => ({ kind: 'criterion-met', criterionId: id }));
    const every = [...met, ...cases.map(([event]) => event)];
    const run = fc.array(fc.constantFrom(...every, ...cases.map(([event]) => event)), { maxLength: 60 });
    fc.assert(
      fc.property(run, fc.boolean(), (sequence, isReady) => {
        let move: Transition = { id: 'move', name: 'Move', phase: 'audit', criteria: [] };
        for (const event of isReady ? [...met, ...sequence] : sequence) {
          const model = documentWith(move, { events: [outage] });
          const before = JSON.stringify(model);
          const told = refusal(() => {
            const { status, transition } = advanceTransition(model, 'move', event, { asOf });
            expect(transition).toStrictEqual(JSON.parse(JSON.stringify(transition)));
            if (status !== 'changed') expect(transition).toEqual(model.transitions?.[0]);
            const [from, to] = [model.transitions?.[0]?.phase ?? 'audit', transition.phase ?? 'audit'];
            if (from !== to) expect([...arrows]).toContain(`${from}>${to}`);
            move = transition;
          });
          expect(told === undefined || told === 'invalid-argument event').toBe(true);
          expect(JSON.stringify(model)).toBe(before);
        }
      }),
      { seed: 11, numRuns: 40 },
    );
  });
});
