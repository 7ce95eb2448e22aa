import { slug } from '../../internal/text/slug.js';

const longestId = 63;
/** What a long section leaves for the name. */
const roomOfName = 44;

/**
 * The id that an activity would have by section and name. Both are cut to fit, the section more, as names tell more apart.
 *
 * @param ordinal stands for a name without any Latin letter or digit
 */
export function activityId(section: string | undefined, name: string, ordinal: number): string {
  const head = slug(section ?? '');
  const tail = slug(name) || `activity-${ordinal}`;
  if (head === '') return tail;
  const end = tail.slice(0, Math.max(roomOfName, longestId - 1 - head.length));
  return `${head.slice(0, longestId - 1 - end.length)}-${end}`.replace(/-+/g, '-').replace(/-$/, '');
}
