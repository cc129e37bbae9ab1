import { stems } from '../rule.js'

type Row = { readonly stem: string; readonly source: string }

const OWN = 'own choice, checked on labels of PolNeAR train'
const rows = (stems: readonly string[]): readonly Row[] => stems.map((stem) => ({ stem, source: OWN }))

/** Stems of deeds that a party is charged with, and phrases that charge it. */
export const WRONG_DEEDS: readonly Row[] = [
  ...rows(
    `provok violat lied\\b lying\\b undermin sabotag stole\\b stolen steal murder interfer meddl invad abus tortur smuggl brib cheat defraud fraud poison kidnap massacr loot rigg spied spying incit mislead misled deceiv destabili weaponi persecut terroriz oppress unlawful scapegoat stripped disrespect pander demoni[sz] extort harmed\\b imperil conflat exaggerat conspir mishandl traffick embezzl siphon launder orchestrat mastermind conceal harass coerc intimidat slaughter undercut betray`.split(
      /\s+/,
    ),
  ),
  ...rows([
    'help(?:ing|ed|s)? (?:to )?(?:sustain|fund|financ|fuel|prolong|arm\\b|feed|bankroll)',
    'hack(?:ed|ing|s)?\\b',
    'forg(?:ed|ing|ery)',
    'terroris(?:e|ing)',
    'cover(?:ed|ing) up',
    'fail(?:ed|s)? to (?:act|protect|warn)',
    'illegal(?! (?:immigra|alien|drug|migrant))\\b',
    'illegally (?!in\\b)',
    'broke (?:the|its) (?:law|promise|word)',
    'not serious',
    'not (?:\\w+ing )?in good faith',
    'in bad faith',
    'refus(?:es|ed|ing) to (?:take|accept|say|acknowledge|address|protect)',
    'ignor(?:es|ed|ing)',
    'turn(?:s|ed|ing) (?:his|her|their|its|our) back',
    'smear(?:s|ed|ing)?\\b',
    'prey(?:s|ed|ing) on',
    'rap(?:ed|ing)\\b',
    '(?:sexually )?assault(?:ed|ing)\\b',
    's(?:old|elling|ells?) out',
    'conflicts? of interest',
    'vot(?:ed|es?) (?:\\w+ )?(?:with|against|to (?:protect|let))',
    '(?:trying|tries|tried|want(?:s|ed)?) to (?:mislead|steal|overthrow|distance|fool|trick|hide|destroy|divide|buy|rig|take away|silence|intimidate|suppress)',
    'play(?:s|ed|ing) politics',
    '(?:the|jointly the) fault of',
    'responsib(?:le|ility) for (?:the )?(?:loss|death|war|crisis)',
    'bears? (?:\\w+ ){0,4}responsib',
    'exploit(?:s|ed|ing)\\b',
    'rewr(?:ote|itten)',
    'collu(?:d|s)',
    'in the pocket',
    'put(?:s|ting)? (?:\\w+ ){0,3}(?:ideology|profits?|politics) (?:ahead|above|before)',
    'willing to (?:say|do) anything',
    'sid(?:ed|es|ing) with',
    'kill(?:ed|s|ing)? (?:\\w+ ){0,4}(?:protesters|demonstrators|civilians)',
    'taking \\w+ hostage',
    'failed to (?:discover|address|understand|honor|stop)',
    'hid(?:es|ing)? (?:the|this|that|these|his|her|their|its)\\b',
    'caus(?:ed|es|ing) (?:the )?(?:death|war|havoc|chaos)',
    'play(?:s|ed|ing) on the fears',
    'dividing (?:the|our)',
    'plott(?:ed|ing)',
    'ethnic cleansing',
    'crimes against',
    '(?:was|were|is|are) behind (?:the|this|these)',
    'planned the (?:attack|bomb)\\w*',
    '(?:is|are|was|were) (?:partly |directly |solely )?(?:to blame for|responsible for (?:the |a |many )?(?:\\w+ )?(?:deaths?|loss|war|crisis|attacks?|rise|violence|killings?|collapse|damage|murders?|bombings?))',
    'broke(?:n)? (?:its|his|her|their) (?:promise|pledge|word)',
    'breach(?:ed|ing) (?:the|its|their)',
    'fund(?:ed|ing|s) terror',
    '(?:back|arm)(?:ed|ing|s) (?:rebels|separatists|terrorists|militants)',
    'allow(?:ed|s)? (?:terror|criminal)',
  ]),
]

export const WRONGS = stems(WRONG_DEEDS.map((row) => row.stem).join('|'))
