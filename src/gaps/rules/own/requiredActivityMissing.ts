import type { Activity } from '../../../services/activities/model.js';
import { defineRule } from '../../defineRule.js';
import { missingList } from '../../lookups/missingList.js';
import { unplacedActivity } from '../../lookups/unplacedActivities.js';
import type { Failure, MissingFact, Rule, RuleContext } from '../../rule.js';
import { baselineActivities } from './baselineActivities.js';

/** What a type of service needs, with the additions and omissions of a caller, both as `type:purpose`. */
function itemsOf(type: string, more: readonly string[], less: readonly string[]): string[] {
  const own = (list: readonly string[]) =>
    list.filter((each) => each.startsWith(`${type}:`)).map((each) => each.slice(type.length + 1));
  const left = new Set(own(less));
  return [...new Set<string>([...(baselineActivities.get(type) ?? []), ...own(more)])].filter(
    (item) => !left.has(item),
  );
}

/** What is there for a service, and what is missing to know of the rest. */
interface Purposes {
  readonly known: ReadonlySet<string>;
  readonly missing: readonly MissingFact[];
}

function purposesIn(context: RuleContext, activities: readonly Activity[]): Purposes {
  const missing = activities
    .filter(({ purpose }) => purpose === undefined)
    .map(({ id }) => ({ code: 'activity.purpose', pointer: context.index.pointerOf({ kind: 'activity', id }) ?? '' }));
  return { known: new Set(activities.flatMap(({ purpose }) => purpose ?? [])), missing };
}

/** What is done for the whole organization is done for each service; one open question about it is enough. */
function commonPurposes(context: RuleContext): Purposes {
  return context.once('own/required-activity-missing', () => {
    const common = context.index.activitiesOf(null).filter(({ serviceId }) => serviceId === null);
    const { known, missing } = purposesIn(context, common);
    return {
      known,
      missing: [...missing.slice(0, 1), ...unplacedActivity(context, ({ purpose }) => purpose === undefined)],
    };
  });
}

/** For each purpose the service of an activity for it that is not stated: it may be this one. */
function unplaced(context: RuleContext, item: string): MissingFact[] {
  return context.once(`own/required-activity-missing ${item}`, () =>
    unplacedActivity(context, ({ purpose }) => purpose === item),
  );
}

/** `own/required-activity-missing`: a service of its type needs an activity that nobody has listed. */
export const requiredActivityMissing: Rule = /* @__PURE__ */ defineRule({
  id: 'own/required-activity-missing',
  title: 'An activity that such a service needs is missing',
  rationale:
    'Who handles tickets, alerts, patches and backups is asked after the first incident; a list for each type of service asks before.',
  subject: 'service',
  severity: 'high',
  sources: ['what-is', 'comparison'],
  release: 'first',
  needs: ['service.type', 'activities', 'activity.purpose', 'activity.serviceId'],
  options: {
    more: {
      type: 'list',
      default: [],
      basis: 'house-default',
      description:
        'What types of service need besides, each as type:purpose (`network:shift-handover`); a new type begins its own list.',
    },
    less: {
      type: 'list',
      default: [],
      basis: 'house-default',
      description: 'What types of service do not need, each as type:purpose (`network:vendor-coordination`).',
    },
  },
  messages: {
    missing: '{name} is of type "{type}", but no activity of it is for {purpose}.',
    unknown: 'Not known whether {name} has every activity that a service of its type needs.',
  },
  remediation: 'Add an activity of {name} for {purpose}, and name who does it and who answers for it.',
  judge: ({ entity: { id, type }, pointer }, context, { more, less }) => {
    if (type === undefined) return { unknown: [{ code: 'service.type', pointer }] };
    const items = type === null ? [] : itemsOf(type, more, less);
    if (items.length === 0) return 'not-applicable';
    const own = purposesIn(context, context.index.activitiesOf(id));
    const common = commonPurposes(context);
    const gone = items.filter((item) => !own.known.has(item) && !common.known.has(item));
    if (gone.length === 0) return 'pass';
    const list = missingList(context, 'activities', { kind: 'service', id });
    const open = [...(list === undefined ? [] : [list]), ...own.missing, ...common.missing];
    if (open.length > 0) return { unknown: open };
    const elsewhere = gone.map((item) => ({ item, missing: unplaced(context, item) }));
    const fail = elsewhere
      .filter(({ missing }) => missing.length === 0)
      .map(({ item }): Failure => ({
        messageId: 'missing',
        data: { type: type ?? '', purpose: item },
        discriminator: item,
      }));
    return fail.length > 0 ? { fail } : { unknown: elsewhere.flatMap(({ missing }) => missing) };
  },
});
