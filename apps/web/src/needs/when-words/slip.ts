/** Whether a word is another with one letter missing or doubled, or two neighbours changed about. */
export function isSlipOf(known: string, word: string): boolean {
  const longer = word.length - known.length;
  if (Math.abs(longer) > 1 || known[0] !== word[0]) return false;
  let at = 1;
  while (at < word.length && known[at] === word[at]) at += 1;
  if (longer < 0) return known.slice(at + 1) === word.slice(at);
  if (longer > 0) return word[at] === word[at - 1] && known.slice(at) === word.slice(at + 1);
  return known[at] === word[at + 1] && known[at + 1] === word[at] && known.slice(at + 2) === word.slice(at + 2);
}
