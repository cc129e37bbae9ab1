/** What is seen of something that is weighed, by name: 0 or 1 but for counts and log-odds, and 0 where left out. */
export type Features = ReadonlyMap<string, number>

/** A logistic model over features. */
export type Weighing = {
  readonly weights: Readonly<Record<string, number>>
  readonly bias: number
  /** From this likelihood on it is taken. */
  readonly threshold: number
}

export function likelihood({ weights, bias }: Weighing, features: Features): number {
  let sum = bias
  for (const [name, value] of features) sum += value * (weights[name] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}
