/** Eras and wars that news looks back on: "during the Second World War". Source: own collection. */
const ERA =
  / (?:in|during|throughout|under) (?:the )?(?:[^ ,]+ ){0,2}(?:world war(?: (?:i|ii|one|two))?|cold war|colonial (?:era|rule|times|war)|decoloni[sz]ation(?: struggle)?|middle ages|independence (?:war|struggle)|war of independence|nineteenth century|19th century)(?![\p{L}\d])| (?:decades|centuries|generations) ago(?![\p{L}\d])/u

/** Whether words in lower case, each with a space before it, tell of an era that is over. */
export const tellsEra = (words: string): boolean => ERA.test(words)

/** The last year that a TIMEX3 value may mean; of "197", the seventies, 1979. Null where it tells none. */
export function lastYearOf(value: string | null): number | null {
  const digits = /^\d{2,4}(?!\d)/.exec(value ?? '')?.[0]
  return digits === undefined ? null : Number(digits.padEnd(4, '9'))
}

/** Whether a time lies before the year that comes before the story's. */
export function isHistory(value: string | null, storyYear: number | null): boolean {
  const year = lastYearOf(value)
  return year !== null && storyYear !== null && year < storyYear - 1
}
