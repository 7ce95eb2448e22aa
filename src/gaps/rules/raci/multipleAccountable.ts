import { compareText } from '../../../internal/text/compareText.js';
import { assigneeKey } from '../../../raci/assigneeKey.js';
import type { Assignment } from '../../../raci/model.js';
import { scopeOverlap } from '../../../raci/scopeOverlap.js';
import type { Assignee } from '../../../services/parties/model.js';
import type { RelatedPlace } from '../../model.js';
import { defineRule } from '../../defineRule.js';
import { keepOneAccountable } from '../../fixes/keepOneAccountable.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import { plainHolders } from '../../lookups/plainHolders.js';
import type { MissingFact, Rule, RuleContext, RuleSubject } from '../../rule.js';
import { nearAssignments } from './nearAssignments.js';
import type { Near } from './nearAssignments.js';

/** The accountable holders of one activity, and what tells them apart. */
interface Row {
  readonly subject: RuleSubject<'activity'>;
  readonly accountable: readonly Assignment[];
  /** The assignments that may meet one of them in severity and site. */
  readonly near: Near;
  readonly index: RuleContext['index'];
}

/** Whether two holders are one: the same, or a party and a role of it that shares its part with no other; what is missing where that is not known. */
function areOne(a: Assignment, b: Assignment, row: Row): boolean | MissingFact {
  if (a.assignee.kind === b.assignee.kind) return a.assignee.id === b.assignee.id;
  const [party, role] = a.assignee.kind === 'party' ? [a, b] : [b, a];
  if (party.assignee.kind !== 'party' || role.assignee.kind !== 'role') return false;
  const partyId = row.index.partyOf(role.assignee);
  if (partyId === undefined)
    return { code: 'role.partyId', pointer: row.index.pointerOf(role.assignee) ?? row.subject.pointer };
  return partyId === party.assignee.id && isLoneRole(role, partyId, row);
}

/** Whether no other role of its party answers for the same part. */
function isLoneRole(role: Assignment, partyId: string, { near, index }: Row): boolean {
  return near(role).list.every(
    ({ assignee, scope }) =>
      assignee.kind !== 'role' ||
      assignee.id === role.assignee.id ||
      index.partyOf(assignee) !== partyId ||
      scopeOverlap(role.scope, scope) === 'no',
  );
}

/** Holders that certainly answer for the same part as another one. */
function rivals(row: Row): Assignee[] {
  const isRival = (a: Assignment) =>
    row.near(a).list.some((b) => areOne(a, b, row) === false && scopeOverlap(a.scope, b.scope) === 'yes');
  const holders = new Map<string, Assignee>();
  for (const assignment of row.accountable) {
    const key = assigneeKey(assignment.assignee);
    if (!holders.has(key) && isRival(assignment)) holders.set(key, assignment.assignee);
  }
  return withoutRefined([...holders.values()], row);
}

/** A party stands back where the only rival that is a role of it speaks for it. */
function withoutRefined(holders: readonly Assignee[], { index }: Row): Assignee[] {
  const roles = new Map<string, number>();
  for (const holder of holders) {
    const partyId = holder.kind === 'role' ? index.partyOf(holder) : undefined;
    if (partyId !== undefined) roles.set(partyId, (roles.get(partyId) ?? 0) + 1);
  }
  return holders.filter(({ kind, id }) => kind !== 'party' || roles.get(id) !== 1);
}

/** What would tell whether holders that may be two, or whose hours may meet, answer for the same part. */
function unclear(row: Row): MissingFact[] {
  const { accountable, near, subject } = row;
  const facts = new Map<string, MissingFact>();
  const add = (fact: MissingFact) => facts.set(`${fact.code}|${fact.pointer}`, fact);
  const scopes: MissingFact = { code: 'assignment.scope', pointer: subject.pointer };
  for (const a of accountable) {
    const { list, isCut } = near(a);
    if (isCut) add(scopes);
    for (const b of list) {
      const one = areOne(a, b, row);
      if (one !== true && scopeOverlap(a.scope, b.scope) !== 'no') add(one === false ? scopes : one);
    }
  }
  return [...facts.values()];
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
  release: 'first',
  needs: ['assignments', 'assignment.scope', 'role.partyId'],
  messages: {
    several: '{holders} holders are accountable for "{name}" at the same time.',
    unknown: 'Not known whether more than one is accountable for "{name}".',
  },
  remediation:
    'Keep one accountable role for "{name}"; make the others responsible or consulted, or give each a scope of its own.',
  fix: keepOneAccountable,
  judge: (subject, context) => {
    if (context.index.scheme().lettersFor('owns-outcome').size === 0) return 'not-applicable';
    const missing = missingAssignments(subject, context);
    if (plainHolders(context).hasSeveralOwners[subject.position] !== 1)
      return missing === undefined ? 'pass' : { unknown: [missing] };
    const { accountable } = context.holders(subject.entity);
    const row: Row = { subject, accountable, near: nearAssignments(accountable), index: context.index };
    const holders = rivals(row);
    if (holders.length > 0) {
      return { fail: [{ messageId: 'several', data: { holders: holders.length }, related: related(row, holders) }] };
    }
    const facts = [...(missing === undefined ? [] : [missing]), ...unclear(row)];
    return facts.length === 0 ? 'pass' : { unknown: facts };
  },
});
