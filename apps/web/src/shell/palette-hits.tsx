import type { ReactNode } from 'react';
import { associationsWords } from '../associations/words.js';
import type { PaletteQuery } from '../gql/graphql.js';
import { graphql } from '../graphql/graphql.js';
import { useLookup } from '../graphql/use-lookup.js';
import { useWords } from '../language/words.js';
import { NeedWhen } from '../needs/need-when.js';
import { needsWords } from '../needs/words.js';
import { detailsOf, foundPerson } from '../people-finder/found-person.js';
import { useCentre } from '../session/centre.js';
import { useAtTheDesk } from '../session/desk.js';
import { useAnswerablePages, usePages } from './pages.js';
import { paletteWords } from './palette-words.js';
import { shellWords } from './words.js';

/** An address that the palette leads to; `keys` shows the keys of the page. */
export type Target =
  | 'keys'
  | {
      readonly to: string;
      readonly params?: Readonly<Record<string, string>>;
      readonly search?: Readonly<Record<string, string>>;
    };

/** Something that the palette leads to. */
export interface Hit {
  readonly key: string;
  readonly label: string;
  /** What tells it from others with the same label. */
  readonly detail?: ReactNode;
  /** What it is: a page, a person, a volunteer, an association, a need. */
  readonly group: string;
  readonly target: Target;
}

const paletteQuery = graphql(`
  query Palette($centreId: ID!, $search: String!, $atTheDesk: Boolean!) {
    people(centreId: $centreId, search: $search, first: 6) {
      edges {
        node {
          id
          volunteerStatus
          ...FoundPerson
        }
      }
    }
    needs(centreId: $centreId, search: $search, first: 6) @include(if: $atTheDesk) {
      edges {
        node {
          id
          state
          needKind {
            code
            name
          }
          recipient {
            id
            name
          }
          ...NeedWhen
        }
      }
    }
    associations(centreId: $centreId, search: $search, first: 6) {
      edges {
        node {
          id
          name
          status
        }
      }
    }
    needKinds(centreId: $centreId, onlyActive: false) @include(if: $atTheDesk) {
      code
      name
    }
  }
`);

/** What has been typed may mean these; without words, the pages. Those of an older word are never among them. */
export function useHits(typed: string) {
  const { id: centreId } = useCentre();
  const atTheDesk = useAtTheDesk();
  const t = useWords(paletteWords);
  const places = usePageHits(typed);
  const { data, ...lookup } = useLookup(paletteQuery, typed, (search) => ({ centreId, search, atTheDesk }));
  const people = usePeopleHits(data);
  const needs = useNeedHits(data);
  const associations = useAssociationHits(data);
  const kinds = (data?.needKinds ?? [])
    .filter(({ name }) => holds(name, typed))
    .map(
      ({ code, name }): Hit => ({
        key: `kind-${code}`,
        label: name,
        group: t('kind'),
        target: { to: '/c/$centre/needs', search: { kind: code } },
      }),
    );
  return { hits: [...places, ...kinds, ...people, ...associations, ...needs], ...lookup };
}

/** The main pages, a volunteer's own one, and what can be begun from everywhere. */
function usePageHits(typed: string): readonly Hit[] {
  const t = useWords(paletteWords);
  const say = useWords(shellWords);
  const { roles } = useCentre();
  const pages = usePages();
  const atTheDesk = useAtTheDesk();
  const answerable = useAnswerablePages();
  const page = (label: string, to: string): Hit => ({ key: to, label, group: t('page'), target: { to } });
  const all = [
    ...pages.map(({ to, word }) => page(say(word), to)),
    ...answerable.map(({ to, word }) => page(say(word), to)),
    ...(atTheDesk ? [page(t('newPerson'), '/c/$centre/people/new')] : []),
    ...(roles.includes('VOLUNTEER') ? [page(say('ownPage'), '/c/$centre/me')] : []),
    { ...page(t('keysTitle'), 'keys'), group: t('help'), target: 'keys' } as const,
  ];
  return all.filter(({ label }) => holds(label, typed));
}

/** Each person; after one who is a volunteer too, the volunteer. */
function usePeopleHits(found: PaletteQuery | undefined): readonly Hit[] {
  const t = useWords(paletteWords);
  return (found?.people.edges ?? []).flatMap(({ node }) => {
    const { id, volunteerStatus } = node;
    const person = foundPerson(node);
    const hit: Hit = {
      key: id,
      label: person.name,
      detail: detailsOf(person),
      group: t('person'),
      target: { to: '/c/$centre/people/$person', params: { person: id } },
    };
    const target = { to: '/c/$centre/volunteers/$volunteer', params: { volunteer: id } };
    return volunteerStatus ? [hit, { ...hit, key: `volunteer-${id}`, group: t('volunteer'), target }] : [hit];
  });
}

/** Each association; one that is not just approved says where it stands. */
function useAssociationHits(found: PaletteQuery | undefined): readonly Hit[] {
  const t = useWords(paletteWords);
  const say = useWords(associationsWords);
  return (found?.associations.edges ?? []).map(({ node: { id, name, status } }) => ({
    key: id,
    label: name,
    detail: status === 'APPROVED' ? undefined : say(status),
    group: t('association'),
    target: { to: '/c/$centre/associations/$association', params: { association: id } },
  }));
}

function useNeedHits(found: PaletteQuery | undefined): readonly Hit[] {
  const t = useWords(paletteWords);
  const state = useWords(needsWords);
  return (found?.needs?.edges ?? []).map(({ node }) => ({
    key: node.id,
    label: [node.needKind.name, node.recipient?.name].filter(Boolean).join(', '),
    detail: (
      <>
        {state(node.state)}, <NeedWhen need={node} />
      </>
    ),
    group: t('need'),
    target: { to: '/c/$centre/needs/$need', params: { need: node.id } },
  }));
}

function holds(label: string, typed: string): boolean {
  return label.toLocaleLowerCase().includes(typed.trim().toLocaleLowerCase());
}
