import { Tag } from '@digdir/designsystemet-react';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useNow } from '../language/centre-clock.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { useCentre } from '../session/centre.js';
import { volunteerAddress } from './addresses.js';
import { RowStep } from './row-step.js';
import { todayWords } from './words.js';

const expiringRowFragment = graphql(`
  fragment TodayExpiring on ExpiringVetting {
    id
    personId
    what
    validUntil
    person {
      id
      name
    }
  }
`);

/** A certificate or a promise that counts no more soon, or already: then its tasks are closed to the volunteer. */
export function ExpiringRow({
  expiry: masked,
  gone,
  shortcut,
}: {
  readonly expiry: FragmentType<typeof expiringRowFragment>;
  readonly gone: boolean;
  readonly shortcut: string | undefined;
}) {
  const t = useWords(todayWords);
  const format = useFormat();
  const today = format.localDate(useNow());
  const { slug } = useCentre();
  const { personId, what, validUntil, person } = unmask(expiringRowFragment, masked);
  const name = person?.name ?? t('hidden');
  const over = validUntil < today;
  return (
    <>
      <div className="todo-what">
        <p>
          <strong>{name}</strong>{' '}
          {over && (
            <Tag data-size="sm" data-color="danger">
              {t('ranOut')}
            </Tag>
          )}
        </p>
        <p className="quiet">
          {t(what === 'CONFIDENTIALITY' ? 'confidentialityUntil' : 'certificateUntil', {
            day: format.dayOfYear(validUntil),
          })}
        </p>
      </div>
      {!gone && <RowStep label={t('renew')} about={name} shortcut={shortcut} step={volunteerAddress(slug, personId)} />}
    </>
  );
}
