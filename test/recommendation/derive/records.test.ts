import { describe, expect, it } from 'vitest';
import type { Contract, Tool } from '../../../src/services/agreements/model.js';
import type { DocumentRecord } from '../../../src/governance/records/model.js';
import type { OperatingModel } from '../../../src/operating-model/model.js';
import type { Service } from '../../../src/services/catalogue/model.js';
import { answerFor, millsWith, missingFor, person, role, service, valueFor } from './mills.js';

const complete = (...collections: readonly string[]) => ({
  completeCollections: collections.map((collection) => ({ collection })),
});

describe('documentation', () => {
  const runbook = (id: string, covers: string, more: Partial<DocumentRecord> = {}): DocumentRecord => ({
    id,
    name: id,
    kind: 'runbook',
    covers: [covers],
    lastReviewedOn: '2026-01-01',
    reviewInterval: 'P1Y',
    ...more,
  });
  const documented = (
    documents: readonly DocumentRecord[],
    count = 5,
    parts: Partial<OperatingModel> = complete('documents'),
  ) =>
    millsWith({
      services: [service('network', { criticality: 'critical' }), service('desk', { criticality: 'low' })],
      activities: [
        ...Array.from({ length: count }, (_, at) => `a${at}`).map((id) => ({
          id,
          name: id,
          serviceId: 'network',
          kind: 'operational' as const,
        })),
        { id: 'strategy', name: 'Strategy', serviceId: 'network', kind: 'strategic' },
        { id: 'help', name: 'Help', serviceId: 'desk', kind: 'operational' },
      ],
      documents,
      ...parts,
    });
  const first = (number: number) => Array.from({ length: number }, (_, at) => runbook(`d${at}`, `activity:a${at}`));

  it('is good from 80 %, partial from 30 %, none below', () => {
    expect(answerFor(documented(first(4)), null, 'documentation')).toMatchObject({
      value: 'good',
      measured: { value: 0.8 },
      threshold: { name: 'goodDocumentationShare', value: 0.8 },
    });
    expect(valueFor(documented(first(3)), null, 'documentation')).toBe('partial'); // 3 of 5
    expect(valueFor(documented(first(3), 10), null, 'documentation')).toBe('partial'); // exactly 30 %
    expect(answerFor(documented(first(1)), null, 'documentation')).toMatchObject({
      value: 'none',
      threshold: { name: 'partialDocumentationShare', value: 0.3 },
    });
  });

  it('lets a document of the whole service count for each of its activities', () => {
    expect(valueFor(documented([runbook('all', 'service:network')]), null, 'documentation')).toBe('good');
  });

  it('counts no document of another kind, none whose review is late and none that was never reviewed', () => {
    const wrong = [
      runbook('plan', 'service:network', { kind: 'recovery-plan' }),
      runbook('late', 'service:network', { lastReviewedOn: '2025-05-31' }), // due 2026-05-31, a day ago
      runbook('never', 'service:network', { lastReviewedOn: null }),
    ];
    expect(valueFor(documented(wrong), null, 'documentation')).toBe('none');
    expect(
      valueFor(
        documented([runbook('due', 'service:network', { lastReviewedOn: '2025-06-01' })]),
        null,
        'documentation',
      ),
    ).toBe(
      'good', // due today is not late
    );
    const without = documented([
      runbook('old', 'service:network', { lastReviewedOn: '2025-06-02', reviewInterval: null }),
    ]);
    expect(valueFor(without, null, 'documentation')).toBe('good'); // 12 months where no interval was agreed
    expect(valueFor(without, null, 'documentation', { thresholds: { reviewMonths: 6 } })).toBe('none');
  });

  it('derives from an open list what is there, never what is not', () => {
    expect(valueFor(documented(first(4), 5, {}), null, 'documentation')).toBe('good');
    const few = documented(first(1), 5, {});
    expect([valueFor(few, null, 'documentation'), missingFor(few, null, 'documentation')]).toEqual([
      undefined,
      ['documents'],
    ]);
    const unplaced = documented([runbook('any', '', { covers: undefined })]);
    expect(missingFor(unplaced, null, 'documentation')).toEqual(['document.covers']);
    for (const field of ['kind', 'lastReviewedOn', 'reviewInterval'] as const) {
      const silent = documented([runbook('any', 'service:network', { [field]: undefined })]);
      expect(missingFor(silent, null, 'documentation')).toEqual([`document.${field}`]);
    }
  });

  it('asks for criticality and kind, and measures nothing where there is nothing', () => {
    const model = documented([]);
    const services = [service('network'), service('desk', { criticality: 'low' })];
    expect(missingFor({ ...model, services }, null, 'documentation')).toEqual(['service.criticality']);
    const activities = [{ id: 'a', name: 'A', serviceId: 'network' }];
    expect(missingFor({ ...model, activities }, null, 'documentation')).toEqual(['activity.kind']);
    expect(valueFor({ ...model, activities: [] }, null, 'documentation')).toBeUndefined();
    expect(valueFor(model, 'desk', 'documentation')).toBe('none'); // a service by itself, though not critical
  });
});

describe('responses', () => {
  const contract = (id: string, more: Partial<Contract> = {}): Contract => ({
    id,
    name: id,
    providerPartyId: 'msp',
    scope: ['service:network'],
    ...more,
  });
  const response = (id: string, target: string, severities?: readonly string[]) => ({
    id,
    metric: 'response' as const,
    target,
    ...(severities && { severities }),
  });
  const contracted = (contracts: readonly Contract[], more: Partial<Service> = {}) =>
    millsWith({ services: [service('network', more), service('desk')], contracts });

  it('takes the slowest target of the highest severity, in minutes', () => {
    const model = contracted([
      contract('fast', { serviceLevels: [response('p1', 'PT15M', ['p1']), response('p3', 'P1D', ['p3'])] }),
      contract('slow', { serviceLevels: [response('all', 'PT4H')] }),
    ]);
    expect(answerFor(model, 'network', 'contractResponseMin')).toMatchObject({
      value: 240,
      measured: { value: 240, unit: 'minutes' },
      evidence: ['/contracts/1/serviceLevels/0'],
    });
    expect(valueFor(model, 'desk', 'contractResponseMin')).toBeUndefined();
    expect(valueFor(model, null, 'contractResponseMin')).toBeUndefined();
  });

  it('looks at no ended contract, no other metric and no level whose severity is not known', () => {
    const ended = contract('old', { endsOn: '2026-05-31', renewalTerm: null, serviceLevels: [response('p1', 'PT4H')] });
    // Whether it renewed itself is not stated, so that neither its target nor that of the other is the slowest for certain.
    const doubtful = contract('old', { endsOn: '2026-05-31', serviceLevels: [response('p1', 'PT4H')] });
    const renewed = contract('old', { ...doubtful, renewalTerm: 'P1Y' });
    const restore = { id: 'back', metric: 'restore' as const, target: 'PT8H' };
    const live = contract('new', { serviceLevels: [response('p1', 'PT30M'), restore] });
    expect(valueFor(contracted([ended, live]), 'network', 'contractResponseMin')).toBe(30);
    expect(valueFor(contracted([doubtful, live]), 'network', 'contractResponseMin')).toBeUndefined();
    expect(missingFor(contracted([doubtful, live]), 'network', 'contractResponseMin')).toContain(
      'contract.renewalTerm',
    );
    expect(valueFor(contracted([renewed, live]), 'network', 'contractResponseMin')).toBe(240);
    const odd = contract('odd', { serviceLevels: [response('odd', 'PT4H', ['major'])] });
    expect(missingFor(contracted([odd]), 'network', 'contractResponseMin')).toContain('organization.severities');
    expect(valueFor(contracted([odd, live]), 'network', 'contractResponseMin')).toBeUndefined();
  });

  it('takes the response that is needed, never the recovery time', () => {
    const needed = (objectives: Service['objectives']) => contracted([], { objectives });
    expect(valueFor(needed({ response: 'PT15M', rto: 'PT2H' }), 'network', 'requiredResponseMin')).toBe(15);
    expect(valueFor(needed({ rto: 'PT2H' }), 'network', 'requiredResponseMin')).toBeUndefined();
    expect(valueFor(needed({ response: null }), 'network', 'requiredResponseMin')).toBeNull();
    expect(valueFor(needed(null), 'network', 'requiredResponseMin')).toBeNull();
    expect(missingFor(needed(undefined), 'network', 'requiredResponseMin')).toEqual(['service.objectives.response']);
  });

  it('says yes with one key at the provider, no only where all contracts are known', () => {
    const held = (custody: Contract['custody']) => contracted([contract('noc', { custody })]);
    const shared = { configuration: 'shared', tooling: 'internal', documentation: 'shared' } as const;
    const one = held({ ...shared, tooling: 'provider' });
    expect(answerFor(one, 'network', 'providerOwnsConfigToolingDocs')).toMatchObject({
      value: true,
      evidence: ['/contracts/0/custody/tooling'],
    });
    expect(valueFor(held(shared), 'network', 'providerOwnsConfigToolingDocs')).toBeUndefined();
    const all = { ...held({ ...shared, adminAccess: 'provider' }), ...complete('contracts') };
    expect(valueFor(all, 'network', 'providerOwnsConfigToolingDocs')).toBe(false);
    expect(valueFor(all, 'desk', 'providerOwnsConfigToolingDocs')).toBe(false);
    const silent = { ...held({ configuration: 'shared' }), ...complete('contracts') };
    expect(missingFor(silent, 'network', 'providerOwnsConfigToolingDocs')).toEqual([
      'contract.custody.tooling',
      'contract.custody.documentation',
    ]);
    const past = (more: Partial<Contract>) => {
      const custody = { ...shared, tooling: 'provider' } as const;
      return { ...contracted([contract('noc', { custody, endsOn: '2026-05-31', ...more })]), ...complete('contracts') };
    };
    expect(valueFor(past({ renewalTerm: 'P1Y' }), 'network', 'providerOwnsConfigToolingDocs')).toBe(true);
    expect(valueFor(past({ renewalTerm: null }), 'network', 'providerOwnsConfigToolingDocs')).toBe(false);
    expect(valueFor(past({}), 'network', 'providerOwnsConfigToolingDocs')).toBeUndefined();
    expect(missingFor(past({}), 'network', 'providerOwnsConfigToolingDocs')).toEqual(['contract.renewalTerm']);
    expect(valueFor({ ...one, ...complete('contracts') }, 'desk', 'providerOwnsConfigToolingDocs')).toBe(false);
  });
});

describe('raciDefined', () => {
  const matrix = (letters: readonly (readonly [string, string])[], parts: Partial<OperatingModel> = {}) =>
    millsWith({
      roles: [role('lead', []), role('other', [])],
      services: [service('network')],
      activities: [{ id: 'run', name: 'Run', serviceId: 'network' }],
      assignments: letters.map(([responsibility, id]) => ({
        activityId: 'run',
        assignee: { kind: 'role' as const, id },
        responsibility,
      })),
      ...parts,
    });

  it('is yes with an R and one A on everything', () => {
    expect(
      valueFor(
        matrix([
          ['R', 'other'],
          ['A', 'lead'],
        ]),
        'network',
        'raciDefined',
      ),
    ).toBe(true);
    expect(valueFor(matrix([['A', 'lead']]), 'network', 'raciDefined')).toBe(true); // the scheme lets an A do the work
  });

  it('is no without an A, with two, without an R where the scheme wants one, and where nothing is listed', () => {
    expect(answerFor(matrix([['R', 'lead']]), 'network', 'raciDefined')).toMatchObject({
      value: false,
      measured: { value: 1 },
      evidence: ['/activities/0'],
    });
    expect(
      valueFor(
        matrix([
          ['A', 'lead'],
          ['A', 'other'],
        ]),
        null,
        'raciDefined',
      ),
    ).toBe(false);
    const strict = { raciScheme: { id: 'raci', accountableImpliesResponsible: false } };
    expect(valueFor(matrix([['A', 'lead']], strict), 'network', 'raciDefined')).toBe(false);
    expect(valueFor(matrix([], { activities: [] }), null, 'raciDefined')).toBe(false);
  });

  it('is not known where letters or activities are not', () => {
    expect(missingFor(matrix([], { assignments: undefined }), 'network', 'raciDefined')).toEqual(['assignments']);
    expect(missingFor(matrix([], { activities: undefined }), null, 'raciDefined')).toEqual(['activities']);
  });
});

describe('sharedTooling', () => {
  const tool = (id: string, more: Partial<Tool> = {}): Tool => ({
    id,
    name: id,
    purpose: 'monitoring',
    serviceIds: ['network'],
    access: [],
    integratesWithToolIds: [],
    ...more,
  });
  const tooled = (tools: readonly Tool[], parts: Partial<OperatingModel> = complete('tools')) =>
    millsWith({ services: [service('network'), service('desk')], tools, ...parts });
  const theirs = tool('theirs', { ownerPartyId: 'msp' });
  const ours = tool('ours', { ownerPartyId: 'us' });

  it('is no with two tools for one purpose that nothing joins', () => {
    expect(answerFor(tooled([theirs, ours], {}), 'network', 'sharedTooling')).toMatchObject({
      value: false,
      evidence: ['/tools/0', '/tools/1'],
    });
    expect(valueFor(tooled([theirs, ours]), null, 'sharedTooling')).toBe(false);
  });

  it('is yes with common access, with exchange of data, and with different purposes', () => {
    const open = tool('theirs', { ownerPartyId: 'msp', access: [{ partyId: 'us', level: 'read' }] });
    const joined = tool('theirs', { ownerPartyId: 'msp', integratesWithToolIds: ['ours'] });
    const other = tool('theirs', { ownerPartyId: 'msp', purpose: 'backup' });
    for (const each of [open, joined, other]) {
      expect(valueFor(tooled([each, ours]), 'network', 'sharedTooling')).toBe(true);
    }
  });

  it('looks at the tools of a service only', () => {
    const desk = tool('ours', { ownerPartyId: 'us', serviceIds: ['desk'] });
    expect(valueFor(tooled([theirs, desk]), 'network', 'sharedTooling')).toBe(true);
    const unplaced = tool('ours', { ownerPartyId: 'us', serviceIds: undefined });
    expect(missingFor(tooled([theirs, unplaced]), 'network', 'sharedTooling')).toEqual(['tool.serviceIds']);
  });

  it('is not known where tools, access or purposes are not', () => {
    expect(missingFor(tooled([ours], {}), 'network', 'sharedTooling')).toEqual(['tools']);
    expect(missingFor(tooled([theirs, tool('ours')]), 'network', 'sharedTooling')).toEqual(['tool.ownerPartyId']);
    expect(missingFor(tooled([theirs, { ...ours, purpose: undefined }]), 'network', 'sharedTooling')).toContain(
      'tool.purpose',
    );
    expect(valueFor(tooled([]), 'network', 'sharedTooling')).toBeUndefined(); // no tools are not shared tools
  });
});

describe('what is assessed as absent', () => {
  const evidence = (list: OperatingModel['evidence'], parts: Partial<OperatingModel> = {}) =>
    millsWith({ services: [service('network')], ...(list && { evidence: list }), ...parts });
  const record = (
    kind: 'debt-assessment' | 'capability-baseline' | 'capacity-baseline' | 'resilience-baseline',
    subject = 'organization:mills',
  ) => ({
    id: `${kind}-${subject.replace(':', '-')}`,
    kind,
    subject,
  });

  it('calls debt unassessed only where the document says so', () => {
    expect(valueFor(evidence(undefined), null, 'techDebtUnassessed')).toBeUndefined();
    expect(valueFor(evidence([record('capacity-baseline')]), null, 'techDebtUnassessed')).toBeUndefined();
    expect(valueFor(evidence([]), null, 'techDebtUnassessed')).toBe(true);
    expect(valueFor(evidence([record('capacity-baseline')], complete('evidence')), null, 'techDebtUnassessed')).toBe(
      true,
    );
    const vain = { ...record('debt-assessment'), outcome: 'none' as const };
    expect(answerFor(evidence([vain]), null, 'techDebtUnassessed')).toMatchObject({
      value: true,
      evidence: ['/evidence/0'],
    });
  });

  it('is no with proof for the organization or the service, and not by a failed or a later one', () => {
    const own = record('debt-assessment', 'service:network');
    expect(valueFor(evidence([own]), 'network', 'techDebtUnassessed')).toBe(false);
    expect(valueFor(evidence([record('debt-assessment')]), 'network', 'techDebtUnassessed')).toBe(false);
    expect(valueFor(evidence([own]), null, 'techDebtUnassessed')).toBe(false);
    expect(valueFor(evidence([{ ...own, outcome: 'failed' }]), 'network', 'techDebtUnassessed')).toBeUndefined();
    expect(
      valueFor(evidence([{ ...own, collectedOn: '2026-06-02' }]), 'network', 'techDebtUnassessed'),
    ).toBeUndefined();
    expect(valueFor(evidence([{ ...own, outcome: 'none' }]), 'network', 'techDebtUnassessed')).toBe(true);
  });

  it('misses a baseline where one of the three is absent, and none where all are there', () => {
    const three = [record('capability-baseline'), record('capacity-baseline'), record('resilience-baseline')];
    expect(valueFor(evidence(three), null, 'baselineMissing')).toBe(false);
    expect(valueFor(evidence(three.slice(1)), null, 'baselineMissing')).toBeUndefined();
    expect(answerFor(evidence(three.slice(1), complete('evidence')), null, 'baselineMissing')).toMatchObject({
      value: true,
      measured: { value: 1, unit: 'count' },
    });
  });
});

describe('decisions', () => {
  const decided = (decisions: OperatingModel['decisions']) =>
    millsWith({ services: [service('network')], ...(decisions && { decisions }) });
  const decision = { id: 'd1', name: 'Stay', scope: 'service:network', ownerRoleId: 'lead', reviewOn: '2026-12-01' };

  it('copies the newest one that is proposed or accepted', () => {
    const model = decided([
      { ...decision, decidedOn: '2026-01-01' },
      { ...decision, id: 'd2', decidedOn: '2026-03-01', ownerRoleId: 'cio', reviewOn: null, status: 'accepted' },
      { ...decision, id: 'd3', decidedOn: '2026-04-01', ownerRoleId: 'x', status: 'rejected' },
      { ...decision, id: 'd4', decidedOn: '2026-06-02', ownerRoleId: 'y', status: 'accepted' }, // tomorrow
      { ...decision, id: 'd5', scope: 'organization:mills', ownerRoleId: 'board' },
    ]);
    expect(answerFor(model, 'network', 'owner')).toMatchObject({
      value: 'cio',
      evidence: ['/decisions/1/ownerRoleId'],
    });
    expect(valueFor(model, 'network', 'reviewDate')).toBeNull();
    expect(valueFor(model, null, 'owner')).toBe('board');
  });

  it('has no answer without a decision or its owner', () => {
    expect(valueFor(decided([]), 'network', 'owner')).toBeUndefined();
    expect(missingFor(decided(undefined), 'network', 'owner')).toEqual(['decisions']);
    expect(missingFor(decided([{ id: 'd1', name: 'D', scope: 'service:network' }]), 'network', 'owner')).toEqual([
      'decision.ownerRoleId',
    ]);
  });
});

describe('partnerQualified', () => {
  const gates = ['shared-responsibility', 'service-depth', 'outcome-link', 'transparency'] as const;
  const rated = (...ratings: readonly (number | null)[]) => ({
    id: `p${ratings.join('')}`,
    name: 'Partner',
    ratings: gates.map((item, at) => ({ item, rating: ratings[at] as 0 | 1 | 2 | 3 | 4 | null })), // as the document has it
  });
  const valueOf = (...partnerCandidates: readonly ReturnType<typeof rated>[]) =>
    valueFor(millsWith({ partnerCandidates }), null, 'partnerQualified');

  it('is yes with a candidate that passes every gate, whatever the others', () => {
    expect(valueOf(rated(2, 2, 2, 2), rated(0, 4, 4, 4))).toBe(true);
  });

  it('is no where every candidate fails one, and open where one is unrated', () => {
    expect(valueOf(rated(1, 4, 4, 4))).toBe(false);
    expect(valueOf()).toBe(false);
    expect(valueOf(rated(4, 4, 4, null))).toBeUndefined();
    expect(valueFor(millsWith({}), null, 'partnerQualified')).toBeUndefined();
  });
});

describe('copied facts', () => {
  const organization = { id: 'mills', name: 'North Mills' };

  it('maps criticality and takes the highest', () => {
    const of = (...levels: readonly Service['criticality'][]) =>
      millsWith({ services: levels.map((criticality, at) => service(`s${at}`, { criticality })) });
    const values = (['low', 'medium', 'high', 'critical'] as const).map((level) =>
      valueFor(of(level), 's0', 'criticality'),
    );
    expect(values).toEqual(['low', 'important', 'important', 'critical']);
    expect(valueFor(of('low', 'high', 'medium'), null, 'criticality')).toBe('important');
    expect(valueFor(of('low', undefined), null, 'criticality')).toBeUndefined();
    expect(valueFor(of('critical', undefined), null, 'criticality')).toBe('critical'); // nothing is higher
  });

  it('takes only functions that the policy has a norm for', () => {
    const of = (own: string | null | undefined) => millsWith({ services: [service('s', { function: own })] });
    expect(valueFor(of('backup-dr'), 's', 'function')).toBe('backup-dr');
    expect(valueFor(of('warehouse'), 's', 'function')).toBeUndefined();
    expect(missingFor(of(undefined), 's', 'function')).toEqual(['service.function']);
    expect(valueFor(of('backup-dr'), null, 'function')).toBeUndefined();
  });

  it('never takes internal-only access of the organization for its services', () => {
    const model = millsWith({ organization: { ...organization, internalOnlyAccess: true }, services: [service('s')] });
    expect(valueFor(model, 's', 'internalOnlyAccess')).toBeUndefined();
    expect(valueFor(model, null, 'internalOnlyAccess')).toBe(true);
  });

  it('copies drivers in their order, none as null', () => {
    const of = (drivers: ('resilience' | 'security')[] | undefined) =>
      millsWith({ organization: { ...organization, drivers } });
    expect(valueFor(of(['security', 'resilience']), null, 'drivers')).toEqual(['security', 'resilience']);
    expect(valueFor(of([]), null, 'drivers')).toBeNull();
    expect(missingFor(of(undefined), null, 'drivers')).toEqual(['organization.drivers']);
  });

  it('takes the stated level of the default maturity model, or asks the reader', () => {
    const of = (maturity: OperatingModel['maturity']) =>
      millsWith({ maturity, services: [service('s')], people: [person('a')] });
    expect(valueFor(of({ statedLevel: 2, targetLevel: 3 }), null, 'maturity')).toBe(2);
    expect(valueFor(of({ statedLevel: 2, targetLevel: 3 }), 's', 'targetMaturity')).toBe(3);
    expect(valueFor(of({ modelId: 'own', statedLevel: 2 }), null, 'maturity')).toBeUndefined();
    expect(valueFor(of({ statedLevel: 5 }), null, 'maturity')).toBeUndefined();
    const asked: unknown[] = [];
    const maturityLevel = (_: OperatingModel, asOf: string, id: string | null) => {
      asked.push([asOf, id]);
      return 3;
    };
    expect(valueFor(of(null), 's', 'maturity', { maturityLevel })).toBe(3);
    expect(asked).toEqual([['2026-06-01', 's']]);
  });
});
