/** A browser as far as cookies and redirects go, between us and an OpenID provider on this machine. */
export class Wanderer {
  private readonly jars = new Map<string, Map<string, string>>();

  /** @param here where we are reached @param publicUrl where we say that we are */
  constructor(
    private readonly here: string,
    private readonly publicUrl: string,
  ) {}

  /** Opens a path of ours, or the address that we say. @returns where it leads */
  async go(to: string): Promise<string> {
    return (await this.open(to.replace(this.publicUrl, ''))).location;
  }

  /** Signs in and agrees at the provider, in the forms that it shows. @returns where it sends the browser back to */
  async signInThere(start: string, login: string): Promise<string> {
    let at = start;
    for (let steps = 0; steps < 12; steps++) {
      const { location, text } = await this.open(at);
      if (location.startsWith(this.publicUrl)) return location;
      if (location) {
        at = new URL(location, at).href;
        continue;
      }
      const [action = '', prompt = ''] = [/action="([^"]+)"/, /name="prompt" value="([^"]+)"/].map(
        (part) => part.exec(text)?.[1] ?? '',
      );
      const answered = await this.open(action, new URLSearchParams({ prompt, login, password: 'any' }));
      at = new URL(answered.location, at).href;
    }
    throw new Error('The provider sent nobody back.');
  }

  /** The Cookie header that goes to us. */
  cookies(): string {
    return this.header(new URL(this.here).origin);
  }

  /** Has this cookie of ours from now on. */
  keep(cookie: string): void {
    this.take(new URL(this.here).origin, [cookie]);
  }

  /** Another browser with the same cookies. */
  copy(): Wanderer {
    const twin = new Wanderer(this.here, this.publicUrl);
    for (const [origin, jar] of this.jars) twin.jars.set(origin, new Map(jar));
    return twin;
  }

  private async open(to: string, body?: URLSearchParams): Promise<{ location: string; text: string }> {
    const url = new URL(to, this.here);
    const answer = await fetch(url, {
      method: body ? 'POST' : 'GET',
      body,
      redirect: 'manual',
      headers: { cookie: this.header(url.origin) },
    });
    this.take(url.origin, answer.headers.getSetCookie());
    return { location: answer.headers.get('location') ?? '', text: await answer.text() };
  }

  private header(origin: string): string {
    return [...(this.jars.get(origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private take(origin: string, lines: readonly string[]): void {
    const jar = this.jars.get(origin) ?? new Map<string, string>();
    this.jars.set(origin, jar);
    for (const line of lines) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
  }
}
