import type { Act } from '../../model/act.js'

/** A kind of thing that is said, by the noun that takes it up again ("the accusation"), and what acts such a thing may have been. */
export type NounClass = 'charge' | 'claim' | 'report' | 'plan' | 'ruling'

export type ClaimNoun = {
  readonly nouns: readonly string[]
  readonly means: NounClass
  readonly source: string
}

const SHELL = 'shell nouns (Schmid 2000), own choice of those that name what was said'

/** Nouns that take up what was said, in the singular. */
export const CLAIM_NOUNS: readonly ClaimNoun[] = [
  {
    nouns: [
      'accusation',
      'allegation',
      'charge',
      'criticism',
      'complaint',
      'insinuation',
      'critique',
      'smear',
      'imputation',
    ],
    means: 'charge',
    source: SHELL,
  },
  { nouns: ['ruling', 'verdict', 'judgment', 'judgement', 'injunction', 'conviction'], means: 'ruling', source: SHELL },
  {
    nouns: [
      ...[
        'claim',
        'assertion',
        'statement',
        'comment',
        'remark',
        'argument',
        'contention',
        'suggestion',
        'notion',
        'idea',
        'theory',
      ],
      ...[
        'view',
        'assessment',
        'version',
        'characterization',
        'characterisation',
        'description',
        'portrayal',
        'depiction',
        'narrative',
        'account',
      ],
      ...[
        'stance',
        'position',
        'figure',
        'number',
        'estimate',
        'toll',
        'conclusion',
        'finding',
        'prediction',
        'implication',
        'premise',
      ],
      ...[
        'assumption',
        'rationale',
        'testimony',
        'reasoning',
        'logic',
        'interpretation',
        'explanation',
        'word',
        'falsehood',
        'lie',
        'point',
        'concern',
        'fear',
        'worry',
        'warning',
        'announcement',
        'declaration',
        'objection',
        'denial',
        'response',
      ],
    ],
    means: 'claim',
    source: SHELL,
  },
  {
    nouns: [
      'report',
      'story',
      'article',
      'rumor',
      'rumour',
      'speculation',
      'information',
      'news',
      'detail',
      'allusion',
      ...['ad', 'advertisement', 'commercial', 'memo', 'editorial', 'column', 'tweet', 'lawsuit', 'suit'],
    ],
    means: 'report',
    source: SHELL,
  },
  {
    nouns: [
      ...[
        'proposal',
        'plan',
        'offer',
        'demand',
        'call',
        'request',
        'ultimatum',
        'appeal',
        'overture',
        'invitation',
        'recommendation',
      ],
      ...['condition', 'term', 'bid', 'threat'],
    ],
    means: 'plan',
    source: SHELL,
  },
]

/** The kind that a noun in the singular names. */
export const CLASS_OF: ReadonlyMap<string, NounClass> = new Map(
  CLAIM_NOUNS.flatMap(({ nouns, means }) => nouns.map((noun): [string, NounClass] => [noun, means])),
)

/** Nouns that only tell that something is thought: "the idea" alone takes up nothing in particular. */
export const GENERIC = new Set([
  ...[
    'notion',
    'idea',
    'theory',
    'view',
    'argument',
    'position',
    'stance',
    'figure',
    'number',
    'premise',
    'point',
    'concern',
    'fear',
    'worry',
  ],
  ...[
    'rationale',
    'reasoning',
    'logic',
    'ruling',
    'decision',
    'verdict',
    'judgment',
    'assumption',
    'implication',
    'word',
    'term',
    'condition',
    'news',
    'detail',
    'information',
    'call',
    'plan',
  ],
])

/** What acts a thing of a class may have been: a claim may be any that asserts. */
export const ACTS_OF: Readonly<Record<NounClass, ReadonlySet<Act>>> = {
  charge: new Set<Act>(['accuse', 'condemn', 'warn']),
  claim: new Set<Act>([
    'say',
    'propose',
    'demand',
    'accuse',
    'condemn',
    'confirm',
    'deny',
    'think',
    'expect',
    'warn',
    'announce',
    'threaten',
  ]),
  report: new Set<Act>(['say', 'accuse', 'confirm', 'think', 'expect', 'warn', 'announce']),
  ruling: new Set<Act>(['say', 'announce', 'accuse', 'condemn', 'confirm', 'deny', 'think', 'demand']),
  plan: new Set<Act>(['demand', 'propose', 'ask', 'want', 'promise', 'threaten', 'announce']),
}
