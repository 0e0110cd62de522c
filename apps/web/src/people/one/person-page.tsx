import { Link } from '@digdir/designsystemet-react';
import { getRouteApi, Link as RouterLink, useNavigate } from '@tanstack/react-router';
import { graphql } from '../../graphql/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useWords } from '../../language/words.js';
import { Empty } from '../../page/empty.js';
import { Page } from '../../page/page.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Progress } from '../../page/progress.js';
import { EverythingLinks } from '../../privacy/everything-links.js';
import { PersonConsents } from '../../privacy/person-consents.js';
import { PersonErasure } from '../../privacy/person-erasure.js';
import { LeftPart } from '../../roles/left-part.js';
import { useCentre } from '../../session/centre.js';
import { useAtTheDesk } from '../../session/desk.js';
import { useShortcut } from '../../shell/shortcuts.js';
import { PersonFacts } from './person-facts.js';
import { PersonHelp } from './person-help.js';
import { PersonMessages } from './person-messages.js';
import { PersonNeeds } from './person-needs.js';
import { personWords } from './words.js';

const personQuery = graphql(`
  query Person($centreId: ID!, $id: ID!) {
    person(centreId: $centreId, id: $id) {
      id
      name
      ...PersonFacts
    }
  }
`);

const route = getRouteApi('/c/$centre/people/$person');

/** One person: what we know, what they asked for, what was done for them, what they were told. */
export function PersonPage() {
  const t = useWords(personWords);
  const { person: id } = route.useParams();
  const { id: centreId, slug, roles } = useCentre();
  const atTheDesk = useAtTheDesk();
  const { data, waiting, problem, again } = useData(personQuery, { centreId, id });
  const person = data?.person;
  const title = person?.name ?? t(waiting ? 'person' : 'missing');
  return (
    <Page title={title} actions={person && atTheDesk && <EditLink personId={id} />}>
      <p>
        <Link asChild>
          <RouterLink to="/c/$centre/people" params={{ centre: slug }}>
            {t('all')}
          </RouterLink>
        </Link>
      </p>
      {waiting && <Progress />}
      {problem !== 'notFound' && <ProblemNote problem={problem} again={again} />}
      {!waiting && !person && (!problem || problem === 'notFound') && (
        <Empty title={t('missing')}>
          <p>{t('missingHelp')}</p>
        </Empty>
      )}
      {person && <PersonFacts person={person} />}
      {person && atTheDesk && <LeftPart key={`left-${id}`} personId={id} />}
      {person && atTheDesk && <PersonNeeds key={`asked-${id}`} personId={id} />}
      {person && atTheDesk && <PersonHelp key={`done-${id}`} personId={id} />}
      {person && atTheDesk && <PersonConsents key={`consents-${id}`} personId={id} />}
      {person && <PersonMessages key={`told-${id}`} personId={id} />}
      {person && roles.includes('LEADER') && <EverythingLinks personId={id} />}
      {atTheDesk && <PersonErasure key={`erasure-${id}`} personId={id} />}
    </Page>
  );
}

function EditLink({ personId }: { readonly personId: string }) {
  const t = useWords(personWords);
  const { slug } = useCentre();
  const navigate = useNavigate();
  const target = { to: '/c/$centre/people/$person/edit', params: { centre: slug, person: personId } } as const;
  useShortcut('e', t('edit'), () => void navigate(target));
  return (
    <RouterLink {...target} className="button-link">
      {t('edit')} <kbd aria-hidden>E</kbd>
    </RouterLink>
  );
}
