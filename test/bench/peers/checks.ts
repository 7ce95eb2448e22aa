import type { GapReport } from '../../../src/gaps/model.js';
import { noAccountable } from '../../../src/gaps/rules/raci/noAccountable.js';
import { noResponsible } from '../../../src/gaps/rules/raci/noResponsible.js';
import { serviceNoOwner } from '../../../src/gaps/rules/own/serviceNoOwner.js';
import { detectGaps } from '../../../src/gaps/detectGaps.js';
import type { OperatingModel } from '../../../src/operating-model/model.js';
import { parseOperatingModelText } from '../../../src/operating-model/parseOperatingModelText.js';
import { largeModel } from '../largeModel.js';

/** What was found, as `rule kind:id`, in one order. */
export type Found = readonly string[];

/** The letters that one activity has. */
export interface Letters {
  accountable: number;
  responsible: number;
}

/**
 * The large document without what the peers would have to be taught: scopes, periods, retired services, rows that were not read to the
 * end and exceptions.
 */
export function plainModel(scale: number): OperatingModel {
  const model = largeModel(scale);
  return {
    ...model,
    services: model.services?.map((service) => ({ ...service, lifecycle: 'live' })),
    assignments: model.assignments?.map(({ activityId, assignee, responsibility }) => ({
      activityId,
      assignee,
      responsibility,
    })),
    partialCollections: undefined,
    exceptions: undefined,
  };
}

const options = {
  asOf: '2026-09-01',
  rules: [noAccountable, noResponsible, serviceNoOwner],
  config: { accountableImpliesResponsible: false },
};

function failures({ findings, superseded }: GapReport): Found {
  const failed = [...findings, ...superseded].filter(({ kind }) => kind === 'fail');
  return failed.map(({ ruleId, subject }) => `${ruleId} ${subject.kind}:${subject.id}`).sort();
}

/** The three checks by our rules. */
export function ourRules(model: OperatingModel): Found {
  return failures(detectGaps(model, options));
}

/** The text parsed, checked against the whole schema with its references, and then the three checks. */
export function ourTextToFindings(text: string): Found {
  const parsed = parseOperatingModelText(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
  return ourRules(parsed.model);
}

/** How many A and R each activity has, in one pass, as a user of a peer would count them. */
export function lettersByActivity({ activities = [], assignments = [] }: OperatingModel): Map<string, Letters> {
  const counts = new Map(activities.map(({ id }): [string, Letters] => [id, { accountable: 0, responsible: 0 }]));
  for (const { activityId, responsibility } of assignments) {
    const letters = counts.get(activityId);
    if (letters === undefined) continue;
    if (responsibility === 'A') letters.accountable += 1;
    if (responsibility === 'R') letters.responsible += 1;
  }
  return counts;
}
