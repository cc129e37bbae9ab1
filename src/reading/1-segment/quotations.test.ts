import { describe, expect, it } from 'vitest'
import { findParagraphs } from './paragraphs.js'
import { findQuotations } from './quotations.js'

/** Each quotation as its depth, its words, and > for one that goes on or … for one without a closing mark. */
function show(text: string): string[] {
  return findQuotations(text, findParagraphs(text)).quotations.map(
    (q) => `${q.depth}${q.continues ? '>' : ''} ${text.slice(q.start, q.end)}${q.closed ? '' : '…'}`,
  )
}
const strays = (text: string) =>
  findQuotations(text, findParagraphs(text)).unbalanced.map((s) => text.slice(s.start, s.end))

describe('pairs of marks', () => {
  it.each([
    ['"We stay," said Orla.', ['0 "We stay,"']],
    ['“We stay,” said Orla. “All of us.”', ['0 “We stay,”', '0 “All of us.”']],
    ['‘We stay,’ said Orla.', ['0 ‘We stay,’']],
    ["'We stay,' said Orla.", ["0 'We stay,'"]],
    ['“He told me ‘no’ twice,” she said.', ['0 “He told me ‘no’ twice,”', '1 ‘no’']],
    ['‘He told me “no” twice,’ she said.', ['0 ‘He told me “no” twice,’', '1 “no”']],
    ['"He told me \'no\'," she said.', ['0 "He told me \'no\',"', "1 'no'"]],
    ['„Wir bleiben“, sagte Orla.', ['0 „Wir bleiben“']],
    ['„Er sagte ‚nein‘ dazu“, sagte Orla.', ['0 „Er sagte ‚nein‘ dazu“', '1 ‚nein‘']],
    ['« Nous restons », dit Orla.', ['0 « Nous restons »']],
    ['»Vi bliver,« sagde Orla.', ['0 »Vi bliver,«']],
    ['«Il dit ‹non› deux fois», dit Orla.', ['0 «Il dit ‹non› deux fois»', '1 ‹non›']],
    ["``We stay,'' said Orla.", ["0 ``We stay,''"]],
    ["''We stay,'' said Orla.", ["0 ''We stay,''"]],
    ["''He called it 'a farce,''' she said.", ["0 ''He called it 'a farce,'''", "1 'a farce,'"]],
    ['She called it “a farce" and left.', ['0 “a farce"']],
    ['She called it “a farce“ and left.', ['0 “a farce“']],
    ['Hän sanoi: ”Me jäämme.”', ['0 ”Me jäämme.”']],
    ['He said,"We stay." Then he left.', ['0 "We stay."']],
    ['He spoke of boats," Small ones, mostly," and left.', ['0 " Small ones, mostly,"']],
    ['"I was just—" he said. "No."', ['0 "I was just—"', '0 "No."']],
    ['The phrase ("old guard") stays.', ['0 "old guard"']],
    ['「残る」と', ['0 「残る」']],
    ['""', []],
    ['“” and “ ”', []],
  ])('%s', (text, quotations) => {
    expect(show(text)).toEqual(quotations)
    expect(strays(text)).toEqual([])
  })
})

describe('apostrophes and measures are no quotation marks', () => {
  it.each([
    "Velia doesn't know; Jonas' boat and the 'em-dash",
    'the ’90s and ’em all, rock ’n’ roll',
    "the '90s and 'em all, 'tis so",
    'O‘Dell and Trenn‘s boat',
    'He is 6\'2" tall.',
    'He is 6’2”, they say.',
    "does n't and Orla 's boat",
    'the workers’ demands and the owners’ offer',
  ])('%s', (text) => {
    expect(show(text)).toEqual([])
    expect(strays(text)).toEqual([])
  })

  it('a possessive does not close a quotation that closes later', () => {
    expect(show('‘The workers’ demands are just,’ she said.')).toEqual(['0 ‘The workers’ demands are just,’'])
    expect(show("'The workers' demands are just,' she said.")).toEqual(["0 'The workers' demands are just,'"])
    expect(show('“The workers’ demands are ‘just’,” she said.')).toEqual([
      '0 “The workers’ demands are ‘just’,”',
      '1 ‘just’',
    ])
  })
})

describe('quotations over several paragraphs', () => {
  it('go on where the mark is repeated', () => {
    const text = 'Orla said: “We stay.\n\n“We have reasons.\n\n“Good ones.”\n\nShe left.'
    expect(show(text)).toEqual(['0 “We stay.…', '0> “We have reasons.…', '0> “Good ones.”'])
    expect(strays(text)).toEqual([])
  })
  it('repeat inner marks too', () => {
    const text = '“He said: ‘We stay.\n“‘We have reasons.’ And that was it.”'
    expect(show(text)).toEqual([
      '0 “He said: ‘We stay.…',
      '1 ‘We stay.…',
      '0> “‘We have reasons.’ And that was it.”',
      '1> ‘We have reasons.’',
    ])
  })
  it('end with their paragraph where the mark is not repeated', () => {
    const text = 'Orla said: “We stay.\n\nShe left.'
    expect(show(text)).toEqual(['0 “We stay.…'])
    expect(strays(text)).toEqual(['“We stay.'])
  })
  it('a closing mark alone is a stray', () => {
    expect(show('We stay,” said Orla.')).toEqual([])
    expect(strays('We stay,” said Orla.')).toEqual(['”'])
  })
})
