import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { nastyText, texts, wellFormed } from './nasty.js';
import type { Route } from './routes.js';
import type { Known } from './schema-shaped.js';

/** One request as it goes out, readable enough to be sent again. */
export interface Attempt {
  readonly who: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** What attempts are made of. */
export interface Ground extends Known {
  readonly schema: GraphQLSchema;
  readonly routes: readonly Route[];
  /** Signed links that open something, by the first segment of their path. */
  readonly tokens: readonly string[];
  /** By name; their cookies are put in when it is sent. */
  readonly people: readonly string[];
  /** Arguments that hold, by root field. */
  readonly valid: ReadonlyMap<string, object>;
}

/** What goes with JSON. */
export const json = { 'content-type': 'application/json' };

/** Who sends it, and with which strange headers. */
export function common(people: readonly string[]) {
  const value = fc.oneof(fc.constantFrom(...texts), nastyText).map((text) =>
    Buffer.from(wellFormed(text).replace(/[^\t\x20-\x7e\x80-\uffff]/g, ''), 'utf8')
      .toString('latin1')
      .slice(0, 2_000),
  );
  const names = fc.constantFrom(
    'accept-language',
    'x-request-id',
    'x-forwarded-for',
    'origin',
    'referer',
    'accept',
    'user-agent',
    'sec-fetch-site',
    'if-none-match',
    'x-test-membership',
  );
  return {
    who: fc.constantFrom(...people),
    headers: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, fc.dictionary(names, value, { maxKeys: 3 })),
  };
}

/** An attempt as somebody can send it again. */
export function shown({ who, method, path, headers, body }: Attempt): string {
  const cut = (text: string) => (text.length > 3_000 ? `${text.slice(0, 3_000)}… (${text.length} characters)` : text);
  return `${who}: ${method} ${cut(path)}\n${JSON.stringify(headers)}\n${cut(body ?? '')}`;
}
