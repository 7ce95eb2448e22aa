import { worstShown } from '../../../src/assessment/assess.js';
import { publicGroups } from '../../../src/assessment/audience/builtInRules.js';
import { standardTornadoBars } from '../../../src/charts/cost/model.js';
import { mostPairs, standardHandoffParties } from '../../../src/charts/handoff/model.js';
import { standardMaturityRows } from '../../../src/charts/maturity/model.js';
import { mostSignals } from '../../../src/charts/metric/model.js';
import { mostWidening } from '../../../src/charts/metric/trendScale.js';
import { openShare } from '../../../src/charts/cost/tcoSpec.js';
import { fewestClients, smallestGroup } from '../../../src/assessment/forAudience.js';
import { mostAsked } from '../../../src/export/reportBlocks.js';
import { mostSorted } from '../../../src/gaps/fixes/keepOneAccountable.js';
import { mostTold } from '../../../src/gaps/lookups/partsText.js';
import { allRules, recommendedRules, strictRules } from '../../../src/gaps/ruleSets.js';
import { mostCompared as mostLetters } from '../../../src/gaps/rules/cost/duplicateWork.js';
import { timed } from '../../../src/gaps/rules/coverage/slaClockMismatch.js';
import { baselineActivities } from '../../../src/gaps/rules/own/baselineActivities.js';
import { mostCompared as mostNear } from '../../../src/gaps/rules/raci/nearAssignments.js';
import { mostCompared as mostHands } from '../../../src/gaps/rules/raci/sameHands.js';
import { tieredPractices } from '../../../src/gaps/rules/raci/tierMissing.js';
import { incidentWork } from '../../../src/gaps/lookups/levelConditions.js';
import { changingWork } from '../../../src/gaps/rules/tool/changesInvisible.js';
import { mostCompared as mostIslands } from '../../../src/gaps/rules/tool/toolsApart.js';
import { mostParts } from '../../../src/raci/accountableMoves.js';
import { mostPrerequisites } from '../../../src/raci/lanePrerequisites.js';
import { defaultRaciThresholds } from '../../../src/raci/thresholds.js';
import { coded, from, house, said } from './row.js';
import type { NumberRow, NumberSection } from './row.js';

const ownRule = 'fixed; leave the rule out and write [one of your own](cookbook/own-rule.md)';
const noReplacement = 'fixed';
const hostile = 'so that a hostile document cannot take quadratic time; beyond, the answer is unknown';

const sets = [recommendedRules, strictRules, allRules]
  .map(({ id, accountableImpliesResponsible: implies }) => `\`${id}Rules\` ${implies ? 'yes' : 'no'}`)
  .join(', ');

const findings: NumberSection = {
  title: 'Findings',
  text: 'Limits of single rules are [further down](#options-of-rules).',
  rows: [
    house('base severity of each rule', {
      value: '[by rule](rules.md)',
      source: 'how bad it is in an ordinary firm',
      used: '`detectGaps`, `assess`',
      replace: '`severity` in `config.rules`',
    }),
    house('shift of severity by criticality', {
      value: 'one up where a service is `critical`, one down where all are `low`',
      source: 'the same gap matters more there',
      used: '`detectGaps`, `assess`',
      replace: 'fixed; set the base severity',
    }),
    house('the accountable does the work where nobody is named', {
      value: sets,
      source:
        'common writing of matrices ([`ram`](rules.md#sources): one role may do both); as a default a choice of ours',
      used: '`detectGaps`, `analyzeRaci`, `raciLoad`, `dutyMatches`, `responsibilities`',
      replace: '`accountableImpliesResponsible`, as an option or in `raciScheme`',
    }),
    house('a party and its one accountable role are one holder', {
      value: 'yes',
      source: 'they are written side by side for one duty',
      used: '`raci/multiple-accountable`',
      replace: ownRule,
    }),
    house('which type of service needs which work', {
      value: `${said(baselineActivities.size)} types of service`,
      source: 'the items are those of the sources; which type needs which is a choice of ours',
      used: '[`own/required-activity-missing`](rules/own/required-activity-missing.md)',
      replace: 'options `more` and `less`',
      at: ['gaps/rules/own/baselineActivities.ts: baselineActivities'],
    }),
    house('practices whose work is of a tier, stated or not', {
      value: coded(tieredPractices),
      source: 'tiers are spoken of there',
      used: '`raci/tier-missing`',
      replace: ownRule,
      at: ['gaps/rules/raci/tierMissing.ts: tieredPractices'],
    }),
    house('what counts as a response to alerts', {
      value:
        'remediation, incident management without a narrower purpose, first response to security incidents of a service',
      source: 'a stated practice or purpose settles it',
      used: '`monitoring/without-response`',
      replace: ownRule,
      at: [
        'gaps/rules/monitoring/withoutResponse.ts: isMending',
        'gaps/rules/monitoring/withoutResponse.ts: isResponse',
      ],
    }),
    house('service levels that people must act for', {
      value: coded(timed),
      source: 'that something runs needs nobody at each hour',
      used: '`coverage/sla-clock-mismatch`',
      replace: ownRule,
      at: ['gaps/rules/coverage/slaClockMismatch.ts: timed'],
    }),
    house('work whose time counts in an outage', {
      value: coded([...incidentWork.practices, ...incidentWork.purposes]),
      source: 'a target for other work answers no need of a service',
      used: '`sla/slower-than-need`',
      replace: ownRule,
      at: ['gaps/lookups/levelConditions.ts: incidentWork'],
    }),
    house('work that changes what runs', {
      value: coded([...changingWork.practices, ...changingWork.purposes]),
      source: 'nothing in a document says more about changes',
      used: '`tool/changes-invisible`',
      replace: ownRule,
      at: ['gaps/rules/tool/changesInvisible.ts: changingWork'],
    }),
    house('ends of an uncertain salary', {
      value: 'the bounds of its law, or the 10th and 90th percentile where it has none',
      source: 'a limit is passed for sure, or perhaps',
      used: '[`cost/knowledge-exposure`](rules/cost/knowledge-exposure.md)',
      replace: 'a number as salary',
      at: ['gaps/rules/cost/salaryEnds.ts: salaryEnds'],
    }),
    house('assignments that are compared with one of the same part', {
      value: said(mostNear),
      source: hostile,
      used: '`raci/multiple-accountable`, `raci/redundant-letters`, `raci/segregation`',
      replace: `${noReplacement}; scopes part the rows`,
      at: ['gaps/rules/raci/nearAssignments.ts: mostCompared'],
    }),
    house('letters of one holder that are compared', {
      value: said(mostHands),
      source: hostile,
      used: '`raci/segregation`',
      replace: `${noReplacement}; scopes part the rows`,
      at: ['gaps/rules/raci/sameHands.ts: mostCompared'],
    }),
    house('letters of one activity that are compared for work done twice', {
      value: said(mostLetters),
      source: hostile,
      used: '`cost/duplicate`',
      replace: noReplacement,
      at: ['gaps/rules/cost/duplicateWork.ts: mostCompared'],
    }),
    house('groups of parties that are compared for one purpose of tools', {
      value: said(mostIslands),
      source: hostile,
      used: '`tool/silo`',
      replace: noReplacement,
      at: ['gaps/rules/tool/toolsApart.ts: mostCompared'],
    }),
    house('accountable holders on one row for which a fix is offered', {
      value: said(mostSorted),
      source: 'more are for people to sort out',
      used: 'the fix of `raci/multiple-accountable`',
      replace: noReplacement,
      at: ['gaps/fixes/keepOneAccountable.ts: mostSorted'],
    }),
    house('parts named in a message', {
      value: `${said(mostTold)}, the rest counted`,
      source: 'as many as a sentence can hold',
      used: 'messages of findings',
      replace: 'fixed; `responsibilities` has all',
      at: ['gaps/lookups/partsText.ts: mostTold'],
    }),
    house('worst findings in a headline', {
      value: said(worstShown),
      source: 'a headline is short',
      used: '`assess`',
      replace: 'fixed; `gaps.findings` has all',
      at: ['assessment/assess.ts: worstShown'],
    }),
  ],
};

const audiences: NumberSection = {
  title: 'Results for others',
  rows: [
    house('people behind a figure of money (`smallestGroup`)', {
      value: `${said(smallestGroup)} people`,
      source: 'of two, each knows the figure of the other',
      used: '`forAudience`',
      replace: '`minimumGroup`, upwards',
      at: ['assessment/forAudience.ts: smallestGroup'],
    }),
    house('clients behind a pooled figure (`fewestClients`)', {
      value: `${said(fewestClients)} clients`,
      source: 'as above, with clients who guess',
      used: '`forAudience`',
      replace: '`minimumClients`, upwards',
      at: ['assessment/forAudience.ts: fewestClients'],
    }),
    house('groups of rules whose counts are public', {
      value: coded(publicGroups),
      source:
        '[who sees what](concepts/privacy-and-security.md#who-sees-what): the others help an attacker or name a bargain',
      used: '`forAudience`',
      replace: noReplacement,
      at: ['assessment/audience/builtInRules.ts: publicGroups'],
    }),
    house('questions in a report', {
      value: `${said(mostAsked)}, the rest counted`,
      source: 'as many as somebody would ask next',
      used: '`toMarkdown`, `toHtml`',
      replace: 'fixed; `completeness.questions` has all',
      at: ['export/reportBlocks.ts: mostAsked'],
    }),
    house('bars of a tornado (`standardTornadoBars`)', {
      value: `${said(standardTornadoBars)}, the rest counted`,
      source: 'as many as a page shows without scrolling',
      used: '`tornadoChart`',
      replace: '`most`; the table has all',
      at: ['charts/cost/model.ts: standardTornadoBars'],
    }),
    house('dimensions of a chart of maturity (`standardMaturityRows`)', {
      value: `${said(standardMaturityRows)}, the rest counted`,
      source: 'more than any model of this library has',
      used: '`maturityChart`',
      replace: '`most`; the table has all',
      at: ['charts/maturity/model.ts: standardMaturityRows'],
    }),
    house('rows of parties in a chart of hand-offs (`standardHandoffParties`)', {
      value: `${said(standardHandoffParties)}, the rest as one`,
      source: 'as many rows and columns as are taken in at once',
      used: '`handoffChart`',
      replace: '`most`; the table has all',
      at: ['charts/handoff/model.ts: standardHandoffParties'],
    }),
    house('pairs of parties told of hand-offs', {
      value: `${said(mostPairs)}, the rest counted`,
      source: 'a part of a sentence each; the table has all',
      used: '`handoffChart`',
      replace: noReplacement,
      at: ['charts/handoff/model.ts: mostPairs'],
    }),
    house('signals told of a trend', {
      value: `${said(mostSignals)}, the rest counted`,
      source: 'a sentence each; they stand beside the verdict and never change it',
      used: '`trendChart`',
      replace: noReplacement,
      at: ['charts/metric/model.ts: mostSignals'],
    }),
    house('how far limits widen a drawing', {
      value: `${said(mostWidening)} times the width of the values, on each side`,
      source: 'further ones would press the values together; they are told',
      used: '`trendChart`',
      replace: noReplacement,
      at: ['charts/metric/trendScale.ts: mostWidening'],
    }),
    house('how far an open bar goes', {
      value: `${said(openShare)} times the widest known one, in the Vega-Lite form`,
      source: 'to be seen as longer than all that is known',
      used: '`tcoChart`',
      replace: noReplacement,
      at: ['charts/cost/tcoSpec.ts: openShare'],
    }),
  ],
};

const threshold = (name: keyof typeof defaultRaciThresholds, what: string, at: readonly string[] = []): NumberRow =>
  house(`\`${name}\`: ${what}`, {
    value: said(defaultRaciThresholds[name]),
    source: 'no standard; other tools use other numbers',
    used: '`analyzeRaci`',
    replace: `\`thresholds.${name}\``,
    at,
  });

const matrix: NumberSection = {
  title: 'Responsibility matrix',
  text: 'The comparison with a threshold of `defaultRaciThresholds` is strict: exactly the limit passes.',
  rows: [
    threshold('maxResponsible', 'most who do the work of one activity', [
      'raci/thresholds.ts: RaciThresholds',
      'raci/thresholds.ts: defaultRaciThresholds',
    ]),
    threshold('maxConsulted', 'most who are consulted'),
    threshold('maxInformed', 'most who are informed'),
    threshold('maxAccountableShare', 'largest share of all accountable activities with one holder'),
    house('lanes looked at for one that needs them', {
      value: said(mostPrerequisites),
      source: 'beyond, its prerequisites are unknown',
      used: '`laneView`, rules of lanes',
      replace: noReplacement,
      at: ['raci/lanePrerequisites.ts: mostPrerequisites'],
    }),
    house('parts of an activity that are compared one by one', {
      value: `${said(mostParts)} (severities × sites × hours that scopes tell apart)`,
      source: 'with more, the scopes as they stand',
      used: '`diffRaci`',
      replace: noReplacement,
      at: ['raci/accountableMoves.ts: mostParts'],
    }),
    house('hours of a role among the people who fill it', {
      value: 'equal parts',
      source: 'nothing says who does more',
      used: '`raciLoad`',
      replace: 'assign people instead of the role',
    }),
    from('literature', 'letters of the presets (`raciSchemes`)', {
      value: '[what they mean](concepts/responsibilities.md)',
      source: '[overview](https://en.wikipedia.org/wiki/Responsibility_assignment_matrix)',
      used: 'all readings of a matrix',
      replace: '`raciScheme`',
    }),
  ],
};

/** Findings, results for others, matrices. */
export const findingSections: readonly NumberSection[] = [findings, audiences, matrix];
