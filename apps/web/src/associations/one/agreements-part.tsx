import { Tag } from '@digdir/designsystemet-react';
import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useNow } from '../../language/centre-clock.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { associationWords } from './words.js';

const agreementsFragment = graphql(`
  fragment AssociationAgreements on Association {
    id
    agreements {
      id
      title
      fromDate
      untilDate
      signedOn
      note
    }
  }
`);

/** So many days before its end an agreement is warned of, here and on the page of the day. */
const WARN_DAYS = 60;
const DAY_MS = 86_400_000;

/** What was agreed with an association, the newest first; one that ends soon or has ended says so. */
export function AgreementList({
  association: masked,
}: {
  readonly association: FragmentType<typeof agreementsFragment>;
}) {
  const t = useWords(associationWords);
  const format = useFormat();
  const now = useNow();
  const today = format.localDate(now);
  const soon = format.localDate(new Date(now.getTime() + WARN_DAYS * DAY_MS));
  const { agreements } = unmask(agreementsFragment, masked);
  if (agreements.length === 0) return <p className="quiet">{t('noAgreements')}</p>;
  return (
    <ul className="cards">
      {agreements.map(({ id, title, fromDate, untilDate, signedOn, note }) => (
        <li key={id} className="card">
          <p className="card-facts">
            <strong>{title}</strong>
            <span>{t('from', { day: format.dayOfYear(fromDate) })}</span>
            {untilDate && untilDate > soon && <span>{t('until', { day: format.dayOfYear(untilDate) })}</span>}
            {untilDate && untilDate <= soon && (
              <Tag data-size="sm" data-color={untilDate < today ? 'neutral' : 'warning'}>
                {t(untilDate < today ? 'hasEnded' : 'endsSoon', { day: format.dayOfYear(untilDate) })}
              </Tag>
            )}
            {signedOn && <span className="quiet">{t('signed', { day: format.dayOfYear(signedOn) })}</span>}
          </p>
          {note && <p>{note}</p>}
        </li>
      ))}
    </ul>
  );
}
