import type { OperatingModel } from '../../src/operating-model/model.js';
import type { Activity } from '../../src/services/activities/model.js';
import { documents, evidence } from './model/files.js';
import { assignments, duties, lanes } from './model/matrix.js';
import { contracts, escalationRoutes, tools } from './model/means.js';
import { costs, metrics, organization } from './model/outcomes.js';
import { seeded } from './model/random.js';
import type { Random } from './model/random.js';
import { decisions, events, exceptions, reviews, transitions } from './model/records.js';
import { sizesAt } from './model/sizes.js';
import type { Shape } from './model/sizes.js';
import { what } from './model/what.js';
import { who } from './model/who.js';

/** Lists that are open unless declared complete: here their silence means "none", as far as they go. */
const complete = ['documents', 'reviews', 'tools', 'escalationRoutes', 'contracts', 'events', 'duties', 'metrics'];

/** Rows of the matrix that were not read to the end. */
function partlyRead(activities: readonly Activity[], { chance }: Random): string[] {
  return activities.filter(() => chance(0.01)).map(({ id }) => `activity:${id}`);
}

/**
 * A seeded document with a few flaws and a few unknowns in every hundred rows, and with the fields that the rules ask for.
 *
 * @param scale 1 is the reference size of 48,000 entities
 * @param shape `wide`: a scale brings more services; `deep`: it brings five services more of everything else
 */
export function largeModel(scale = 1, shape: Shape = 'wide', seed = 20_260_901): OperatingModel {
  const random = seeded(seed);
  const sizes = sizesAt(scale, shape);
  const { rolesOf, ...people } = who(sizes, random);
  const parties = { ...people, rolesOf };
  const { services, activities } = what(sizes, parties, random);
  const allActivities = activities.flat();
  const model = {
    id: 'large',
    name: 'Large estate',
    organization,
    raciScheme: { id: 'raci' },
    ...people,
    services,
    activities: allActivities,
    assignments: assignments(activities, parties, random),
    lanes: lanes(sizes, random),
    duties: duties(sizes, random),
    tools: tools(sizes, random),
    contracts: contracts(sizes, random),
    escalationRoutes: escalationRoutes(sizes, parties, random),
    reviews: reviews(sizes, parties, random),
    events: events(sizes, parties, random),
    exceptions: exceptions(sizes, allActivities, parties, random),
    decisions: decisions(sizes, parties, random),
    transitions: transitions(sizes, parties, random),
    metrics: metrics(sizes, random),
    maturity: {
      targetLevel: 2,
      answers: [{ criterionId: 'rec.restore-test', rating: 'L', evidenceIds: ['evidence-0'] }],
    },
    costs,
    completeCollections: complete.map((collection) => ({ collection })),
    partialCollections: [{ collection: 'assignments', subjects: partlyRead(allActivities, random) }],
  } satisfies OperatingModel;
  const rest = sizes.entities - entityCount(model);
  const subjects = { services, activities };
  return {
    ...model,
    documents: documents(Math.floor(rest / 2), subjects, parties, random),
    evidence: evidence(rest - Math.floor(rest / 2), subjects, parties, random),
  };
}

/** How many entities a document has: the rows of its lists, those of the coverage plan, the metrics and the costs included. */
export function entityCount(model: OperatingModel): number {
  const { coverage, metrics: measured, costs: money } = model;
  const own = Object.entries(model).filter(([key]) => !key.endsWith('Collections'));
  const lists: unknown[] = [
    ...own.map(([, list]) => list),
    coverage?.windows,
    coverage?.rotations,
    measured?.definitions,
    money?.options,
  ];
  return lists.reduce((sum: number, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}
