import * as z from 'zod';
import { absentOr, maybe, schemaOf, tagged, withDefault } from '../../internal/schemaOf.js';
import { lastInstantMs } from '../../internal/time/limits.js';
import {
  countSchema,
  figureSchema,
  idSchema,
  instantSchema,
  lineSchema,
  rateSchema,
} from '../../internal/values/schema.js';
import { incidentPriorities, incidentStatuses } from './model.js';
import type {
  IncidentAssignment,
  IncidentOutage,
  IncidentPause,
  IncidentRecord,
  InstantInput,
  ReportedFigures,
} from './model.js';

const minutes = maybe(z.number().min(0).max(52_596_000)); // 100 years of 365.25 days

/** An instant as text or as epoch milliseconds, 1970 to 2199. */
export const instantInputSchema: z.ZodType<InstantInput, InstantInput> = schemaOf<InstantInput>()(
  z.union([instantSchema, z.int().min(0).max(lastInstantMs)]),
);

/** A time in which a ticket waited; one that ends before it starts is left out where durations are measured. */
export const incidentPauseSchema: z.ZodType<IncidentPause, IncidentPause> = schemaOf<IncidentPause>()(
  z.strictObject({
    start: instantInputSchema,
    end: maybe(instantInputSchema),
    reason: maybe(lineSchema),
    stopsClock: withDefault(z.boolean(), true),
  }),
);

/** Who held a ticket from an instant on. */
export const incidentAssignmentSchema: z.ZodType<IncidentAssignment, IncidentAssignment> =
  schemaOf<IncidentAssignment>()(
    z.strictObject({
      at: instantInputSchema,
      partyId: maybe(idSchema),
      group: tagged('text', maybe(lineSchema)),
      personId: tagged('personal', maybe(idSchema)),
    }),
  );

/** A time in which the service did not work. */
export const incidentOutageSchema: z.ZodType<IncidentOutage, IncidentOutage> = schemaOf<IncidentOutage>()(
  z.strictObject({ start: instantInputSchema, end: maybe(instantInputSchema) }),
);

/** Figures that the ticket system calculated itself. */
export const reportedFiguresSchema: z.ZodType<ReportedFigures, ReportedFigures> = schemaOf<ReportedFigures>()(
  z.strictObject({
    responseMinutes: minutes,
    resolutionMinutes: minutes,
    businessResolutionMinutes: minutes,
    slaMet: maybe(z.boolean()),
  }),
);

/** A ticket, beside the document. */
export const incidentRecordSchema: z.ZodType<IncidentRecord, IncidentRecord> = schemaOf<IncidentRecord>()(
  z.strictObject({
    id: tagged('text', lineSchema.check(z.maxLength(100))),
    openedAt: instantInputSchema,
    serviceId: maybe(idSchema),
    priority: maybe(z.literal(incidentPriorities)),
    incidentType: maybe(idSchema),
    recurrenceKey: maybe(lineSchema),
    major: maybe(z.boolean()),
    detectedAt: maybe(instantInputSchema),
    acknowledgedAt: maybe(instantInputSchema),
    restoredAt: maybe(instantInputSchema),
    resolvedAt: maybe(instantInputSchema),
    closedAt: maybe(instantInputSchema),
    reopenedAt: absentOr(z.array(instantInputSchema)),
    restoredAgainAt: maybe(instantInputSchema),
    resolvedAgainAt: maybe(instantInputSchema),
    status: maybe(z.enum(incidentStatuses)),
    pauses: absentOr(z.array(incidentPauseSchema)),
    assignments: absentOr(z.array(incidentAssignmentSchema)),
    outages: absentOr(z.array(incidentOutageSchema)),
    affectedShare: maybe(rateSchema),
    affectedUsers: maybe(countSchema),
    satisfaction: maybe(figureSchema),
    reported: maybe(reportedFiguresSchema),
  }),
);
