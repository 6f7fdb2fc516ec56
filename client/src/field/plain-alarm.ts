/**
 * The plainest emergency words, for the moments before the full word list has come in. Too often is better than too
 * seldom here: it only asks to ring 112 first, and never holds a message back.
 */
const alarm =
  /\b(brand|vlammen|wapen|mes|steek\w*|gestoken|schiet\w*|schot\w*|geschoten|pistool|gewond\w*|bloed\w*|bewusteloos|reanim\w*|overval\w*|mishandel\w*|aangevallen|gaslucht|gaslek|ontplof\w*|verdrink\w*|fire|gun|knife|shot|stabbed|injured|bleeding|unconscious)\b/giu;

export function findPlainAlarm(text: string): readonly string[] {
  return [...new Set([...text.matchAll(alarm)].map(([word]) => word.toLowerCase()))];
}
