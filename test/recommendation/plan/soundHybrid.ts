import type { OperatingModel } from '../../../src/operating-model/model.js';

const officeDays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const allDays = [...officeDays, 'sat', 'sun'] as const;
const office = { windows: [{ zone: 'Europe/London', days: officeDays, start: '08:00', end: '18:00' }] };
const always = { windows: [{ zone: 'Europe/London', days: allDays, start: '00:00', end: '24:00' }] };

const needs = {
  backup: null,
  internalOnlyAccess: false,
  requiredSkills: [],
  criticality: 'high',
  leadRoleId: 'it-manager',
  ownerRoleId: 'it-manager',
} as const;

/**
 * The hybrid of the seeds, with internal owners, shared tooling and enough staff: service desk co-managed, infrastructure shared, cloud with
 * internal strategy and external execution, cybersecurity fully managed, backup outcome-based, projects augmented, ERP inside.
 */
export const soundHybrid: OperatingModel = {
  id: 'mills',
  name: 'North Mills',
  organization: { id: 'mills', name: 'North Mills Ltd', timeZone: 'Europe/London', internalOnlyAccess: false },
  parties: [
    { id: 'us', name: 'Our IT', kind: 'internal' },
    { id: 'msp', name: 'Harbor Managed Services', kind: 'provider' },
  ],
  teams: [
    { id: 'it', name: 'IT', partyId: 'us', skillIds: [] },
    { id: 'noc', name: 'Operations center', partyId: 'msp', skillIds: [] },
  ],
  roles: [
    { id: 'it-manager', name: 'IT manager', partyId: 'us', teamId: 'it', holders: ['ada'], vacantSince: null },
    { id: 'noc-lead', name: 'Lead of the center', partyId: 'msp', teamId: 'noc' },
  ],
  people: ['ada', 'ben', 'cleo', 'dev'].map((id) => ({
    id,
    name: id,
    partyId: 'us',
    teamIds: ['it'],
    fte: 1,
    weeklyHours: 40,
    skills: [],
    activeFrom: null,
    activeUntil: null,
  })),
  skills: [],
  services: [
    {
      ...needs,
      id: 'desk',
      name: 'Service desk',
      function: 'service-desk',
      operatingModel: 'co-managed',
      engagementModel: 'shared-responsibility',
      requiredCoverage: office,
      objectives: { response: 'PT1H', rto: 'PT8H' },
      dependsOn: ['network'],
    },
    {
      ...needs,
      id: 'network',
      name: 'Network',
      function: 'infrastructure',
      operatingModel: 'co-managed',
      engagementModel: 'shared-responsibility',
      requiredCoverage: always,
      objectives: { response: 'PT15M', rto: 'PT2H' },
      dependsOn: [],
    },
    {
      ...needs,
      id: 'cloud',
      name: 'Cloud',
      function: 'cloud-operations',
      operatingModel: 'co-managed-heavy',
      engagementModel: 'shared-responsibility',
      requiredCoverage: office,
      objectives: { response: 'PT1H', rto: 'PT4H' },
      dependsOn: ['network'],
    },
    {
      ...needs,
      id: 'security',
      name: 'Security operations',
      function: 'cybersecurity',
      operatingModel: 'fully-managed',
      engagementModel: null,
      requiredCoverage: always,
      objectives: { response: 'PT15M', rto: 'PT4H' },
      dependsOn: [],
    },
    {
      ...needs,
      id: 'backup',
      name: 'Backup',
      function: 'backup-dr',
      operatingModel: 'co-managed',
      engagementModel: 'outcome-based',
      requiredCoverage: office,
      objectives: { response: 'PT1H', rto: 'PT8H' },
      dependsOn: ['cloud'],
      backup: { interval: 'P1D', restoreTestInterval: 'P6M' },
    },
    {
      ...needs,
      id: 'projects',
      name: 'Projects',
      function: 'projects',
      operatingModel: 'co-managed',
      engagementModel: 'augmentation',
      requiredCoverage: office,
      objectives: null,
      dependsOn: [],
    },
    {
      ...needs,
      id: 'erp',
      name: 'ERP',
      function: 'business-applications',
      operatingModel: 'in-house',
      engagementModel: null,
      requiredCoverage: office,
      objectives: { response: 'PT30M', rto: 'PT4H' },
      dependsOn: ['network'],
    },
  ],
  activities: [
    { id: 'strategy', name: 'Set IT strategy', serviceId: null, kind: 'strategic', purpose: null },
    { id: 'alerts', name: 'Handle alerts', serviceId: 'network', kind: 'operational', purpose: 'alert-handling' },
    {
      id: 'verify',
      name: 'Verify backups',
      serviceId: 'backup',
      kind: 'operational',
      purpose: 'backup-verification',
    },
    { id: 'deliver', name: 'Deliver projects', serviceId: 'projects', kind: 'project', purpose: null },
    { id: 'run-erp', name: 'Run ERP', serviceId: 'erp', kind: 'operational', purpose: null },
  ],
  assignments: [
    { activityId: 'strategy', assignee: { kind: 'role', id: 'it-manager' }, responsibility: 'A' },
    { activityId: 'alerts', assignee: { kind: 'role', id: 'it-manager' }, responsibility: 'A' },
    { activityId: 'alerts', assignee: { kind: 'role', id: 'noc-lead' }, responsibility: 'R' },
    { activityId: 'verify', assignee: { kind: 'role', id: 'it-manager' }, responsibility: 'A' },
    { activityId: 'verify', assignee: { kind: 'role', id: 'noc-lead' }, responsibility: 'R' },
    { activityId: 'deliver', assignee: { kind: 'role', id: 'it-manager' }, responsibility: 'A' },
    { activityId: 'deliver', assignee: { kind: 'team', id: 'it' }, responsibility: 'R' },
    { activityId: 'deliver', assignee: { kind: 'team', id: 'noc' }, responsibility: 'R' },
    { activityId: 'run-erp', assignee: { kind: 'role', id: 'it-manager' }, responsibility: 'A' },
    { activityId: 'run-erp', assignee: { kind: 'team', id: 'it' }, responsibility: 'R' },
  ],
  coverage: {
    windows: [
      { id: 'day', zone: 'Europe/London', days: officeDays, start: '08:00', end: '18:00', teamId: 'it' },
      { id: 'round', zone: 'Europe/London', days: allDays, start: '00:00', end: '24:00', teamId: 'noc' },
    ],
    closures: [],
  },
  tools: [
    {
      id: 'watch',
      name: 'Monitor',
      purpose: 'monitoring',
      ownerPartyId: 'msp',
      access: [
        { partyId: 'us', level: 'read' },
        { partyId: 'msp', level: 'admin' },
      ],
      serviceIds: ['desk', 'network', 'cloud', 'backup', 'projects'],
      integratesWithToolIds: [],
    },
    {
      id: 'tickets',
      name: 'Tickets',
      purpose: 'ticketing',
      ownerPartyId: 'us',
      access: [
        { partyId: 'us', level: 'admin' },
        { partyId: 'msp', level: 'write' },
      ],
      serviceIds: ['desk', 'network', 'cloud', 'backup', 'projects', 'erp'],
      integratesWithToolIds: ['watch'],
    },
  ],
  costs: { assumptions: { shrinkageRate: 0.2 } },
  completeCollections: [{ collection: 'tools' }],
};
