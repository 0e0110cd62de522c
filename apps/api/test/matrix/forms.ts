/** A form of a page, as a browser would send it. */
export interface PageForm {
  readonly action: string;
  /** What is sent when nothing is written: hidden fields, and of a choice the first. */
  readonly given: Readonly<Record<string, string>>;
  /** The names of the fields that people write into. */
  readonly texts: readonly string[];
}

const written = ['text', 'search', 'email', 'tel', 'url', 'number', 'password', 'textarea'];

/** Every form of a page that sends something to be done, as our own pages are written. */
export function formsIn(html: string): PageForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)]
    .filter(([, head = '']) => attribute(head, 'method') === 'post')
    .map(([, head = '', inside = '']) => {
      const fields = [...inside.matchAll(/<(input|textarea|select)\b([^>]*)>/g)].map(
        ([, tag = '', attributes = '']) => ({
          name: attribute(attributes, 'name') ?? '',
          type: tag === 'input' ? (attribute(attributes, 'type') ?? 'text') : tag,
          value: attribute(attributes, 'value') ?? '',
        }),
      );
      const others = fields.filter(({ name, type }) => name && !written.includes(type));
      return {
        action: attribute(head, 'action') ?? '',
        given: Object.fromEntries(others.reverse().map(({ name, value }) => [name, value])),
        texts: fields.filter(({ name, type }) => name && written.includes(type)).map(({ name }) => name),
      };
    });
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(attributes)?.[1]?.replaceAll('&amp;', '&');
}
