type Row = { readonly stem: string; readonly means: 'bad' | 'good'; readonly source: string }

const rows = (means: Row['means'], source: string, stems: string): readonly Row[] =>
  stems
    .trim()
    .split(/\s+/)
    .map((stem) => ({ stem: stem.replaceAll('_', ' '), means, source }))

const OWN = 'own choice, checked on labels of PolNeAR train'
const AFINN = 'AFINN-165 (Nielsen 2011), judgements of a party or a deed'
const GENERAL = 'own choice, from general English'

/** Words of judgement on a party, a deed or a plan, by stem; `_` is a space. Not words of what happened ("attack", "killed"). */
export const JUDGEMENTS: readonly Row[] = [
  ...rows(
    'bad',
    AFINN,
    `absurd appalling arrogan arbitrary atrocious awful bigot brutal\\b bully bullies catastroph childish clueless corrupt coward crazy
    cruel cynical dangerous deceitful deplorab despicab dishonest dishono disaster disgrac disgust disingenuous divisive dumb embarrass
    evil\\b farce fascis foolish fraud\\b greedy hateful hideous horribl horrif hypocri idiot ignoran immoral inadequate incompeten
    inexcusab inhuman insan(?:e|ity) insult irresponsib laughab lousy ludicrous misguided nasty nonsens obnoxious obscene offensive outrag
    pathetic phony racis reckless repugn ridicul scandal scary selfish sexis shameful shameless sham\\b sick(?:en|ening)?\\b sinister
    stupid terribl tragic troubling ugly unaccept unethic unfair unjust unfit unqualified unprepared unstable unwise
    vicious vile vulgar weak\\b worst worthless worrying wrong\\b xenophob`,
  ),
  ...rows(
    'bad',
    OWN,
    `a_bad bad_(?:idea|choice|decision|judg|deal|for|policy) a_joke a_lie\\b mistake\\b barbari betray bombast con_(?:man|artist)
    demagog disqualif doomed_to extreme(?:ly)?_(?:careless|critical|one) failed_(?:to_|leader|polic|president) failure false_(?:choice|reason) fail(?:s)?_to
    hawkish imprudent improper inconvenien_ insensitive inappropriate lack(?:s|ed|ing)?\\b laughing_at liar\\b lies\\b mean-spirited naive naivet
    nativis no_business no_excuse on_the_back_of one-sided crime_against silly\\b lopsided self-interest gutless \\w+n't_right not_right \\w+n't_hold (?:not|\\w+n't)_(?:even_)?(?:fit|safe|good|qualified|up_to|compelling|heartwarming|a_good|a_leader|trust|fair) (?:not|\\w+n't)_(?:trust|understand|get_it|care|deserve) (?:not|\\w+n't)_have_the_(?:experience|temperament|judgment|courage|guts|strength) (?:doesn't|does_not)_know_(?:what|anything|how) (?:that|who)_don't_know (?:less|least)_prepared out_of_touch out-of-touch over_the_top overreach poor_judg provocat
    percent_wrong scare_tactic short-?sighted simplistic slap_in_the_face spoiled superficial suspect\\b thin-skinned too_(?:friendly|focused|busy|timid|easy|nice|cozy|close|hot|weak|soft|slow|little|far)
    trigger-happy trick\\b un-american unbecoming unconscionab undemocratic unelectab unpatriotic unpresidential vapid violation_of
    asham treason genocid incompatible at_the_expense_of kick(?:ed|ing|s)?_the_can a_sad so_sad how_sad disappoint offensive deeply_offended (?:i'm|i_am|are|we're)_offended sophomoric dysfunction desperate\\b misleading bad\\b scares?_(?:me|us|people) hostile_to danger_to_the flip-flop isolationis humiliat dirty\\b failed\\b bizarre rush_to_judg kangaroo witch-?hunt insulting\\b alienat demean degrad hollow_ cowardice out-of-control tone[_-]deaf mediocre botch clumsy\\b bumbling inept\\b fiasco debacle mess\\b mockery travesty
    raises?_(?:\\w+_){0,3}(?:issues|questions|concerns) weakness`,
  ),
  ...rows(
    'good',
    AFINN,
    `admirab amazing articulate beautiful brave brilliant capable charming clever courag dedicated devoted_to effective\\b excellent exciting
    exemplary extraordinar fabulous fantastic genius gifted gracious grateful hero\\b heroes heroi honou?rab impressive incredibl inspir intelligent\\b
    likable loyal magnificent marvelous outstanding passionate perfect\\b phenomenal respected remarkable skilled smart\\b
    spectacular splendid superb talented terrific thank thoughtful tireless tremendous(?!_(?:havoc|death|damage|pressure|pain|loss|risk)) trustworthy wise\\b wonderful`,
  ),
  ...rows(
    'good',
    OWN,
    `(?:a|very|really|was|is|'s|so)_great\\b great_(?:job|leader|man|woman|work|step|guy|friend|meeting|honor|speech|success|country|president|person|idea|opportunity|progress) greatest
    (?:the|my|our|their|his|her)_best\\b best_(?:candidate|president|experience|qualified|person|choice|hope|friend)
    good_(?:job|step|work|guy|man|friend|leader|candidate|judg|decision|idea|speech|thing|news|case|start|progress|for_|reporter|corporate|choice|person)
    strong(?:er|est)?_(?:leader|candidate|case|rationale|stance|record|voice|partner|supporter|president) (?<!to_be_)successful\\b very_(?:good|strong|successful|smart|effective|positive|constructive|impressive|proud|satisfied)
    historic\\b (?:most|more|uniquely|well|best)[_-]qualified has_the_(?:experience|temperament|judgment|qualifications|essential)
    proud_of cares?_(?:deeply|about) the_right_(?:man|woman|person|choice|thing|decision) stands_up_for 
    love_(?:him|her|it|them|you|this|what) (?:i|we)_(?:love|admire|respect|appreciate|applaud|commend|thank|salute|welcome|enjoyed)
    been_a_leader level-headed positive_(?:story|step|sign|development|change) better_than_the (?:only|one)_(?:candidate|one|person)_(?:\\w+_){0,4}(?:strong|trust|can) very_(?:skilled|experienced|able|aggressive_on) the_epitome testament_to welcom(?:es?|ed)\\b energi[sz]ed exciting genuine_(?:empathy|person|concern) consistent_(?:conservative|progressive|leader) guts_to loves?_(?:him|her|them) determined_opponent able_and clearest_demonstration enhanc(?:e|es|ed)_ significant_breakthrough big_wins? working_very_hard ambitious_agenda courageous
    step_forward in_the_right_place a_friend\\b helps_the`,
  ),
  ...rows(
    'bad',
    GENERAL,
    `abhorrent abominat schoolyard insecure\\b bullshit not_doing_enough in_question not_happy_with pipe_dreams? breach_of_trust fantasy\\b unfortunate stereotyp typical_of abysmal backward\\b baffling bogus boneheaded callous contemptib counterproductive craven cronyis crooked deranged
    discredited disrespectful distasteful disturbing dreadful egregious erratic fear-?monger feckless flawed frightening frivolous gimmick
    grotesque half-baked hapless heartless hopeless hysterical ill-advised ill-conceived ill-prepared illogical impulsive incoheren
    indefensib ineffective inexperienced insincere intoleran irrational laughing-?stock lazy\\b lunacy malicious meaningless mindless
    monstrous needless nightmare obscen odious opportunis outdated petty\\b pitiful pointless political_stunt preposterous punitive
    rash\\b regressive reprehensib revolting rotten rude\\b ruthless self-serving senseless shabby shallow shocking sleaz slopp soulless
    spineless stunt\\b tasteless toothless toxic two-faced tyrann uncaring unhelpful unhinged uninformed unnecessary unprincipled
    unrealistic unreasonable unserious untrustworthy useless\\b wasteful wicked witless woeful wrong-?headed zealot`,
  ),
  ...rows(
    'good',
    GENERAL,
    `highest_esteem fully_support (?:i'm|so)_glad stood_up_(?:and|for) best_suited (?:big|huge|enormous|great)_fan impressed_(?:by|with) wholly_appropriate close_friend excels? (?:big|great|huge)_asset no-brainer accomplished_(?:man|woman|leader|person) adept authentic charismatic classy commendab compassionate competent decent_(?:man|woman|person|guy)
    delightful diligent dynamic\\b eloquent encouraging encouraged_by energetic fair-minded fearless fine_(?:job|man|woman|person|work) flawless generous
    ground-?breaking hard-?working heartfelt impeccable ingenious innovative invaluable landmark\\b legend\\b model_for noble\\b
    patriot\\b pleased_(?:with|by|that|to) principled\\b promising\\b refreshing resilien rock_star role_model sensible sincere
    stellar transformative triumph trailblaz trusted_ unifying unmatched unparalleled unwavering upstanding visionary well-prepared worthy\\b
    (?:big|great|huge|major)_(?:win|victory)_for a_(?:win|victory|champion)_for fought_(?:hard|tirelessly)_for nice_(?:guy|man|person|job)`,
  ),
]
