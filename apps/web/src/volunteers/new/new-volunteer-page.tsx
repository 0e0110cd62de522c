import { Link } from '@digdir/designsystemet-react';
import { getRouteApi, Link as RouterLink } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { fieldId } from '../../forms/field-id.js';
import { graphql } from '../../graphql/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useWords } from '../../language/words.js';
import { Empty } from '../../page/empty.js';
import { Page } from '../../page/page.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Progress } from '../../page/progress.js';
import { foundPerson } from '../../people-finder/found-person.js';
import { useCentre } from '../../session/centre.js';
import { volunteerFormWords } from '../form-words.js';
import { useRights } from '../rights.js';

// The page is there first; the form comes beside it.
const NewVolunteerForm = lazy(() =>
  import('./new-volunteer-form.js').then(({ NewVolunteerForm: form }) => ({ default: form })),
);

const personToBeQuery = graphql(`
  query PersonToBeVolunteer($centreId: ID!, $id: ID!) {
    person(centreId: $centreId, id: $id) {
      id
      ...FoundPerson
    }
  }
`);

const route = getRouteApi('/c/$centre/volunteers/new');

/** Somebody wants to help: who, with what, how much. It ends on the volunteer's own page. */
export function NewVolunteerPage() {
  const t = useWords(volunteerFormWords);
  const { id: centreId, slug } = useCentre();
  const { person: id = '' } = route.useSearch();
  const { runs } = useRights();
  const { data, waiting, problem, again } = useData(personToBeQuery, { centreId, id }, { pause: !id || !runs });
  const navigate = route.useNavigate();
  const [ready, setReady] = useState(false);
  // After the Page's own effect, which gives the focus to the title: here one comes to write.
  useEffect(() => {
    if (ready && !id) document.getElementById(fieldId('person'))?.focus();
  }, [ready, id]);
  if (!runs) {
    return (
      <Page title={t('title')}>
        <Empty title={t('notYours')}>
          <p>{t('notYoursHelp')}</p>
        </Empty>
      </Page>
    );
  }
  return (
    <Page title={t('title')}>
      <p>
        <Link asChild>
          <RouterLink to="/c/$centre/volunteers" params={{ centre: slug }}>
            {t('all')}
          </RouterLink>
        </Link>
      </p>
      <ProblemNote problem={problem} again={again} />
      {waiting ? (
        <Progress />
      ) : (
        <Suspense fallback={<Progress />}>
          <NewVolunteerForm
            key={id}
            draftKey={`volunteer:new:${id}`}
            person={data?.person ? foundPerson(data.person) : null}
            ready={() => setReady(true)}
            done={(volunteer) =>
              void navigate({
                to: '/c/$centre/volunteers/$volunteer',
                params: { centre: slug, volunteer },
                replace: true,
              })
            }
          />
        </Suspense>
      )}
    </Page>
  );
}
