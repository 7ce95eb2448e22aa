import * as z from 'zod';
import * as coverage from '../coverage/schema.js';
import * as assumptions from '../cost/assumptions/schema.js';
import * as costOptions from '../cost/options/schema.js';
import * as cost from '../cost/schema.js';
import * as decisions from '../governance/decisions/schema.js';
import * as records from '../governance/records/schema.js';
import * as entity from '../internal/entity/schema.js';
import * as quantity from '../internal/quantity/schema.js';
import * as values from '../internal/values/schema.js';
import * as maturity from '../maturity/schema.js';
import * as incident from '../metrics/incident/schema.js';
import * as metrics from '../metrics/schema.js';
import * as operatingModel from '../operating-model/schema.js';
import * as raci from '../raci/schema.js';
import * as activities from '../services/activities/schema.js';
import * as agreements from '../services/agreements/schema.js';
import * as catalogue from '../services/catalogue/schema.js';
import * as parties from '../services/parties/schema.js';
import * as profile from '../services/profile/schema.js';
import * as subjects from '../services/subjects/schema.js';

const suffix = 'Schema';

/** The schemas among the exports of some files, by their names without `Schema`. */
function schemasOf(files: readonly object[]): [string, z.ZodType][] {
  return files.flatMap((file) =>
    Object.entries(file).flatMap(([name, value]): [string, z.ZodType][] =>
      value instanceof z.ZodType ? [[name.slice(0, -suffix.length), value]] : [],
    ),
  );
}

/** Every schema of `comanaged/schemas` by its name without `Schema`. */
export function publicSchemas(): ReadonlyMap<string, z.ZodType> {
  return new Map(
    schemasOf([
      ...[coverage, assumptions, costOptions, cost, decisions, records, entity, quantity, maturity, incident, metrics],
      ...[operatingModel, raci, activities, agreements, catalogue, parties, profile, subjects],
    ]),
  );
}

/** The forms of single values, such as a date, by their names without `Schema`. */
export function valueSchemas(): ReadonlyMap<string, z.ZodType> {
  return new Map(schemasOf([values]));
}
