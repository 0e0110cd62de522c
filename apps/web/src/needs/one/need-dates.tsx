import { Button } from '@digdir/designsystemet-react';
import { type DocumentType, type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useNow } from '../../language/centre-clock.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { Section, WithKey } from '../../page/section.js';
import { useUndo } from '../../shell/undo-shelf.js';
import { giveBackMutation } from './give-back.js';
import { GiveBackKey } from './give-back-key.js';
import { needWords } from './words.js';

const needDatesFragment = graphql(`
  fragment NeedDates on Need {
    id
    assignments {
      id
      offerId
    }
    occurrences {
      id
      state
      start
      end
      windowStart
      windowEnd
      places {
        id
        assignmentId
        state
        remindedAt
        person {
          id
          name
        }
      }
    }
  }
`);

type Occurrence = DocumentType<typeof needDatesFragment>['occurrences'][number];
type Place = Occurrence['places'][number];

const dateWord = {
  PLANNED: 'PLANNED',
  DONE: 'date_DONE',
  UNFILLED: 'date_UNFILLED',
  CANCELLED: 'date_CANCELLED',
} as const satisfies Record<Occurrence['state'], string>;
const placeWord = {
  GIVEN_BACK: 'place_GIVEN_BACK',
  CANCELLED: 'place_CANCELLED',
  DONE: 'place_DONE',
} as const satisfies Record<Exclude<Place['state'], 'TAKEN'>, string>;

/** So many dates are shown before the rest is folded. */
const FEW = 6;

/** The dates, who comes on each, and «cannot come» for one of them. */
export function NeedDates({ need: masked }: { readonly need: FragmentType<typeof needDatesFragment> }) {
  const t = useWords(needWords);
  const format = useFormat();
  const now = useNow();
  const { later, pending } = useUndo();
  const { assignments, occurrences } = unmask(needDatesFragment, masked);
  const offerOf = new Map(assignments.map(({ id, offerId }) => [id, offerId]));
  const whenOf = ({ start, end, windowStart, windowEnd }: Occurrence) =>
    start && end
      ? `${format.date(start)} ${format.span(start, end)}`
      : `${format.shortDateTime(windowStart)} – ${format.shortDateTime(windowEnd)}`;
  const nameOf = (place: Place) => place.person?.name ?? t('somebody');
  const isBeforehand = (date: Occurrence) => date.start !== null && new Date(date.start ?? date.windowStart) > now;
  const giveBack = (date: Occurrence, place: Place) => {
    const offerId = offerOf.get(place.assignmentId);
    if (!offerId || pending.some(({ subjectId }) => subjectId === place.id)) return;
    later({
      mutation: giveBackMutation,
      input: { offerId, occurrenceId: date.id },
      label: t('giveBackLabel', { who: nameOf(place), when: whenOf(date) }),
      done: ['Offer'],
      subjectId: place.id,
    });
  };
  const canBeGivenBack = occurrences.flatMap((date) =>
    isBeforehand(date) ? date.places.filter(({ state }) => state === 'TAKEN').map((place) => ({ date, place })) : [],
  );
  const [first] = canBeGivenBack;
  const upcoming = occurrences.filter(({ state }) => state === 'PLANNED');
  const shown = (upcoming.length > 0 ? upcoming : occurrences).slice(0, FEW);
  const rest = occurrences.filter((date) => !shown.includes(date));
  const list = (dates: readonly Occurrence[]) => (
    <ul className="cards">
      {dates.map((date) => (
        <li key={date.id} className="card">
          <p>
            <strong>{whenOf(date)}</strong> <span className="quiet">{t(dateWord[date.state])}</span>
          </p>
          {!date.start && <p className="quiet">{t('undecided')}</p>}
          {date.places.length === 0 && date.state === 'PLANNED' && <p className="quiet">{t('nobodyYet')}</p>}
          {date.places.map((place) => (
            <p key={place.id} className="card-facts">
              <span>
                {nameOf(place)}
                {place.state !== 'TAKEN' && <span className="quiet"> {t(placeWord[place.state])}</span>}
                {place.remindedAt && place.state === 'TAKEN' && <span className="quiet"> ({t('reminded')})</span>}
              </span>
              {place.state === 'TAKEN' &&
                isBeforehand(date) &&
                (pending.some(({ subjectId }) => subjectId === place.id) ? (
                  <span>{t('onItsWay')}</span>
                ) : (
                  <Button data-size="sm" variant="tertiary" onClick={() => giveBack(date, place)}>
                    <WithKey
                      label={t('giveBack', { who: nameOf(place) })}
                      shortcut={place.id === first?.place.id ? 'g' : null}
                    />
                  </Button>
                ))}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
  return (
    <Section title={t('dates')}>
      {occurrences.length === 0 && <p className="quiet">{t('noDates')}</p>}
      {list(shown)}
      {rest.length > 0 && (
        <details className="fold">
          <summary>{t('datesFold', { count: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
      {first && (
        <GiveBackKey
          label={t('giveBackLabel', { who: nameOf(first.place), when: whenOf(first.date) })}
          run={() => giveBack(first.date, first.place)}
        />
      )}
    </Section>
  );
}
