import type { IncidentMapping, TicketPriorityWord, TicketStatusWord } from './mapping.js';

/** `word` and what it means, for tables that a person can read. */
function statuses(
  table: readonly (readonly [status: TicketStatusWord['status'], words: string, reason?: string])[],
): readonly TicketStatusWord[] {
  return table.flatMap(([status, words, reason]) =>
    words.split(', ').map((word) => ({ word, status, ...(reason !== undefined && { reason }) })),
  );
}

function priorities(...words: readonly string[]): readonly TicketPriorityWord[] {
  const urgencies = [1, 2, 3, 4, 5] as const;
  return urgencies.flatMap((priority, index) =>
    (words[index] ?? '').split(', ').flatMap((word) => (word === '' ? [] : [{ word, priority }])),
  );
}

/** Nobody can change it for others. */
function frozen<T extends object>(value: T): T {
  for (const member of Object.values(value) as unknown[]) {
    if (typeof member === 'object' && member !== null) frozen(member);
  }
  return Object.freeze(value);
}

/**
 * How the rows of well-known ticket systems are to be read. Plain data: spread one to add your own columns, words and zone.
 *
 * Names of ServiceNow, Jira, Zendesk, Freshservice and HaloPSA are those of their public interfaces; those of ConnectWise and Autotask are
 * taken from public clients of theirs. Which priority a word has is a house default. Names of requesters, addresses and free text are
 * never read.
 *
 * - `serviceNow`: times without zone are UTC, which holds for the table interface with raw values, and not for display values.
 * - `jira`: rows of the search interface, and its CSV export, whose dates have months by name and years of two digits. Times of the CSV
 *   need `timeZone`. First responses and agreements stand in fields of your own site, such as
 *   `fields.customfield_10030.completedCycles.0.stopTime`.
 * - `zendesk`: tickets with `metric_set`; they have no time of closing.
 * - `freshservice`: priority 4 is the most urgent; tickets with `stats`.
 * - `haloPsa`: priorities are numbers of your own configuration and need `priorities`; times have no zone and need `timeZone`.
 * - `connectWise`: names of states are those of your boards and need `statuses`; so do priorities.
 * - `autotask`: states but New and Complete, priorities and queues are numbers of your own configuration.
 *
 * @see https://www.servicenow.com/docs/ and https://developer.atlassian.com/cloud/jira/platform/rest/v3/
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_metrics/ and https://api.freshservice.com/
 *
 * @example
 * ```ts
 * import { incidentPresets } from 'comanaged/import';
 *
 * incidentPresets.freshservice.priorities?.map(({ word, priority }) => `${word}: ${priority}`);
 * // => ['4: 1', '3: 2', '2: 3', '1: 4']
 * ```
 */
export const incidentPresets: {
  readonly serviceNow: IncidentMapping;
  readonly jira: IncidentMapping;
  readonly zendesk: IncidentMapping;
  readonly freshservice: IncidentMapping;
  readonly haloPsa: IncidentMapping;
  readonly connectWise: IncidentMapping;
  readonly autotask: IncidentMapping;
} = /* @__PURE__ */ frozen({
  serviceNow: {
    fields: {
      id: 'number',
      openedAt: 'opened_at',
      changedAt: 'sys_updated_on',
      changeNumber: 'sys_mod_count',
      resolvedAt: 'resolved_at',
      closedAt: 'closed_at',
      reopenCount: 'reopen_count',
      status: ['state', 'incident_state'],
      pauseReason: 'hold_reason',
      priority: 'priority',
      group: 'assignment_group',
      reassignments: 'reassignment_count',
      service: 'business_service',
      slaMet: 'made_sla',
    },
    statuses: statuses([
      ['open', '1, 2, New, Active, In Progress'],
      ['pending', '3, On Hold'],
      // The states of releases before Helsinki, which many still have.
      ['pending', 'Awaiting Problem', 'problem'],
      ['pending', 'Awaiting User Info, Awaiting Caller', 'customer'],
      ['pending', 'Awaiting Evidence', 'evidence'],
      ['pending', 'Awaiting Vendor', 'vendor'],
      ['pending', 'Awaiting Change', 'change'],
      ['resolved', '6, Resolved'],
      ['closed', '7, Closed'],
      ['canceled', '8, Canceled, Cancelled'],
    ]),
    reasons: [
      { word: 'Awaiting Caller', reason: 'customer' },
      { word: 'Awaiting Vendor', reason: 'vendor' },
      { word: 'Awaiting Problem', reason: 'problem' },
      { word: 'Awaiting Change', reason: 'change' },
    ],
    priorities: priorities('1, Critical', '2, High', '3, Moderate', '4, Low', '5, Planning'),
    leadingNumbers: true,
    timeZone: 'UTC',
  },
  jira: {
    fields: {
      id: ['key', 'Issue key'],
      openedAt: ['fields.created', 'Created'],
      resolvedAt: ['fields.resolutiondate', 'Resolved'],
      status: ['fields.status.name', 'Status', 'fields.status.statusCategory.key', 'Status Category'],
      priority: ['fields.priority.name', 'Priority'],
    },
    statuses: statuses([
      ['open', 'Open, To Do, Reopened, Waiting for support, In Progress, Work in progress, Escalated'],
      ['pending', 'Waiting for customer', 'customer'],
      ['pending', 'Pending'],
      ['resolved', 'Resolved, Done'],
      ['closed', 'Closed'],
      ['canceled', 'Canceled, Cancelled, Declined'],
      // Keys of the categories, for states of your own workflows.
      ['open', 'new, indeterminate'],
    ]),
    priorities: priorities('Highest, Blocker', 'High, Critical', 'Medium, Major', 'Low, Minor', 'Lowest, Trivial'),
    shortYears: true,
  },
  zendesk: {
    fields: {
      id: 'id',
      openedAt: 'created_at',
      resolvedAt: 'metric_set.solved_at',
      reopenCount: 'metric_set.reopens',
      status: 'status',
      priority: 'priority',
      group: 'group_id',
      groupStations: 'metric_set.group_stations',
      responseMinutes: 'metric_set.reply_time_in_minutes.calendar',
      resolutionMinutes: 'metric_set.full_resolution_time_in_minutes.calendar',
      businessResolutionMinutes: 'metric_set.full_resolution_time_in_minutes.business',
    },
    statuses: statuses([
      ['open', 'new, open'],
      ['pending', 'pending', 'customer'],
      ['pending', 'hold', 'vendor'],
      ['resolved', 'solved'],
      ['closed', 'closed'],
    ]),
    priorities: priorities('urgent', 'high', 'normal', 'low'),
  },
  freshservice: {
    fields: {
      id: 'id',
      openedAt: 'created_at',
      acknowledgedAt: 'stats.first_responded_at',
      resolvedAt: 'stats.resolved_at',
      closedAt: 'stats.closed_at',
      status: 'status',
      priority: 'priority',
      group: 'group_id',
    },
    statuses: statuses([
      ['open', '2, Open'],
      ['pending', '3, Pending'],
      ['resolved', '4, Resolved'],
      ['closed', '5, Closed'],
    ]),
    priorities: [
      { word: '4', priority: 1 },
      { word: '3', priority: 2 },
      { word: '2', priority: 3 },
      { word: '1', priority: 4 },
    ],
  },
  haloPsa: {
    fields: {
      id: 'id',
      openedAt: 'dateoccurred',
      acknowledgedAt: 'responsedate',
      closedAt: 'dateclosed',
      status: 'status_id',
      priority: 'priority_id',
      group: 'team',
    },
    statuses: [{ word: '9', status: 'closed' }],
  },
  connectWise: {
    fields: {
      id: 'id',
      openedAt: ['_info.dateEntered', 'dateEntered'],
      acknowledgedAt: 'dateResponded',
      resolvedAt: 'dateResolved',
      closedAt: 'closedDate',
      status: 'status',
      isClosed: 'closedFlag',
      priority: 'priority',
      group: ['team', 'board'],
      slaMet: 'isInSla',
    },
  },
  autotask: {
    fields: {
      id: 'ticketNumber',
      openedAt: 'createDate',
      acknowledgedAt: 'firstResponseDateTime',
      resolvedAt: 'resolvedDateTime',
      closedAt: 'completedDate',
      status: 'status',
      priority: 'priority',
      group: 'queueID',
      slaMet: 'serviceLevelAgreementHasBeenMet',
    },
    statuses: [
      { word: '1', status: 'open' },
      { word: '5', status: 'closed' },
    ],
  },
});
