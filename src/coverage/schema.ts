import * as z from 'zod';
import { entityCommonShape, unnamedEntityShape } from '../internal/entity/schema.js';
import { absentOr, maybe, schemaOf, tagged, withDefault } from '../internal/schemaOf.js';
import { parseInstant } from '../internal/time/parseInstant.js';
import { datesInOrder } from '../internal/values/datesInOrder.js';
import {
  countingSchema,
  dateSchema,
  endTimeSchema,
  idSchema,
  idsSchema,
  instantSchema,
  lineSchema,
  someIdsSchema,
  textSchema,
  timeSchema,
  zoneSchema,
} from '../internal/values/schema.js';
import { coverageModes, rotationUnits, supportTiers, weekdays } from './model.js';
import type {
  Break,
  Closure,
  CoveragePlan,
  CoverageWindow,
  HoursPlan,
  HoursWindow,
  Override,
  Replacement,
  RequiredCoverage,
  Rotation,
  WallHours,
} from './model.js';

const modeSchema = z.enum(coverageModes);
const tierSchema = z.literal(supportTiers);
const weekdaySchema = z.enum(weekdays);
const endsBeforeStart = { params: { problem: 'ends-before-start' } };

const windowShape = {
  name: maybe(lineSchema),
  ...entityCommonShape,
  zone: zoneSchema,
  days: z.array(weekdaySchema).min(1),
  start: timeSchema,
  end: endTimeSchema,
  from: maybe(dateSchema),
  until: maybe(dateSchema),
  seats: withDefault(countingSchema, 1),
  tier: maybe(tierSchema),
  skills: absentOr(idsSchema),
  mode: withDefault(modeSchema, 'staffed'),
  teamId: maybe(idSchema),
  partyId: maybe(idSchema),
  personId: tagged('personal', maybe(idSchema)),
  serviceIds: absentOr(someIdsSchema),
};

/** Weekly recurring hours in one zone. */
export const coverageWindowSchema: z.ZodType<CoverageWindow, CoverageWindow> = schemaOf<CoverageWindow>()(
  z
    .strictObject({ id: idSchema, ...windowShape })
    .refine(({ from, until }) => datesInOrder(from, until), endsBeforeStart),
);

/** Weekly recurring hours that need no id. */
export const hoursWindowSchema: z.ZodType<HoursWindow, HoursWindow> = schemaOf<HoursWindow>()(
  z
    .strictObject({ id: maybe(idSchema), ...windowShape })
    .refine(({ from, until }) => datesInOrder(from, until), endsBeforeStart),
);

const label = { name: maybe(lineSchema), id: maybe(idSchema) };
const whoseHours = {
  partyIds: absentOr(someIdsSchema),
  teamIds: absentOr(someIdsSchema),
  windowIds: absentOr(someIdsSchema),
};

/** A day without service. */
export const closureSchema: z.ZodType<Closure, Closure> = schemaOf<Closure>()(
  z.strictObject({ zone: zoneSchema, date: dateSchema, ...label, ...whoseHours }),
);

/** A stretch of wall time. */
export const wallHoursSchema: z.ZodType<WallHours, WallHours> = schemaOf<WallHours>()(
  z.strictObject({ start: timeSchema, end: endTimeSchema }),
);

/** Other hours on one day. */
export const replacementSchema: z.ZodType<Replacement, Replacement> = schemaOf<Replacement>()(
  z.strictObject({ zone: zoneSchema, date: dateSchema, hours: z.array(wallHoursSchema), ...label }),
);

function isOnDateOrDays({ date, days }: Pick<Break, 'date' | 'days'>): boolean {
  const onDate = typeof date === 'string';
  const onDays = days !== undefined && days.length > 0;
  return onDate !== onDays;
}

/** A pause in the hours; an empty list of days is the same as none. */
export const breakSchema: z.ZodType<Break, Break> = schemaOf<Break>()(
  z
    .strictObject({
      zone: zoneSchema,
      date: maybe(dateSchema),
      days: absentOr(z.array(weekdaySchema)),
      start: timeSchema,
      end: endTimeSchema,
      ...label,
      ...whoseHours,
    })
    .refine(isOnDateOrDays, { params: { problem: 'date-or-days' } }),
);

/** People who take turns. */
export const rotationSchema: z.ZodType<Rotation, Rotation> = schemaOf<Rotation>()(
  z
    .strictObject({
      ...unnamedEntityShape,
      zone: zoneSchema,
      unit: z.enum(rotationUnits),
      length: withDefault(countingSchema, 1),
      handOff: timeSchema,
      from: dateSchema,
      until: maybe(dateSchema),
      members: tagged('personal', z.array(idSchema)),
      windowIds: absentOr(someIdsSchema),
      teamId: maybe(idSchema),
      tier: maybe(tierSchema),
      skills: absentOr(idsSchema),
      mode: withDefault(modeSchema, 'on-call'),
      priority: withDefault(z.int().min(-1_000_000_000).max(1_000_000_000), 0),
    })
    .refine(({ from, until }) => datesInOrder(from, until), endsBeforeStart),
);

/** A change to a rotation for a time. */
export const overrideSchema: z.ZodType<Override, Override> = schemaOf<Override>()(
  z
    .strictObject({
      ...unnamedEntityShape,
      start: instantSchema,
      end: instantSchema,
      rotationId: maybe(idSchema),
      outPersonId: tagged('personal', maybe(idSchema)),
      inPersonId: tagged('personal', maybe(idSchema)),
      teamId: maybe(idSchema),
      note: tagged('text', maybe(textSchema)),
    })
    .refine(({ start, end }) => (parseInstant(start) ?? 0) < (parseInstant(end) ?? 0), endsBeforeStart),
);

const exceptionsShape = {
  closures: absentOr(z.array(closureSchema)),
  replacements: absentOr(z.array(replacementSchema)),
  breaks: absentOr(z.array(breakSchema)),
};

/** Hours without people. */
export const hoursPlanSchema: z.ZodType<HoursPlan, HoursPlan> = schemaOf<HoursPlan>()(
  z.strictObject({ windows: z.array(hoursWindowSchema), ...exceptionsShape }),
);

/** The hours a service needs. */
export const requiredCoverageSchema: z.ZodType<RequiredCoverage, RequiredCoverage> = schemaOf<RequiredCoverage>()(
  z.strictObject({
    windows: z.array(hoursWindowSchema),
    ...exceptionsShape,
    seats: withDefault(countingSchema, 1),
    tier: maybe(tierSchema),
    skills: absentOr(idsSchema),
    mode: withDefault(modeSchema, 'staffed'),
    teamMayCombineSkills: withDefault(z.boolean(), false),
    observesClosures: withDefault(z.boolean(), false),
  }),
);

/** Who is there when. */
export const coveragePlanSchema: z.ZodType<CoveragePlan, CoveragePlan> = schemaOf<CoveragePlan>()(
  z.strictObject({
    windows: absentOr(z.array(coverageWindowSchema)),
    ...exceptionsShape,
    rotations: absentOr(z.array(rotationSchema)),
    overrides: absentOr(z.array(overrideSchema)),
  }),
);
