import { useDeferredValue } from 'react';
import { graphql } from '../graphql/graphql.js';
import type { Problem } from '../graphql/problem.js';
import { useData } from '../graphql/use-data.js';
import { useWords } from '../language/words.js';
import { useCentre } from '../session/centre.js';
import { usePages } from './pages.js';
import { shellWords } from './words.js';

/** Something that the palette leads to. */
export interface Hit {
  readonly key: string;
  readonly label: string;
  /** What it is: a page, a person, a need. */
  readonly group: string;
  readonly target: { readonly to: string; readonly params?: Readonly<Record<string, string>> };
}

const paletteQuery = graphql(`
  query Palette($centreId: ID!, $search: String!) {
    people(centreId: $centreId, search: $search, first: 6) {
      edges {
        node {
          id
          name
          address {
            district
          }
        }
      }
    }
    needs(centreId: $centreId, search: $search, first: 6) {
      edges {
        node {
          id
          needKind {
            name
          }
          recipient {
            id
            name
          }
        }
      }
    }
  }
`);

/** What has been typed may mean these; without words, the pages. */
export function useHits(typed: string): {
  readonly hits: readonly Hit[];
  readonly settled: boolean;
  /** Why only the pages were looked through. */
  readonly problem: Problem | null;
} {
  const t = useWords(shellWords);
  const pages = usePages();
  const { id: centreId } = useCentre();
  const search = useDeferredValue(typed.trim());
  const { data, waiting, problem } = useData(paletteQuery, { centreId, search }, { pause: search.length < 2 });
  const found = search.length < 2 ? undefined : data;
  const begins = (label: string) => label.toLocaleLowerCase().includes(typed.trim().toLocaleLowerCase());
  const hits = [
    ...pages
      .map(({ to, word }): Hit => ({ key: to, label: t(word), group: t('palettePages'), target: { to } }))
      .filter(({ label }) => begins(label)),
    ...(found?.people.edges ?? []).map(
      ({ node: { id, name, address } }): Hit => ({
        key: id,
        label: [name, address.district].filter(Boolean).join(', '),
        group: t('palettePeople'),
        target: { to: '/c/$centre/people/$person', params: { person: id } },
      }),
    ),
    ...(found?.needs.edges ?? []).map(
      ({ node: { id, needKind, recipient } }): Hit => ({
        key: id,
        label: [needKind.name, recipient?.name].filter(Boolean).join(', '),
        group: t('paletteNeeds'),
        target: { to: '/c/$centre/needs/$need', params: { need: id } },
      }),
    ),
  ];
  return { hits, settled: typed.trim() === search && !waiting, problem: search.length < 2 ? null : problem };
}
