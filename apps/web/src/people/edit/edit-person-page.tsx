import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { graphql } from '../../graphql/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useWords } from '../../language/words.js';
import { Empty } from '../../page/empty.js';
import { Page } from '../../page/page.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Progress } from '../../page/progress.js';
import { useCentre } from '../../session/centre.js';
import { useAtTheDesk } from '../../session/desk.js';
import './person-edit.js';
import { personFormWords } from './words.js';

// A moment after the page: the first view does without what checks a form.
const EditPersonForm = lazy(() => import('./edit-person-form.js'));

const personToEditQuery = graphql(`
  query PersonToEdit($centreId: ID!, $id: ID!) {
    person(centreId: $centreId, id: $id) {
      id
      name
      ...PersonEdit
    }
  }
`);

const route = getRouteApi('/c/$centre/people/$person/edit');

/** Changes what we know of a person. */
export function EditPersonPage() {
  const t = useWords(personFormWords);
  const { person: id } = route.useParams();
  const { id: centreId } = useCentre();
  const atTheDesk = useAtTheDesk();
  const { data, waiting, problem, again } = useData(personToEditQuery, { centreId, id });
  const person = data?.person;
  const gone = !waiting && !person && (!problem || problem === 'notFound');
  return (
    <Page title={person ? t('editTitle', { name: person.name }) : t('editUnnamed')}>
      {waiting && <Progress />}
      {problem !== 'notFound' && <ProblemNote problem={problem} again={again} />}
      {gone && (
        <Empty title={t('missing')}>
          <p>{t('missingHelp')}</p>
        </Empty>
      )}
      {person && !atTheDesk && (
        <Empty title={t('notYours')}>
          <p>{t('notYoursHelp')}</p>
        </Empty>
      )}
      {person && atTheDesk && (
        <Suspense fallback={<Progress />}>
          <EditPersonForm key={id} person={person} />
        </Suspense>
      )}
    </Page>
  );
}
