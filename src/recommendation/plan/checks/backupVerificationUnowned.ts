import { activitiesFor } from '../../../gaps/lookups/entriesOf.js';
import { factAt } from '../../../gaps/lookups/factAt.js';
import { liveActivities } from '../../../gaps/lookups/live.js';
import { missingList } from '../../../gaps/lookups/missingList.js';
import { verificationUnowned } from '../../../gaps/rules/backup/verificationUnowned.js';
import { verdictOf } from '../../derive/verdictOf.js';
import { judgedBy, planCheck } from '../judged.js';
import type { Judged } from '../judged.js';
import type { PlanCheck } from '../model.js';
import { activitySubject } from '../planning.js';
import type { Planning } from '../planning.js';

/** What is judged where no activity verifies backups: it fails as soon as anything is backed up and all work is known. */
function withoutActivity({ planned, context, organization, moreServices }: Planning): Judged[] {
  const { subject } = organization;
  const pointer = context.index.pointerOf(subject) ?? '';
  const unstated = planned.find(({ service }) => service.backup === undefined);
  const backedUp = planned.filter(({ service }) => service.backup != null);
  if (backedUp.length === 0) {
    const open = unstated && factAt(context, 'service', unstated.service.id, 'backup');
    const missing = [...moreServices, ...(open === undefined ? [] : [open])];
    return missing.length > 0 ? [{ subject, pointer, missing }] : [];
  }
  const list = missingList(context, 'activities');
  const silent = liveActivities(context).find(({ purpose }) => purpose === undefined);
  const missing = [
    ...(list === undefined ? [] : [list]),
    ...(silent === undefined ? [] : [factAt(context, 'activity', silent.id, 'purpose')]),
  ];
  return [
    missing.length > 0 ? { subject, pointer, missing } : { subject, pointer, fail: { services: backedUp.length } },
  ];
}

/** `BACKUP_VERIFICATION_UNOWNED`: somebody answers for the verification of backups, and somebody does it. */
export function backupVerificationUnowned(planning: Planning): PlanCheck {
  const code = 'BACKUP_VERIFICATION_UNOWNED';
  const activities = activitiesFor(planning.context, 'backup-verification');
  if (activities.length === 0) return planCheck(code, withoutActivity(planning));
  const judged = activities.flatMap((activity) => {
    const subject = activitySubject(planning, activity);
    const verdict = verdictOf(verificationUnowned, subject, planning.context);
    return judgedBy(verdict, { kind: 'activity', id: activity.id }, subject.pointer, {}) ?? [];
  });
  return planCheck(code, judged);
}
