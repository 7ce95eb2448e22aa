import { defineRule } from '../../defineRule.js';
import { isMissing } from '../../lookups/isMissing.js';
import { minutesOf, objectiveMinutes } from '../../lookups/objective.js';
import type { Rule } from '../../rule.js';

/** `backup/rpo-missed`: backups are too far apart for what may be lost. */
export const rpoMissed: Rule = /* @__PURE__ */ defineRule({
  id: 'backup/rpo-missed',
  title: 'Backups too far apart',
  rationale: 'What was entered since the last backup is lost; backups a day apart cannot keep a promise of four hours.',
  subject: 'service',
  severity: 'high',
  sources: ['aa22-131a'],
  release: 'first',
  needs: ['service.objectives.rpo', 'service.backup', 'service.backup.interval'],
  messages: {
    longer:
      'Backups of {name} are {intervalMinutes} minutes apart, and work of at most {rpoMinutes} minutes may be lost.',
    none: 'Backups of {name} have no interval, and work of at most {rpoMinutes} minutes may be lost.',
    unknown: 'Not known whether backups of {name} are made often enough.',
  },
  remediation: 'Make backups of {name} at least as often as its recovery point objective says, or agree another one.',
  judge: ({ entity, pointer }) => {
    const rpoMinutes = objectiveMinutes(entity, 'rpo', pointer);
    if (isMissing(rpoMinutes)) return { unknown: [rpoMinutes] };
    if (rpoMinutes === null) return 'not-applicable';
    const { backup } = entity;
    if (backup === undefined) return { unknown: [{ code: 'service.backup', pointer }] };
    if (backup === null) return 'not-applicable'; // what keeps the data is something else
    if (backup.interval === null) return { fail: [{ messageId: 'none', data: { rpoMinutes } }] };
    const intervalMinutes = minutesOf(backup.interval);
    if (intervalMinutes === undefined) return { unknown: [{ code: 'service.backup.interval', pointer }] };
    if (intervalMinutes <= rpoMinutes) return 'pass';
    return { fail: [{ messageId: 'longer', data: { intervalMinutes, rpoMinutes } }] };
  },
});
