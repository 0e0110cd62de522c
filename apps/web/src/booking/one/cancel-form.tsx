import { useState } from 'react';
import { Panel } from '../../forms/panel.js';
import type { BookingDateScope } from '../../gql/graphql.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { useUndo } from '../../shell/undo-shelf.js';
import { bookingsWords } from '../words.js';
import type { ShownDate } from './booking-query.js';
import { cancelDatesMutation } from './change-dates.js';
import { ScopeField } from './scope-field.js';

/** Which dates are cancelled; then it can be undone for ten seconds, before anybody is told. */
export function CancelForm({
  date: { id, start },
  what,
  several,
  close,
}: {
  readonly date: ShownDate;
  readonly what: string;
  /** There are other dates to come. */
  readonly several: boolean;
  readonly close: () => void;
}) {
  const t = useWords(bookingsWords);
  const format = useFormat();
  const { later } = useUndo();
  const [scope, setScope] = useState<BookingDateScope>('THIS');
  const day = format.date(start);
  const submit = () => {
    later({
      mutation: cancelDatesMutation,
      input: { occurrenceId: id, scope },
      label: t('cancelLabel', { what, day: t(scope, { day }).toLocaleLowerCase() }),
      done: ['RoomBooking'],
      because: { NothingToChange: t('nothing') },
      subjectId: id,
    });
    close();
  };
  return (
    <Panel
      label={t('cancelDate', { day })}
      send={t('cancelIt')}
      submit={(event) => {
        event?.preventDefault();
        submit();
      }}
      close={close}
    >
      {several && <ScopeField start={start} scope={scope} choose={setScope} />}
      <p>{t('cancelHelp')}</p>
    </Panel>
  );
}
