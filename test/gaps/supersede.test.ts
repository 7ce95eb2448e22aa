import { describe, expect, it } from 'vitest';
import { detectGaps } from '../../src/gaps/detectGaps.js';
import type { DetectGapsOptions } from '../../src/gaps/detectGaps.js';
import { coreStrictRules } from './coreRules.js';
import { customRule } from './customRule.js';
import { documentWith, holds } from './documents.js';

const model = documentWith({
  parties: [
    { id: 'us', name: 'Our IT' },
    { id: 'msp', name: 'Harbor' },
  ],
  activities: [
    { id: 'backup', name: 'Verify backups' },
    { id: 'patch', name: 'Patch servers' },
  ],
  assignments: [
    holds('C', 'party:us'),
    holds('I', 'party:msp'),
    holds('R', 'party:us', { activityId: 'patch' }),
    holds('I', 'party:msp', { activityId: 'patch' }),
  ],
});
const run = (options: Partial<DetectGapsOptions>, document = model) => {
  const { findings, superseded } = detectGaps(document, { asOf: '2026-09-01', rules: coreStrictRules, ...options });
  const keys = (list: typeof findings) => list.map(({ key }) => key);
  const by = superseded.map(({ supersededBy }) => supersededBy);
  return { findings: keys(findings), superseded: keys(superseded), by };
};

describe('one cause is one finding', () => {
  it('a failure on the same subject that says more hides the general ones, and says so', () => {
    const key = 'raci/both-assume-other|activity:backup';
    expect(run({})).toEqual({
      findings: [key, 'raci/no-accountable|activity:patch'],
      superseded: ['raci/no-accountable|activity:backup', 'raci/no-responsible|activity:backup'],
      by: [key, key],
    });
  });

  it('a rule that is off hides nothing', () => {
    expect(run({ config: { rules: { 'raci/both-assume-other': 'off' } } })).toEqual({
      findings: [
        'raci/no-accountable|activity:backup',
        'raci/no-accountable|activity:patch',
        'raci/no-responsible|activity:backup',
      ],
      superseded: [],
      by: [],
    });
  });

  it('what is not known hides nothing', () => {
    const unresolved = { ...model, assignments: [holds('C', 'role:x'), holds('I', 'role:y')] };
    const { findings, superseded } = run({ config: { rules: { 'ref/dangling': 'off' } } }, unresolved);
    expect(findings).toContain('raci/both-assume-other|activity:backup');
    expect(findings).toContain('raci/no-accountable|activity:backup');
    expect(superseded).toEqual([]);
  });

  it('the tallies count both', () => {
    const { tallies } = detectGaps(model, { asOf: '2026-09-01', rules: coreStrictRules });
    expect(tallies.find(({ ruleId }) => ruleId === 'raci/no-accountable')).toMatchObject({ fail: 2, pass: 0 });
  });
});

describe('rules of your own', () => {
  const services = [
    { id: 'erp', name: 'ERP', description: null },
    { id: 'crm', name: 'CRM', description: null },
  ];
  const failing = (
    id: string,
    supersedes: string[],
    on = ['erp', 'crm'],
    discriminators: (string | undefined)[] = [undefined],
  ) =>
    customRule({
      id: `acme/${id}`,
      supersedes,
      judge: (subject) => {
        const fail = discriminators.map((word) => ({
          messageId: 'none',
          ...(word !== undefined && { discriminator: word }),
        }));
        return on.includes(subject.id) ? { fail } : 'pass';
      },
    });
  const own = (...rules: ReturnType<typeof failing>[]) => run({ rules }, documentWith({ services }));

  it('supersede on the same subject only', () => {
    expect(own(failing('general', []), failing('special', ['acme/general'], ['erp']))).toEqual({
      findings: ['acme/general|service:crm', 'acme/special|service:erp'],
      superseded: ['acme/general|service:erp'],
      by: ['acme/special|service:erp'],
    });
  });

  it('supersede by way of others, and name the one that is left', () => {
    const rules = [failing('c', [], ['erp']), failing('b', ['acme/c'], ['erp']), failing('a', ['acme/b'], ['erp'])];
    const expected = {
      findings: ['acme/a|service:erp'],
      superseded: ['acme/b|service:erp', 'acme/c|service:erp'],
      by: ['acme/a|service:erp', 'acme/a|service:erp'],
    };
    expect(own(...rules)).toEqual(expected);
    expect(own(...rules.reverse())).toEqual(expected);
  });

  it('name the smallest key where several say more, in whatever order', () => {
    const rules = [
      failing('general', [], ['erp']),
      failing('two', ['acme/general'], ['erp'], ['skill:z', 'skill:a']),
      failing('three', ['acme/general'], ['erp']),
    ];
    expect(own(...rules).by).toEqual(['acme/three|service:erp']);
    expect(own(...rules.reverse()).by).toEqual(['acme/three|service:erp']);
    expect(
      own(failing('general', [], ['erp']), failing('two', ['acme/general'], ['erp'], ['skill:z', 'skill:a'])).by,
    ).toEqual(['acme/two|service:erp|skill:a']);
  });
});
