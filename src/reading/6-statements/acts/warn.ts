import { stems, words } from '../rule.js'
import type { ActRule } from './act.js'

const HARM = words(
  'unravel(?:l?ed)?|harm(?:ed|ful)?|riots?|violence|accident|expos(?:e|ed)|damag(?:e|ed|ing)|collaps(?:e|ed|ing)|kill(?:ed|s)?|die|deaths?|worse(?:n|ned)?|dangers?|dangerous|risks?|threats?|catastroph\\w+|disast\\w+|famine|flood(?:ed|s)?|lose|loss(?:es)?|crisis|fail(?:ed|ure)?|jeopardi[sz]\\w*|hardship|hurt|destroy\\w*|ruin\\w*|trouble|chaos|reckoning|shooting war|devastat\\w*|escalat\\w+',
)

/** Harm ahead in words of the present. */
const AHEAD =
  /\b(?:carr(?:y|ies)|poses?|at|runs?|a|great|serious|real|growing) (?:\w+ )?(?:risks?|danger) (?:of|to|that|with|for|when|at)\b|\b(?:direct|grave|serious|existential|real|imminent) threats?\b|\bthere (?:is|are|'s) going to be (?:riots|violence|trouble|war|blood)|\bhigh probability of (?:an )?(?:accident|attack|war)|\brisky strategy\b|\bencourages? [^,]* to (?:target|attack|kill|take)\b|\b(?:public health|national) emergency\b|\b(?:we'd|we had|you'd|they'd) better\b|\bshould be (?:very )?(?:careful|wary|worried)\b|\brisks \w+ing\b|\bdangerous (?:\w+ )?(?:moment|time|path|road|precedent|game)\b/

/** Harm that is to be kept away is no warning. */
const AVERTS = words('end|ends|avoid|avert|prevent|stop|reduce|help|helps|save|not|never|without|less')

export const warn: ActRule = {
  act: 'warn',
  summary: 'tells of possible harm ahead',
  cue: stems(
    'warn|caution|alarm|cit\\w+ concerns?|(?:raised?|raising|shar(?:e|ed)|express(?:ed|es)?) (?:\\w+ )?(?:concern|fear|worr|doubt)|worr|concern|fear',
  ),
  own: ({ main }) =>
    /^(?:i|we|he|she|they|it)(?: (?:is|are|am|was|were)|'(?:m|re|s))(?: [\w,]+){0,2} (?:worried|concerned|afraid|alarmed|scared)\b|^(?:i|we|he|she|they) (?:have|has|had) (?:\w+ ){0,2}(?:concerns?|worries|fears?) (?:about|over)\b/.test(
      main,
    ) || /^(?:i|we|he|she|they) (?:\w+ )?(?:fear|worry)/.test(main),
  content: ({ asserted }) =>
    AHEAD.test(asserted) ||
    (/\b(?:could|may|might|would|will|risks?)\b/.test(asserted) && HARM.test(asserted) && !AVERTS.test(asserted)),
  examples: [
    ['warned', 'that the roof would come down'],
    ['said', 'the pier poses a danger to bathers'],
    ['said', '“We’d better be careful,”'],
    ['said', 'she had “grave concerns about” the pier'],
    ['said', 'there are going to be riots in the harbour'],
    ['raised concerns about', 'the pier'],
    ['said', 'the roof could collapse'],
  ],
  counterexamples: [['said', 'the roof came down']],
}
