import { groupOnce } from '../../gaps/lookups/groupOnce.js';
import { missingList } from '../../gaps/lookups/missingList.js';
import type { Decision } from '../../governance/decisions/model.js';
import { compareText } from '../../internal/text/compareText.js';
import { organizationId } from '../../operating-model/subjectPointer.js';
import type { Derive, DeriveScope } from './model.js';

const dayOf = ({ decidedOn, proposedOn }: Decision): string => decidedOn ?? proposedOn ?? '';

/** The newest decision of a scope that is proposed or accepted at the date; of several on one day the last in the document. */
function newestDecision({ context, service }: DeriveScope): Decision | undefined {
  const { index, asOf } = context;
  const scope = service === null ? `organization:${organizationId(index.model)}` : `service:${service.id}`;
  const decisionsOf = groupOnce(
    context,
    'profile/decisions',
    () => index.list('decision'),
    (decision) => (decision.scope == null ? [] : [decision.scope]),
  );
  return decisionsOf(scope)
    .filter(({ status = 'proposed' }) => status === 'proposed' || status === 'accepted')
    .filter((decision) => compareText(dayOf(decision), asOf) <= 0)
    .reduce<Decision | undefined>(
      (newest, each) => (newest !== undefined && compareText(dayOf(newest), dayOf(each)) > 0 ? newest : each),
      undefined,
    );
}

function copied(field: 'ownerRoleId' | 'reviewOn'): Derive {
  return (scope) => {
    const { context } = scope;
    const decision = newestDecision(scope);
    if (decision === undefined) {
      const list = missingList(context, 'decisions');
      return { value: undefined, evidence: [], missing: list === undefined ? [] : [list] };
    }
    const pointer = context.index.pointerOf({ kind: 'decision', id: decision.id }) ?? '';
    const value = decision[field];
    if (value === undefined) return { value, evidence: [], missing: [{ code: `decision.${field}`, pointer }] };
    return { value, evidence: [`${pointer}/${field}`], missing: [] };
  };
}

/** `owner`: who owns the newest decision about the scope; null where nobody does. */
export const owner: Derive = /* @__PURE__ */ copied('ownerRoleId');

/** `reviewDate`: when that decision is reviewed; null where no day is set. */
export const reviewDate: Derive = /* @__PURE__ */ copied('reviewOn');
