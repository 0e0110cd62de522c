/** The way in, and back to the page on the screen. */
export function signInHref(): string {
  return `/sign-in?${new URLSearchParams({ next: location.pathname + location.search })}`;
}
