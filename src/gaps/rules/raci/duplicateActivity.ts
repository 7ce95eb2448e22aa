import { isAssessed } from '../../../operating-model/isAssessed.js';
import { compareText } from '../../../internal/text/compareText.js';
import { normalizedName } from '../../../internal/text/normalizedName.js';
import { assigneeKey } from '../../../raci/assigneeKey.js';
import type { Activity } from '../../../services/activities/model.js';
import { defineRule } from '../../defineRule.js';
import { mergeActivity } from '../../fixes/mergeActivity.js';
import { liveActivities } from '../../lookups/live.js';
import type { Rule, RuleContext } from '../../rule.js';

/** Activities that people would take for the same by their name. */
interface Namesakes {
  /** Their ids in order. */
  readonly ids: string[];
  /** The smallest id of those whose service is not stated, and of those whose service is. */
  unstatedId?: string;
  statedId?: string;
  /** The one with the smallest id in each service, in none, and of those that name no service: they belong to the whole organization. */
  readonly first: Map<string | null | undefined, Activity>;
}

function namesakesOf(group: readonly Activity[]): Namesakes {
  const sorted = [...group].sort((a, b) => compareText(a.id, b.id));
  const namesakes: Namesakes = {
    ids: sorted.map(({ id }) => id),
    first: new Map<string | null | undefined, Activity>(),
  };
  for (const activity of sorted) {
    const { id, serviceId } = activity;
    if (serviceId === undefined) namesakes.unstatedId ??= id;
    else namesakes.statedId ??= id;
    if (!namesakes.first.has(serviceId)) namesakes.first.set(serviceId, activity);
  }
  return namesakes;
}

/** For each activity those of its name; most have no other and are left out. */
function namesakes(context: RuleContext): ReadonlyMap<string, Readonly<Namesakes>> {
  return context.once('raci/duplicate-activity', () => {
    const groups = new Map<string, Activity[]>();
    for (const activity of liveActivities(context)) {
      const name = normalizedName(activity.name);
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [activity]);
      else group.push(activity);
    }
    const several = [...groups.values()].filter(({ length }) => length > 1).map(namesakesOf);
    return new Map(several.flatMap((group) => group.ids.map((id) => [id, group] as const)));
  });
}

/** The letters of an activity in one spelling; undefined where they are not assessed. */
function lettersOf(activity: Activity, context: RuleContext): string | undefined {
  if (!isAssessed(context.index, 'assignments', { kind: 'activity', id: activity.id })) return undefined;
  const letters = context
    .holders(activity)
    .assignments.map((each) => `${assigneeKey(each.assignee)} ${each.responsibility}`);
  return [...new Set(letters)].sort(compareText).join(', ');
}

/** `raci/duplicate-activity`: the same activity stands in one service twice. */
export const duplicateActivity: Rule = /* @__PURE__ */ defineRule({
  id: 'raci/duplicate-activity',
  title: 'The same activity twice',
  rationale:
    'Where one activity stands in the matrix twice, the same issue is handled differently, depending on which row is read.',
  subject: 'activity',
  severity: 'low',
  sources: ['service-operating-model'],
  release: 'first',
  needs: ['activity.serviceId'],
  reads: ['assignments'],
  messages: {
    differing: '"{name}" is listed more than once, with different letters.',
    equal: '"{name}" is listed more than once, with the same letters.',
    listed: '"{name}" is listed more than once.',
    unknown: 'Not known whether "{name}" belongs to the same service as another activity of that name.',
  },
  remediation: 'Merge the rows of "{name}" into one, or name what makes them different.',
  fix: mergeActivity,
  judge: ({ entity, pointer }, context) => {
    const { id, serviceId } = entity;
    const group = namesakes(context).get(id);
    if (group === undefined) return 'pass';
    const original = group.first.get(serviceId);
    if (original === undefined || original.id === id) {
      const unclearId = serviceId === undefined ? group.statedId : group.unstatedId;
      const isUnclear = unclearId !== undefined && unclearId < id;
      return isUnclear ? { unknown: [{ code: 'activity.serviceId', pointer }] } : 'pass';
    }
    const subject = { kind: 'activity', id: original.id } as const;
    const related = [{ subject, pointer: context.index.pointerOf(subject) ?? '', note: 'the same activity' }];
    const letters = lettersOf(entity, context);
    const others = lettersOf(original, context);
    if (letters === undefined || others === undefined) return { fail: [{ messageId: 'listed', related }] };
    if (letters === others) return { fail: [{ messageId: 'equal', related }] };
    return { fail: [{ messageId: 'differing', shift: 'up', related }] };
  },
});
