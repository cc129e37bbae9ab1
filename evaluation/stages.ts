import type { GoldStory } from '../corpora/stories.js'
import { makeStory } from '../src/intake/story.js'
import type { FoundActors } from '../src/model/actor.js'
import type { Scores } from '../src/model/candidate.js'
import type { FindingScores } from '../src/model/finding-scores.js'
import type { FoundStatement } from '../src/model/found-statement.js'
import { settledTimes } from '../src/model/settled-times.js'
import type { SegmentedText } from '../src/model/text.js'
import type { FoundTime } from '../src/model/time.js'
import type { Onrecord } from '../src/onrecord.js'
import { happeningsOf } from '../src/reading/8-events/find-events.js'
import { setScene } from '../src/reading/8-events/scene.js'
import { anchorOf } from '../src/reading/anchor.js'
import { findingsOf, type Told } from './apart.js'

/** What the stages before dues and events hand to them. */
export type Stages = {
  readonly text: SegmentedText
  readonly statements: readonly FoundStatement[]
  readonly actors: FoundActors
  readonly times: readonly FoundTime[]
  readonly anchor: string | null
  /** What the reader's network says of each word; null where the model has none. */
  readonly findings: FindingScores | null
}

export async function stagesOf(reader: Onrecord, { name, text, anchor: given }: GoldStory): Promise<Stages> {
  const stages = new Map<string, unknown>()
  const story = makeStory(text, { id: name, anchor: given })
  await reader.read(story, { trace: (stage, result) => stages.set(stage, result) })
  const actors = stages.get('5-actors') as FoundActors
  const judged = stages.get('6-statements') as readonly object[]
  const attributions = stages.get('4-attributions') as readonly object[]
  const segmented = stages.get('1-segment') as SegmentedText
  const anchor = anchorOf(story, segmented)?.day ?? null
  return {
    text: segmented,
    statements: attributions.map((a, i) => ({ ...a, ...judged[i]!, speaker: actors.speakers[i]! }) as FoundStatement),
    actors,
    times: settledTimes(segmented.text, stages.get('3-times') as readonly FoundTime[], anchor),
    anchor,
    findings: (stages.get('2-encode') as Scores).findings,
  }
}

/** What happened in a story, worth a record or not; `apart` in place of what the reader's own network says. */
export async function happeningsIn(reader: Onrecord, story: GoldStory, apart?: Told) {
  const { text, statements, actors, times, anchor, ...own } = await stagesOf(reader, story)
  const findings = apart ? findingsOf(apart, text.words) : own.findings
  const scene = setScene(text, statements, actors, times, anchor, findings)
  return { scene, happenings: happeningsOf(scene) }
}
