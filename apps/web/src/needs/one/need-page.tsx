import { Link } from '@digdir/designsystemet-react';
import { getRouteApi, Link as RouterLink } from '@tanstack/react-router';
import type { NeedState } from '../../gql/graphql.js';
import type { DocumentType } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useWords } from '../../language/words.js';
import { Empty } from '../../page/empty.js';
import { Page } from '../../page/page.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Progress } from '../../page/progress.js';
import { GuardianPart } from '../../privacy/guardian-part.js';
import { useCentre } from '../../session/centre.js';
import { useAtTheDesk } from '../../session/desk.js';
import { NeedAsking } from '../match/need-asking.js';
import { StateTag } from '../state-tag.js';
import { NeedActions } from './need-actions.js';
import { NeedDates } from './need-dates.js';
import { NeedFacts } from './need-facts.js';
import { NeedHistory } from './need-history.js';
import { NeedHours, needHoursQuery } from './need-hours.js';
import { NeedMessages } from './need-messages.js';
import { OwnQuestions } from './own-questions.js';
import { needWords } from './words.js';

const needQuery = graphql(`
  query Need($centreId: ID!, $id: ID!) {
    need(centreId: $centreId, id: $id) {
      id
      state
      needKind {
        code
        name
      }
      recipient {
        id
        name
        guardianAwaitedToBeHelped
        ...AwaitsGuardian
      }
      offers {
        id
      }
      assignments {
        id
      }
      occurrences {
        id
        places {
          id
        }
      }
      ...NeedFacts
      ...NeedActions
      ...NeedAsking
      ...NeedDates
      ...NeedHistory
    }
  }
`);

type Shown = NonNullable<DocumentType<typeof needQuery>['need']>;

/** Somebody may yet be asked. */
const lacking: readonly NeedState[] = ['REGISTERED', 'OPEN', 'ASKING'];
/** So many of those who fit are enough at first. */
const FEW = 5;
/** So many ids the program takes at once. */
const MOST_ASKED_FOR = 500;

const route = getRouteApi('/c/$centre/needs/$need');

/**
 * One need, its whole life: who and what, who fits, who was asked, the dates, the hours and what was said. Volunteers
 * see what they themselves were asked, and no more.
 */
export function NeedPage() {
  const t = useWords(needWords);
  const { need: id } = route.useParams();
  const atTheDesk = useAtTheDesk();
  if (atTheDesk) return <WholeNeed id={id} />;
  return (
    <Page title={t('own')}>
      <OwnQuestions needId={id} />
    </Page>
  );
}

function WholeNeed({ id }: { readonly id: string }) {
  const t = useWords(needWords);
  const { id: centreId, slug } = useCentre();
  const { data, waiting, problem, again } = useData(needQuery, { centreId, id });
  const need = data?.need;
  const title = need
    ? t('title', { kind: need.needKind.name, who: need.recipient?.name ?? t('somebody') })
    : t(waiting ? 'facts' : 'missing');
  return (
    <Page title={title} actions={need && <StateTag state={need.state} />}>
      <p>
        <Link asChild>
          <RouterLink to="/c/$centre/needs" params={{ centre: slug }}>
            {t('allNeeds')}
          </RouterLink>
        </Link>
      </p>
      {waiting && <Progress />}
      {problem !== 'notFound' && <ProblemNote problem={problem} again={again} />}
      {!waiting && !need && (!problem || problem === 'notFound') && (
        <Empty title={t('missing')}>
          <p>{t('missingLead')}</p>
        </Empty>
      )}
      {need && <Parts key={need.id} need={need} title={title} />}
    </Page>
  );
}

function Parts({ need, title }: { readonly need: Shown; readonly title: string }) {
  const waits = lacking.includes(need.state) && need.recipient?.guardianAwaitedToBeHelped;
  const places = need.occurrences.flatMap((occurrence) => occurrence.places.map(({ id }) => id));
  const sourceIds = places.slice(0, MOST_ASKED_FOR);
  const { id: centreId } = useCentre();
  const hours = useData(needHoursQuery, { centreId, sourceIds }, { pause: sourceIds.length === 0 });
  const subjects = [
    need.id,
    ...[...need.offers, ...need.assignments, ...need.occurrences].map(({ id }) => id),
    ...places,
    ...(hours.data?.hours.edges ?? []).map(({ node }) => node.id),
  ];
  return (
    <>
      <NeedFacts need={need} />
      <NeedActions need={need} title={title} />
      {waits && need.recipient && <GuardianPart person={need.recipient} purpose="RECEIVING_HELP" />}
      {!(waits && need.offers.length === 0) && <NeedAsking need={need} few={FEW} />}
      <NeedDates need={need} />
      <NeedHours {...hours} />
      <NeedMessages subjectIds={subjects.slice(0, MOST_ASKED_FOR)} />
      <NeedHistory need={need} />
    </>
  );
}
