type Row = { readonly stem: string; readonly means: 'bad' | 'good'; readonly source: string }

const rows = (means: Row['means'], source: string, stems: string): readonly Row[] =>
  stems
    .trim()
    .split(/\s+/)
    .map((stem) => ({ stem: stem.replaceAll('_', ' '), means, source }))

const OWN = 'own choice, checked on labels of PolNeAR train'
const AFINN = 'AFINN-165 (Nielsen 2011), judgements of a party or a deed'

/** Words of judgement on a party, a deed or a plan, by stem; `_` is a space. Not words of what happened ("attack", "killed"). */
export const JUDGEMENTS: readonly Row[] = [
  ...rows(
    'bad',
    AFINN,
    `absurd appalling arrogan arbitrary atrocious awful bigot brutal\\b bully bullies catastroph childish clueless corrupt coward crazy
    cruel cynical dangerous deceitful deplorab despicab dishonest dishono disaster disgrac disgust disingenuous divisive dumb embarrass
    evil\\b farce fascis foolish fraud\\b greedy hateful hideous horribl horrif hypocri idiot ignoran immoral inadequate incompeten
    inexcusab inhuman insane insult irresponsib laughab lousy ludicrous misguided nasty nonsens obnoxious obscene offensive outrag
    pathetic phony racis reckless repugn ridicul scandal scary selfish sexis shameful shameless sham\\b sick(?:en|ening)?\\b sinister
    stupid terribl tragic troubling ugly unaccept unethic unfair unjust unfit unqualified unprepared unstable unwise
    vicious vile vulgar weak\\b worst worthless worrying wrong\\b xenophob`,
  ),
  ...rows(
    'bad',
    OWN,
    `a_bad bad_(?:idea|choice|decision|judg|deal|for|policy) a_joke a_lie\\b a_mistake barbari betray bombast captive_of con_(?:man|artist)
    demagog disqualif doomed_to down_the_road extreme(?:ly)?_(?:careless|critical|one) failed_(?:to_|leader|polic|president) failure false_(?:choice|reason) fail(?:s)?_to
    hawkish imprudent improper inconvenien_ insensitive inappropriate lack(?:s|ed|ing)?\\b laughing_at liar\\b lies\\b mean-spirited money_pit naive naivet
    nativis no_business no_excuse on_the_back_of one-sided crime_against crime\\b silly\\b lopsided self-interest gutless n't_right not_right n't_hold out_of_touch out-of-touch over_the_top overreach poor_judg provocat
    percent_wrong scare_tactic short-?sighted simplistic slap_in_the_face spoiled superficial suspect\\b thin-skinned too_(?:risky|cozy|close|hot|weak|soft|slow|little|far)
    trigger-happy trick\\b un-american unbecoming unconscionab undemocratic unelectab unpatriotic unpresidential vapid violation_of
    raises?_(?:\\w+_){0,3}(?:issues|questions|concerns) weakness`,
  ),
  ...rows(
    'good',
    AFINN,
    `admirab amazing articulate beautiful brave brilliant capable charming clever courag dedicated devoted effective\\b excellent exciting
    exemplary extraordinar fabulous fantastic genius gifted gracious grateful hero\\b heroes heroi honou?rab impressive incredibl inspir intelligent
    likable loyal magnificent marvelous outstanding passionate perfect\\b phenomenal respected remarkable skilled smart\\b
    spectacular splendid superb talented terrific thank thoughtful tireless tremendous trustworthy wise\\b wonderful`,
  ),
  ...rows(
    'good',
    OWN,
    `(?:a|very|really|was|is|'s|are|be|so)_great\\b great_(?:job|leader|man|woman|work|step|guy|friend|meeting|honor|speech|success|country|president|person|idea|opportunity|progress) greatest
    (?:the|my|our|their|his|her)_best\\b best_(?:candidate|president|experience|qualified|person|choice|hope|friend)
    good_(?:job|step|work|guy|man|friend|leader|candidate|judg|decision|idea|speech|thing|news|case|start|progress|for_|reporter|corporate|choice|person)
    strong(?:er|est)?_(?:leader|candidate|case|rationale|stance|record|voice|partner|supporter|president) successful\\b very_(?:good|strong|successful|smart|effective|positive|constructive|impressive|proud|satisfied)
    historic\\b (?:most|more|uniquely|well|best)[_-]qualified has_the_(?:experience|temperament|judgment|qualifications|essential)
    proud_of cares?_(?:deeply|about) home_run the_right_(?:man|woman|person|choice|thing|decision) stands_up_for tells_it_like
    love_(?:him|her|it|them|you|this|what) loved_ (?:i|we)_(?:love|admire|respect|appreciate|applaud|commend|thank|salute|welcome|enjoyed)
    been_a_leader level-headed step_forward in_the_right_place knocked_it_out a_friend\\b helps_the`,
  ),
]
