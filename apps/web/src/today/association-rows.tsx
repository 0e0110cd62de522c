import { Tag } from '@digdir/designsystemet-react';
import { answerBy } from '../associations/answer-by.js';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useNow } from '../language/centre-clock.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { useCentre } from '../session/centre.js';
import { associationAddress } from './addresses.js';
import { RowStep } from './row-step.js';
import { todayWords } from './words.js';

const appliedRowFragment = graphql(`
  fragment TodayApplied on Association {
    id
    name
    registeredAt
  }
`);

const endingRowFragment = graphql(`
  fragment TodayEnding on AssociationAgreement {
    id
    title
    untilDate
    association {
      id
      name
    }
  }
`);

/** An association that waits for the leader's answer: by when. */
export function AppliedRow({
  association: masked,
  gone,
  shortcut,
}: {
  readonly association: FragmentType<typeof appliedRowFragment>;
  readonly gone: boolean;
  readonly shortcut: string | undefined;
}) {
  const t = useWords(todayWords);
  const format = useFormat();
  const today = format.localDate(useNow());
  const { slug } = useCentre();
  const { id, name, registeredAt } = unmask(appliedRowFragment, masked);
  const by = answerBy(format.localDate(registeredAt));
  return (
    <>
      <div className="todo-what">
        <p>
          <strong>{name}</strong>{' '}
          {by < today && (
            <Tag data-size="sm" data-color="danger">
              {t('late')}
            </Tag>
          )}
        </p>
        <p className="quiet">{t('answerBy', { day: format.day(by) })}</p>
      </div>
      {!gone && <RowStep label={t('ANSWER')} about={name} shortcut={shortcut} step={associationAddress(slug, id)} />}
    </>
  );
}

/** An agreement with an association that ends soon, or has just ended. */
export function EndingRow({
  agreement: masked,
  gone,
  shortcut,
}: {
  readonly agreement: FragmentType<typeof endingRowFragment>;
  readonly gone: boolean;
  readonly shortcut: string | undefined;
}) {
  const t = useWords(todayWords);
  const format = useFormat();
  const today = format.localDate(useNow());
  const { slug } = useCentre();
  const { title, untilDate, association } = unmask(endingRowFragment, masked);
  const over = Boolean(untilDate && untilDate < today);
  return (
    <>
      <div className="todo-what">
        <p>
          <strong>{association?.name}</strong>{' '}
          {over && (
            <Tag data-size="sm" data-color="danger">
              {t('ranOut')}
            </Tag>
          )}
        </p>
        <p className="quiet">{t('agreementUntil', { title, day: format.dayOfYear(untilDate ?? today) })}</p>
      </div>
      {!gone && association && (
        <RowStep
          label={t('renew')}
          about={association.name}
          shortcut={shortcut}
          step={associationAddress(slug, association.id)}
        />
      )}
    </>
  );
}
