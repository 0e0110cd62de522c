import { useEffect, useRef, useState } from 'react';
import { type FragmentType, unmask } from '../../gql/index.js';
import { useWords } from '../../language/words.js';
import { useAnnounce } from '../../shell/announce.js';
import { useShortcut } from '../../shell/shortcuts.js';
import { useUndo } from '../../shell/undo-shelf.js';
import { ApplicationCard } from './application-card.js';
import { applicationFragment, approveMutation, declineMutation } from './application-query.js';
import { applicationsWords } from './words.js';

/** The applications one below the other; one of them is looked at, and the keys are for that one. */
export function ApplicationList({
  applications: masked,
}: {
  readonly applications: readonly FragmentType<typeof applicationFragment>[];
}) {
  const t = useWords(applicationsWords);
  const announce = useAnnounce();
  const { later, pending } = useUndo();
  const applications = unmask(applicationFragment, masked);
  const isPending = (id: string) => pending.some(({ subjectId }) => subjectId === id);
  const open = applications.filter(({ id }) => !isPending(id));
  const [chosen, setChosen] = useState<string | null>(null);
  const [declining, setDeclining] = useState(false);
  const at = Math.max(
    0,
    open.findIndex(({ id }) => id === chosen),
  );
  const current = open[at];
  const cards = useRef<HTMLUListElement>(null);
  // The keys began here: what is looked at is also what is read aloud.
  const [byKey, setByKey] = useState(0);
  useEffect(() => {
    if (byKey > 0) cards.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
  }, [byKey]);

  const look = (index: number) => {
    setDeclining(false);
    setChosen(open[Math.min(Math.max(index, 0), open.length - 1)]?.id ?? null);
    setByKey((count) => count + 1);
  };
  const goOn = () => look(at + 1);
  const said = ({ booking }: (typeof applications)[number]) => ({
    who: booking.association?.name ?? booking.bookedBy?.name ?? t('person'),
    what: booking.purpose,
  });
  const because = { DatesClash: t('goneTaken'), NothingToChange: t('goneAnswered') };
  const approve = (application: (typeof applications)[number]) => {
    if (application.clashes.length > 0) {
      announce(t('cannotYes'));
      return;
    }
    goOn();
    later({
      ...{ mutation: approveMutation, input: { bookingId: application.id }, subjectId: application.id },
      ...{ label: t('yesTo', said(application)), done: ['RoomBooking'], because },
    });
  };
  const decline = (application: (typeof applications)[number], reason: string) => {
    goOn();
    later({
      ...{ mutation: declineMutation, input: { bookingId: application.id, reason }, subjectId: application.id },
      ...{ label: t('noTo', said(application)), done: ['RoomBooking'], because },
    });
  };

  useShortcut('j', t('next'), () => look(at + 1));
  useShortcut('k', t('previous'), () => look(at - 1));
  useShortcut('g', t('yesKey'), () => current && approve(current));
  useShortcut('x', t('noKey'), () => current && setDeclining(true));
  return (
    <>
      <p>
        {t('count', { count: open.length })} <span className="quiet">{t('keys')}</span>
      </p>
      <ul className="cards" ref={cards}>
        {applications.map((application) => (
          <li key={application.id}>
            <ApplicationCard
              application={application}
              current={application.id === current?.id}
              pending={isPending(application.id)}
              declining={declining && application.id === current?.id}
              choose={() => setChosen(application.id)}
              approve={() => approve(application)}
              askWhy={() => {
                setChosen(application.id);
                setDeclining(true);
              }}
              decline={(reason) => decline(application, reason)}
              keep={() => setDeclining(false)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
