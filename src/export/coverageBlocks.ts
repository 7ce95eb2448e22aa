import type { Coverage, ServiceCoverage } from '../assessment/model.js';
import { paragraph, tableBlock } from './blocks.js';
import type { Block } from './blocks.js';
import type { WordOf } from './reportTexts.js';

/** Hours with up to two digits, never rounded down to nothing. */
function hours(minutes: number): number {
  return Math.ceil((minutes * 100) / 60) / 100;
}

function row({ label, hours: section }: ServiceCoverage, word: WordOf): (string | number)[] {
  if (section.status !== 'ok') return [label, word('notAssessed'), '', '', '', ''];
  const { requiredMinutes, uncoveredMinutes, understaffedMinutes, modeDowngradedMinutes, ...rest } = section.value;
  const { firstGap, longestGapMinutes } = rest;
  return [
    label,
    hours(requiredMinutes),
    hours(uncoveredMinutes),
    hours(understaffedMinutes + modeDowngradedMinutes),
    firstGap === null ? '' : `${firstGap.localStart.replace('T', ' ')} ${firstGap.zone}`,
    hours(longestGapMinutes),
  ];
}

/** The hours of each service: what is needed, and what is missing. */
export function coverageBlocks(coverage: Coverage, word: WordOf): Block[] {
  const { from, to, timeZoneData, holidaysAssessed, services } = coverage;
  const header = [
    word('service'),
    word('hoursRequired'),
    word('hoursUncovered'),
    word('hoursUnderstaffed'),
    word('firstGap'),
    word('longestGapHours'),
  ];
  return [
    paragraph(word('coverageOver', { from, to, data: timeZoneData ?? word('notAssessed') })),
    ...(holidaysAssessed ? [] : [paragraph(word('holidaysNotAssessed'))]),
    tableBlock(word('coverage'), { header, rows: services.map((service) => row(service, word)) }, [0]),
  ];
}
