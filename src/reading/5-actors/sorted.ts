/** How many of ascending numbers are less. */
export function countBelow(list: readonly number[], limit: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** The greatest of ascending numbers that is less; -1 where there is none. */
export const lastBefore = (list: readonly number[], limit: number): number => list[countBelow(list, limit) - 1] ?? -1
