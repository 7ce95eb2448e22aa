import { frozenInDepth } from '../policy/frozenInDepth.js';
import type { PartnerCode, PartnerFinding, PartnerGate, PartnerQuestion } from './model.js';

/** What is looked for at each gate. */
export const gateTexts: Readonly<Record<PartnerGate, string>> = {
  'shared-responsibility':
    'Does it say how it works with internal IT, where it adds value, and how responsibilities are written down?',
  'service-depth':
    'Does monitoring come with response, security tooling with follow-through, and the helpdesk with escalation?',
  'outcome-link': 'Are its services tied to uptime, to issues resolved and to risk reduced?',
  transparency: 'Does it report, document and communicate, and let the client look into its consoles?',
};

/** The six practical questions. */
export const questionTexts: Readonly<Record<PartnerQuestion, string>> = {
  'alert-triage': 'Who looks at alerts first, and how are they sorted?',
  'after-hours-scope': 'What is done outside of office hours, and what is not?',
  'patch-windows': 'When are patches applied, and who agrees to the windows?',
  'tenant-security-settings': 'Who owns the security settings of the tenant, such as Microsoft 365?',
  'backup-review': 'Who reviews backups and tests that they restore?',
  'joint-incident-response': 'How do both teams respond to an incident together?',
};

/** What may be wrong with the terms of a partner. */
export const partnerFindings: Readonly<Record<PartnerCode, PartnerFinding>> = /* @__PURE__ */ frozenInDepth<
  Record<PartnerCode, PartnerFinding>
>({
  NO_CONSOLE_ACCESS: {
    code: 'NO_CONSOLE_ACCESS',
    sentence: 'The client cannot look into the consoles of the tools that the partner works with.',
    remedy: 'Agree access for the client before signing.',
    sources: ['004'],
    gapRules: ['tool/no-internal-visibility'],
  },
  PROVIDER_LOCK_IN: {
    code: 'PROVIDER_LOCK_IN',
    sentence: 'The partner would own configuration, tooling or documentation.',
    remedy: 'Let the client own the records, and agree terms of exit.',
    sources: ['004'],
    gapRules: ['lockin/provider-holds-keys', 'lockin/no-exit-plan'],
  },
  RIGID_TERM: {
    code: 'RIGID_TERM',
    sentence: 'The contract binds for several years without a way to change it.',
    remedy: 'Agree a shorter term, or dates at which scope and price may change.',
    sources: ['004'],
    gapRules: ['lockin/rigid-term'],
  },
  CHANGE_REQUEST_FEES: {
    code: 'CHANGE_REQUEST_FEES',
    sentence: 'Each change is charged, so that necessary changes may be put off.',
    remedy: 'Agree a number of changes that the fee covers.',
    sources: ['004'],
    gapRules: [],
  },
});
