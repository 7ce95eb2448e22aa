import { standardGapShare } from '../../../src/charts/model.js';
import { addedMode } from '../../../src/coverage/compile/sourcesOf.js';
import { maximumOccurrences } from '../../../src/coverage/compile/planRange.js';
import { defaultHigherTierCounts } from '../../../src/coverage/compile/selection.js';
import { standardNight, standardWeekendDays } from '../../../src/coverage/burden/burdenOptions.js';
import { mostCausesSearched } from '../../../src/coverage/gaps/causes.js';
import { gapKindWeights, severityThresholds, standardHourClasses } from '../../../src/coverage/gaps/model.js';
import { largestWeight, leastToleratedMinutes } from '../../../src/coverage/gaps/severity.js';
import { mostCompared } from '../../../src/coverage/lint/doubleBooking.js';
import { mostMinutes } from '../../../src/coverage/lint/zoneMismatch.js';
import { plainWindow } from '../../../src/coverage/plan/reading.js';
import { onCallLimits } from '../../../src/coverage/staffing/onCallLimits.js';
import { paidHoursConventions, paidHoursSource } from '../../../src/coverage/staffing/reliefFactor.js';
import { shrinkageRanges, shrinkageSource } from '../../../src/coverage/staffing/shrinkageRanges.js';
import { mostAgents } from '../../../src/coverage/staffing/traffic.js';
import { furthestDays, lookAheadDays } from '../../../src/coverage/staffing/waitsUntilOpen.js';
import { noise } from '../../../src/coverage/staffing/wholePeople.js';
import { largestMaximumYears, standardMaximumYears } from '../../../src/internal/time/rangeOf.js';
import { criticalityWeights } from '../../../src/services/catalogue/model.js';
import { byName, from, house, said } from './row.js';
import type { NumberRow, NumberSection } from './row.js';

const sre = 'Google, [Site Reliability Engineering](https://sre.google/sre-book/being-on-call/), chapter 11';
const directive = '[Directive 2003/88/EC](https://eur-lex.europa.eu/eli/dir/2003/88/oj)';
const { businessStart, businessEnd, nightStart, nightEnd, weekend } = standardHourClasses;

const allEven = (name: string, value: string): NumberRow =>
  house(`\`${name}\` where nobody carries anything`, {
    value,
    source: 'nothing is spread unevenly',
    used: `\`${name}\``,
    replace: 'fixed; look at the loads first',
    at: [`coverage/fairness/${name}.ts: ${name}`],
  });

const hours: NumberSection = {
  title: 'Hours',
  rows: [
    house('longest range', {
      value: `${said(standardMaximumYears)} calendar years, at most ${said(largestMaximumYears)}`,
      source: 'a slip in a year must not take minutes',
      used: 'all functions of a range of time',
      replace: '`maximumYears`',
      at: [
        'internal/time/rangeOf.ts: standardMaximumYears',
        'internal/time/rangeOf.ts: maximumYears',
        'internal/time/rangeOf.ts: largestMaximumYears',
        'coverage/pattern/expandWeeklyPattern.ts: maximumYears',
      ],
    }),
    house('days on which windows and turns of one plan start', {
      value: `at most ${said(maximumOccurrences)}`,
      source: 'against plans that fill the memory',
      used: 'all functions of a plan',
      replace: 'a shorter range',
      at: ['coverage/compile/planRange.ts: maximumOccurrences'],
    }),
    house('a window that says nothing', {
      value: `${said(plainWindow.seats)} seat, ${plainWindow.mode}`,
      source: 'the commonest one',
      used: 'all functions of a plan',
      replace: '`seats`, `mode`, `tier`, `skills` of the window',
      at: ['coverage/plan/reading.ts: plainWindow'],
    }),
    house('a higher tier does for a lower one', {
      value: defaultHigherTierCounts ? 'yes' : 'no',
      source: 'who can do more can do less',
      used: '`coverageGaps`, selections of seats',
      replace: '`higherTierCounts`',
      at: ['coverage/compile/selection.ts: higherTierCounts', 'coverage/compile/selection.ts: defaultHigherTierCounts'],
    }),
    house('people whom an override adds without a rotation', {
      value: addedMode,
      source: 'as in a rotation that does not say',
      used: 'all functions of a plan',
      replace: 'a window',
      at: ['coverage/compile/sourcesOf.ts: addedMode'],
    }),
    house('hand-off on a day that a month has not', {
      value: 'its last day',
      source: 'the nearest day that is there',
      used: 'rotations by month',
      replace: 'another `handOff`',
      at: ['coverage/compile/rotationShifts.ts: handOffWall'],
    }),
    house('weights by criticality (`criticalityWeights`)', {
      value: `${byName(criticalityWeights)}; 1 without criticality`,
      source: 'no standard',
      used: 'severity of gaps of coverage, `knowledgeConcentration`',
      replace: '`criticalityWeight`; `criticalityWeights` of the cost assumptions',
      at: [
        'services/catalogue/model.ts: criticalityWeights',
        'cost/assumptions/model.ts: criticalityWeights',
        'cost/knowledge/knowledgeConcentration.ts: criticalityWeights',
      ],
    }),
    house('weights of kinds of gaps (`gapKindWeights`)', {
      value: byName(gapKindWeights),
      source: 'nobody weighs at least as much as a weaker mode and as too few',
      used: '`coverageGaps`',
      replace: '`kindWeights`',
      at: ['coverage/gaps/model.ts: gapKindWeights', 'coverage/gaps/severity.ts: severityWeights'],
    }),
    house('weights of classes of hours', {
      value: '1 each',
      source: 'whether a night hour matters more is yours to say',
      used: '`coverageGaps`',
      replace: '`hourWeights`',
    }),
    house('bounds of weights and of a tolerated response', {
      value: `weights up to ${said(largestWeight)}, responses from ${said(leastToleratedMinutes)} minutes`,
      source: 'so that a score stays a number',
      used: '`coverageGaps`',
      replace: 'fixed',
      at: ['coverage/gaps/severity.ts: largestWeight', 'coverage/gaps/severity.ts: leastToleratedMinutes'],
    }),
    house('classes of hours (`standardHourClasses`)', {
      value: `business ${businessStart} to ${businessEnd}, night ${nightStart} to ${nightEnd}, weekend ${weekend.join(', ')}`,
      source: 'no standard has them',
      used: '`coverageGaps`',
      replace: '`hourClasses`',
      at: ['coverage/gaps/model.ts: standardHourClasses'],
    }),
    house('scores from which a gap has a label (`severityThresholds`)', {
      value: `${byName(severityThresholds)} weighted minutes`,
      source: 'with weight 1: two hours, two working days and about a week and a half without anybody, or all of it',
      used: '`coverageGaps`',
      replace: 'fixed; `score` and its parts stand beside the label',
      at: ['coverage/gaps/model.ts: severityThresholds', 'coverage/gaps/model.ts: label'],
    }),
    house('causes that are searched together', {
      value: `up to ${said(mostCausesSearched)}, then a set from which none can be left out`,
      source: 'combinations grow without end',
      used: '`coverageGaps`',
      replace: 'fixed',
      at: ['coverage/gaps/causes.ts: mostCausesSearched'],
    }),
    house('share of a required hour that makes a cell of a heat map a gap (`standardGapShare`)', {
      value: said(standardGapShare),
      source: 'half of the time or more',
      used: '`coverageHeatmap`',
      replace: '`gapShare`',
      at: ['charts/model.ts: standardGapShare'],
    }),
    house('look ahead for the end of a wait', {
      value: `${said(lookAheadDays)} days; ${said(furthestDays)} where nobody was there at all`,
      source: 'beyond, the wait is a lower bound, and without anybody `never`',
      used: '`meanWaitToOpen`',
      replace: 'a longer range',
      at: ['coverage/staffing/waitsUntilOpen.ts: lookAheadDays', 'coverage/staffing/waitsUntilOpen.ts: furthestDays'],
    }),
    house('places of one person that are compared with each other', {
      value: `the next ${said(mostCompared)}`,
      source: 'all pairs of thousands would never end',
      used: '`coverageLint`',
      replace: 'fixed',
      at: ['coverage/lint/doubleBooking.ts: mostCompared'],
    }),
    house('longest seam between zones that is told', {
      value: `${said(mostMinutes)} minutes`,
      source: 'changes of clocks make at most two hours; more is meant',
      used: '`coverageLint`',
      replace: 'fixed',
      at: ['coverage/lint/zoneMismatch.ts: mostMinutes'],
    }),
    house('shortest statement of a pattern', {
      value: 'a closed day costs less than another weekly row, up to about a week in a row',
      source: 'what people read faster',
      used: '`weeklyPattern`',
      replace: 'fixed',
    }),
  ],
};

const staffing: NumberSection = {
  title: 'Staffing and duty',
  text: 'Contract hours, shrinkage and targets have no honest default: they are required.',
  rows: [
    from('inference', '"8 to 12 people around the clock" is two seats', {
      value: '[worked out](concepts/staffing.md#where-8-to-12-people-comes-from)',
      source: 'the seed names no seats; arithmetic fits two, with shrinkage from 0 to 30 %',
      used: 'option `floor` of `coverage/understaffed-247`; nothing else',
      replace: '`requiredFte` with your seats, hours and shrinkage',
    }),
    from('standard', 'night (`standardNight`)', {
      value: `${standardNight.start} to ${standardNight.end}`,
      source: `${directive}, article 2: every legal night includes it`,
      used: '`coverageBurden`',
      replace: '`night`',
    }),
    from('standard', 'daily rest (`onCallLimits.restHours`)', {
      value: `${said(onCallLimits.restHours)} hours`,
      source: `${directive}, article 3`,
      used: '`coverageBurden`, `onCallStaffing`',
      replace: '`restHours`; the argument `limits`',
    }),
    house('days of the weekend (`standardWeekendDays`)', {
      value: standardWeekendDays.join(', '),
      source: 'weekends differ by country',
      used: '`coverageBurden`',
      replace: '`weekendDays`',
      at: ['coverage/burden/burdenOptions.ts: standardWeekendDays'],
    }),
    from('literature', 'time on call of one person (`onCallLimits.onCallShare`)', {
      value: `${said(100 * onCallLimits.onCallShare)} % at most`,
      source: sre,
      used: '`onCallStaffing`',
      replace: 'the argument `limits`',
    }),
    from('literature', 'incidents in 12 hours (`onCallLimits.incidentsPer12Hours`)', {
      value: `${said(onCallLimits.incidentsPer12Hours)} at most`,
      source: sre,
      used: '`onCallStaffing`, `coverageBurden`',
      replace: 'the argument `limits`',
    }),
    from('literature', 'people at each of two sites (`onCallLimits.peoplePerSiteOfTwo`)', {
      value: `${said(onCallLimits.peoplePerSiteOfTwo)} at least`,
      source: `${sre}: a recommendation`,
      used: '`onCallStaffing`',
      replace: 'the argument `limits`',
    }),
    from('literature', 'paid hours a year (`paidHoursConventions`)', {
      value: paidHoursConventions
        .map(({ shiftHours, hoursPerYear }) => `${shiftHours} h shifts ${said(hoursPerYear)}`)
        .join(', '),
      source: paidHoursSource,
      used: 'nothing by itself',
      replace: '`paidHoursPerYear`',
    }),
    from('literature', 'usual shrinkage (`shrinkageRanges`)', {
      value: shrinkageRanges.map(({ component, low, high }) => `${component} ${low} to ${high}`).join(', '),
      source: shrinkageSource,
      used: 'nothing by itself',
      replace: '`shrinkage`',
    }),
    house('excess over a whole number of people that takes nobody', {
      value: `1/${said(Number(noise.denominator / noise.numerator))} of it`,
      source: 'noise of inputs such as 0.1 + 0.2',
      used: '`requiredFte`, `onCallStaffing`, `requiredAgents`',
      replace: 'fixed',
      at: ['coverage/staffing/wholePeople.ts: noise'],
    }),
    house('agents, and erlangs, of one queue', {
      value: `up to ${said(mostAgents)}`,
      source: 'a queue is calculated step by step',
      used: '`erlangB`, `erlangC`, `requiredAgents`',
      replace: 'fixed',
      at: ['coverage/staffing/traffic.ts: mostAgents'],
    }),
    allEven('jainIndex', '1'),
    allEven('giniIndex', '0'),
    allEven('pairBalance', '1'),
  ],
};

/** Hours, staffing. */
export const hourSections: readonly NumberSection[] = [hours, staffing];
