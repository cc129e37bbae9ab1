const FINITE =
  /(?<![\p{L}])(?:is|are|was|were|am|has|have|had|will|would|can|could|did|does|do|may|might|shall|should|must)(?![\p{L}])|'(?:s|re|ll|ve|d)(?![\p{L}])|n't(?![\p{L}])/u
const PAST =
  /(?<![\p{L}])(?:\p{L}{2,}(?:ed|ought|aught)|came|went|got|took|made|said|told|gave|knew|saw|found|left|held|lost|won|began|met|put|set|let|cut|ran|rose|fell|led|kept|grew|drew|drove|stood|spoke|wrote|broke|chose|sent|spent|paid|sold|built|felt|dealt|meant|heard|read|want|wants|need|needs|think|thinks|believe|believes|hope|hopes|know|knows|expect|expects|make|makes|remain|remains)(?![\p{L}])/u

/** Whether words hold a finite verb, as far as their forms tell. */
export const hasVerb = (clause: string): boolean => FINITE.test(clause) || PAST.test(clause)

const INNER = / (?:that|which|who|whom|whose) /
const NOUN_PHRASE =
  /^(?:the|a|an|any|his|her|their|its|these|those|such|this|all|no|some)\s|^[\p{L}-]+(?:'s|s')\s|^[\p{L}-]+ing\s/u

/** Whether a content is a thing or a deed ("the notion that …", "attacks on the pier") rather than a clause of its own. */
export function isThing(content: string): boolean {
  const cut = content.search(INNER)
  const head = cut > 0 ? content.slice(0, cut) : content
  return !FINITE.test(head) && (NOUN_PHRASE.test(content) || !hasVerb(content.slice(0, 80)))
}
