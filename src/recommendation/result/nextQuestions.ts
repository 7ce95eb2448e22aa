import type { EngineCriterion, FactSpec, Slots } from '../engine/model.js';
import { derive, membersOf, modelsLeft } from '../engine/run.js';
import type { Situation } from '../engine/situation.js';
import type { NextQuestion, QuestionReason } from './model.js';
import { openCriteria } from './missingAnswers.js';
import type { PointsOf } from './rankModels.js';

/**
 * What to ask next: facts that hard rules need, then answers on which a preference hangs, then the answer that can move a rival most against
 * the leader. Nothing is asked where nothing can change any more, or nothing is feasible.
 */
export function nextQuestions(situation: Situation, isRobust: boolean, pointsOf: PointsOf): NextQuestion[] {
  if (isRobust || situation.winners === 0) return [];
  const questions = [
    ...hardFacts(situation).map((fact) => question(fact, 'hard-rule', null)),
    ...preferenceFacts(situation).map((fact) => question(fact, 'preference', null)),
    ...threats(situation).map(({ fact, threat }) => question(fact, 'threat', pointsOf(threat))),
  ];
  const isNew = (id: string): boolean => Number.isNaN(situation.slots[situation.engine.factsById.get(id)?.slot ?? -1]);
  return questions.filter(
    ({ fact }, at) => isNew(fact) && questions.findIndex((other) => other.fact === fact) === at, // none is an answer too
  );
}

function question({ id, description }: FactSpec, reason: QuestionReason, threat: number | null): NextQuestion {
  return { fact: id, description, reason, threat };
}

/** Neither stated, nor stated as none, nor following from others. */
function isOpen(slots: Slots, { slot }: FactSpec): boolean {
  return Number.isNaN(slots[slot]);
}

/** The facts that are asked before all others, as long as a hard constraint that reads them is undecided. */
function hardFacts({ engine, slots }: Situation): FactSpec[] {
  const undecided = engine.constraints.filter(({ judge }) => judge(slots) === 2).flatMap(({ reads }) => reads);
  const { askFirst } = engine.policy;
  const wanted =
    askFirst?.flatMap((id) => engine.factsById.get(id) ?? []) ??
    [...new Set(undecided)].flatMap((slot) => engine.facts[slot] ?? []).filter(({ kind }) => kind !== 'level');
  return wanted.filter((fact) => undecided.includes(fact.slot) && isOpen(slots, fact));
}

/** The unanswered criteria whose answer changes what a preference leaves. */
function preferenceFacts(situation: Situation): FactSpec[] {
  const { settings } = situation;
  const open = openCriteria(situation);
  const facts = settings.preferences.flatMap(({ reads }) => open.filter(({ fact }) => reads.includes(fact.slot)));
  return [...new Set(facts)].filter((criterion) => changesLeft(situation, criterion)).map(({ fact }) => fact);
}

function changesLeft({ engine, settings, stated }: Situation, { fact, levelCount }: EngineCriterion): boolean {
  const [trial, slots] = [stated.slice(), stated.slice()];
  const lefts = Array.from({ length: levelCount }, (_, level) => {
    trial[fact.slot] = level;
    derive(engine, trial, slots);
    return modelsLeft(engine, settings.preferences, slots);
  });
  return new Set(lefts).size > 1;
}

interface Threat {
  readonly fact: FactSpec;
  readonly threat: number;
}

/** The unanswered criteria by how far their answers move a rival that can still draw level with the leader; equal ones by the policy. */
function threats(situation: Situation): Threat[] {
  const { engine, weights, sums, left, winners } = situation;
  const leader = membersOf(winners)[0] ?? 0;
  const open = openCriteria(situation);
  const count = sums.length;
  const spans = (rival: number): { readonly least: number; readonly span: number }[] =>
    open.map(({ id, units, levelCount }) => {
      const weight = weights[engine.criteria.findIndex((criterion) => criterion.id === id)] ?? 0;
      const leads = Array.from({ length: levelCount + 1 }, (_, row) => {
        return weight * ((units[row * count + leader] ?? 0) - (units[row * count + rival] ?? 0));
      });
      const [now = 0, ...then] = leads;
      return { least: Math.min(...then) - now, span: Math.max(...then) - Math.min(...then) };
    });
  const rivals = membersOf(left & ~(1 << leader)).map((rival) => ({ rival, spans: spans(rival) }));
  const dangerous = rivals.filter(
    ({ rival, spans: each }) =>
      (sums[leader] ?? 0) - (sums[rival] ?? 0) + each.reduce((sum, { least }) => sum + least, 0) <= 0,
  );
  const found = open.map(({ fact }, at) => ({
    fact,
    threat: dangerous.reduce((most, each) => Math.max(most, each.spans[at]?.span ?? 0), 0),
  }));
  return found.sort((a, b) => b.threat - a.threat); // stable: equal threats keep the order of the policy
}
