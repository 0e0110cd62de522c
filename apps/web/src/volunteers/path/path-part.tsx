import { Alert } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { lazy } from 'react';
import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useNow } from '../../language/centre-clock.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { useCentre } from '../../session/centre.js';
import { type Edit, EditPart } from '../one/edit-part.js';
import type { Rights } from '../rights.js';
import { pathWords } from './words.js';

const TalkForm = lazy(() => import('./talk-form.js').then(({ TalkForm: form }) => ({ default: form })));
const HeldForm = lazy(() => import('./held-form.js').then(({ HeldForm: form }) => ({ default: form })));
const DeclineForm = lazy(() => import('./decline-form.js').then(({ DeclineForm: form }) => ({ default: form })));

const pathFragment = graphql(`
  fragment VolunteerPath on Volunteer {
    id
    status
    appliedAt
    answerBy
    talk {
      id
      startsAt
      way
      place
      heldOn
      with {
        id
        name
      }
    }
    application {
      id
      possibleDoubles {
        id
        name
      }
    }
    decline {
      id
      referredTo
      declinedAt
    }
  }
`);

/** The way in: since when they wait and by when we answer, the talk, and a kind no; with the steps that are ours. */
export function PathPart({
  volunteer,
  name,
  rights,
}: {
  readonly volunteer: FragmentType<typeof pathFragment>;
  readonly name: string;
  readonly rights: Rights;
}) {
  const t = useWords(pathWords);
  const format = useFormat();
  const { slug } = useCentre();
  const today = format.localDate(useNow());
  const { id, status, appliedAt, answerBy, talk, decline, application } = unmask(pathFragment, volunteer);
  const onTheWay = status === 'APPLIED' || status === 'TALK_BOOKED';
  if (!onTheWay && !decline) return null;
  const planned = talk !== null && talk !== undefined && !talk.heldOn;
  const edits: readonly Edit[] = [
    {
      name: 'talk',
      label: t(planned ? 'move' : 'book'),
      shortcut: 'm',
      form: (close) => <TalkForm personId={id} name={name} close={close} />,
    },
    ...(talk?.heldOn
      ? []
      : [
          {
            name: 'held',
            label: t('held'),
            shortcut: 'i',
            form: (close: () => void) => <HeldForm personId={id} close={close} />,
          },
        ]),
    {
      name: 'decline',
      label: t('decline'),
      shortcut: 'v',
      form: (close) => <DeclineForm personId={id} name={name} close={close} />,
    },
  ];
  const where = talk?.way && [t(talk.way), talk.place].filter(Boolean).join(', ');
  return (
    <EditPart title={t('title')} edits={onTheWay && rights.runs ? edits : []}>
      {onTheWay && (
        <p>
          {t('applied', { day: format.date(appliedAt) })}{' '}
          {status === 'APPLIED' && t('answerBy', { day: format.day(answerBy) })}{' '}
          {status === 'APPLIED' && answerBy < today && <strong>{t('late')}</strong>}
        </p>
      )}
      {onTheWay && application && application.possibleDoubles.length > 0 && (
        <Alert data-color="warning">
          <p>{t('doubles')}</p>
          <ul>
            {application.possibleDoubles.map((person) => (
              <li key={person.id}>
                <Link to="/c/$centre/people/$person" params={{ centre: slug, person: person.id }}>
                  {person.name}
                </Link>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {onTheWay && !talk && <p>{t('noTalk')}</p>}
      {onTheWay && talk?.heldOn && <p>{t('talkHeld', { day: format.day(talk.heldOn) })}</p>}
      {onTheWay && planned && talk.startsAt && (
        <p>
          {t('talkAt', { when: format.dateTime(talk.startsAt), where: where ?? '' })}{' '}
          {talk.with && t('talkWith', { name: talk.with.name })}
        </p>
      )}
      {decline && <p>{t('referred', { day: format.date(decline.declinedAt), to: decline.referredTo })}</p>}
    </EditPart>
  );
}
