import { compareText } from '../../../internal/text/compareText.js';
import { assigneeKey } from '../../../raci/assigneeKey.js';
import type { Assignment } from '../../../raci/model.js';
import { scopeOverlap } from '../../../raci/scopeOverlap.js';
import type { Assignee } from '../../../services/parties/model.js';
import type { RelatedPlace } from '../../model.js';
import { defineRule } from '../../defineRule.js';
import type { MissingFact, Rule, RuleContext, RuleSubject } from '../../rule.js';
import { missingAssignments } from './missingAssignments.js';

/** The accountable holders of one activity, and what tells them apart. */
interface Row {
  readonly subject: RuleSubject<'activity'>;
  readonly accountable: readonly Assignment[];
  /** The accountable roles of each party. */
  readonly rolesOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly index: RuleContext['index'];
}

function rowOf(subject: RuleSubject<'activity'>, { index, holders }: RuleContext): Row {
  const { accountable } = holders(subject.entity);
  const rolesOf = new Map<string, Set<string>>();
  for (const { assignee } of accountable) {
    const partyId = assignee.kind === 'role' ? index.partyOf(assignee) : undefined;
    if (partyId !== undefined) rolesOf.set(partyId, (rolesOf.get(partyId) ?? new Set()).add(assignee.id));
  }
  return { subject, accountable, rolesOf, index };
}

/** Whether two holders are one: the same, or a party and its only accountable role; what is missing where that is not known. */
function areOne(a: Assignee, b: Assignee, { subject, rolesOf, index }: Row): boolean | MissingFact {
  if (a.kind === b.kind) return a.id === b.id;
  const [party, role] = a.kind === 'party' ? [a, b] : [b, a];
  if (party.kind !== 'party' || role.kind !== 'role') return false;
  const partyId = index.partyOf(role);
  if (partyId === undefined) return { code: 'role.partyId', pointer: index.pointerOf(role) ?? subject.pointer };
  return partyId === party.id && rolesOf.get(partyId)?.size === 1;
}

/** Holders that certainly answer for the same part as another one; a party stands back behind its only role. */
function rivals(row: Row): Assignee[] {
  const { accountable, rolesOf } = row;
  const isRival = (a: Assignment) =>
    accountable.some((b) => areOne(a.assignee, b.assignee, row) === false && scopeOverlap(a.scope, b.scope) === 'yes');
  const holders = new Map(accountable.filter(isRival).map(({ assignee }) => [assigneeKey(assignee), assignee]));
  const isRefined = ({ kind, id }: Assignee) => {
    const roles = kind === 'party' ? [...(rolesOf.get(id) ?? [])] : [];
    return roles.length === 1 && roles.some((role) => holders.has(`role:${role}`));
  };
  return [...holders.values()].filter((holder) => !isRefined(holder));
}

/** What would tell whether holders that may be two, or whose hours may meet, answer for the same part. */
function unclear(row: Row): MissingFact[] {
  const { accountable, subject } = row;
  return accountable.flatMap((a, at) =>
    accountable.slice(at + 1).flatMap((b): MissingFact[] => {
      const one = areOne(a.assignee, b.assignee, row);
      if (one === true || scopeOverlap(a.scope, b.scope) === 'no') return [];
      return [one === false ? { code: 'assignment.scope', pointer: subject.pointer } : one];
    }),
  );
}

function related({ subject, index }: Row, holders: readonly Assignee[]): RelatedPlace[] {
  return [...holders]
    .sort((a, b) => compareText(assigneeKey(a), assigneeKey(b)))
    .map(({ kind, id }) => {
      const holder = { kind, id };
      return { subject: holder, pointer: index.pointerOf(holder) ?? subject.pointer, note: 'accountable' };
    });
}

/** `raci/multiple-accountable`: several holders answer for the same part of an activity. */
export const multipleAccountable: Rule = /* @__PURE__ */ defineRule({
  id: 'raci/multiple-accountable',
  title: 'Several are accountable',
  rationale: 'Where two answer for the same thing, each waits for the other, and nobody decides when they disagree.',
  subject: 'activity',
  severity: 'high',
  sources: ['comparison', 'ram'],
  needs: ['assignments', 'assignment.scope', 'role.partyId'],
  messages: {
    several: '{holders} holders are accountable for "{name}" at the same time.',
    unknown: 'Not known whether more than one is accountable for "{name}".',
  },
  remediation:
    'Keep one accountable role for "{name}"; make the others responsible or consulted, or give each a scope of its own.',
  judge: (subject, context) => {
    if (context.index.scheme().lettersFor('owns-outcome').size === 0) return 'not-applicable';
    const missing = missingAssignments(subject, context);
    if (context.holders(subject.entity).accountable.length < 2)
      return missing === undefined ? 'pass' : { unknown: [missing] };
    const row = rowOf(subject, context);
    const holders = rivals(row);
    if (holders.length > 0) {
      return { fail: [{ messageId: 'several', data: { holders: holders.length }, related: related(row, holders) }] };
    }
    const facts = [...(missing === undefined ? [] : [missing]), ...unclear(row)];
    return facts.length === 0 ? 'pass' : { unknown: facts };
  },
});
