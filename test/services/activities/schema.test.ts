import { activitySchema } from '../../../src/services/activities/schema.js';
import { describeEntity } from '../../fixtures/entityTable.js';
import * as cases from '../../fixtures/fieldCases.js';
import { list, oneOf, optional, restriction } from '../../fixtures/fieldCases.js';
import { describeNotes, freeText } from '../../fixtures/fieldNotesTable.js';

/** The 34 management practices of ITIL 4 (Foundation, 2019), as ids. */
const itilPractices = `
  architecture-management availability-management business-analysis capacity-and-performance-management
  change-enablement continual-improvement deployment-management incident-management
  information-security-management infrastructure-and-platform-management it-asset-management
  knowledge-management measurement-and-reporting monitoring-and-event-management
  organizational-change-management portfolio-management problem-management project-management
  relationship-management release-management risk-management service-catalog-management
  service-configuration-management service-continuity-management service-design service-desk
  service-financial-management service-level-management service-request-management
  service-validation-and-testing software-development-and-management strategy-management
  supplier-management workforce-and-talent-management`.match(/[a-z-]+/g) as string[];

const purposes = `
  ticket-handling alert-handling patch-compliance backup-verification security-first-response
  user-security-training tenant-security-settings onboarding-offboarding license-management access-review
  firewall-change endpoint-security email-security account-control vulnerability-review
  configuration-drift vendor-coordination monitoring remediation shift-handover restore-test
  verification approval`.match(/[a-z-]+/g) as string[];

describeEntity(
  'activity',
  activitySchema,
  { id: 'network-alerts', name: 'Handle network alerts' },
  {
    ...cases.named,
    serviceId: optional(cases.id),
    section: optional(cases.line),
    kind: optional(oneOf('operational', 'governance', 'strategic', 'project')),
    practice: optional(oneOf(...itilPractices)),
    purpose: optional(oneOf(...purposes)),
    incidentType: optional({ accepts: ['ransomware', 'lost-device'], rejects: cases.id.rejects }),
    tier: optional(cases.tier),
    retained: optional(cases.flag),
    severities: restriction(cases.id),
    sites: restriction(cases.id),
    requiredCoverage: optional(cases.requiredCoverage),
    interval: optional(cases.calendarDuration),
    lastDoneOn: optional(cases.date),
    maintenanceWindow: optional(cases.hoursPlan),
    automation: optional(oneOf('manual', 'scripted', 'automated')),
    configurationAsCode: optional(cases.flag),
    internalOnlyAccess: optional(cases.flag),
    carveOutReason: optional(cases.text),
    siteDifferenceReason: optional(cases.text),
    separateFromActivityIds: list(cases.id),
    satisfiesDutyIds: list(cases.id),
  },
  cases.sharedKeys,
);
describeNotes('activity', activitySchema, { carveOutReason: freeText, siteDifferenceReason: freeText });
