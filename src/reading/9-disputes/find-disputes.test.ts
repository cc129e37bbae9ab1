import { describe, expect, it } from 'vitest'
import { parseMarked } from '../../../test/marked.js'
import { segment } from '../1-segment/segment.js'
import { findActors } from '../5-actors/find-actors.js'
import { judge } from '../6-statements/judge.js'
import { findDisputes } from './find-disputes.js'

/** A story whose attributions are marked, with what is found in it, by words. */
function read(marked: string) {
  const { text, attributions } = parseMarked(marked)
  const segmented = segment(text)
  const actors = findActors(segmented, attributions, [])
  const judged = judge(segmented, attributions, actors, [])
  const statements = attributions.map((a, i) => ({ ...a, ...judged[i]!, speaker: actors.speakers[i]! }))
  const { disputes, confirmations, shifts } = findDisputes(segmented, statements, actors, [])
  const name = (actor: number | null) => (actor === null ? null : actors.actors[actor]!.name)
  const words = (span: { start: number; end: number }) => text.slice(span.start, span.end)
  return {
    disputes: disputes.map(
      (d) => `${name(d.by)} ${d.kind} ${d.statement}: ${words(d.span)}${d.counter === null ? '' : ` (${d.counter})`}`,
    ),
    confirmations: confirmations.map((c) => `${name(c.by)} ${c.kind} ${c.statement}: ${words(c.span)}`),
    issues: shifts.map(({ issue }) => (issue === null ? null : words(issue))),
    shifts: shifts.map((s) => `${name(s.actor)}: ${words(s.from)} > ${words(s.to)} [${s.statements}]`),
  }
}

describe('what is disputed', () => {
  it.each([
    [
      'what is told again in full',
      '{Dorrin} <said> [the harbour council had sold the old ferry to a smuggler].\n\nFog lay on the bay.\n\n{Orla Venk} <denied> [that the ferry had been sold to a smuggler].',
      ['Orla Venk denies 0: denied (1)'],
    ],
    [
      'each of the claims of a paragraph',
      '{Dorrin} <said> [the council had lied]. |{He} <claimed> [that the mill was burnt on purpose].\n\n[These claims] <were dismissed> by {Orla Venk}.',
      ['Orla Venk disputes 0: were dismissed (2)', 'Orla Venk disputes 1: were dismissed (2)'],
    ],
    [
      'the accusation, against who denies it',
      '{Dorrin} <accused> [Orla Venk of burning the mill]. |{Ilse Quarn} <said> [rain was near].\n\n{Venk} <denied> [the accusation].',
      ['Orla Venk denies 0: denied (2)'],
    ],
    [
      'any wrongdoing',
      '{Dorrin} <accused> [Orla Venk of burning the mill]. |{Venk} <has denied> [any wrongdoing].',
      ['Orla Venk denies 0: has denied (1)'],
    ],
    [
      'that',
      '{Dorrin} <said> [the bridge would fall].\n\n{Orla Venk} <said>: ["That is simply not true."]',
      ['Orla Venk denies 0: That is simply not true (1)'],
    ],
    [
      'this view, not confirmed',
      '{Dorrin} <said> [Astane was open to a truce]. |{Orla Venk} <has not confirmed> [this view].',
      ['Orla Venk not-confirmed 0: has not confirmed (1)'],
    ],
    [
      'the claims of one who is named',
      '{Dorrin} <said> [the bridge was sound]. |{Ilse Quarn} <said> [the toll was fair].\n\n{Orla Venk} <rejected> [Dorrin’s claim].',
      ['Orla Venk rejects 0: rejected (2)'],
    ],
    [
      'what another says within the disputing statement',
      '{Orla Venk} <rejected> [{Dorrin’s} <claim> [that the ferry was sold to a smuggler]].',
      ['Orla Venk rejects 1: rejected (0)'],
    ],
    [
      'a charge said right before',
      '{Dorrin} <complained> [that the vote was bought], [a charge] that {Orla Venk} <strongly denied>.'.replace(
        ', [',
        ', |[',
      ),
      ['Orla Venk denies 0: strongly denied (1)'],
    ],
    [
      'the remarks, which are all that was said beside',
      '{Dorrin} <said> [the toll was theft]. |{He} <said> [the guild had hidden its books].\n\n{Orla Venk} <assailed> [the remarks].',
      ['Orla Venk disputes 0: assailed (2)', 'Orla Venk disputes 1: assailed (2)'],
    ],
    [
      'all that was charged against one for whom another speaks',
      '{Dorrin} <accused> [Orla Venk of burning the mill].\n\n{Ilse Quarn} <accused> [Venk of selling the bell].\n\n{Venk’s lawyer, Tam Brod}, <denied> [the charges].',
      ['Tam Brod denies 0: denied (2)', 'Tam Brod denies 1: denied (2)'],
    ],
    [
      'what a report says that is told with it',
      '{Orla Venk} <dismissed> [a report in the Gazette that {Dorrin} <would announce> [that he had sold the mill]].',
      ['Orla Venk disputes 1: dismissed (0)'],
    ],
    [
      'what those say who are named right before',
      '{Orla Venk} was <pushing back against> [pilots] - Dorrin among them - |{who} <say> [the bay is dying].',
      ['Orla Venk disputes 1: pushing back against (0)'],
    ],
    [
      'a no to a claim, but none to a question',
      '{Dorrin} <said> [the mill was cursed].\n\n{Orla Venk} <said>: [“No, it is only old.”]\n\n{Ilse Quarn} <said> [the bell was cracked].\n\nAsked whether she would go, {Tam Brod} <said>: [“No, never.”]',
      ['Orla Venk denies 0: “No, (1)'],
    ],
    [
      'what another testified, by the noun of it',
      '{Dorrin} <testified> [that he had seen no salt]. |{Ilse Quarn} <said> [the boat was late].\n\n{Orla Venk} <wrote>: [“The log contradicts his testimony.”]',
      ['Orla Venk disputes 0: contradicts (2)'],
    ],
    [
      'what the story itself says is denied',
      '{Dorrin} <reported> [that Orla Venk had lost the seal]. Venk has repeatedly denied the claim.',
      ['Orla Venk denies 0: has repeatedly denied'],
    ],
    [
      'what nobody could verify',
      '{Dorrin} <said> [ninety boats were lost]. The claim could not be independently verified.',
      ['null could-not-verify 0: could not be independently verified'],
    ],
    [
      'what the story answers in its own voice',
      '{Orla Venk} <said> [the toll would stay].\n\nDorrin, however, pushed back strongly. |{Dorrin} <called> [the toll unjust].',
      ['Dorrin rejects 0: pushed back strongly (1)'],
    ],
    [
      'a claim that the story names',
      '{Dorrin} <said> [rain was near].\n\nOrla Venk jabbed back at |<complaints> by {Dorrin} [that the toll was ruining the fishers].',
      ['Orla Venk denies 1: jabbed back at'],
    ],
    [
      'a demand that is refused',
      '{Orla Venk} <refused> [{the guild’s} <demand> for [the return of the old seal]].',
      ['Orla Venk rejects 1: refused (0)'],
    ],
    [
      'what lacks evidence',
      '{Dorrin} <said> [pirates from Tannick sank the old ferry].\n\n{Orla Venk} <said> [there was no evidence that pirates sank the ferry].',
      ['Orla Venk disputes 0: was no evidence that (1)'],
    ],
    [
      'the claims of one for whom another speaks',
      '{A spokesman for Dorrin} <said> [the fishers would be ruined].\n\n{Orla Venk} <said> [Dorrin’s claims are unfounded].',
      ['Orla Venk denies 0: Dorrin’s claims are unfounded (1)'],
    ],
    [
      'what the majority of a court found',
      '{Judge Dorrin} <wrote> [the levy was lawful].\n\n{Judge Orla Venk}, in her dissent, <said> [fishers had no choice].',
      ['Orla Venk disputes 0: in her dissent'],
    ],
    [
      'what is told only to be denied',
      '{Orla Venk} <said> [that {some fishers} <predicted> [the closing of the harbour], but this would not happen].',
      ['Orla Venk denies 1: this would not happen (0)'],
    ],
    [
      'what is answered after a but',
      '{Dorrin} <said> [the guild had shown interest in buying the old lighthouse]. |But {Orla Venk} <said> [the guild had never shown interest in buying the old lighthouse].',
      ['Orla Venk disputes 0: said (1)'],
    ],
    [
      'what another says is not so, in the same words',
      '{Orla Venk} <said> [the old harbour bridge is safe for lorries]. |{Dorrin} <said> [the old harbour bridge is not safe for lorries].',
      ['Dorrin contradicts 0: the old harbour bridge is not safe for lorries (1)'],
    ],
    [
      'the claim that the answer speaks of, not the nearest',
      '{Dorrin} <said> [the old ferry was sold to smugglers]. |{He} <said> [a bargain is a bargain].\n\nOrla Venk denied it. |{Venk} <said> [the ferry was never out of her shed].',
      ['Orla Venk denies 0: denied (2)'],
    ],
    [
      'either account, which are two',
      '{Dorrin} <said> [the barge carried knives].\n\n{Orla Venk} <said> [there was salt on the barge].\n\n{The guild} <said> [its boat was far off and could not verify either account].',
      [
        'guild could-not-verify 0: could not verify either account (2)',
        'guild could-not-verify 1: could not verify either account (2)',
      ],
    ],
    [
      'what somebody who is no actor denies',
      '{Dorrin} <said> [the sacks had been left without a guard]. The wardens of the mill have denied that.',
      ['null denies 0: have denied that'],
    ],
    [
      'another number of the same thing',
      '{Dorrin} <said> [six bodies had been found].\n\n{Orla Venk} <said> [her crew had seen nine dead].',
      ['Orla Venk contradicts 0: her crew had seen nine dead (1)'],
    ],
    [
      'a number put elsewhere',
      '{Dorrin} <said> [about 1,900 people had gone home]. Orla Venk put the number at 2,300.',
      ['Orla Venk contradicts 0: put the number at 2,300'],
    ],
    [
      'what nobody did',
      '{Dorrin} <said> [his man had knocked at the shed]. |{Orla Venk} <said>: ["Nobody knocked at the shed."]',
      ['Orla Venk contradicts 0: "Nobody knocked at the shed." (1)'],
    ],
    [
      'one sentence set beside another',
      '{Dorrin} <says> [the barge carried knives]. |{Orla Venk} <says> [it carried salt].',
      ['Orla Venk contradicts 0: it carried salt (1)'],
    ],
    [
      'an estimate that is called something, of which the content is only its name',
      '{Dorrin} <said> [the strike would cost ninety boats]. |{Orla Venk} <called> [the estimate] exaggerated.',
      ['Orla Venk disputes 0: called (1)'],
    ],
  ])('%s', (_, marked, disputes) => expect(read(marked).disputes).toEqual(disputes))
})

describe('what is not', () => {
  it.each([
    ['one’s own words', '{Orla Venk} <said> [the ferry was sold]. |{She} <denied> [the claim].'],
    [
      'what nobody in the story said',
      '{Dorrin} <said> [rain was near].\n\n{Orla Venk} <denied> [that the seal was lost at sea].',
    ],
    ['a thing refused', '{Dorrin} <said> [the chair was broken]. |{Orla Venk} <rejected> [the chair].'],
    ['what was withheld', '{Dorrin} <said> [the guild was poor]. |{Orla Venk} <denied> [him the prize].'],
    [
      'a question',
      '{Dorrin} <asked> [whether the ferry had been sold]. |{Orla Venk} <denied> [that the ferry had been sold].',
    ],
    [
      'what is yet to be denied',
      '{Dorrin} <said> [the ferry was sold]. {Ilse Quarn} <said> [{Orla Venk} <should deny> [the claim]].',
    ],
    ['what is said only about a claim', '{Dorrin} <said> [the claim]. |{Orla Venk} <denied> [it].'],
    [
      'what somebody says is not so of another thing',
      '{Dorrin} <said> [the lighthouse was sold]. |But {Orla Venk} <said> [the fishers had no boats].',
    ],
    ['a lower bound and more', '{Dorrin} <said> [at least six had died]. |{Orla Venk} <said> [nine had died].'],
    ['why somebody did something', '{Dorrin} <explained> [why he had sold the ferry]. |{Orla Venk} <denied> [it].'],
    ['a silence', '{Dorrin} <said> [the ferry was sold]. |{Orla Venk} <did not deny> [the claim].'],
  ])('%s', (_, marked) => expect(read(marked).disputes).toEqual([]))
})

describe('what is confirmed or corrected', () => {
  it.each([
    [
      '{Dorrin} <said> [the old ferry had been sold to Astane]. |{Orla Venk} <confirmed> [that the ferry had been sold to Astane].',
      ['Orla Venk confirmed 0: confirmed'],
    ],
    [
      '{Dorrin} <said> [ninety boats were lost]. |{He} <later retracted> [the claim].',
      ['Dorrin corrected 0: later retracted'],
    ],
    ['{Dorrin} <said> [ninety boats were lost]. |{Orla Venk} <confirmed> [that rain was near].', []],
  ])('%s', (marked, confirmations) => {
    const found = read(marked)
    expect(found.confirmations).toEqual(confirmations)
    expect(found.disputes).toEqual([])
  })
})

describe('shifts', () => {
  it.each([
    [
      'Orla Venk shifted away from demanding a toll and instead pushed for a bridge.',
      ['Orla Venk: demanding a toll > pushed for a bridge []'],
    ],
    [
      '{Dorrin} <said> [Orla Venk, who once opposed the bridge, now says it must be built].',
      ['Orla Venk: opposed the bridge > says it must be built [0]'],
    ],
    ['The boats shifted from the pier to the quay.', []],
    [
      'Orla Venk dropped her demand for a toll.',
      ['Orla Venk: her demand for a toll > dropped her demand for a toll []'],
    ],
    ['Orla Venk denied that she had changed her mind about the toll.', []],
    [
      'Orla Venk backed away from her pledge to close the port, saying that it should be widened.',
      ['Orla Venk: her pledge to close the port > saying that it should be widened []'],
    ],
    [
      'Orla Venk had vowed never to vote for the toll. On Friday she voted for it.',
      ['Orla Venk: vowed never to vote for the toll > voted for it []'],
    ],
    [
      'Orla Venk (Harbour) used to call the dam a crime. Now she says it must be built.',
      ['Orla Venk: call the dam a crime > says it must be built []'],
    ],
    [
      'Orla Venk agreed to a lower toll after opposing any for a decade.',
      ['Orla Venk: opposing any for a decade > agreed to a lower toll []'],
    ],
    ['Orla Venk used to work as a baker. Now she drives a tram.', []],
    ['Asked if Orla Venk had dropped her demand for a toll, {Dorrin} <said> [rain was near].', []],
    ['Orla Venk walked back to her boat and told pilots that she was cold.', []],
    ['Oil prices reversed early losses and closed at six crowns, traders said.', []],
    ['Orla Venk, once a swimmer, has since written of the sea.', []],
  ])('%s', (marked, shifts) => expect(read(marked).shifts).toEqual(shifts))

  it.each([
    ['Orla Venk dropped her demand for a toll.', 'a toll'],
    ['Orla Venk softened her stance on the old bridge.', 'the old bridge'],
    ['Orla Venk, who had opposed the bridge, now says it must be built.', 'the bridge'],
    ['Orla Venk no longer insists on a toll.', 'a toll'],
  ])('tells what it is about: %s', (marked, issue) => expect(read(marked).issues).toEqual([issue]))
})

it('finds nothing in an empty text', () => expect(read('').disputes).toEqual([]))
