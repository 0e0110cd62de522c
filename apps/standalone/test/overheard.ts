/** What went over HTTP that no log may hold, and the ids that every log should. */
export interface Overheard {
  /** The values of cookies that were set. */
  readonly cookies: string[];
  /** The paths of signed links that were opened. */
  readonly links: string[];
  /** The request id of the last answer to each named GraphQL operation. */
  readonly requestIds: Map<string, string>;
  stop(): void;
}

/** Listens to all that this process fetches. */
export function listenToFetch(): Overheard {
  const real = globalThis.fetch;
  const cookies: string[] = [];
  const links = new Set<string>();
  const requestIds = new Map<string, string>();
  globalThis.fetch = async (input, init) => {
    const response = await real(input, init);
    for (const cookie of response.headers.getSetCookie()) cookies.push(/=([^;]*)/.exec(cookie)?.[1] ?? '');
    const [link] = /\/[oh]\/[^/?]+/.exec(String(input)) ?? [];
    if (link) links.add(link);
    const [, operation] = /"query":"(?:query|mutation) (\w+)/.exec(String(init?.body ?? '')) ?? [];
    if (operation) requestIds.set(operation, response.headers.get('x-request-id') ?? '');
    return response;
  };
  return {
    cookies,
    get links() {
      return [...links];
    },
    requestIds,
    stop() {
      globalThis.fetch = real;
    },
  };
}
