import { firstIndex } from '../../model/search.js'

/** How many of ascending numbers are less. */
export const countBelow = (list: readonly number[], limit: number): number =>
  firstIndex(list.length, (i) => list[i]! >= limit)

/** The greatest of ascending numbers that is less; -1 where there is none. */
export const lastBefore = (list: readonly number[], limit: number): number => list[countBelow(list, limit) - 1] ?? -1
