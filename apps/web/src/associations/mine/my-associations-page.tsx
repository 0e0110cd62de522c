import { lazy } from 'react';
import { type DocumentType } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { MyKeysPart } from '../../keys/my-keys-part.js';
import { useWords } from '../../language/words.js';
import { Empty } from '../../page/empty.js';
import { Page } from '../../page/page.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Progress } from '../../page/progress.js';
import { Section } from '../../page/section.js';
import { BookingCalendar } from '../../secret-calendar/booking-calendar.js';
import { useCentre } from '../../session/centre.js';
import { EditPart } from '../../volunteers/one/edit-part.js';
import '../associations.css';
import { BookedPart } from '../booked-part.js';
import { AgreementList } from '../one/agreements-part.js';
import { CardPart } from '../one/card-part.js';
import { ContactList } from '../one/contacts-part.js';
import { myAssociationsWords } from './words.js';

const DelegateForm = lazy(() => import('./delegate-form.js').then(({ DelegateForm: form }) => ({ default: form })));

const myAssociationsQuery = graphql(`
  query MyAssociations($centreId: ID!) {
    myAssociations(centreId: $centreId) {
      id
      name
      status
      spokenForByMe
      agreements {
        id
      }
      ...AssociationFacts
      ...AssociationContacts
      ...AssociationAgreements
    }
  }
`);

type Own = DocumentType<typeof myAssociationsQuery>['myAssociations'][number];

/** What is a contact person's own, on a phone first: the card, «is it still right?», and who else may book. */
export function MyAssociationsPage() {
  const t = useWords(myAssociationsWords);
  const { id: centreId, slug, roles } = useCentre();
  const may = roles.some((role) => role === 'CONTACT' || role === 'RESIDENT' || role === 'VOLUNTEER');
  const { data, waiting, problem, again } = useData(myAssociationsQuery, { centreId }, { pause: !may });
  const own = data?.myAssociations ?? [];
  return (
    <Page title={t('title')}>
      <ProblemNote problem={problem} again={again} />
      {waiting && <Progress />}
      {!waiting && !problem && own.length === 0 && (
        <Empty title={t('none')}>
          <p>{t('noneHelp')}</p>
          <p>
            <a href={`/${slug}/lag/ny`}>{t('register')}</a>
          </p>
        </Empty>
      )}
      <MyKeysPart />
      {own.map((association) => (
        <OwnAssociation key={association.id} association={association} />
      ))}
    </Page>
  );
}

function OwnAssociation({ association }: { readonly association: Own }) {
  const t = useWords(myAssociationsWords);
  const { roles } = useCentre();
  const { id, name, status, spokenForByMe, agreements } = association;
  // Who waits for an answer sees the card, and changes it when there is one.
  const speaks = spokenForByMe && roles.includes('CONTACT');
  return (
    <>
      <Section title={name}>
        <p>{t(status === 'APPROVED' ? 'APPROVED' : 'APPLIED')}</p>
        {!spokenForByMe && <p>{t('youBook')}</p>}
      </Section>
      <CardPart association={association} mayChange={speaks} title={t('card')} />
      {status === 'APPROVED' && roles.includes('CONTACT') && <BookedPart associationId={id} />}
      {speaks && (
        <EditPart
          title={t('delegates')}
          edits={[
            {
              name: 'delegate',
              label: t('addDelegate'),
              shortcut: 'b',
              form: (close) => <DelegateForm associationId={id} close={close} />,
            },
          ]}
        >
          <ContactList association={association} mayChange />
        </EditPart>
      )}
      <BookingCalendar associationId={id} />
      {agreements.length > 0 && (
        <Section title={t('agreements')}>
          <AgreementList association={association} />
        </Section>
      )}
    </>
  );
}
