import type { DocumentRecord, Evidence, Exception, OperationsEvent, Review } from '../../governance/records/model.js';
import type { Activity, Purpose } from '../../services/activities/model.js';
import type { Contract, Tool, ToolPurpose } from '../../services/agreements/model.js';
import type { Person, Role, Team } from '../../services/parties/model.js';
import type { Subject } from '../../services/subjects/model.js';
import type { RuleContext } from '../rule.js';
import { groupOnce } from './groupOnce.js';
import { liveActivities } from './live.js';

const refOf = ({ kind, id }: Subject) => `${kind}:${id}`;

/** The evidence about a subject. */
export function evidenceOf(context: RuleContext, subject: Subject): readonly Evidence[] {
  const { index } = context;
  return groupOnce(
    context,
    'look-up/evidence',
    () => index.list('evidence'),
    (each) => [each.subject],
  )(refOf(subject));
}

/** The documents that cover a subject. */
export function documentsCovering(context: RuleContext, subject: Subject): readonly DocumentRecord[] {
  const { index } = context;
  return groupOnce(
    context,
    'look-up/documents',
    () => index.list('document'),
    ({ covers }) => covers ?? [],
  )(refOf(subject));
}

/** The reviews of a subject. */
export function reviewsOf(context: RuleContext, subject: Subject): readonly Review[] {
  const { index } = context;
  return groupOnce(
    context,
    'look-up/reviews',
    () => index.list('review'),
    (each) => [each.subject],
  )(refOf(subject));
}

/** The exceptions on a subject. */
export function exceptionsOn(context: RuleContext, subject: Subject): readonly Exception[] {
  const { index } = context;
  return groupOnce(
    context,
    'look-up/exceptions',
    () => index.list('exception'),
    (each) => [each.subject],
  )(refOf(subject));
}

/** The events that touched a service. */
export function eventsOf(context: RuleContext, serviceId: string): readonly OperationsEvent[] {
  const { index } = context;
  return groupOnce(
    context,
    'look-up/events',
    () => index.list('event'),
    ({ serviceIds }) => serviceIds ?? [],
  )(serviceId);
}

/** The contracts with a provider. */
export function contractsWith(context: RuleContext, partyId: string): readonly Contract[] {
  const { index } = context;
  return groupOnce(
    context,
    'look-up/contracts',
    () => index.list('contract'),
    (each) => [each.providerPartyId],
  )(partyId);
}

/** The tools that serve a service. */
export function toolsOf(context: RuleContext, serviceId: string): readonly Tool[] {
  const { index } = context;
  return groupOnce(
    context,
    'look-up/tools',
    () => index.list('tool'),
    ({ serviceIds }) => serviceIds ?? [],
  )(serviceId);
}

/** The tools that serve a purpose. */
export function toolsFor(context: RuleContext, purpose: ToolPurpose): readonly Tool[] {
  const { index } = context;
  const purposeOf = ({ purpose: own }: Tool) => (own == null ? [] : [own]);
  return groupOnce(context, 'look-up/tools by purpose', () => index.list('tool'), purposeOf)(purpose);
}

/** The activities for a purpose; those of retired services are left out. */
export function activitiesFor(context: RuleContext, purpose: Purpose): readonly Activity[] {
  const purposeOf = ({ purpose: own }: Activity) => (own == null ? [] : [own]);
  return groupOnce(context, 'look-up/activities by purpose', () => liveActivities(context), purposeOf)(purpose);
}

/** The roles that a person fills. */
export function rolesOf(context: RuleContext, personId: string): readonly Role[] {
  const { index } = context;
  return groupOnce(
    context,
    'look-up/roles',
    () => index.list('role'),
    ({ holders }) => holders ?? [],
  )(personId);
}

/** The people who have a skill, whenever they are there. */
export function peopleWith(context: RuleContext, skillId: string): readonly Person[] {
  const { index } = context;
  const skillsOf = ({ skills }: Person) => (skills ?? []).map((skill) => skill.skillId);
  return groupOnce(context, 'look-up/people by skill', () => index.list('person'), skillsOf)(skillId);
}

/** The teams that guarantee a skill. */
export function teamsWith(context: RuleContext, skillId: string): readonly Team[] {
  const { index } = context;
  return groupOnce(
    context,
    'look-up/teams by skill',
    () => index.list('team'),
    ({ skillIds }) => skillIds ?? [],
  )(skillId);
}
