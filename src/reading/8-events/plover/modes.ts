import { apart } from '../../../model/latin.js'
import type { Category } from './lexicon/row.js'

const pattern = (words: string) => new RegExp(apart(words))

/** A mode that the other words of a clause tell; lists in order of precedence. */
export type ModeRow = { readonly mode: string; readonly words: RegExp }

const ASKED: readonly ModeRow[] = [
  {
    mode: 'yield',
    words: pattern(
      'releas(?:e|ed|ing)|free|lift(?:ing|ed)?|cease-?fire|truce|withdraw(?:al|ing|s)?|pull out|lay down|disarm(?:ament)?|hand over|end (?:to )?(?:the |its |their )?(?:[\\w-]+ ){0,2}(?:war|attacks?|fighting|sanctions|embargo|siege|occupation|violence|blockade|conflict|crackdown)|eas(?:e|ing)|halt|stop|surrender|renounce|lay down|return|restraint|removing|remove (?:the |its )?sanctions|sanctions|evict|curfew|restrictions|arms',
    ),
  },
  {
    mode: 'meet',
    words: pattern(
      'talks?|negotiat(?:e|ions?|ing)|meet(?:ings?)?|summits?|dialogue|mediat(?:e|ion|ors?)|conference|peace (?:plan|process|proposal)|reach an? agreement|settle(?:ment)?|visit|discuss(?:ions?)?',
    ),
  },
  {
    mode: 'assist',
    words: pattern(
      'aid|help|assist(?:ance)?|support|cooperat(?:e|ion)|loans?|recogni[sz]e|recognition|asylum|refuge|protection|extradit(?:e|ion)|troops|peacekeepers|dollars|million|funds?|funding|money|food|free trade|trade|weapons|intelligence|relief|compensation|join|back',
    ),
  },
  {
    mode: 'change',
    words: pattern(
      'reforms?|resign(?:ation)?|step(?:ping)? down|removal|constitution(?:al)?|elections?|polic(?:y|ies)|laws?|change|rights?|independence|autonomy|democra\\w+|government|govern|dismiss(?:al)?|leadership|plan(?:s)?|rule',
    ),
  },
]

/** Modes by category, told by words of the clause. */
export const MODES: Readonly<Partial<Record<Category, readonly ModeRow[]>>> = {
  CONSULT: [
    { mode: 'phone', words: pattern('by (?:tele)?phone|telephone|phone call|video ?conference|by video') },
    {
      mode: 'multilateral',
      words: pattern(
        'summit|general assembly|security council|conference of|foreign ministers of the|g-?[78]|g-?20|nato|european union|arab league|african union|asean',
      ),
    },
  ],
  REQUEST: ASKED,
  REJECT: ASKED,
  THREATEN: [
    { mode: 'arrest', words: pattern('arrest|detain|imprison|jail|prosecute') },
    { mode: 'expel', words: pattern('expel|expulsion|throw out|kick out') },
    {
      mode: 'relations',
      words: pattern(
        '(?:break|sever|cut|suspend|downgrade|end|freeze|halt|stop|reduce|review|reconsider)(?: off)?(?: [\\w-]+){0,3} (?:relations|ties|links|talks|negotiations?|aid|cooperation|contacts|supplies|trade|assistance)|pull out of|withdraw from|walk out|veto|boycott talks|strike|quit|resign',
      ),
    },
    {
      mode: 'restrict',
      words: pattern(
        'sanctions?|embargo|boycott|blockade|curfew|ban|block|close|restrict|martial law|state of emergency|prohibit|tariffs?',
      ),
    },
    { mode: 'territory', words: pattern('occupy|annex|seize|invade|take over|territory') },
    {
      mode: 'violence',
      words: pattern(
        'attacks?|war|bomb\\w*|kill|fight|force|military|strike|offensive|retaliat\\w+|destroy|blows?|violence|shoot|crush|execute|respond|consequences|revenge|shell|blow up|missiles?',
      ),
    },
  ],
  ASSAULT: [
    { mode: 'suicide-attack', words: pattern('suicide') },
    {
      mode: 'unconventional',
      words: pattern('chemical weapons?|poison gas|nerve gas|sarin|mustard gas|chlorine gas|nuclear weapon'),
    },
    { mode: 'drone', words: pattern('drones?|predator|unmanned') },
    {
      mode: 'crowd-control',
      words: pattern(
        'tear ?gas|water cannons?|rubber bullets|batons?|stun grenades|warning shots|into the air|in the air',
      ),
    },
    {
      mode: 'aerial',
      words: pattern(
        'air ?strikes?|warplanes?|air raids?|jets?|helicopters?|aircraft|bombers|planes|air force|from the air',
      ),
    },
    {
      mode: 'explosives',
      words: pattern('car bombs?|bombs?|bombing|bombed|explosives?|mines?|landmines?|grenades?|blew up|ied|roadside'),
    },
    {
      mode: 'heavy-weapons',
      words: pattern(
        'artillery|tanks?|rockets?|mortars?|shells?|shelling|shelled|missiles?|heavy weapons|armou?red|gunboats',
      ),
    },
    {
      mode: 'primitive',
      words: pattern(
        'machetes?|kni(?:fe|ves)|axes?|stones|rocks|stabb(?:ed|ing)|spears|swords?|arson|set fire|petrol bombs?|clubs?|sticks|bats|iron bars',
      ),
    },
    {
      mode: 'targeted',
      words: pattern(
        'assassinat\\w+|execut(?:ed|ion)|massacre\\w*|killed (?:the |a )?(?:[\\w-]+ ){0,2}(?:leader|chief|commander|minister|president|deputy|judge|mayor|official)',
      ),
    },
    {
      mode: 'firearms',
      words: pattern(
        'opened fire|open fire|shot|shooting|gunfire|guns?|rifles?|gunned|gunmen|machine-?guns?|sniper|bullets?',
      ),
    },
    { mode: 'beat', words: pattern('beat(?:en|ing)?|punched|kicked') },
  ],
  MOBILIZE: [
    { mode: 'weapons', words: pattern('missiles?|warships?|tanks|jets|warplanes') },
    { mode: 'police', words: pattern('police|security forces') },
    { mode: 'militia', words: pattern('militias?|militiamen|rebels|guerrillas') },
    { mode: 'troops', words: pattern('troops?|soldiers|army|reservists|forces|marines|military') },
  ],
  RETREAT: [
    {
      mode: 'access',
      words: pattern('aid|humanitarian|inspectors?|observers?|peacekeepers?|relief|food|grain|medicines?'),
    },
  ],
}

/** The mode that a clause's words tell; the trigger's own mode stands where there is one. */
export function modeOf(event: Category, own: string | null, words: string): string | null {
  if (own !== null && !(event === 'CONSULT' && own !== 'phone')) return own
  return MODES[event]?.find((row) => row.words.test(words))?.mode ?? own
}
