import type { Purpose } from '../../../services/activities/model.js';

/** What every kind of service that people work with needs somebody for. */
const everywhere = [
  'ticket-handling',
  'alert-handling',
  'patch-compliance',
  'backup-verification',
  'security-first-response',
] as const;

/**
 * What each type of service needs an activity for, by purpose.
 *
 * The items come from the questions and lists of the sources; which type needs which is a house default, to be changed by the options
 * of the rule.
 */
export const baselineActivities: ReadonlyMap<string, readonly Purpose[]> = new Map<string, readonly Purpose[]>([
  [
    'workplace',
    [
      ...everywhere,
      'user-security-training',
      'tenant-security-settings',
      'onboarding-offboarding',
      'license-management',
      'access-review',
      'endpoint-security',
      'email-security',
      'account-control',
      'vulnerability-review',
      'configuration-drift',
      'vendor-coordination',
    ],
  ],
  [
    'network',
    [
      ...everywhere,
      'access-review',
      'firewall-change',
      'vulnerability-review',
      'configuration-drift',
      'vendor-coordination',
    ],
  ],
  [
    'server',
    [
      ...everywhere,
      'access-review',
      'account-control',
      'vulnerability-review',
      'configuration-drift',
      'vendor-coordination',
    ],
  ],
  [
    'cloud',
    [
      ...everywhere,
      'tenant-security-settings',
      'license-management',
      'access-review',
      'account-control',
      'vulnerability-review',
      'configuration-drift',
      'vendor-coordination',
    ],
  ],
  [
    'application',
    [
      ...everywhere,
      'onboarding-offboarding',
      'license-management',
      'access-review',
      'account-control',
      'vendor-coordination',
    ],
  ],
  [
    'security',
    [
      'ticket-handling',
      'alert-handling',
      'security-first-response',
      'access-review',
      'firewall-change',
      'endpoint-security',
      'email-security',
      'vulnerability-review',
      'configuration-drift',
      'vendor-coordination',
    ],
  ],
]);
