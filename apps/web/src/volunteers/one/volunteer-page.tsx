import { Link } from '@digdir/designsystemet-react';
import { getRouteApi, Link as RouterLink } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { type DocumentType } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useNow } from '../../language/centre-clock.js';
import { useWords } from '../../language/words.js';
import { Empty } from '../../page/empty.js';
import { Page } from '../../page/page.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Progress } from '../../page/progress.js';
import { GuardianPart } from '../../privacy/guardian-part.js';
import { useCentre } from '../../session/centre.js';
import { GatesPart } from '../path/gates-part.js';
import { PathPart } from '../path/path-part.js';
import { PausePart } from '../pause/pause-part.js';
import { useRights } from '../rights.js';
import { StatusTag } from '../status-tag.js';
import '../volunteers.css';
import { AskedPart } from './asked-part.js';
import { BlockedPart } from './blocked-part.js';
import { ContactPart } from './contact-part.js';
import { HelpPart } from './help-part.js';
import { HoursPart } from './hours-part.js';
import { isAhead, PromisesPart } from './promises-part.js';
import { StatusPart } from './status-part.js';
import { VettingPart } from './vetting-part.js';
import { WeekPart } from './week-part.js';
import { volunteerWords } from './words.js';

// Far down, and with a question of its own: it comes after the first view.
const ToldPart = lazy(() => import('./told-part.js').then(({ ToldPart: part }) => ({ default: part })));

const volunteerQuery = graphql(`
  query Volunteer($centreId: ID!, $personId: ID!, $from: DateTime!, $to: DateTime!) {
    volunteer(centreId: $centreId, personId: $personId) {
      id
      status
      since
      talk {
        id
        heldOn
      }
      person {
        id
        name
        guardianAwaitedToVolunteer
        ...AwaitsGuardian
      }
      commitments(from: $from, to: $to) {
        start
        end
        sourceId
        ...Promise
      }
      ...VolunteerContact
      ...VolunteerPath
      ...VolunteerGates
      ...VolunteerHelp
      ...VolunteerWeek
      ...VolunteerPause
      ...VolunteerVetting
      ...VolunteerTotals
      ...VolunteerBlocked
    }
  }
`);

type Shown = NonNullable<DocumentType<typeof volunteerQuery>['volunteer']>;

const DAY_MS = 86_400_000;
/** So far ahead promises are shown, in days. */
const AHEAD = 99;

const route = getRouteApi('/c/$centre/volunteers/$volunteer');

/** One volunteer: what we know, what they promised, did, were asked and were told; each with what may be changed. */
export function VolunteerPage() {
  const t = useWords(volunteerWords);
  const { volunteer: personId } = route.useParams();
  const { id: centreId, slug } = useCentre();
  const { runs, seesDesk } = useRights(personId);
  // By the day, so that it is the same question all day.
  const today = Math.floor(useNow().getTime() / DAY_MS) * DAY_MS;
  const [from, to] = [new Date(today).toISOString(), new Date(today + AHEAD * DAY_MS).toISOString()];
  const { data, waiting, problem, again } = useData(volunteerQuery, { centreId, personId, from, to });
  const volunteer = data?.volunteer;
  const title = volunteer ? (volunteer.person?.name ?? t('hidden')) : t(waiting ? 'one' : 'missing');
  return (
    <Page title={title} actions={volunteer && <StatusTag status={volunteer.status} />}>
      {seesDesk && (
        <p>
          <Link asChild>
            <RouterLink to="/c/$centre/volunteers" params={{ centre: slug }}>
              {t('all')}
            </RouterLink>
          </Link>
        </p>
      )}
      {waiting && <Progress />}
      {problem !== 'notFound' && <ProblemNote problem={problem} again={again} />}
      {!waiting && !volunteer && (!problem || problem === 'notFound') && (
        <Empty title={t('missing')}>
          <p>{t('missingHelp')}</p>
          {runs && (
            <p>
              <RouterLink to="/c/$centre/volunteers/new" params={{ centre: slug }} search={{ person: personId }}>
                {t('makeOne')}
              </RouterLink>
            </p>
          )}
        </Empty>
      )}
      {volunteer && <Parts key={volunteer.id} volunteer={volunteer} name={title} />}
    </Page>
  );
}

function Parts({ volunteer, name }: { readonly volunteer: Shown; readonly name: string }) {
  const now = useNow();
  const rights = useRights(volunteer.id);
  const ahead = volunteer.commitments.filter((promise) => isAhead(promise, now));
  return (
    <>
      <ContactPart volunteer={volunteer} rights={rights} />
      {rights.runs && volunteer.person && <GuardianPart person={volunteer.person} purpose="VOLUNTEERING" />}
      {(rights.runs || rights.own) && <PathPart volunteer={volunteer} name={name} rights={rights} />}
      <StatusPart
        id={volunteer.id}
        status={volunteer.status}
        since={volunteer.since ?? null}
        name={name}
        promised={ahead.length}
        readyForYes={Boolean(volunteer.talk?.heldOn) && !volunteer.person?.guardianAwaitedToVolunteer}
        rights={rights}
      />
      {rights.runs && <PausePart volunteer={volunteer} name={name} rights={rights} />}
      {(rights.runs || rights.own) && <GatesPart volunteer={volunteer} name={name} />}
      <HelpPart volunteer={volunteer} rights={rights} />
      <WeekPart volunteer={volunteer} rights={rights} />
      <PromisesPart promises={ahead} name={name} rights={rights} />
      <HoursPart volunteer={volunteer} rights={rights} />
      <AskedPart personId={volunteer.id} name={name} rights={rights} />
      <Suspense fallback={<Progress />}>
        <ToldPart personId={volunteer.id} />
      </Suspense>
      {(rights.runs || rights.own) && <VettingPart volunteer={volunteer} rights={rights} />}
      {rights.runs && <BlockedPart volunteer={volunteer} name={name} />}
    </>
  );
}
