import type { PlanSection, ServiceRecommendation } from '../assessment/recommendationSection.js';
import type { DueReview } from '../planning/reviews/model.js';
import type { TransitionStatus } from '../planning/transition/model.js';
import { paragraph, tableBlock } from './blocks.js';
import type { Block } from './blocks.js';
import type { WordOf } from './reportTexts.js';

function because({ reasons, excluded, demoted }: ServiceRecommendation): string {
  const points = reasons.map((each) => `${each.criterionId} ${each.answer}`);
  const held = [...excluded, ...demoted].map(
    (each) => `${each.model}: ${each.reasons.map(({ code }) => code).join(', ')}`,
  );
  return [...points, ...held].join('; ');
}

/** The winners; several are a tie, and where neither an answer nor a rule speaks there is nothing to win by. */
function recommended(service: ServiceRecommendation, word: WordOf): string {
  const { winners, outcome, reasons, excluded, demoted } = service;
  if (winners.length === 0) return word('planInfeasible');
  if (outcome === 'tie' && reasons.length + excluded.length + demoted.length === 0) return word('notAssessed');
  return winners.length === 1 ? winners.join('') : word('planTie', { models: winners.join(', ') });
}

function change({ deciding }: ServiceRecommendation, word: WordOf): string {
  const [first] = deciding;
  if (first === undefined) return '';
  return `${first.fact} ${first.to}: ${first.winners.length === 0 ? word('planInfeasible') : first.winners.join(', ')}`;
}

/** Which operating model fits each service, with the reasons and the answer that would change it, and the checks that do not pass. */
export function planBlocks({ policy, services, checks }: PlanSection, word: WordOf): Block[] {
  const header = (['service', 'planStated', 'planRecommended', 'planBecause', 'planChange'] as const).map((key) =>
    word(key),
  );
  const rows = services.map((service) => [
    service.label,
    service.stated.operatingModel ?? word('notAssessed'),
    recommended(service, word),
    because(service),
    change(service, word),
  ]);
  const checkRows = checks
    .filter(({ status }) => status === 'fail')
    .map(({ code, sentence, remedy }) => [code, sentence, remedy]);
  const unknown = checks.filter(({ status }) => status === 'unknown').map(({ code }) => code);
  const checkTable = {
    header: [word('planCheck'), word('finding'), word('remedy')],
    rows: checkRows,
  };
  return [
    paragraph(word('planPolicy', { id: policy.id, version: policy.version })),
    tableBlock(word('plan'), { header, rows }, [0]),
    ...(checkRows.length > 0 ? [tableBlock(word('planChecks'), checkTable, [0])] : []),
    ...(unknown.length > 0 ? [paragraph(word('planUnknown', { codes: unknown.join(', ') }))] : []),
  ];
}

/** How each transition stands. */
export function transitionBlocks(list: readonly TransitionStatus[], word: WordOf): Block[] {
  if (list.length === 0) return [paragraph(word('none'))];
  const header = (['transition', 'transitionPhase', 'transitionOpen', 'notKnown'] as const).map((key) => word(key));
  const rows = list.map(({ transitionId, phase, openCriteria, unknownCriteria }) => [
    transitionId,
    phase,
    openCriteria.join(', '),
    unknownCriteria.join(', '),
  ]);
  return [tableBlock(word('transitions'), { header, rows }, [0])];
}

/** What is to be looked at again now; what is to come is left out. */
export function reviewBlocks(list: readonly DueReview[], word: WordOf): Block[] {
  const due = list.filter(({ status }) => status === 'overdue' || status === 'due');
  if (due.length === 0) return [paragraph(word('none'))];
  const header = (['subject', 'reviewDueOn', 'reviewReasons'] as const).map((key) => word(key));
  const rows = due.map(({ label, dueOn, reasons }) => [
    label,
    dueOn ?? '',
    reasons.map(({ code, dueOn: on }) => (on === null ? code : `${code} ${on}`)).join(', '),
  ]);
  return [tableBlock(word('reviews'), { header, rows }, [0])];
}
