import { slug } from '../../internal/text/slug.js';

const longestId = 63;
/** What a long section leaves for the name. */
const roomOfName = 44;

/**
 * The id of something by what it stands under, if anything, and its name: an activity in its section, a role in its party. Both
 * are cut to fit, the first more, as names tell more apart.
 *
 * @param substitute stands for a name without any Latin letter or digit
 */
export function idUnder(above: string | undefined, name: string, substitute: string): string {
  const head = slug(above ?? '');
  const tail = slug(name) || substitute;
  if (head === '') return tail;
  const end = tail.slice(0, Math.max(roomOfName, longestId - 1 - head.length));
  return `${head.slice(0, longestId - 1 - end.length)}-${end}`.replace(/-+/g, '-').replace(/-$/, '');
}
