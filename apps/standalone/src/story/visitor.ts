/** A message in demo mode's mailbox. */
export interface Mail {
  readonly id: string;
  readonly template: string;
  readonly personId: string;
  readonly channel: string;
  /** The address that it went to. */
  readonly to: string;
  readonly subjectId: string;
  readonly subject: string;
  readonly text: string;
  readonly link: string | null;
  readonly sentAt: string;
}

interface Refusable {
  readonly data?: object | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** Somebody at a browser or a phone: remembers cookies, and knows the program only by HTTP. */
export class Visitor {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly base: string) {}

  /** A page's text. @throws Error when it is not there */
  async page(path: string): Promise<string> {
    return this.text(await this.send(path, { headers: { accept: 'text/html' } }));
  }

  /** Sends a form as a browser does, and gives the page that it leads to. */
  async submit(path: string, fields: Record<string, string>): Promise<string> {
    const body = new URLSearchParams(fields);
    return this.text(await this.send(path, { method: 'POST', body, headers: { accept: 'text/html' } }));
  }

  /** JSON of a path, sent as JSON where there is a body. */
  async json<T>(path: string, body?: object): Promise<T> {
    const headers = { accept: 'application/json', 'content-type': 'application/json' };
    const sent = body ? { method: 'POST', body: JSON.stringify(body), headers } : { headers };
    return JSON.parse(await this.text(await this.send(path, sent))) as T;
  }

  /** The data of a GraphQL operation. @throws Error with what GraphQL says is wrong */
  async graphql<Data>(query: string, variables: object): Promise<Data> {
    const { data, errors } = await this.json<{ data: Data; errors?: unknown }>('/graphql', { query, variables });
    if (errors) throw new Error(`GraphQL answered: ${JSON.stringify(errors)}`);
    return data;
  }

  /**
   * Sees that somebody is not given what is not theirs.
   * @throws Error when they are given it, or are refused in another way than as if it were not there
   */
  async isRefused(query: string, variables: object): Promise<void> {
    const { data, errors } = await this.json<Refusable>('/graphql', { query, variables });
    const given = Object.values(data ?? {}).some((value) => value !== null);
    if (given || errors?.[0]?.extensions.code !== 'NOT_FOUND') {
      throw new Error(`Det skulle vært stengt, men svaret var ${JSON.stringify({ data, errors })}`);
    }
  }

  private async send(path: string, options: RequestInit): Promise<Response> {
    const url = new URL(path, this.base);
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...options.headers, ...(cookie && { cookie }) };
    const response = await fetch(url, { ...options, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.cookies.set(name, value);
    }
    const next = response.headers.get('location');
    return next && response.status < 400
      ? this.send(new URL(next, url).pathname, { headers: options.headers })
      : response;
  }

  private async text(response: Response): Promise<string> {
    const text = await response.text();
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${text.slice(0, 300)}`);
    return text;
  }
}
