import { routeTable } from '../../src/route-table.js';
import { cataloguesOf } from '../../tools/word-problems.mjs';

/** A control as the page shows it. */
export interface Control {
  readonly role: string;
  readonly name: string;
  readonly type: string;
  readonly href: string | null;
  readonly inPage: boolean;
}

interface Text {
  readonly key: string;
  readonly pattern: RegExp;
  readonly length: number;
}

const value = /\{\{\w+\}\}/;

/**
 * Names controls by what they are and not by what they are about: «Spør Kari» and «Ask Ola» are one control, since both
 * are the same key of the screens' words. What no word says is data, `…`.
 */
export class ControlNames {
  private readonly exact = new Map<string, string>();
  private readonly texts: Text[] = [];
  private readonly known = new Map<string, string>();
  private readonly routes = Object.keys(routeTable).map((path) => ({
    path,
    // An address that is written out (`needs/new`) goes before one with a parameter there.
    pattern: new RegExp(`^${path.replace(/\$\w+/g, '[^/]+')}/?$`),
    parameters: path.split('$').length,
  }));

  /** @param sources the folder of the screens' sources */
  constructor(sources: string) {
    this.routes.sort((a, b) => a.parameters - b.parameters);
    for (const { name, words } of cataloguesOf(sources)) {
      for (const [key, text] of Object.values(words).flatMap((texts) => Object.entries(texts))) {
        const named = `${name.replace(/Words$/, '')}.${key.replace(/_(zero|one|two|few|many|other)$/, '')}`;
        if (!value.test(text)) this.exact.set(text.toLowerCase(), named);
        else this.addPattern(named, text);
      }
    }
    this.texts.sort((a, b) => b.length - a.length);
  }

  /** The address of the app's own table, such as `/c/$centre/needs`; null for one outside. */
  routeOf(path: string): string | null {
    return this.routes.find(({ pattern }) => pattern.test(path))?.path ?? null;
  }

  /** The control's name for counting: where it is, what it is, what it says. */
  nameOf(control: Control, route: string): string {
    return `${control.inPage ? route : 'everywhere'} ${control.role} ${this.wordOf(control.name)}${this.leadsTo(control)}`;
  }

  /** A key is named by what it does: which letter it is may depend on the row. */
  nameOfKey(of: string, route: string): string {
    return `${route} key of ${this.wordOf(of)}`;
  }

  private leadsTo({ href }: Control): string {
    if (href === null) return '';
    const { hash, pathname } = new URL(href);
    // A place on the same page.
    return hash ? ` → ${hash}` : ` → ${this.routeOf(pathname) ?? 'elsewhere'}`;
  }

  private wordOf(name: string): string {
    const said = name.replace(/\s+/g, ' ').trim().toLowerCase();
    let word = this.known.get(said);
    if (word === undefined) {
      word = this.exact.get(said) ?? this.texts.find(({ pattern }) => pattern.test(said))?.key ?? '…';
      this.known.set(said, word);
    }
    return word;
  }

  private addPattern(key: string, text: string): void {
    const parts = text.toLowerCase().split(value);
    const length = parts.join('').replace(/[^\p{L}]/gu, '').length;
    // A text that is nearly all values would take everything for itself.
    if (length < 3) return;
    const literal = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    this.texts.push({ key, length, pattern: new RegExp(`^${literal.join('.*')}$`, 's') });
  }
}
