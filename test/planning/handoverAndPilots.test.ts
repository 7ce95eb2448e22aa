import { describe, expect, it } from 'vitest';
import type { PilotScores, Transition } from '../../src/governance/decisions/model.js';
import { partnerQuestions } from '../../src/governance/decisions/model.js';
import { isComanagedError } from '../../src/internal/errors.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { handoverItems } from '../../src/planning/handover/handoverItems.js';
import { handoverChecklist } from '../../src/planning/handoverChecklist.js';
import { rankPilots } from '../../src/planning/rankPilots.js';
import type { RankPilotsOptions } from '../../src/planning/rankPilots.js';

const asOf = '2026-09-01';
const documentWith = (move: Partial<Transition>, more: Partial<OperatingModel> = {}): OperatingModel => ({
  id: 'mills',
  name: 'North Mills',
  transitions: [{ id: 'move', name: 'Move', ...move }],
  ...more,
});

describe('the hand-over', () => {
  it('has five items of each list of five, six questions to the partner, and two of custody', () => {
    expect(handoverItems).toHaveLength(18);
    expect(handoverItems.flatMap(({ question }) => question ?? [])).toEqual([...partnerQuestions]);
  });

  it('is ready when each item is done with valid evidence, or not required', () => {
    const proof = { id: 'proof', kind: 'handover', subject: 'service:backup', collectedOn: '2026-08-01' } as const;
    const handover = handoverItems.map(({ id }, at) =>
      at === 0 ? { id, status: 'not-required' as const } : { id, status: 'done' as const, evidenceIds: ['proof'] },
    );
    const ready = handoverChecklist(documentWith({ handover }, { evidence: [proof] }), 'move', { asOf });
    expect([ready.isReady, ready.holdingBack]).toEqual([true, []]);
    const unproven = handoverChecklist(documentWith({ handover }), 'move', { asOf });
    expect(unproven.holdingBack).toHaveLength(17);
  });

  it('takes written answers of the partner that takes over, and of no other', () => {
    const answers = [
      { question: 'alert-triage' as const, answer: 'By severity.' },
      { question: 'patch-windows' as const, answer: ' ' },
    ];
    const done = (partyId: string) =>
      handoverChecklist(
        documentWith({ toPartyId: 'harbor' }, { partnerCandidates: [{ id: 'c', name: 'Harbor', partyId, answers }] }),
        'move',
        { asOf },
      )
        .items.filter(({ status }) => status === 'done')
        .map(({ id }) => id);
    expect(done('harbor')).toEqual(['partner-alert-triage']);
    expect(done('other')).toEqual([]);
  });

  it('tells what is overdue, not on the day itself, and keeps items of the document', () => {
    const handover = [
      { id: 'tickets', status: 'open' as const, dueOn: asOf },
      { id: 'badges', status: 'open' as const, dueOn: '2026-08-31', ownerRoleId: 'lead' },
    ];
    const { items } = handoverChecklist(documentWith({ handover }), 'move', { asOf });
    expect(items.find(({ id }) => id === 'tickets')).toMatchObject({ isOverdue: false, holdsBack: true });
    expect(items.at(-1)).toMatchObject({ id: 'badges', text: null, isOverdue: true, ownerRoleId: 'lead' });
    expect(items.find(({ id }) => id === 'first-response')).toMatchObject({ status: 'unknown', holdsBack: true });
  });
});

describe('pilots', () => {
  const all = (score: number): Required<PilotScores> => ({
    gapSize: score,
    measurableBaseline: score,
    containment: score,
    partnerFit: score,
    reversibility: score,
    sharedTooling: score,
  });
  const ranked = (
    candidates: Readonly<Record<string, PilotScores>>,
    more: Partial<OperatingModel> = {},
    options: Partial<RankPilotsOptions> = {},
  ) => {
    const pilotCandidates = Object.entries(candidates).map(([serviceId, scores]) => ({ serviceId, scores }));
    return rankPilots(documentWith({ pilotCandidates, debts: [] }, more), 'move', { asOf, ...options });
  };

  it('come by score; equal ones share a place', () => {
    const places = ranked({ a: all(2), b: all(3), c: all(3) }).map(({ serviceId, rank, score }) => [
      serviceId,
      rank,
      score,
    ]);
    expect(places).toEqual([
      ['b', 1, 75],
      ['c', 1, 75],
      ['a', 3, 50],
    ]);
  });

  it('weigh as asked, and what they add sums to the score', () => {
    const [first] = ranked({ a: { ...all(0), gapSize: 4, containment: 2 } }, {}, { weights: { gapSize: 3 } });
    // (3 * 4 + 2) / (4 * 8)
    expect(first?.score).toBe(43.75);
    expect(first?.contributions.reduce((sum, { points }) => sum + (points ?? 0), 0)).toBeCloseTo(43.75, 12);
  });

  it('have no score but its bounds where an item is unscored', () => {
    const [one] = ranked({ a: { ...all(2), sharedTooling: null } });
    // 10 of 24, and 14 of 24
    expect(one?.score).toBeNull();
    expect([one?.lowest, one?.highest]).toEqual([1000 / 24, 1400 / 24]);
    const [weightless] = ranked({ a: { ...all(2), sharedTooling: null } }, {}, { weights: { sharedTooling: 0 } });
    expect(weightless?.score).toBe(50);
  });

  it('are left out with the reason, and never for what is not known', () => {
    const services = [
      { id: 'a', name: 'A', internalOnlyAccess: true, ownerRoleId: 'lead' },
      { id: 'b', name: 'B', ownerRoleId: null, internalOnlyAccess: false },
      { id: 'c', name: 'C' },
    ];
    const found = ranked({ a: all(4), b: all(4), c: all(1) }, { services, evidence: [] });
    expect(found.map(({ serviceId, excludedBy }) => [serviceId, excludedBy])).toEqual([
      ['a', ['INTERNAL_ONLY', 'NO_BASELINE']],
      ['b', ['NO_BASELINE', 'NO_OWNER']],
      ['c', ['NO_BASELINE']],
    ]);
    const [open] = ranked({ c: all(1) }, { services });
    expect([open?.excludedBy, open?.unknown, open?.rank]).toEqual([
      [],
      ['INTERNAL_ONLY', 'NO_BASELINE', 'NO_OWNER'],
      1,
    ]);
    const baseline = { id: 'm', kind: 'metric-report', subject: 'service:c', collectedOn: '2026-08-01' } as const;
    expect(ranked({ c: all(1) }, { services, evidence: [baseline] })[0]?.unknown).toEqual([
      'INTERNAL_ONLY',
      'NO_OWNER',
    ]);
    const undebted = rankPilots(
      documentWith({ pilotCandidates: [{ serviceId: 'c', scores: all(1) }] }, { services, evidence: [] }),
      'move',
      { asOf },
    );
    expect(undebted[0]?.excludedBy).toEqual(['DEBT_UNASSESSED', 'NO_BASELINE']);
  });

  it('refuse weights that weigh nothing', () => {
    for (const weights of [
      { gapSize: -1 },
      { gapSize: NaN },
      { gapSize: 1e308, containment: 1e308 }, // their sum is no number
      Object.fromEntries(Object.keys(all(0)).map((key) => [key, 0])),
    ]) {
      try {
        ranked({ a: all(1) }, {}, { weights });
        expect.unreachable();
      } catch (error) {
        expect(isComanagedError(error) && error.code).toBe('invalid-option');
      }
    }
  });
});
