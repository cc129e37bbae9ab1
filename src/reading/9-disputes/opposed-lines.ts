/** What makes a line one against something. */
const AGAINST =
  /\b(?:no|not|never|none|nobody|nothing|without|against|stop|halt|block|ban|end|close|scrap|repeal|withdraw|leave|resign|quit|(?:oppos|reject|refus|den[iy]|dismiss|critic|resist|condemn|denounc|attack|mock|fight|fought|blam|rul(?:e|ed|ing) out|rebuff|object|declin|foe|distanc|disavow|renounc|retract|recant|regret|apologi|mistake|error|wrong|false|hostil|s[ck]eptic|critici[sz])\w{0,6}|opponents?|turn(?:ed|s|ing) (?:on|against))\b|n't\b/iu

/** Whether of two lines the one is against something and the other is not. */
export const areOpposed = (from: string, to: string): boolean => AGAINST.test(from) !== AGAINST.test(to)
