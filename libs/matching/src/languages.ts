/**
 * The language as one hears it: region and script fall away, and bokmål and nynorsk, which are ways of writing,
 * are both Norwegian (`no`). `nb-NO` and `nn` give `no`; `zh-Hans` gives `zh`.
 */
export function spokenLanguage(tag: string): string {
  const primary = tag.toLowerCase().split('-', 1)[0]!;
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}

/** The languages asked for as one hears them, each once, the best one still first. */
export function choices(asked: readonly string[]): string[] {
  return [...new Set(asked.map(spokenLanguage))];
}

/** The place among the choices (0 is the best) of the first one that is spoken; -1 when none is. */
export function bestChoice(choices: readonly string[], spoken: readonly string[]): number {
  const heard = new Set(spoken.map(spokenLanguage));
  return choices.findIndex((language) => heard.has(language));
}
