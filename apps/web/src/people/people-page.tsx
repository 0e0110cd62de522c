import { Link } from '@digdir/designsystemet-react';
import { getRouteApi, Link as RouterLink, useNavigate } from '@tanstack/react-router';
import { SearchBox } from '../forms/search-box.js';
import { useWords } from '../language/words.js';
import { Empty } from '../page/empty.js';
import { Page } from '../page/page.js';
import { ErasureWishes } from '../privacy/erasure-wishes.js';
import { useCentre } from '../session/centre.js';
import { useAtTheDesk } from '../session/desk.js';
import { useShortcut } from '../shell/shortcuts.js';
import { PeoplePart } from './people-part.js';
import { peopleWords } from './words.js';
import './people.css';

/** Everybody whom the centre knows, by name; or those whom a name or a number may mean. */
export function PeoplePage() {
  const t = useWords(peopleWords);
  const { slug, person } = useCentre();
  const atTheDesk = useAtTheDesk();
  return (
    <Page title={t('title')} actions={atTheDesk && <NewPersonLink />}>
      {atTheDesk ? (
        <People />
      ) : (
        <Empty title={t('notYours')}>
          <p>
            <Link asChild>
              <RouterLink to="/c/$centre/people/$person" params={{ centre: slug, person: person.id }}>
                {t('yourOwn')}
              </RouterLink>
            </Link>
          </p>
        </Empty>
      )}
    </Page>
  );
}

const route = getRouteApi('/c/$centre/people');

function People() {
  const t = useWords(peopleWords);
  const { q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <search className="filters" aria-label={t('searchKey')}>
        <SearchBox
          label={t('search')}
          keyLabel={t('searchKey')}
          value={q}
          change={(typed) => void navigate({ search: { q: typed || undefined }, replace: true })}
        />
      </search>
      {q === '' && <ErasureWishes />}
      <PeoplePart search={q} />
    </>
  );
}

function NewPersonLink() {
  const t = useWords(peopleWords);
  const { slug } = useCentre();
  const { q } = route.useSearch();
  const navigate = useNavigate();
  const target = { to: '/c/$centre/people/new', params: { centre: slug }, search: { name: nameIn(q) } } as const;
  useShortcut('p', t('newPerson'), () => void navigate(target));
  return (
    <RouterLink {...target} className="button-link">
      {t('newPerson')} <kbd aria-hidden>P</kbd>
    </RouterLink>
  );
}

/** What was searched for, when it can be a name. */
function nameIn(search: string | undefined): string | undefined {
  return search && !/\d/.test(search) ? search : undefined;
}
