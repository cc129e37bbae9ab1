/** How little the first places count for more than the next (Cormack, Clarke, Buettcher 2009, who found 60 good everywhere). */
const FLATNESS = 60

/**
 * Several rankings of rows made one, by reciprocal ranks: what several searches find comes before what only one finds. Their scores, of
 * different kinds, are not compared. Every row once, best first; among equals the one that the earlier ranking has.
 * @param rankings rows, best first, none twice in one ranking
 */
export function fuse(rankings: readonly (readonly number[])[]): readonly number[] {
  const scores = new Map<number, number>()
  for (const ranking of rankings)
    ranking.forEach((row, place) => {
      scores.set(row, (scores.get(row) ?? 0) + 1 / (FLATNESS + place + 1))
    })
  return [...scores].sort(([, a], [, b]) => b - a).map(([row]) => row)
}
