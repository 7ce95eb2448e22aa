import type { partnerQuestions } from '../../governance/decisions/model.js';

/** Something that must be settled before work changes hands. */
export interface HandoverItemText {
  /** Its id, as in `transition.handover`. */
  readonly id: string;
  /** What must be settled. */
  readonly text: string;
  /** Where it comes from, ids of `ruleSources`. */
  readonly sources: readonly string[];
  /** Question to the partner whose written answer settles it; null: none. */
  readonly question: (typeof partnerQuestions)[number] | null;
}

const operatingModels = ['operating-models'];
const whatIs = ['what-is'];
const comparison = ['comparison'];

/** Everything that must be settled before work changes hands, in order; the seeds name it, the ids and the words are ours. */
export const handoverItems: readonly HandoverItemText[] = /* @__PURE__ */ Object.freeze<HandoverItemText[]>([
  item('retained-scope', 'What stays inside.', operatingModels),
  item('escalation-and-response', 'Escalation and the response that is expected.', operatingModels),
  item('tooling-and-monitoring', 'Who owns tools and monitoring.', operatingModels),
  item('handover-requirements', 'What must be handed over.', operatingModels),
  item('review-after-events', 'The review after incidents and major changes.', operatingModels),
  item('tickets', 'Who takes tickets of users.', whatIs),
  item('alerts-after-hours', 'Who takes alerts after hours.', whatIs),
  item('patch-compliance', 'Who answers for patch compliance.', whatIs),
  item('backup-verification', 'Who verifies backups.', whatIs),
  item('first-response', 'Who responds first to a security incident.', whatIs),
  item('partner-alert-triage', 'How the partner sorts alerts.', whatIs, 'alert-triage'),
  item('partner-after-hours-scope', 'What the partner does after hours.', whatIs, 'after-hours-scope'),
  item('partner-patch-windows', 'When the partner patches.', whatIs, 'patch-windows'),
  item(
    'partner-tenant-security',
    'Which security settings of the tenant the partner keeps.',
    whatIs,
    'tenant-security-settings',
  ),
  item('partner-backup-review', 'How the partner checks and tests backups.', whatIs, 'backup-review'),
  item(
    'partner-joint-incident-response',
    'How both respond to an incident together.',
    whatIs,
    'joint-incident-response',
  ),
  item(
    'records-stay-inside',
    'Configuration records, configuration and documentation belong to the organization.',
    comparison,
  ),
  item('exit-and-data-return', 'How the contract ends, and how data come back.', comparison),
]);

function item(
  id: string,
  text: string,
  sources: readonly string[],
  question: HandoverItemText['question'] = null,
): HandoverItemText {
  return { id, text, sources, question };
}
