/** What rules say of a criterion of the maturity model. */
export interface DerivedCriterion {
  /** The criterion. */
  readonly criterionId: string;
  /** Rules that together judge it; the weakest counts. */
  readonly ruleIds: readonly string[];
  /** The best rating that they can show; what more it takes, no document shows. */
  readonly atMost: 'P' | 'L' | 'F';
}

/** Criteria of the default maturity model whose answer follows from rules about the document: our reading, a house default. */
export const derivedCriteria: readonly DerivedCriterion[] = /* @__PURE__ */ Object.freeze<DerivedCriterion[]>([
  by('own.accountable', 'F', 'own/service-no-owner', 'own/owner-gone'),
  by(
    'own.task-split',
    'F',
    'raci/no-accountable',
    'raci/multiple-accountable',
    'raci/no-responsible',
    'raci/both-assume-other',
  ),
  // That somebody wrote it is shown, not that an outsider could work by it.
  by('doc.operable', 'L', 'docs/no-runbook', 'docs/manual-only'),
  // Access needs are in no field.
  by('doc.dependencies', 'L', 'resilience/dependencies-unknown', 'monitoring/none'),
  by('cov.defined', 'F', 'escalation/none', 'escalation/no-times', 'sla/none'),
  by(
    'cov.round-clock',
    'F',
    'coverage/required-hours-uncovered',
    'coverage/247-without-desk',
    'monitoring/without-response',
  ),
  by('cov.sustainable', 'F', 'capacity/on-call-burnout'),
  // A plan that was exercised need not have been exercised by both.
  by('cov.joint-incident', 'L', 'sec/plan-not-exercised'),
  by('chg.patching', 'F', 'sec/patch-compliance'),
  by('chg.recorded', 'F', 'tool/changes-invisible'),
  by('chg.exceptions', 'F', 'exception/incomplete', 'exception/expired'),
  by('rec.backup-check', 'F', 'backup/verification-unowned'),
  by('rec.restore-test', 'F', 'backup/restore-test-overdue'),
  by('rec.target-met', 'F', 'dr/rto-unproven', 'backup/rpo-missed'),
  by('ppl.second-person', 'F', 'resilience/single-holder', 'resilience/no-deputy'),
  // Whether it gets worse, one figure does not show.
  by('ppl.not-firefighting', 'P', 'capacity/reactive-heavy'),
  by('ppl.skill-gaps', 'L', 'capability/skill-missing', 'capability/vacancy-stuck'),
  by('vis.shared-records', 'F', 'tool/silo', 'tool/no-internal-visibility'),
  // Accepted is not followed.
  by('vis.handover', 'L', 'ref/hand-over-unmatched'),
  // Held is not tested.
  by('vis.own-access', 'L', 'lockin/provider-holds-keys', 'tool/no-internal-visibility'),
  by('gov.cadence', 'L', 'review/none', 'review/overdue'),
  by('gov.decisions', 'F', 'decision/incomplete'),
  by('gov.risks', 'L', 'exception/incomplete'),
  // That all areas are measured is not that they are judged by trend.
  by('gov.trend', 'P', 'outcome/area-unmeasured'),
  by('gov.live-evidence', 'L', 'evidence/not-in-next-review'),
  by('imp.repeats-owned', 'L', 'own/follow-up-unowned'),
]);

function by(criterionId: string, atMost: DerivedCriterion['atMost'], ...ruleIds: readonly string[]): DerivedCriterion {
  return { criterionId, ruleIds, atMost };
}
