import { slug } from '../../../internal/text/slug.js';

/** What remains of a UID in an id. */
export const longestStem = 40;
const plain = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The beginning of an id from the UID of an event: its slug, cut. The part behind the `@` is mostly the same for all events of a calendar
 * and the one before it needs no change: then they are only put together.
 */
export function uidStem(): (uid: string) => string {
  let domain = '@';
  let ending = ''; // its slug, behind a hyphen
  return (uid) => {
    const at = uid.indexOf('@');
    const local = uid.slice(0, Math.max(at, 0));
    if (!plain.test(local)) return slug(uid).slice(0, longestStem);
    if (uid.length - domain.length !== at || !uid.endsWith(domain)) {
      domain = uid.slice(at);
      const ofDomain = slug(domain);
      ending = ofDomain === '' ? '' : `-${ofDomain}`;
    }
    return (local + ending).slice(0, longestStem);
  };
}
