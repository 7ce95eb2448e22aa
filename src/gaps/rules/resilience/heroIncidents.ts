import { compareText } from '../../../internal/text/compareText.js';
import { defineRule } from '../../defineRule.js';
import { exceedsShare } from '../../lookups/exceedsShare.js';
import { missingList } from '../../lookups/missingList.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';

/** Major incidents by who resolved them. */
interface Incidents {
  /** All that are certainly major. */
  readonly major: number;
  /** Those of which it is not assessed whether they were. */
  readonly maybe: number;
  /** By person: how many of each sort; without a person: not assessed. */
  readonly of: ReadonlyMap<string | undefined, { readonly major: number; readonly maybe: number }>;
  readonly missing: readonly MissingFact[];
}

function incidents(context: RuleContext): Incidents {
  const { index, asOf, once } = context;
  return once('resilience/hero-incidents', () => {
    const of = new Map<string | undefined, { major: number; maybe: number }>();
    const missing: MissingFact[] = [];
    const sum = { major: 0, maybe: 0 };
    for (const { id, kind, major, occurredOn, resolverPersonId } of index.list('event')) {
      if (kind !== 'incident' || major === false || major === null || compareText(occurredOn, asOf) > 0) continue;
      const sort = major === undefined ? 'maybe' : 'major';
      const pointer = index.pointerOf({ kind: 'event', id }) ?? '';
      sum[sort] += 1;
      if (major === undefined) missing.push({ code: 'event.major', pointer });
      if (resolverPersonId === undefined) missing.push({ code: 'event.resolverPersonId', pointer });
      if (resolverPersonId === null) continue; // several people, or nobody in particular
      const own = of.get(resolverPersonId) ?? { major: 0, maybe: 0 };
      of.set(resolverPersonId, own);
      own[sort] += 1;
    }
    return { ...sum, of, missing: oneOfEach(missing) };
  });
}

const none = { major: 0, maybe: 0 };

/** `resilience/hero-incidents`: one person resolves most major incidents. */
export const heroIncidents: Rule = /* @__PURE__ */ defineRule({
  id: 'resilience/hero-incidents',
  title: 'One person resolves most major incidents',
  rationale: 'When the same person saves the day each time, the next incident waits until that person is back.',
  subject: 'person',
  severity: 'medium',
  sources: ['comparison'],
  release: 'later',
  needs: ['events', 'event.major', 'event.resolverPersonId'],
  messages: {
    hero: '{name} resolved {resolvedIncidents} of {majorIncidents} major incidents.',
    unknown: 'Not known how many of the major incidents {name} resolved.',
  },
  remediation: 'Write down how {name} resolves incidents, and let others resolve the next ones by it.',
  options: {
    maxShare: {
      type: 'rate',
      default: 0.5,
      basis: 'house-default',
      description: 'Share of the recorded major incidents, 0 to 1, that one person may resolve.',
    },
    minIncidents: {
      type: 'integer',
      min: 1,
      default: 3,
      basis: 'house-default',
      description: 'Number of major incidents from which a share says something.',
    },
  },
  judge: ({ id }, context, { maxShare, minIncidents }) => {
    const { major, maybe, of, missing } = incidents(context);
    const { major: resolved, maybe: perhaps } = of.get(id) ?? none;
    const open = of.get(undefined) ?? none;
    if (major + maybe < minIncidents) {
      // One person resolves the only incident, whoever it is.
      const unrecorded = missingList(context, 'events');
      return unrecorded === undefined ? 'not-applicable' : { unknown: [unrecorded] };
    }
    // What others resolved may have been major, and what nobody is named for somebody else's.
    if (major >= minIncidents && exceedsShare(resolved, major + maybe - perhaps, maxShare)) {
      return { fail: [{ messageId: 'hero', data: { resolvedIncidents: resolved, majorIncidents: major } }] };
    }
    const most = resolved + perhaps + open.major + open.maybe;
    return exceedsShare(most, major + perhaps + open.maybe, maxShare) ? { unknown: missing } : 'pass';
  },
});
