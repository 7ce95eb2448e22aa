/** The place of the last item for which something holds; -1 for none. `findLastIndex` is younger than some engines that this must run on. */
export function lastIndex<T>(list: ArrayLike<T>, holds: (item: T) => boolean): number {
  for (let at = list.length - 1; at >= 0; at--) {
    if (holds(list[at] as T)) return at; // within the list
  }
  return -1;
}
