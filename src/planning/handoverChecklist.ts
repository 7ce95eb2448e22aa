import type { HandoverItem, Transition } from '../governance/decisions/model.js';
import { checkOptions, checkRecord } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { compareText } from '../internal/text/compareText.js';
import type { OperatingModel } from '../operating-model/model.js';
import { handoverItems } from './handover/handoverItems.js';
import type { HandoverItemText } from './handover/handoverItems.js';
import type { PlanningContext } from './transition/planningContext.js';
import { transitionOf } from './transition/transitionOf.js';
import { isValid } from './transition/validEvidence.js';

/** Options of {@link handoverChecklist}. */
export interface HandoverChecklistOptions {
  /** Date `YYYY-MM-DD` in the organization's zone, or an instant. */
  readonly asOf: string | number;
}

/** How an item of a hand-over stands. */
export interface HandoverState {
  /** Its id. */
  readonly id: string;
  /** What must be settled; null for an item of the document's own. */
  readonly text: string | null;
  /** Whether it is open, done or not required; unknown where the transition does not list it and no answer of the partner settles it. */
  readonly status: HandoverItem['status'] | 'unknown';
  /** Role that owns it; null: nobody, undefined is told as missing. */
  readonly ownerRoleId: string | null;
  /** Evidence that was named for it. */
  readonly evidenceIds: readonly string[];
  /** Whether some of the evidence is there and valid; a written answer of the partner is. */
  readonly isProven: boolean;
  /** Day by which it is due; null: not set. */
  readonly dueOn: string | null;
  /** Whether that day is past and it is not done. */
  readonly isOverdue: boolean;
  /** Whether it holds the hand-over back: neither done with evidence nor not required. */
  readonly holdsBack: boolean;
}

/** What must be settled before work changes hands. */
export interface HandoverChecklist {
  /** The transition. */
  readonly transitionId: string;
  /** Every item, those of the document's own last. */
  readonly items: readonly HandoverState[];
  /** Whether every required item is done, with evidence. */
  readonly isReady: boolean;
  /** Ids of the items that hold it back. */
  readonly holdingBack: readonly string[];
}

/**
 * What must be settled before work changes hands, and how it stands: ready is only what is done with valid evidence.
 *
 * Questions to the partner count as done where a candidate of the party that takes over has answered them in writing, unless the transition
 * says otherwise.
 *
 * @throws ComanagedError `invalid-argument`, `invalid-option`, `unknown-option`
 *
 * @example
 * ```ts
 * import { handoverChecklist } from 'comanaged/planning';
 *
 * const { items, isReady } = handoverChecklist(
 *   {
 *     id: 'mills',
 *     name: 'North Mills',
 *     transitions: [{ id: 'move', name: 'Backup to Harbor', handover: [{ id: 'tickets', status: 'open', dueOn: '2026-08-01' }] }],
 *   },
 *   'move',
 *   { asOf: '2026-09-01' },
 * );
 * isReady;
 * // => false
 * items.filter(({ isOverdue }) => isOverdue).map(({ id }) => id);
 * // => ['tickets']
 * ```
 */
export function handoverChecklist(
  model: OperatingModel,
  transitionId: string,
  options: HandoverChecklistOptions,
): HandoverChecklist {
  checkOptions(options, 'options', ['asOf']);
  checkRecord(model, 'model');
  return guarded('model', () => {
    const context = transitionOf(model, transitionId, options.asOf);
    const handover = context.transition.handover ?? [];
    const own = handover.filter(({ id }) => !handoverItems.some((each) => each.id === id));
    const items = [
      ...handoverItems.map((each) =>
        stateOf(
          each,
          handover.find(({ id }) => id === each.id),
          context,
        ),
      ),
      ...own.map((each) => listed(each, null, context)),
    ];
    const holdingBack = items.filter(({ holdsBack }) => holdsBack).map(({ id }) => id);
    return { transitionId, items, isReady: holdingBack.length === 0, holdingBack };
  });
}

function stateOf(item: HandoverItemText, stated: HandoverItem | undefined, context: PlanningContext): HandoverState {
  if (stated !== undefined) return listed(stated, item.text, context);
  const isAnswered = item.question !== null && hasAnswered(item.question, context);
  return {
    id: item.id,
    text: item.text,
    status: isAnswered ? 'done' : 'unknown',
    ownerRoleId: null,
    evidenceIds: [],
    isProven: isAnswered,
    dueOn: null,
    isOverdue: false,
    holdsBack: !isAnswered,
  };
}

/** Whether the party that takes over has answered a question in writing. */
function hasAnswered(question: string, { index, transition }: PlanningContext): boolean {
  const { toPartyId }: Transition = transition;
  return (index.model.partnerCandidates ?? []).some(
    ({ partyId, answers = [] }) =>
      partyId != null &&
      partyId === toPartyId &&
      answers.some((each) => each.question === question && (each.answer ?? '').trim() !== ''),
  );
}

function listed(item: HandoverItem, text: string | null, { index, asOf }: PlanningContext): HandoverState {
  const { id, status, ownerRoleId = null, evidenceIds = [], dueOn = null } = item;
  const isProven = evidenceIds.some((each) => {
    const evidence = index.find('evidence', each);
    return evidence !== undefined && isValid(evidence, asOf) === true;
  });
  return {
    id,
    text,
    status,
    ownerRoleId,
    evidenceIds: [...evidenceIds],
    isProven,
    dueOn,
    isOverdue: status === 'open' && dueOn !== null && compareText(dueOn, asOf) < 0,
    holdsBack: status === 'open' || (status === 'done' && !isProven),
  };
}
