import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/governance/decisions/model.js';
import { isComanagedError } from '../../src/internal/errors.js';
import { decisionRecord } from '../../src/planning/decisionRecord.js';
import { toDecisionText } from '../../src/planning/toDecisionText.js';
import { toMadr } from '../../src/planning/toMadr.js';
import { toYStatement } from '../../src/planning/toYStatement.js';
import { recommend } from '../../src/recommendation/recommend.js';
import type { Recommendation } from '../../src/recommendation/model.js';

const complete: Decision = {
  id: 'nights',
  name: 'Nights with Harbor',
  scope: 'service:network',
  problem: 'Nobody watches the network at night.',
  ownerRoleId: 'lead',
  nextStep: 'managed-support',
  acceptedConstraints: ['No second engineer before April'],
  expectedEvidence: ['Time to acknowledge at night'],
  reviewOn: '2027-03-01',
  status: 'accepted',
  proposedOn: '2026-08-01',
  decidedOn: '2026-09-01',
  chosenModel: 'co-managed',
  recommendedModels: ['co-managed'],
  approvedByRoleId: 'director',
  consultedRoleIds: ['lead'],
};
const roles = [
  { id: 'lead', name: 'IT lead' },
  { id: 'director', name: 'Director' },
];
const documentWith = (decision: Decision) => ({
  id: 'mills',
  name: 'North Mills',
  roles,
  services: [{ id: 'network', name: 'Network' }],
  decisions: [decision],
});
const recordOf = (more: Partial<Decision> = {}, recommendation?: Recommendation) =>
  decisionRecord(documentWith({ ...complete, ...more }), 'nights', { recommendation });
const codes = (more: Partial<Decision>, recommendation?: Recommendation) =>
  recordOf(more, recommendation).problems.map(({ code }) => code);

// Around the clock without people for it: in-house is ruled out, co-managed and co-managed-heavy are equal.
const tie = recommend({ operates24x7: true, has24x7Coverage: false, coverageGap: 'full', team: 'lean' });
// A reactive organization: co-managed is set back behind the heavy form and the full one.
const stabilize = recommend({ maturity: 1, team: 'lean', documentation: 'none', capacity: 'high' });

describe('what a record must say', () => {
  it('has no problem where everything is said; an empty list of constraints says that there are none', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ acceptedConstraints: [] })).toEqual([]);
  });

  it('tells all that is missing at once, each in its place', () => {
    const { problems } = decisionRecord(documentWith({ id: 'nights', name: 'Nights' }), 'nights');
    expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['no-problem', '/decisions/0/problem'],
      ['no-owner', '/decisions/0/ownerRoleId'],
      ['no-next-step', '/decisions/0/nextStep'],
      ['no-constraints', '/decisions/0/acceptedConstraints'],
      ['no-evidence', '/decisions/0/expectedEvidence'],
      ['no-review-date', '/decisions/0/reviewOn'],
    ]);
  });

  it.each<[string, Partial<Decision>, string]>([
    ['a blank problem', { problem: ' ' }, 'no-problem'],
    ['no evidence', { expectedEvidence: [] }, 'no-evidence'],
    ['blank evidence', { expectedEvidence: [' '] }, 'no-evidence'],
    ['a list of evidence that is null', { expectedEvidence: null as never }, 'no-evidence'],
    ['a list of constraints that is null', { acceptedConstraints: null as never }, 'no-constraints'],
    ['a review on the day of the decision', { reviewOn: '2026-09-01' }, 'review-not-after-decision'],
    ['a role that is not there', { informedRoleIds: ['lead', 'ghost'] }, 'unknown-role'],
  ])('refuses %s', (_, more, code) => {
    expect(codes(more)).toEqual([code]);
  });
});

describe('a choice against the recommendation', () => {
  it('needs a reason, and says what it goes against', () => {
    const chosen = { chosenModel: 'fully-managed' };
    expect(recordOf(chosen).override).toMatchObject({ reason: null, against: [], isAgainstConstraint: null });
    expect(codes(chosen)).toEqual(['override-without-reason']);
    const reasoned = { ...chosen, override: { reason: 'The board wants one bill.', against: [] } };
    expect(codes(reasoned)).toEqual([]);
  });

  it('against a preference names its code and needs a reason', () => {
    expect(stabilize.demoted.map(({ model }) => model)).toContain('co-managed');
    const chosen = { chosenModel: 'co-managed', recommendedModels: undefined };
    const { override } = recordOf(chosen, stabilize);
    expect(override).toMatchObject({ against: ['STABILISE_FIRST'], isAgainstConstraint: false });
    const named = { ...chosen, override: { reason: 'We stabilize ourselves.', against: ['STABILISE_FIRST'] } };
    expect(codes(named, stabilize)).toEqual([]);
    expect(codes({ ...named, override: { ...named.override, against: [] } }, stabilize)).toEqual(['override-unnamed']);
  });

  it('against a hard constraint needs somebody who accepts the risk', () => {
    const override = { reason: 'A roster is being hired.', against: ['COVERAGE_24X7_NO_INTERNAL'] };
    const chosen = { chosenModel: 'in-house', override };
    expect(recordOf(chosen, tie).override).toMatchObject({ against: override.against, isAgainstConstraint: true });
    expect(codes(chosen, tie)).toEqual(['override-without-acceptor']);
    expect(codes({ ...chosen, override: { ...override, riskAcceptorRoleId: 'director' } }, tie)).toEqual([]);
  });

  it('is not the choice of one of several equal models, which needs a reason all the same', () => {
    expect(tie.winners).toEqual(['co-managed', 'co-managed-heavy']);
    expect(recordOf({}, tie).override).toBeNull();
    expect(codes({}, tie)).toEqual(['tie-without-reason']);
    expect(codes({ override: { reason: 'We keep the tools.', against: [] } }, tie)).toEqual([]);
  });

  it('keeps the reason of a choice that goes against nothing, or nothing that is known', () => {
    const override = { reason: 'We keep the tools, see ../tools...', against: [] };
    expect(recordOf({ override }, tie)).toMatchObject({ override: null, choiceReason: override.reason });
    const unknown = recordOf({ override, recommendedModels: undefined });
    expect(unknown).toMatchObject({ override: null, choiceReason: override.reason });
    expect(toDecisionText(unknown)).toContain(
      'Chosen: co-managed. Recommended: not said. Reason: We keep the tools, see ../tools... Next step: managed support.\n',
    );
    expect(recordOf({ override, chosenModel: 'in-house' }, tie).choiceReason).toBeNull();
  });

  it('has the margin of the winner, and what only the score says', () => {
    const clear = recommend({
      specificity: 'differentiating',
      control: 'full',
      team: 'established',
      coverageGap: 'none',
    });
    const last = clear.ranking.at(-1);
    const { override } = recordOf({ chosenModel: last?.model ?? '' }, clear);
    const score = (model: string | undefined) => clear.ranking.find((each) => each.model === model)?.score ?? NaN;
    expect(override?.margin).toBe(score(clear.winners[0]) - score(last?.model));
  });
});

it('is plain JSON that shares nothing with the document and the recommendation', () => {
  const decision: Decision = { ...complete, policy: { id: 'p', version: '1', digest: undefined } };
  const alone = decisionRecord(documentWith(decision), 'nights');
  expect(alone).toStrictEqual(JSON.parse(JSON.stringify(alone)));
  expect(alone.expectedEvidence).not.toBe(decision.expectedEvidence);
  const record = decisionRecord(documentWith(decision), 'nights', { recommendation: tie });
  expect(record).toStrictEqual(JSON.parse(JSON.stringify(record)));
  expect(record.policy).toEqual(tie.policy);
  expect(record.policy).not.toBe(tie.policy);
});

describe('as text', () => {
  const record = recordOf({}, tie);

  it('MADR has its front matter and its headings, in order', () => {
    const lines = toMadr(record).split('\n');
    expect(lines.slice(0, 7)).toEqual([
      '---',
      'status: "accepted"',
      'date: "2026-09-01"',
      'decision-makers: "IT lead, Director"',
      'consulted: "IT lead"',
      'informed: "nobody"',
      '---',
    ]);
    expect(lines.filter((line) => /^##? /.test(line))).toEqual([
      '# Nights with Harbor',
      '## Context and Problem Statement',
      '## Considered Options',
      '## Decision Outcome',
      '## Pros and Cons of the Options',
      '## More Information',
    ]);
    expect(lines).toContain('* Bad, because it is accepted: No second engineer before April');
    expect(lines).toContain('* Time to acknowledge at night');
    const options = lines.slice(lines.indexOf('## Considered Options') + 2, lines.indexOf('## Decision Outcome') - 1);
    expect(options).toHaveLength(4);
    expect(options.find((line) => line.includes('in-house'))).toContain('(COVERAGE\\_24X7\\_NO\\_INTERNAL)');
  });

  it('no text of the data becomes markup, a heading or a key', () => {
    const hostile = '# x\n---\nstatus: rejected <b>*y*</b> [z](http://a.b) `c`';
    const bad = recordOf({
      name: hostile,
      problem: hostile,
      acceptedConstraints: [hostile],
      expectedEvidence: [hostile],
      chosenModel: hostile,
      findingKeys: [hostile],
    });
    const text = toMadr(bad);
    const body = text.slice(text.indexOf('---', 4) + 3);
    const tokens = new MarkdownIt({ html: true, linkify: true }).parse(body, {});
    const inline = tokens.flatMap(({ children }) => children ?? []).map(({ type }) => type);
    expect(new Set(inline)).toEqual(new Set(['text']));
    expect(tokens.filter(({ type }) => type === 'heading_open')).toHaveLength(7);
    expect(text.split('\n').filter((line) => line.startsWith('status:'))).toEqual(['status: "accepted"']);
    for (const other of [toYStatement(bad), toDecisionText(bad)]) expect(other).not.toContain('\n---');
  });

  it('the sentence and the plain text say the same', () => {
    expect(toYStatement(recordOf())).toBe(
      'In the context of Network, facing "Nobody watches the network at night.", we decided for co-managed and against nothing else, to achieve: Time to acknowledge at night, accepting: No second engineer before April.',
    );
    expect(toDecisionText(recordOf()).split('\n')).toEqual([
      'Nights with Harbor (accepted)',
      'Problem: Nobody watches the network at night.',
      'Owner: IT lead; approved by: Director',
      'Chosen: co-managed. Recommended: co-managed. Next step: managed support.',
      'Option: co-managed',
      'Accepted constraints: No second engineer before April',
      'Expected evidence: Time to acknowledge at night',
      'Review: 2027-03-01',
      '',
    ]);
  });

  it('a draft says what is open', () => {
    expect(toMadr(recordOf({ reviewOn: undefined }))).toContain('* Open: The decision has no date of its review.');
  });
});

it('refuses what is no decision, no recommendation and no record', () => {
  const code = (run: () => unknown) => {
    try {
      return run();
    } catch (error) {
      return isComanagedError(error) ? `${error.code} ${error.path}` : error;
    }
  };
  expect(code(() => decisionRecord(documentWith(complete), 'other'))).toBe('invalid-argument decisionId');
  const other = { kind: 'else' } as unknown as Recommendation;
  expect(code(() => recordOf({}, other))).toBe('invalid-argument recommendation');
  for (const render of [toMadr, toYStatement, toDecisionText])
    expect(code(() => render({} as never))).toBe('invalid-argument record');
});
