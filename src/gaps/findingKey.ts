const mark = 'person:';

/** Applies something to each person in the key of a finding; whatever else the key holds stays. */
export function withPeople(key: string, nameOf: (id: string) => string): string {
  const parts = key.split('|').map((part) => part.split('+'));
  const named = (part: string) => (part.startsWith(mark) ? `${mark}${nameOf(part.slice(mark.length))}` : part);
  return parts.map((part) => part.map(named).join('+')).join('|');
}

/** Ids of the people in the key of a finding: its subject, and those that tell it apart from others. */
export function personIdsIn(key: string): string[] {
  const ids: string[] = [];
  if (!key.includes(mark)) return ids; // most keys name nobody, and need not be taken apart
  withPeople(key, (id) => {
    ids.push(id);
    return id;
  });
  return ids;
}
