import type { DocumentRecord } from '../../governance/records/model.js';
import { missedDue } from '../../gaps/lookups/dates.js';
import { documentsCovering } from '../../gaps/lookups/entriesOf.js';
import { factAt } from '../../gaps/lookups/factAt.js';
import { missingList } from '../../gaps/lookups/missingList.js';
import { oneOfEach } from '../../gaps/lookups/oneOfEach.js';
import type { MissingFact, RuleContext } from '../../gaps/rule.js';
import type { Activity } from '../../services/activities/model.js';

/** The document that an activity is done by: its pointer, null for none, and what is missing where that is not known. */
export type DocumentedBy = string | null | { readonly missing: readonly MissingFact[] };

/** What keeps a document from being an up-to-date procedure: nothing, what is missing to know, or null where it certainly is none. */
function doubts(context: RuleContext, document: DocumentRecord, reviewMonths: number): readonly MissingFact[] | null {
  const { id, kind, lastReviewedOn, reviewInterval } = document;
  const isProcedure = kind === 'runbook' || kind === 'procedure'; // a runbook is a procedure by another name
  if ((kind !== undefined && !isProcedure) || lastReviewedOn === null) return null;
  const due =
    lastReviewedOn === undefined
      ? null
      : missedDue(lastReviewedOn, reviewInterval ?? `P${reviewMonths}M`, context.asOf);
  const open = [
    ...(kind === undefined ? ['kind'] : []),
    ...(lastReviewedOn === undefined || due === undefined ? ['lastReviewedOn'] : []),
    ...(reviewInterval === undefined ? ['reviewInterval'] : []),
  ];
  if (open.length === 0 && due !== null) return null;
  return open.map((field) => factAt(context, 'document', id, field));
}

/** Documents that may be procedures of anything: what they cover is not assessed. */
function unplaced(context: RuleContext): readonly MissingFact[] {
  return context.once('profile/unplaced documents', () =>
    oneOfEach(
      context.index
        .list('document')
        .filter(
          ({ covers, kind }) => covers === undefined && (kind == null || kind === 'runbook' || kind === 'procedure'),
        )
        .map(({ id }) => factAt(context, 'document', id, 'covers')),
    ),
  );
}

/** The procedure, reviewed in time, of an activity or of its whole service. */
export function documentedActivity(context: RuleContext, activity: Activity, reviewMonths: number): DocumentedBy {
  const { id, serviceId } = activity;
  const subject = { kind: 'activity', id } as const;
  const covering = [
    ...documentsCovering(context, subject),
    ...(serviceId == null ? [] : documentsCovering(context, { kind: 'service', id: serviceId })),
  ];
  const missing: MissingFact[] = [];
  for (const document of covering) {
    const open = doubts(context, document, reviewMonths);
    if (open?.length === 0) return context.index.pointerOf({ kind: 'document', id: document.id }) ?? '/documents';
    missing.push(...(open ?? []));
  }
  const list = missingList(context, 'documents', subject);
  missing.push(...(list === undefined ? unplaced(context) : [list]));
  return missing.length > 0 ? { missing: oneOfEach(missing) } : null;
}
