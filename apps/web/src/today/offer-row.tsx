import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useNow } from '../language/centre-clock.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { useCentre } from '../session/centre.js';
import { needAddress, volunteerAddress } from './addresses.js';
import { OfferOutcome } from './offer-outcome.js';
import { RowStep } from './row-step.js';
import { todayWords } from './words.js';

const awaitedRowFragment = graphql(`
  fragment TodayOffer on Offer {
    id
    personId
    sentAt
    expiresAt
    waits {
      leavesAt
    }
    person {
      id
      name
    }
    need {
      id
      needKind {
        code
        name
      }
      recipient {
        id
        name
      }
    }
  }
`);

/** A question that waits for its answer: who was asked, about what, when, and until when a yes counts. */
export function OfferRow({
  offer: masked,
  gone,
  shortcut,
}: {
  readonly offer: FragmentType<typeof awaitedRowFragment>;
  readonly gone: boolean;
  readonly shortcut: string | undefined;
}) {
  const t = useWords(todayWords);
  const format = useFormat();
  const now = useNow();
  const { slug } = useCentre();
  const { id, person, personId, need, sentAt, expiresAt, waits } = unmask(awaitedRowFragment, masked);
  const name = person?.name ?? t('hidden');
  const isWaiting = waits && new Date(waits.leavesAt) > now;
  const what = need && `${need.needKind.name}, ${need.recipient?.name ?? t('hidden')}`;
  return (
    <>
      <div className="todo-what">
        <p>
          <strong>{name}</strong>
          {what && <span className="quiet"> {what}</span>}
        </p>
        <p className="quiet">
          {isWaiting
            ? t('leaves', { when: format.shortDateTime(waits.leavesAt) })
            : t('asked', { ago: format.ago(sentAt, now) })}{' '}
          · {t('expires', { when: format.shortDateTime(expiresAt) })}
        </p>
      </div>
      {gone && need && <OfferOutcome needId={need.id} offerId={id} name={name} />}
      {!gone && (
        <RowStep
          label={t('follow')}
          about={name}
          shortcut={shortcut}
          step={need ? needAddress(slug, need.id) : volunteerAddress(slug, personId)}
        />
      )}
    </>
  );
}
