import { expect, test } from 'vitest';
import { raciFromTable } from '../../src/import/index.js';
import { describeExternal } from '../fixtures/external.js';

// Known of this published matrix, by counting its rows by hand: 12 tables under 12 headings with 71 rows; two accountable in
// "Manage Kubernetes service security", none in basic role-based access control, and nine names that stand in two sections.
describeExternal('cloud-temple-kubernetes-raci.md', 8, (text) => {
  const { value, problems } = raciFromTable(text, { name: 'raci.md' });
  const { activities, assignments } = value;
  const accountable = assignments.filter(({ responsibility }) => responsibility === 'A');
  const holdersOf = (activityId: string) =>
    accountable.filter((assignment) => assignment.activityId === activityId).map(({ assignee }) => assignee.id);
  const named = (name: string) => activities.filter((activity) => activity.name === name);

  test('71 activities in 12 sections, 2 parties, nothing doubtful', () => {
    expect(value.totals).toMatchObject({ rows: 71, activities: 71, sections: 12, matrices: 12, skippedTables: 0 });
    expect(value.parties).toEqual([
      { id: 'client', name: 'Client' },
      { id: 'cloud-temple', name: 'Cloud Temple' },
    ]);
    expect(value.partialCollections).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('38 accountable at the provider and 33 at the client', () => {
    const ofParty = (id: string) => accountable.filter(({ assignee }) => assignee.id === id).length;
    expect({ provider: ofParty('cloud-temple'), client: ofParty('client') }).toEqual({ provider: 38, client: 33 });
  });

  test('one activity with two accountable', () => {
    const double = activities.filter(({ id }) => holdersOf(id).length > 1);
    expect(double.map(({ section, name }) => [section, name])).toEqual([
      ['Security', 'Manage Kubernetes service security'],
    ]);
    expect(double.map(({ id }) => holdersOf(id))).toEqual([['client', 'cloud-temple']]);
  });

  test('one activity without an accountable', () => {
    const open = activities.filter(({ id }) => holdersOf(id).length === 0);
    expect(open.map(({ section, name }) => [section, name])).toEqual([
      ['Security', 'Implement and manage basic role-based access control (RBAC)'],
    ]);
  });

  test('nine names stand in two sections, with different letters', () => {
    const letters = (activityId: string) =>
      assignments
        .filter((assignment) => assignment.activityId === activityId)
        .map(({ assignee, responsibility }) => `${assignee.id} ${responsibility}`)
        .join(', ');
    const twice = [...new Set(activities.map(({ name }) => name))].map(named).filter((same) => same.length === 2);
    expect(twice).toHaveLength(9);
    for (const [first, second] of twice) {
      expect(first?.section).not.toBe(second?.section);
      expect(first?.id).not.toBe(second?.id);
      expect(letters(first?.id ?? '')).not.toBe(letters(second?.id ?? ''));
    }
  });

  test('cells are accounted for', () => {
    // 71 rows of two cells, of which "Monitor application performance" and "Manage application alerts" leave one empty.
    expect(value.totals.cells).toMatchObject({ read: 142, assigned: 140, empty: 2, omitted: 0, unassessed: 0 });
    // 33 + 38 hold RA, one more R stands alone.
    expect(value.totals.cells.letters.slice(0, 2)).toEqual([
      { letter: 'R', count: 72 },
      { letter: 'A', count: 71 },
    ]);
  });

  test('the footnote below a table is the note of the letters it marks', () => {
    const [create] = named('Create and manage Kubernetes projects');
    const informed = assignments.filter(
      ({ activityId, responsibility }) => activityId === create?.id && responsibility === 'I',
    );
    expect(informed.map(({ note }) => note)).toEqual([
      'These responsibilities can be delegated to Cloud Temple through an additional managed services contract.',
    ]);
  });

  test('every activity and assignment has its place', () => {
    const [first] = activities;
    expect(first?.importedFrom).toEqual({ name: 'raci.md', table: 1, line: 12, column: 3 });
    const lines = text.split('\n');
    for (const { name, importedFrom } of activities) {
      const { line, column } = importedFrom ?? {};
      expect(lines[(line ?? 0) - 1]?.slice((column ?? 0) - 1).startsWith(name)).toBe(true);
    }
    expect(assignments.every(({ importedFrom }) => (importedFrom?.line ?? 0) > 11)).toBe(true);
  });
});
