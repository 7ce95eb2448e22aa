import type { Assessment, ServiceRecommendation } from '../../src/assessment/index.js';
import { lines } from './line.js';
import type { Line } from './line.js';
import { wrapped } from './wrapped.js';

const mostServices = 3;

/** What the policy says of a service, why, and which one answer would change it. */
function serviceLines(service: ServiceRecommendation): Line[] {
  const { label, stated, winners, excluded, reasons, deciding } = service;
  const now = stated.operatingModel === null ? '' : ` (now: ${stated.operatingModel})`;
  const best =
    winners.length === 0
      ? 'nothing fits'
      : reasons.length === 0 && winners.length > 1
        ? 'not known'
        : winners.join(' or ');
  const out = excluded.map(({ model, reasons: rules }) => `not ${model}: ${rules[0]?.code ?? ''}`);
  const points = reasons.map(({ criterionId, answer }) => `${criterionId} ${answer}`);
  const [first] = deciding;
  const change =
    first === undefined ? '' : ` With ${first.fact} ${first.to}: ${first.winners.join(' or ') || 'nothing fits'}.`;
  return lines(wrapped(`${label}: ${best}${now}; ${[...points, ...out].join(', ')}.${change}`, '  - '));
}

/** Which way to operate fits: services whose stated model is another one first. */
export function planLines({ recommendation }: Assessment): Line[] {
  const title = lines(['WHICH WAY TO OPERATE FITS'], 'heading');
  if (recommendation.status !== 'ok') {
    const missing = recommendation.status === 'not-assessed' ? recommendation.missing.join(', ') : 'withheld';
    return [...title, ...lines(wrapped(`Not assessed: ${missing}.`))];
  }
  const { services, checks, policy } = recommendation.value;
  const different = services.filter(({ isAsRecommended }) => isAsRecommended === false);
  const shown = [...different, ...services.filter((each) => !different.includes(each))].slice(0, mostServices);
  const failed = checks.filter(({ status }) => status === 'fail').map(({ code }) => code);
  const text = `By policy ${policy.id} ${policy.version}: ${different.length} of ${services.length} services are operated in another way than it says.`;
  return [
    ...title,
    ...lines(wrapped(text)),
    ...shown.flatMap(serviceLines),
    ...(failed.length === 0 ? [] : lines(wrapped(`The plan as a whole: ${failed.join(', ')}.`))),
  ];
}
