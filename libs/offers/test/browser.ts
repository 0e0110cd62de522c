import type { OfferWorld } from './offer-world.js';

/** What a browser shows after it was sent on. */
export interface Shown {
  readonly status: number;
  readonly text: string;
  /** The state that the page says it is in. */
  readonly state: string | undefined;
  /** Where it ended, as path and query. */
  readonly at: string;
}

/** As much of a browser as the page needs: it keeps cookies by their path, follows a redirect and fills in a form. */
export class Browser {
  /** By name and path. */
  private readonly cookies = new Map<string, { pair: string; path: string }>();

  constructor(
    private readonly base: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  static at({ world }: OfferWorld, headers: Record<string, string> = {}): Browser {
    return new Browser(world.url, headers);
  }

  get(path: string): Promise<Shown> {
    return this.send(path, {});
  }

  /** Submits a form. Fields that the page had hidden are the caller's to give. */
  post(path: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}): Promise<Shown> {
    return this.send(path, { method: 'POST', body: new URLSearchParams(fields), headers });
  }

  /** The names of the cookies that it would send there. */
  cookiesFor(path: string): string[] {
    return this.sentTo(path).map((pair) => pair.split('=', 1)[0] ?? '');
  }

  private async send(
    path: string,
    init: { method?: string; body?: URLSearchParams; headers?: object },
  ): Promise<Shown> {
    const cookie = this.sentTo(path).join('; ');
    const response = await fetch(`${this.base}${path}`, {
      ...init,
      redirect: 'manual',
      headers: { ...this.headers, ...(cookie && { cookie }), ...init.headers },
    });
    for (const set of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = set.split('; ');
      const at = attributes.find((attribute) => attribute.toLowerCase().startsWith('path='))?.slice(5) ?? '/';
      this.cookies.set(`${pair.split('=', 1)[0]} ${at}`, { pair, path: at });
    }
    const next = response.headers.get('location');
    if (response.status === 303 && next) return this.send(next, {});
    // What keeps a time of day on one line is not read.
    const text = (await response.text()).replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
    const state = /data-state="([^"]*)"/.exec(text)?.[1];
    return { status: response.status, text, state, at: path };
  }

  private sentTo(path: string): string[] {
    return [...this.cookies.values()].filter((one) => path.startsWith(one.path)).map(({ pair }) => pair);
  }
}
