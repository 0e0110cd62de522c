import { Link } from '@digdir/designsystemet-react';
import { getRouteApi, Link as RouterLink } from '@tanstack/react-router';
import { lazy } from 'react';
import { graphql } from '../../graphql/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useWords } from '../../language/words.js';
import { Empty } from '../../page/empty.js';
import { Page } from '../../page/page.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Progress } from '../../page/progress.js';
import { CloseCalendar } from '../../secret-calendar/close-calendar.js';
import { useCentre } from '../../session/centre.js';
import { useAtTheDesk } from '../../session/desk.js';
import { type Edit, EditPart } from '../../volunteers/one/edit-part.js';
import '../associations.css';
import { BookedPart } from '../booked-part.js';
import { useDecidesAssociations, useKeepsAssociations } from '../rights.js';
import { AssociationStatusTag } from '../status-tag.js';
import { AgreementList } from './agreements-part.js';
import { CardPart } from './card-part.js';
import { ContactList } from './contacts-part.js';
import { LogList } from './log-part.js';
import { StandsPart } from './stands-part.js';
import { associationWords } from './words.js';

const ContactForm = lazy(() => import('./contact-form.js').then(({ ContactForm: form }) => ({ default: form })));
const AgreementForm = lazy(() => import('./agreement-form.js').then(({ AgreementForm: form }) => ({ default: form })));
const LogForm = lazy(() => import('./log-form.js').then(({ LogForm: form }) => ({ default: form })));

const associationQuery = graphql(`
  query Association($centreId: ID!, $id: ID!) {
    association(centreId: $centreId, id: $id) {
      id
      name
      status
      ...AssociationStands
      ...AssociationFacts
      ...AssociationContacts
      ...AssociationAgreements
      ...AssociationLog
    }
  }
`);

const route = getRouteApi('/c/$centre/associations/$association');

/** One association for those who run the centre: its card, who speaks for it, what was agreed and said. */
export function AssociationPage() {
  const t = useWords(associationWords);
  const { association: id } = route.useParams();
  const { id: centreId, slug } = useCentre();
  const atTheDesk = useAtTheDesk();
  const keeps = useKeepsAssociations();
  const decides = useDecidesAssociations();
  const { data, waiting, problem, again } = useData(associationQuery, { centreId, id });
  const association = data?.association;
  const edit = (name: string, label: string, shortcut: string, form: Edit['form']): Edit[] =>
    keeps ? [{ name, label, shortcut, form }] : [];
  return (
    <Page
      title={association?.name ?? t(waiting ? 'one' : 'missing')}
      actions={association && <AssociationStatusTag status={association.status} />}
    >
      {atTheDesk && (
        <p>
          <Link asChild>
            <RouterLink to="/c/$centre/associations" params={{ centre: slug }}>
              {t('all')}
            </RouterLink>
          </Link>
        </p>
      )}
      {waiting && <Progress />}
      {problem !== 'notFound' && <ProblemNote problem={problem} again={again} />}
      {!waiting && !association && (!problem || problem === 'notFound') && (
        <Empty title={t('missing')}>
          <p>{t('missingHelp')}</p>
        </Empty>
      )}
      {association && (
        <>
          {atTheDesk && <StandsPart key={id} association={association} />}
          <CardPart association={association} mayChange={keeps} title={t('card')} />
          {atTheDesk && (
            <>
              {association.status !== 'APPLIED' && <BookedPart key={id} associationId={id} />}
              {decides && <CloseCalendar key={`calendar-${id}`} associationId={id} />}
              <EditPart
                title={t('contacts')}
                edits={edit('contact', t('addContact'), 'o', (close) => (
                  <ContactForm associationId={id} close={close} />
                ))}
              >
                <ContactList association={association} mayChange={keeps} />
              </EditPart>
              <EditPart
                title={t('agreements')}
                edits={edit('agreement', t('addAgreement'), 'v', (close) => (
                  <AgreementForm associationId={id} close={close} />
                ))}
              >
                <AgreementList association={association} />
              </EditPart>
            </>
          )}
          {keeps && (
            <EditPart
              title={t('log')}
              edits={edit('log', t('addLog'), 'l', (close) => <LogForm associationId={id} close={close} />)}
            >
              <LogList association={association} />
            </EditPart>
          )}
        </>
      )}
    </Page>
  );
}
