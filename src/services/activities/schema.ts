import * as z from 'zod';
import { hoursPlanSchema, requiredCoverageSchema } from '../../coverage/schema.js';
import { supportTiers } from '../../coverage/model.js';
import { entityShape } from '../../internal/entity/schema.js';
import { absentOr, maybe, schemaOf, tagged } from '../../internal/schemaOf.js';
import {
  calendarDurationSchema,
  dateSchema,
  idSchema,
  idsSchema,
  lineSchema,
  someIdsSchema,
  textSchema,
} from '../../internal/values/schema.js';
import { activityKinds, automationLevels, practices, purposes } from './model.js';
import type { Activity } from './model.js';

/** Something that somebody must do. */
export const activitySchema: z.ZodType<Activity, Activity> = schemaOf<Activity>()(
  z.strictObject({
    ...entityShape,
    serviceId: maybe(idSchema),
    section: maybe(lineSchema),
    kind: maybe(z.enum(activityKinds)),
    practice: maybe(z.enum(practices)),
    purpose: maybe(z.enum(purposes)),
    incidentType: maybe(idSchema),
    tier: maybe(z.literal(supportTiers)),
    retained: maybe(z.boolean()),
    severities: absentOr(someIdsSchema),
    sites: absentOr(someIdsSchema),
    requiredCoverage: maybe(requiredCoverageSchema),
    interval: maybe(calendarDurationSchema),
    lastDoneOn: maybe(dateSchema),
    maintenanceWindow: maybe(hoursPlanSchema),
    automation: maybe(z.enum(automationLevels)),
    configurationAsCode: maybe(z.boolean()),
    internalOnlyAccess: maybe(z.boolean()),
    carveOutReason: tagged('text', maybe(textSchema)),
    siteDifferenceReason: tagged('text', maybe(textSchema)),
    separateFromActivityIds: absentOr(idsSchema),
    satisfiesDutyIds: absentOr(idsSchema),
  }),
);
