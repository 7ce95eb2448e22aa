import { transitionPhases } from '../../governance/decisions/model.js';
import type { Transition } from '../../governance/decisions/model.js';
import type { Evidence } from '../../governance/records/model.js';
import { detectGaps } from '../../gaps/detectGaps.js';
import type { Finding } from '../../gaps/model.js';
import { noRoute } from '../../gaps/rules/escalation/none.js';
import { bothAssumeOther } from '../../gaps/rules/raci/bothAssumeOther.js';
import { multipleAccountable } from '../../gaps/rules/raci/multipleAccountable.js';
import { noAccountable } from '../../gaps/rules/raci/noAccountable.js';
import { noResponsible } from '../../gaps/rules/raci/noResponsible.js';
import { noReview } from '../../gaps/rules/review/none.js';
import { noInternalVisibility } from '../../gaps/rules/tool/noInternalVisibility.js';
import { ownershipUnclear } from '../../gaps/rules/tool/ownershipUnclear.js';
import { silo } from '../../gaps/rules/tool/silo.js';
import { refuse } from '../../internal/check.js';
import { once } from '../../internal/once.js';
import type { OperatingModelIndex } from '../../operating-model/indexOperatingModel.js';

/** Rules whose answers criteria of phases follow from. */
const rules = [
  noAccountable,
  multipleAccountable,
  noResponsible,
  bothAssumeOther,
  noRoute,
  noReview,
  noInternalVisibility,
  ownershipUnclear,
  silo,
];

/** What criteria of phases are judged on. */
export interface PlanningContext {
  readonly index: OperatingModelIndex;
  readonly transition: Transition;
  /** RFC 6901 pointer of the transition. */
  readonly pointer: string;
  /** Date, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** What rules say of the document, those that cannot tell included; made on demand. */
  readonly findings: () => readonly Finding[];
  /** Evidence about a service. */
  readonly evidenceOf: (serviceId: string) => readonly Evidence[];
}

/** Evidence by what it is about, looked through once. */
function evidenceBySubject(index: OperatingModelIndex): ReadonlyMap<string, readonly Evidence[]> {
  const bySubject = new Map<string, Evidence[]>();
  for (const evidence of index.list('evidence')) {
    const own = bySubject.get(evidence.subject);
    if (own === undefined) bySubject.set(evidence.subject, [evidence]);
    else own.push(evidence);
  }
  return bySubject;
}

/** What rules say of a document; they are asked on first demand. */
export function planningFindings(index: OperatingModelIndex, stated: string | number): () => readonly Finding[] {
  return once(() => detectGaps(index.model, { asOf: stated, rules }).findings);
}

/** What the criteria of a transition are judged on. */
export function planningContext(
  index: OperatingModelIndex,
  transition: Transition,
  asOf: string,
  findings: () => readonly Finding[],
): PlanningContext {
  if (transition.phase !== undefined && !transitionPhases.includes(transition.phase))
    refuse('model/transitions', 'be in a phase that exists');
  const pointer = index.pointerOf({ kind: 'transition', id: transition.id }) ?? '';
  const bySubject = once(() => evidenceBySubject(index));
  const evidenceOf = (serviceId: string) => bySubject().get(`service:${serviceId}`) ?? [];
  return { index, transition, pointer, asOf, findings, evidenceOf };
}
