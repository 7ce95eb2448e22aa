import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import { forAudience } from '../../src/assessment/forAudience.js';
import type { AudienceResult, ForAudienceOptions } from '../../src/assessment/forAudience.js';
import { defineRule } from '../../src/gaps/defineRule.js';
import { detectGaps } from '../../src/gaps/detectGaps.js';
import { findingText } from '../../src/gaps/findingText.js';
import type { GapReport } from '../../src/gaps/model.js';
import { allRules, recommendedRules, strictRules } from '../../src/gaps/ruleSets.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { ComanagedError } from '../../src/internal/errors.js';
import { raciMatrix } from '../../src/raci/raciMatrix.js';
import { deepFrozen } from '../raci/deepFrozen.js';
import { assessmentFields, findingFields, matrixFields, memberFields, reportFields } from './audienceFields.js';
import type { FieldClass } from './audienceFields.js';

/** Two people of one role, one of none, and one who is only referred to. */
const model: OperatingModel = {
  id: 'larch',
  name: 'Larch Ltd',
  parties: [
    { id: 'own', name: 'Own IT', kind: 'internal' },
    { id: 'msp', name: 'Provider', kind: 'provider' },
  ],
  teams: [],
  people: [
    { id: 'cy', name: 'Cy Dean', partyId: 'own' },
    { id: 'ada', name: 'Ada Cole', partyId: 'own', teamIds: ['gone'] },
    { id: 'ben', name: 'Ben Hart', partyId: 'own', annualSalary: 61_001 },
  ],
  roles: [{ id: 'engineer', name: 'Network engineer', partyId: 'own', holders: ['cy', 'ada'] }],
  services: [{ id: 'erp', name: 'ERP', ownerRoleId: null }],
  activities: [
    { id: 'backup', name: 'Verify backups', serviceId: 'erp' },
    { id: 'alerts', name: 'Handle alerts', serviceId: null },
  ],
  assignments: [
    { activityId: 'backup', assignee: { kind: 'person', id: 'cy' }, responsibility: 'A' },
    { activityId: 'backup', assignee: { kind: 'person', id: 'ada' }, responsibility: 'A' },
    { activityId: 'backup', assignee: { kind: 'party', id: 'msp' }, responsibility: 'R' },
    { activityId: 'alerts', assignee: { kind: 'person', id: 'ben' }, responsibility: 'A' },
    { activityId: 'alerts', assignee: { kind: 'person', id: 'ghost' }, responsibility: 'R' },
  ],
};
const asOf = '2026-09-01';
const assessment = assess(model, { asOf });
const report = detectGaps(model, { asOf });
const matrix = raciMatrix(model);
const results: readonly (readonly [string, AudienceResult])[] = [
  ['an assessment', assessment],
  ['a gap report', report],
  ['a matrix', matrix],
];
const invalid = (path: string) =>
  expect.objectContaining({ name: 'ComanagedError', code: 'invalid-option', path }) as unknown;

describe('for a client', () => {
  const shown = forAudience(assessment, { audience: 'client' });
  const found = (gaps: GapReport, ruleId: string) => gaps.findings.filter((finding) => finding.ruleId === ruleId);

  test('people are called by their role and a letter, in the order of their ids', () => {
    expect(forAudience(matrix, { audience: 'client' }).columns).toEqual([
      { assignee: { kind: 'party', id: 'msp' }, label: 'Provider' },
      { assignee: { kind: 'person', id: 'Network engineer B' }, label: 'Network engineer B' }, // cy: behind ada by id
      { assignee: { kind: 'person', id: 'Network engineer A' }, label: 'Network engineer A' },
      { assignee: { kind: 'person', id: 'Person A' }, label: 'Person A' },
      { assignee: { kind: 'person', id: 'Person B' }, label: 'Person B' }, // ghost: not listed, so behind ben
    ]);
    if (shown.responsibilities.status !== 'ok') throw new Error('not assessed');
    expect(shown.responsibilities.value.activities[1]).toMatchObject({
      accountable: [{ assignee: { kind: 'person', id: 'Person A' }, label: 'Person A', partyId: 'own' }],
      responsible: [{ label: 'Person B', partyId: null }],
    });
  });

  test('subjects, labels, keys, places, related ones, messages and data have the same alias', () => {
    expect(found(shown.gaps, 'ref/dangling')).toMatchObject([
      {
        // Referred to by an activity: the one who is not there is told by the discriminator.
        subject: { kind: 'activity', id: 'alerts' },
        key: 'ref/dangling|activity:alerts|assignments.assignee+person:Person B',
        message: '"Handle alerts" refers in assignments.assignee to person "Person B", which is not in the document.',
        data: { field: 'assignments.assignee', targetKind: 'person', targetId: 'Person B' },
        pointer: '/assignments/4/assignee',
      },
      {
        subject: { kind: 'person', id: 'Network engineer A' },
        label: 'Network engineer A',
        key: 'ref/dangling|person:Network engineer A|teamIds+team:gone',
        message: '"Network engineer A" refers in teamIds to team "gone", which is not in the document.',
        remediation: 'Correct the id in teamIds of "Network engineer A", or add what it refers to.',
        pointer: '/people',
      },
    ]);
    const [several] = found(shown.gaps, 'raci/multiple-accountable');
    expect(several?.related).toEqual([
      { subject: { kind: 'person', id: 'Network engineer A' }, pointer: '/people', note: 'accountable' },
      { subject: { kind: 'person', id: 'Network engineer B' }, pointer: '/people', note: 'accountable' },
    ]);
    expect(several?.message).toBe('2 holders are accountable for "Verify backups" at the same time.');
  });

  test('those that another one says more precisely, and those that are accepted, are covered too', () => {
    const about = (id: string, supersedes: readonly string[]) =>
      defineRule({
        id,
        title: 'About people',
        rationale: 'It tells of people.',
        subject: 'person',
        severity: 'low',
        sources: [],
        needs: [],
        messages: { told: '{name} is told of.', unknown: 'Not known.' },
        remediation: 'Ask {name}.',
        supersedes,
        judge: ({ entity }) => (entity.id === 'ben' ? { fail: [{ messageId: 'told' }] } : 'pass'),
      });
    const told = detectGaps(model, {
      asOf,
      rules: [about('acme/precise', ['acme/general']), about('acme/general', [])],
    });
    const { findings, superseded, excepted } = forAudience(
      { ...told, excepted: told.findings },
      { audience: 'client' },
    );
    expect(superseded).toMatchObject([
      {
        key: 'acme/general|person:Person A',
        supersededBy: 'acme/precise|person:Person A',
        message: 'Person A is told of.',
      },
    ]);
    expect(excepted).toEqual(findings);
    expect(findings).toMatchObject([{ key: 'acme/precise|person:Person A', remediation: 'Ask Person A.' }]);
  });

  test('the worst are named by keys that the findings have', () => {
    if (shown.headline.status !== 'ok') throw new Error('not assessed');
    const keys = shown.gaps.findings.map(({ key }) => key);
    expect(shown.headline.value.worst.length).toBeGreaterThan(2);
    for (const key of shown.headline.value.worst) expect(keys).toContain(key);
  });

  test('translated texts have the aliases too', () => {
    const german = { 'ref/dangling': { missing: '{name} verweist auf {targetId}.' } };
    const dangling = found(shown.gaps, 'ref/dangling').map((finding) => findingText(finding, german));
    expect(dangling).toEqual(['Handle alerts verweist auf Person B.', 'Network engineer A verweist auf gone.']);
  });

  test('names of your own come in the place of aliases', () => {
    const aliases = { ada: 'Lead + night shift', ghost: 'Contractor' };
    const own = forAudience(report, { audience: 'client', aliases });
    expect(found(own, 'ref/dangling').map(({ label, key }) => `${label}: ${key}`)).toEqual([
      'Handle alerts: ref/dangling|activity:alerts|assignments.assignee+person:Contractor',
      'Lead + night shift: ref/dangling|person:Lead   night shift|teamIds+team:gone',
    ]);
  });

  test('the fingerprint is gone, as a salary could be tried until it fits', () => {
    expect(shown.inputDigest).toBe('…');
    expect(shown.modelId).toBe('larch');
    expect(shown.withheld).toEqual(['people', 'sensitive-data', 'fingerprint']);
  });

  test('questions about people are one, with the rules of all', () => {
    const rule = (id: string, of: string) =>
      defineRule({
        id,
        title: 'Salary',
        rationale: 'Asked.',
        subject: 'person',
        severity: 'low',
        sources: [],
        needs: ['person.annualSalary'],
        messages: { unknown: 'Not known what {name} earns.' },
        remediation: 'Ask {name}.',
        judge: ({ entity, pointer }) =>
          entity.id === of ? { unknown: [{ code: 'person.annualSalary', pointer }] } : 'pass',
      });
    const asked = detectGaps(model, { asOf, rules: [rule('acme/b', 'cy'), rule('acme/a', 'ada')] });
    expect(asked.completeness.questions).toHaveLength(2);
    const { questions } = forAudience(asked, { audience: 'client' }).completeness;
    expect(questions).toEqual([{ code: 'person.annualSalary', pointer: '/people', unlocks: ['acme/a', 'acme/b'] }]);
  });
});

describe('what rules call sensitive', () => {
  const rule = defineRule({
    id: 'acme/pay',
    title: 'Pay',
    rationale: 'It tells what somebody earns.',
    subject: 'service',
    severity: 'low',
    sources: [],
    needs: [],
    messages: { pay: '{holder} of {name} earns {salary}, {note}; {holders}; {days}', unknown: 'Not known.' },
    remediation: 'Ask {holder} about {salary} of {name}.',
    judge: () => ({
      fail: [
        {
          messageId: 'pay',
          data: { holder: 'ben', salary: 61_001, note: 'leaves soon', holders: 'Cy Dean', days: 3 },
          sensitive: ['holder', 'salary', 'note'],
        },
      ],
    }),
  });
  const pay = detectGaps(model, { asOf, rules: [rule] });

  test('becomes an alias where it is a person and is not shown otherwise; a name is found without being called so', () => {
    const [finding] = forAudience(pay, { audience: 'client' }).findings;
    expect(finding?.data).toEqual({
      holder: 'Person A',
      salary: '…',
      note: '…',
      holders: 'Network engineer B',
      days: 3,
    });
    expect(finding?.message).toBe('Person A of ERP earns …, …; Network engineer B; 3');
    expect(finding?.remediation).toBe('Ask Person A about … of ERP.');
  });

  test('is told inside, with who it is', () => {
    expect(pay.findings[0]?.message).toBe('ben of ERP earns 61001, leaves soon; Cy Dean; 3');
    expect(pay.findings[0]?.sensitive).toEqual(['holder', 'salary', 'note']);
    expect(pay.people).toEqual([
      { id: 'ada', name: 'Ada Cole', alias: 'Network engineer A' },
      { id: 'ben', name: 'Ben Hart', alias: 'Person A' },
      { id: 'cy', name: 'Cy Dean', alias: 'Network engineer B' },
    ]);
  });

  test('must be in the data: a misspelt key would tell it', () => {
    const misspelt = {
      ...rule,
      judge: () => ({ fail: [{ messageId: 'pay', data: { salary: 1 }, sensitive: ['salery'] }] }),
    };
    const { findings, ruleErrors } = detectGaps(model, { asOf, rules: [misspelt] });
    expect(findings).toEqual([]);
    expect(ruleErrors[0]?.message).toContain('sensitive');
  });

  test('a result without its people or texts tells too little rather than too much', () => {
    const shown = forAudience({ ...pay, people: [], templates: [] }, { audience: 'client' });
    expect(shown.findings[0]).toMatchObject({
      message: '…',
      remediation: '…',
      data: { holder: '…', salary: '…' },
    });
    const { people, ...without } = pay;
    expect(people).toHaveLength(3);
    expect(() => forAudience(without, { audience: 'client' })).toThrow(
      expect.objectContaining({ code: 'invalid-argument', path: 'result' }),
    );
  });
});

describe('what rules of the caller write', () => {
  const rule = defineRule({
    id: 'acme/told',
    title: 'Told in passing',
    rationale: 'It names people without saying so.',
    subject: 'service',
    severity: 'low',
    sources: [],
    needs: [],
    messages: { told: '{name} is known to {who}.', unknown: 'Not known.' },
    remediation: 'Ask {who}.',
    judge: ({ pointer, id }) => ({
      fail: ['who:ada', 'ada', 'Ada Cole+desk', 'role:ada', 'tier:2'].map((discriminator) => ({
        messageId: 'told',
        data: { who: 'Ada Cole and others, not Ada Coles' },
        discriminator,
        related: [{ subject: { kind: 'service', id }, pointer, note: 'says Ada Cole' }],
      })),
    }),
  });
  const told = detectGaps(model, { asOf, rules: [rule] });

  test('names within a text, in keys and in notes are not told', () => {
    const { findings } = forAudience(told, { audience: 'client' });
    expect(findings.map(({ key }) => key.slice('acme/told|service:erp|'.length))).toEqual([
      'Network engineer A+desk', // in the order of the keys inside
      'Network engineer A',
      'role:ada', // the id of a role
      'tier:2',
      'who:Network engineer A',
    ]);
    for (const { message, remediation, data, related } of findings) {
      expect(data).toEqual({ who: 'Network engineer A and others, not Ada Coles' });
      expect(message).toBe('ERP is known to Network engineer A and others, not Ada Coles.');
      expect(remediation).toBe('Ask Network engineer A and others, not Ada Coles.');
      expect(related.map(({ note }) => note)).toEqual(['…']);
    }
  });

  test('what they throw stays inside, whoever made the error', () => {
    const throwing = {
      ...rule,
      judge: () => {
        throw new ComanagedError('invalid-argument', 'who', 'Ada Cole is not here.');
      },
    };
    const failed = detectGaps(model, { asOf, rules: [throwing] });
    expect(forAudience(failed, { audience: 'client' }).ruleErrors).toEqual([
      {
        ruleId: 'acme/told',
        subject: { kind: 'service', id: 'erp' },
        message: 'The rule failed itself on this subject.',
      },
    ]);
    const ours = { ...failed, ruleErrors: failed.ruleErrors.map((error) => ({ ...error, ruleId: 'raci/none' })) };
    expect(forAudience(ours, { audience: 'client' }).ruleErrors[0]?.message).toBe(failed.ruleErrors[0]?.message);
  });

  test('a key of a rule about findings is covered for the sake of the rule in it', () => {
    const [finding] = told.findings;
    if (finding === undefined) throw new Error('nothing found');
    const key = 'gov/gap-not-escalated|service:erp|acme/told+who:ada';
    const later = { ...told, findings: [{ ...finding, ruleId: 'gov/gap-not-escalated', key }] };
    expect(forAudience(later, { audience: 'client' }).findings[0]?.key).toBe(
      'gov/gap-not-escalated|service:erp|acme/told+who:Network engineer A',
    );
  });
});

describe('for anybody', () => {
  const security = defineRule({
    id: 'sec/provider-access',
    title: 'Access',
    rationale: 'Open.',
    subject: 'service',
    severity: 'critical',
    sources: [],
    needs: [],
    messages: { open: '{name} is open.', unknown: 'Not known.' },
    remediation: 'Close {name}.',
    judge: () => ({ fail: [{ messageId: 'open' }] }),
  });
  const gaps = detectGaps(model, {
    asOf,
    rules: [security, { ...security, id: 'own/service-no-owner', severity: 'high' }, { ...security, id: 'acme/own' }],
  });
  const shown = forAudience({ ...assessment, gaps }, { audience: 'public' });

  test('there are counts of rules that tell no attacker anything, and nothing about any subject', () => {
    expect(shown.gaps).toEqual({
      kind: 'gap-report',
      asOf,
      schemaVersion: '1.0',
      ruleSetVersion: gaps.ruleSetVersion,
      configuration: {
        ruleSet: 'own',
        accountableImpliesResponsible: true,
        rules: [{ ruleId: 'own/service-no-owner', severity: 'high', fixed: false, options: {} }],
        overrides: [],
      },
      audience: 'public',
      withheld: [
        'people',
        'sensitive-data',
        'fingerprint',
        'names',
        'findings',
        'questions',
        'responsibilities',
        'security-rules',
      ],
      findings: [],
      excepted: [],
      superseded: [],
      tallies: [{ ruleId: 'own/service-no-owner', pass: 0, fail: 1, unknown: 0, notApplicable: 0, excepted: 0 }],
      completeness: { needed: 0, known: 0, questions: [] },
      ruleErrors: [],
      incomplete: false,
    });
    expect(shown.responsibilities).toEqual({ status: 'withheld' });
    expect([shown.modelId, shown.inputDigest]).toEqual(['…', '…']);
  });

  test('the headline counts the same rules, as the difference would tell of the others', () => {
    if (shown.headline.status !== 'ok') throw new Error('not assessed');
    const { failures, unknown, worst, activities } = shown.headline.value;
    expect(failures.filter(({ count }) => count > 0)).toEqual([{ severity: 'high', count: 1 }]);
    expect([unknown, worst, activities]).toEqual([0, [], 2]);
  });

  test('rules and rule sets of the caller are not named', () => {
    const own = { ...security, id: 'gov/harbor-it-pays-late' };
    const set = { id: 'north-mills-vs-harbor', rules: [own], accountableImpliesResponsible: true };
    const told = forAudience(detectGaps(model, { asOf, rules: set }), { audience: 'public' });
    expect([told.tallies, told.configuration.rules, told.configuration.ruleSet]).toEqual([[], [], 'own']);
    for (const built of [recommendedRules, strictRules, allRules]) {
      const known = forAudience(detectGaps(model, { asOf, rules: built }), { audience: 'public' });
      expect(known.configuration.ruleSet).toBe(built.id);
    }
  });

  test('what is not assessed stays so', () => {
    const empty = assess({ id: 'a', name: 'A' }, { asOf });
    expect(forAudience(empty, { audience: 'public' }).responsibilities).toEqual(empty.responsibilities);
  });
});

describe.each(results)('%s', (_, result) => {
  const audiences = result.kind === 'raci-matrix' ? (['client'] as const) : (['client', 'public'] as const);

  test('is projected from a frozen one, into plain JSON that shares nothing with it', () => {
    const before = JSON.stringify(result);
    for (const audience of audiences) {
      const shown = forAudience(deepFrozen(structuredClone(result)), { audience });
      expect(JSON.parse(JSON.stringify(shown))).toStrictEqual(shown);
      expect(shown.audience).toBe(audience);
      expect(shown.kind).toBe(result.kind);
    }
    expect(JSON.stringify(result)).toBe(before);
    expect(forAudience(result, { audience: 'internal' })).toBe(result);
  });

  test('twice is once, and the narrower view is the same by way of the wider', () => {
    const client = forAudience(result, { audience: 'client' });
    expect(forAudience(client, { audience: 'client' })).toEqual(client);
    if (result.kind === 'raci-matrix') return;
    const narrow = forAudience(result, { audience: 'public' });
    expect(forAudience(client, { audience: 'public' })).toEqual(narrow);
    expect(forAudience(narrow, { audience: 'public' })).toEqual(narrow);
  });

  test('nothing is in a narrower view that is not in the wider', () => {
    const leaves = (value: unknown): string[] =>
      typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [String(value)];
    const marks = [
      'client',
      'public',
      '…',
      'withheld',
      'people',
      'sensitive-data',
      'fingerprint',
      'names',
      'findings',
      'questions',
      'responsibilities',
      'security-rules',
    ];
    const aliases = (result.people ?? []).map(({ alias }) => alias);
    const isTold = (shown: AudienceResult, wide: AudienceResult) => {
      const known = JSON.stringify(wide);
      return leaves(shown).filter(
        (leaf) =>
          !marks.includes(leaf) &&
          !/^\d{1,4}$/.test(leaf) && // counts over fewer rules can be counted in the wider view
          !known.includes(JSON.stringify(leaf).slice(1, -1)) &&
          !aliases.some((alias) => leaf.includes(alias)) &&
          leaf !== '/people',
      );
    };
    const client = forAudience(result, { audience: 'client' });
    expect(isTold(client, result)).toEqual([]);
    if (result.kind !== 'raci-matrix') expect(isTold(forAudience(client, { audience: 'public' }), client)).toEqual([]);
  });

  test('a wider audience is refused', () => {
    const client = forAudience(result, { audience: 'client' });
    expect(() => forAudience(client, { audience: 'internal' })).toThrow(invalid('audience'));
    if (result.kind === 'raci-matrix') return;
    const narrow = forAudience(result, { audience: 'public' });
    for (const audience of ['internal', 'client'] as const)
      expect(() => forAudience(narrow, { audience })).toThrow(invalid('audience'));
  });
});

describe('what clients get is listed field by field', () => {
  const shownKeys = (fields: Readonly<Record<string, FieldClass>>) =>
    Object.entries(fields)
      .filter(([, each]) => each !== 'gone')
      .map(([key]) => key)
      .sort();
  const client = forAudience(assessment, { audience: 'client' });
  const padded = <T extends object>(value: T): T => ({ ...value, laterField: 'later' });

  test('and new fields stay inside until they are', () => {
    const gaps = { ...padded(report), findings: report.findings.map(padded), tallies: report.tallies.map(padded) };
    const later = { ...padded(assessment), gaps };
    expect(JSON.stringify(forAudience(later, { audience: 'client' }))).not.toContain('laterField');
    expect(JSON.stringify(forAudience(later, { audience: 'public' }))).not.toContain('laterField');
    expect(
      JSON.stringify(forAudience({ ...padded(matrix), rows: matrix.rows.map(padded) }, { audience: 'client' })),
    ).not.toContain('laterField');
  });

  test('each with the fields that somebody decided on', () => {
    const keys = (value: object | undefined) => Object.keys(value ?? {}).sort();
    expect(keys(client)).toEqual(shownKeys(assessmentFields));
    expect(keys(client.gaps)).toEqual(shownKeys(reportFields));
    expect(keys(forAudience(matrix, { audience: 'client' }))).toEqual(shownKeys(matrixFields));
    const all = client.gaps.findings.flatMap((finding) => keys(finding));
    expect(shownKeys(findingFields)).toEqual(expect.arrayContaining([...new Set(all)]));
    expect(keys(client.gaps.tallies[0])).toEqual(shownKeys(memberFields.tally));
    expect(keys(client.gaps.completeness)).toEqual(shownKeys(memberFields.completeness));
    expect(keys(client.gaps.configuration)).toEqual(shownKeys(memberFields.configuration));
  });
});

test.each<[string, unknown, unknown, string, string]>([
  ['no result', null, { audience: 'client' }, 'invalid-argument', 'result'],
  ['something else', { kind: 'report', audience: 'internal' }, { audience: 'client' }, 'invalid-argument', 'result'],
  ['a result of no audience', { ...report, audience: 'all' }, { audience: 'client' }, 'invalid-argument', 'result'],
  ['half a result', { ...report, findings: undefined }, { audience: 'client' }, 'invalid-argument', 'result'],
  ['no options', report, undefined, 'invalid-argument', 'options'],
  ['no audience', report, {}, 'invalid-option', 'audience'],
  ['an audience that is none', report, { audience: 'provider' }, 'invalid-option', 'audience'],
  ['a misspelt option', report, { audience: 'client', alias: {} }, 'unknown-option', 'options'],
  ['a group of two', report, { audience: 'client', minimumGroup: 2 }, 'invalid-option', 'minimumGroup'],
  ['half a person', report, { audience: 'client', minimumGroup: 3.5 }, 'invalid-option', 'minimumGroup'],
  ['four clients', report, { audience: 'client', minimumClients: 4 }, 'invalid-option', 'minimumClients'],
  ['aliases in a list', report, { audience: 'client', aliases: ['x'] }, 'invalid-option', 'aliases'],
  ['aliases in a map', report, { audience: 'client', aliases: new Map([['ada', 'X']]) }, 'invalid-option', 'aliases'],
  ['an alias of nobody', report, { audience: 'client', aliases: { adda: 'X' } }, 'invalid-option', 'aliases'],
  [
    'an alias of nobody in a matrix',
    matrix,
    { audience: 'client', aliases: { adda: 'X' } },
    'invalid-option',
    'aliases',
  ],
  ['an alias that is none', report, { audience: 'client', aliases: { ada: ' ' } }, 'invalid-option', 'aliases'],
  [
    'two people of one alias',
    report,
    { audience: 'client', aliases: { ada: 'X', cy: 'X' } },
    'invalid-option',
    'aliases',
  ],
  [
    'an alias of somebody else',
    report,
    { audience: 'client', aliases: { cy: 'Network engineer A' } },
    'invalid-option',
    'aliases',
  ],
  ['a matrix for anybody', matrix, { audience: 'public' }, 'invalid-option', 'audience'],
])('refuses %s', (_, result, options, code, path) => {
  expect(() => forAudience(result as AudienceResult, options as ForAudienceOptions)).toThrow(
    expect.objectContaining({ name: 'ComanagedError', code, path }),
  );
});

test('larger groups may be asked for', () => {
  const options = { audience: 'client', minimumGroup: 10, minimumClients: 20 } as const;
  expect(forAudience(report, options)).toEqual(forAudience(report, { audience: 'client' }));
});
