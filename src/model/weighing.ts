/** What is seen of something that is weighed, by name: 0 or 1 but for counts and log-odds, and 0 where left out. */
export type Features = ReadonlyMap<string, number>

/** Features as they are put together. */
export type Seen = Map<string, number>

/** Adds a feature; what is false, 0 or not there is left out. */
export function put(out: Seen, name: string, value: number | boolean | null | undefined): void {
  if (value) out.set(name, Number(value))
}

/** The first of some steps that a number does not pass, for a feature's name. */
export const stepOf = (n: number, steps: readonly number[]): string => String(steps.find((s) => n <= s) ?? 'far')

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

/** Of what may be so the likeliest, the last of equals; null where none is likely enough. */
export function likeliest<T extends { readonly features: Features }>(weighing: Weighing, all: readonly T[]): T | null {
  let [best, most]: [T | null, number] = [null, weighing.threshold]
  for (const one of all) {
    const p = likelihood(weighing, one.features)
    if (p >= most) [best, most] = [one, p]
  }
  return best
}
