import { Tag } from '@digdir/designsystemet-react';
import type { BookingDateStatus } from '../gql/graphql.js';
import { useWords } from '../language/words.js';
import { bookingsWords } from './words.js';

const colours = {
  HELD: 'info',
  APPLIED: 'info',
  BOOKED: 'success',
  DECLINED: 'neutral',
  CANCELLED: 'neutral',
  BUMPED: 'warning',
} as const;

/** Where one date of a booking stands, in words; the colour only says it again. */
export function StatusTag({
  status,
  closed,
}: {
  readonly status: BookingDateStatus;
  /** Of a block: the rooms are closed then, and not booked. */
  readonly closed: boolean;
}) {
  const t = useWords(bookingsWords);
  if (closed && status === 'BOOKED') return <Tag data-color="warning">{t('isClosed')}</Tag>;
  return <Tag data-color={colours[status]}>{t(status)}</Tag>;
}
