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
]);

/** What stands over all assignees and names none of them. */
export const groupWords: ReadonlySet<string> = new Set([
  ...assigneeWords,
  'assignees',
  'assigned to',
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
