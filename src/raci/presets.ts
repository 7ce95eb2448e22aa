/** The letters of each preset with their meaning and without the words that they stand for, in the order in which cells are written. */
export const presets: ReadonlyMap<string, string> = new Map([
  ['raci', 'R does-work,A owns-outcome,C consulted,I informed'],
  ['rasci', 'R does-work,A owns-outcome,S supports,C consulted,I informed'],
  ['raci-vs', 'R does-work,A owns-outcome,V verifies,S signs-off,C consulted,I informed'],
  ['cairo', 'R does-work,A owns-outcome,C consulted,I informed,O omitted'],
  ['daci', 'D drives,A owns-outcome,C consulted,I informed'],
  ['rapid', 'R recommends,A signs-off,P does-work,I consulted,D owns-outcome'],
]);
