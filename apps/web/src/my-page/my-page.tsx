import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { DocumentType } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useNow } from '../language/centre-clock.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { Empty } from '../page/empty.js';
import { Page } from '../page/page.js';
import { ProblemNote } from '../page/problem-note.js';
import { Progress } from '../page/progress.js';
import { useCentre } from '../session/centre.js';
import { WeekPart } from '../volunteers/one/week-part.js';
import { WhereItStands } from '../volunteers/path/where-it-stands.js';
import { PausePart } from '../volunteers/pause/pause-part.js';
import { useRights } from '../volunteers/rights.js';
import '../volunteers/volunteers.css';
import { AskingPart } from './asking-part.js';
import { CalendarPart } from './calendar-part.js';
import { HoursPart } from './hours-part.js';
import './my-page.css';
import { PromisesPart } from './promises-part.js';
import { QuestionsPart } from './questions-part.js';
import { standing } from './standing.js';
import { myPageWords } from './words.js';

// Few have one: it comes after the first view.
const MyKeysPart = lazy(() => import('../keys/my-keys-part.js').then(({ MyKeysPart: part }) => ({ default: part })));

const myPageQuery = graphql(`
  query MyPage($centreId: ID!, $personId: ID!, $from: DateTime!, $to: DateTime!) {
    volunteer(centreId: $centreId, personId: $personId) {
      id
      status
      commitments(from: $from, to: $to) {
        start
        end
        sourceId
        ...MyPromise
      }
      ...VolunteerWeek
      ...MyHours
      ...MyCalendar
      ...MyAsking
      ...VolunteerPause
    }
    awaitedOffers(centreId: $centreId, personId: $personId, first: 20) {
      edges {
        node {
          id
          ...MyQuestion
        }
      }
    }
    hours(centreId: $centreId, personId: $personId, status: PROPOSED, first: 20) {
      edges {
        node {
          id
          task
          ...HoursRow
        }
      }
    }
  }
`);

type Answer = DocumentType<typeof myPageQuery>;

const DAY_MS = 86_400_000;
/** So far ahead promises are shown, in days. */
const AHEAD = 99;

/** The volunteer's own page: what waits for an answer, what is promised, the hours, and when and how they are asked. */
export function MyPage() {
  const t = useWords(myPageWords);
  const { id: centreId, person } = useCentre();
  const { own } = useRights(person.id);
  // By the day, so that it is the same question all day.
  const today = Math.floor(useNow().getTime() / DAY_MS) * DAY_MS;
  const [from, to] = [new Date(today).toISOString(), new Date(today + AHEAD * DAY_MS).toISOString()];
  const variables = { centreId, personId: person.id, from, to };
  const { data, waiting, problem, again } = useData(myPageQuery, variables, { pause: !own });
  return (
    <Page title={t('title')}>
      <div className="my-page">
        {!own && (
          <WhereItStands
            otherwise={
              <Empty title={t('notVolunteer')}>
                <p>{t('notVolunteerHelp')}</p>
              </Empty>
            }
          />
        )}
        <ProblemNote problem={problem} again={again} />
        {waiting && <Progress />}
        <Suspense>
          <MyKeysPart />
        </Suspense>
        {data?.volunteer && <Parts data={data} volunteer={data.volunteer} />}
      </div>
    </Page>
  );
}

function Parts({ data, volunteer }: { readonly data: Answer; readonly volunteer: NonNullable<Answer['volunteer']> }) {
  const t = useWords(myPageWords);
  const format = useFormat();
  const now = useNow();
  const { slug, person } = useCentre();
  const rights = useRights(person.id);
  const promises = volunteer.commitments.filter(({ end }) => new Date(end) > now);
  const [next] = promises;
  const [name = ''] = person.name.split(' ');
  return (
    <>
      <p className="lead">
        {t('hello', { name })} {t(standing[volunteer.status])}{' '}
        {next && t('next', { when: `${format.date(next.start)} ${format.span(next.start, next.end)}` })}
      </p>
      <QuestionsPart questions={data.awaitedOffers.edges.map(({ node }) => node)} />
      <PromisesPart promises={promises} />
      <HoursPart volunteer={volunteer} proposed={data.hours.edges.map(({ node }) => node)} />
      <WeekPart volunteer={volunteer} rights={rights} />
      <PausePart volunteer={volunteer} name={person.name} rights={rights} />
      <AskingPart volunteer={volunteer} />
      <CalendarPart volunteer={volunteer} />
      <p>
        <Link to="/c/$centre/volunteers/$volunteer" params={{ centre: slug, volunteer: person.id }}>
          {t('allAboutMe')}
        </Link>
      </p>
    </>
  );
}
