import * as z from 'zod';
import { entityShape } from '../../internal/entity/schema.js';
import { moneyQuantitySchema, rateQuantitySchema } from '../../internal/quantity/schema.js';
import { absentOr, maybe, schemaOf, tagged } from '../../internal/schemaOf.js';
import { datesInOrder } from '../../internal/values/datesInOrder.js';
import {
  amountSchema,
  dateSchema,
  idSchema,
  idsSchema,
  levelSchema,
  lineSchema,
  rateSchema,
  zoneSchema,
} from '../../internal/values/schema.js';
import { assigneeKinds, partyKinds, skillDomains } from './model.js';
import type { Assignee, Party, Person, PersonSkill, PrivilegedAccess, Role, Skill, Team, Workload } from './model.js';

const endsBeforeStart = { params: { problem: 'ends-before-start' } };

/** Who holds a responsibility. */
export const assigneeSchema: z.ZodType<Assignee, Assignee> = schemaOf<Assignee>()(
  z.strictObject({ kind: z.enum(assigneeKinds), id: idSchema }),
);

/** Privileged access of a party. */
export const privilegedAccessSchema: z.ZodType<PrivilegedAccess, PrivilegedAccess> = schemaOf<PrivilegedAccess>()(
  z.strictObject({ mfa: maybe(z.boolean()), accessReviewedOn: maybe(dateSchema), offboarding: maybe(z.boolean()) }),
);

/** One side of the operation. */
export const partySchema: z.ZodType<Party, Party> = schemaOf<Party>()(
  z.strictObject({
    ...entityShape,
    kind: maybe(z.enum(partyKinds)),
    timeZone: maybe(zoneSchema),
    leavingRate: tagged('commercial', maybe(rateSchema)),
    privilegedAccess: maybe(privilegedAccessSchema),
    changeRecordToolId: maybe(idSchema),
  }),
);

/** Hours worked in a period and what they went to. */
export const workloadSchema: z.ZodType<Workload, Workload> = schemaOf<Workload>()(
  z
    .strictObject({
      from: maybe(dateSchema),
      until: maybe(dateSchema),
      totalHours: maybe(amountSchema),
      reactiveHours: maybe(amountSchema),
      projectHours: maybe(amountSchema),
      toolUpkeepHours: maybe(amountSchema),
    })
    .refine(({ from, until }) => datesInOrder(from, until), endsBeforeStart)
    .refine(({ totalHours, reactiveHours }) => (reactiveHours ?? 0) <= (totalHours ?? Infinity), {
      params: { problem: 'exceeds-total' },
    }),
);

/** People of one party who work together. */
export const teamSchema: z.ZodType<Team, Team> = schemaOf<Team>()(
  z.strictObject({
    ...entityShape,
    partyId: maybe(idSchema),
    siteIds: absentOr(idsSchema),
    timeZone: maybe(zoneSchema),
    skillIds: absentOr(idsSchema),
    capacityHoursPerMonth: maybe(amountSchema),
    workload: maybe(workloadSchema),
  }),
);

/** A skill that a person has. */
export const personSkillSchema: z.ZodType<PersonSkill, PersonSkill> = schemaOf<PersonSkill>()(
  z.strictObject({ skillId: idSchema, level: maybe(levelSchema) }),
);

/** A person who works in the operation. */
export const personSchema: z.ZodType<Person, Person> = schemaOf<Person>()(
  z
    .strictObject({
      ...entityShape,
      id: tagged('personal', idSchema),
      name: tagged('personal', lineSchema),
      partyId: maybe(idSchema),
      teamIds: absentOr(idsSchema),
      timeZone: maybe(zoneSchema),
      skills: tagged('personal', absentOr(z.array(personSkillSchema))),
      fte: tagged('personal', maybe(rateSchema)),
      weeklyHours: tagged('personal', maybe(z.number().min(0).max(168))),
      annualSalary: tagged('salary', maybe(moneyQuantitySchema)),
      leavingRate: tagged('salary', maybe(rateQuantitySchema)),
      activeFrom: tagged('personal', maybe(dateSchema)),
      activeUntil: tagged('personal', maybe(dateSchema)),
      capacityHoursPerMonth: tagged('personal', maybe(amountSchema)),
      pagesPerMonth: tagged('personal', maybe(amountSchema)),
    })
    .refine(({ activeFrom, activeUntil }) => datesInOrder(activeFrom, activeUntil), endsBeforeStart),
);

/** A position that carries responsibilities. */
export const roleSchema: z.ZodType<Role, Role> = schemaOf<Role>()(
  z.strictObject({
    ...entityShape,
    partyId: maybe(idSchema),
    teamId: maybe(idSchema),
    holders: tagged('personal', absentOr(idsSchema)),
    deputies: tagged('personal', absentOr(idsSchema)),
    skillIds: absentOr(idsSchema),
    vacantSince: maybe(dateSchema),
  }),
);

/** Something that people must be able to do. */
export const skillSchema: z.ZodType<Skill, Skill> = schemaOf<Skill>()(
  z.strictObject({ ...entityShape, domain: maybe(z.enum(skillDomains)) }),
);
