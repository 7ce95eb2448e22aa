import { defineRule } from '../../defineRule.js';
import { hasProvider } from '../../lookups/hasProvider.js';
import { liveActivities } from '../../lookups/live.js';
import { missingList } from '../../lookups/missingList.js';
import type { Rule } from '../../rule.js';

/** `gov/retained-scope-undefined`: nothing says what stays inside. */
export const retainedScopeUndefined: Rule = /* @__PURE__ */ defineRule({
  id: 'gov/retained-scope-undefined',
  title: 'What stays inside is not defined',
  rationale:
    'With a provider at work, what the organization keeps for itself must be written down, or it drifts away piece by piece.',
  subject: 'organization',
  severity: 'medium',
  sources: ['operating-models'],
  release: 'first',
  needs: ['parties', 'party.kind', 'activities', 'activity.retained'],
  messages: {
    unmarked: 'Providers work for {name}, and no activity is marked as staying inside.',
    unknown: 'Not known what stays inside {name}.',
  },
  remediation: 'Mark the activities that stay inside {name}, such as governance, strategy and the final say on risk.',
  judge: (_, context) => {
    const { index } = context;
    const provider = hasProvider(context);
    if (provider === false) return 'not-applicable';
    if (provider !== true) return { unknown: provider };
    const activities = liveActivities(context);
    if (activities.some(({ retained }) => retained === true)) return 'pass';
    const unstated = activities.find(({ retained }) => retained === undefined);
    const list = missingList(context, 'activities');
    const facts = [
      ...(list === undefined ? [] : [list]),
      ...(unstated === undefined
        ? []
        : [{ code: 'activity.retained', pointer: index.pointerOf({ kind: 'activity', id: unstated.id }) ?? '' }]),
    ];
    return facts.length > 0 ? { unknown: facts } : { fail: [{ messageId: 'unmarked' }] };
  },
});
