// Headers as word processors and generators write them, in normalized form.

/** Columns that name the activity. */
export const activityWords: ReadonlySet<string> = new Set([
  'activity',
  'activities',
  'task',
  'tasks',
  'action',
  'actions',
  'deliverable',
  'deliverables',
  'process step',
  'decision',
  'decisions',
  'milestone',
  'milestones',
  'work package',
  'work packages',
  'work item',
  'work items',
  'aufgabe',
  'aufgaben',
  'tätigkeit',
  'tätigkeiten',
  'aktivität',
  'aktivitäten',
]);

/** Columns that name the section. */
export const sectionWords: ReadonlySet<string> = new Set([
  'section',
  'phase',
  'category',
  'group',
  'domain',
  'area',
  'stage',
  'process',
  'workstream',
]);

/** Columns that hold an id. */
export const idWords: ReadonlySet<string> = new Set(['id', 'ref', 'reference', 'identifier', 'activity id', 'task id']);

/** First columns of tables whose rows are assignees. */
export const assigneeWords: ReadonlySet<string> = new Set([
  'role',
  'roles',
  'party',
  'parties',
  'team',
  'teams',
  'stakeholder',
  'stakeholders',
  'actor',
  'actors',
  'who',
  'person',
  'persons',
  'people',
  'resource',
  'resources',
  'department',
  'departments',
  'position',
  'positions',
  'employee',
  'employees',
  'assignee',
  'assignees',
  'assigned to',
  'rolle',
  'rollen',
]);

/** Tells whether a first column is headed like one of assignees, by itself or in a corner of both: "Roles / Activities". */
export function isAssigneeHeader(name: string): boolean {
  return assigneeWords.has(name.split('/', 1)[0]?.trim() ?? '');
}

/** First columns that may name activities and assignees alike. */
export const openWords: ReadonlySet<string> = new Set(['', 'name', 'names']);

/** Columns of tables with one row for each letter that hold the letter. */
export const letterWords: ReadonlySet<string> = new Set([
  'responsibility',
  'responsibilities',
  'raci',
  'raci role',
  'raci code',
  'raci letter',
  'raci type',
  'letter',
  'code',
  'involvement',
  'participation',
  'assignment',
  'role',
  'type',
]);

/** Columns that put activities into classes, which may be called as letters are. */
export const classWords: ReadonlySet<string> = new Set([
  'phase',
  'stage',
  'category',
  'class',
  'classification',
  'level',
  'type',
  'kind',
  'item',
  'risk',
  'risk class',
  'risk level',
  'change type',
  'change class',
  'service class',
  'asset class',
  'abc class',
  'rag',
  'rag status',
  'impact',
  'severity',
  'urgency',
  'tier',
  'grade',
  'rating',
  'complexity',
  'importance',
  'moscow',
]);

/** What stands over all assignees and names none of them. */
export const groupWords: ReadonlySet<string> = new Set([
  ...assigneeWords,
  'raci',
  'raci matrix',
  'responsibilities',
  'responsibility',
]);

/** Columns that name who owns the activity. */
export const ownerWords: ReadonlySet<string> = new Set(['owner', 'activity owner', 'task owner', 'process owner']);

/** Columns that never hold letters of assignees, whatever their cells look like. */
const textWords: ReadonlySet<string> = new Set([
  '#',
  'no',
  'nr',
  'number',
  'step',
  'description',
  'details',
  'remark',
  'remarks',
  'comment',
  'comments',
  'note',
  'notes',
  'tool',
  'link',
  'sla',
  'priority',
  'criticality',
  'frequency',
  'status',
  'raci',
  'letter',
  'code',
  'symbol',
  'abbreviation',
]);

/** Tells whether a column with this header never holds letters. */
export function isNeverLetters(name: string): boolean {
  return textWords.has(name) || idWords.has(name) || activityWords.has(name);
}

/** Tells whether a column is known by its header to hold text; one of sections may be an assignee after all: "Group". */
export function isTextHeader(name: string): boolean {
  return isNeverLetters(name) || sectionWords.has(name);
}
