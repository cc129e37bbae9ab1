/** Verbs whose past or participle is not made with -ed: base, past, participle. Source: own collection of the common ones. */
const TABLE = `arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent
bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought
build built built|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|come came come|cost cost cost
cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed
feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten
freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit
hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let
lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|overthrow overthrew overthrown|pay paid paid
put put put|quit quit quit|read read read|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen
seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shoot shot shot|show showed shown
shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid
speak spoke spoken|spend spent spent|split split split|spread spread spread|stand stood stood|steal stole stolen|stick stuck stuck
strike struck struck|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn
tell told told|think thought thought|throw threw thrown|undergo underwent undergone|undertake undertook undertaken|wear wore worn
uphold upheld upheld|override overrode overridden|overtake overtook overtaken|oversee oversaw overseen|mislead misled misled|rebuild rebuilt rebuilt
rewrite rewrote rewritten|retake retook retaken|resell resold resold|outbid outbid outbid|foresee foresaw foreseen|withstand withstood withstood
win won won|withdraw withdrew withdrawn|withhold withheld withheld|write wrote written`

/** Base form to past and participle. */
export const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  TABLE.split(/[|\n]/).map((row) => {
    const [base, past, participle] = row.split(' ')
    return [base!, [past!, participle!]] as const
  }),
)
