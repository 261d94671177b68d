/**
 * Words that introduce why something was chosen, in English alone. "Since" tells time as often as reason, so it counts
 * only before somebody or something that was so; plain "as" and "for" are left out.
 */
const REASON =
  /\b(?:because|so that|in order to|so as to|the reason|that is why|that['’]s why|which is why|given that|trade-?offs?|to avoid|due to|otherwise|on the grounds|weighed|the risk (?:was|of)|for fear of|in case|for (?:that|this) reason|that way|since (?:he|she|it|they|the|nobody|no one|neither|otherwise|only|every|most|all|a|an|our|their|his|her)\b(?! (?:end|start|beginning|launch|summer|spring|autumn|winter|year|day|first|last))|as (?:only|nobody|no one|neither|otherwise)|would (?:only |just )?have (?:only |just )?(?:been|cost|taken|meant|made|hidden|shown|left|lost|failed|broken|led|\w+ed)|so (?:he|she|it|they|nobody|no one|people|everybody|everyone) (?:could|would|can|couldn['’]t|wouldn['’]t|can['’]t|had|didn['’]t)|I (?:figured|reckoned|argued|preferred)|what (?:convinced|decided) (?:me|us|it))\b/i;

/** The words by which the text gives a reason, as they stand in it. */
export function findReason(text: string): string | null {
  return text.match(REASON)?.[0] ?? null;
}

/** Words that name what was not chosen; why it was not is another matter. */
const CONTRAST = /\b(?:rather than|instead of|as opposed to)\b/i;

export function findContrast(text: string): string | null {
  return text.match(CONTRAST)?.[0] ?? null;
}
