const longest = 500;

/**
 * Where somebody was going, when that is a path of ours; null for everything else: an address of another site, in any of
 * the ways in which browsers would take one (`//`, `/\`, control characters that they leave out).
 */
export function safeNext(asked: unknown): string | null {
  if (typeof asked !== 'string' || asked.length > longest || !/^\/(?![/\\])[\x21-\x7e]*$/.test(asked)) return null;
  const base = 'https://here.invalid';
  if (!URL.canParse(asked, base)) return null;
  const url = new URL(asked, base);
  // The way in is no place to go, nor is what only answers forms.
  if (url.origin !== base || /^\/(sign-in|sign-out|graphql)(\/|$)/.test(url.pathname)) return null;
  return /^\/[/\\]/.test(url.pathname) ? null : `${url.pathname}${url.search}${url.hash}`;
}
