import { Radio } from '@digdir/designsystemet-react';
import type { BookingDateScope } from '../../gql/graphql.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { bookingsWords } from '../words.js';

const scopes = ['THIS', 'FOLLOWING', 'ALL'] as const;

/** Which dates are meant: this one, this and those after it, or all that are to come. */
export function ScopeField({
  start,
  scope,
  choose,
}: {
  /** Of the date that is pointed at. */
  readonly start: string;
  readonly scope: BookingDateScope;
  readonly choose: (scope: BookingDateScope) => void;
}) {
  const t = useWords(bookingsWords);
  const format = useFormat();
  const day = format.date(start);
  return (
    <fieldset className="boxes">
      <legend className="ds-label">{t('which')}</legend>
      {scopes.map((one) => (
        <Radio
          key={one}
          name="scope"
          value={one}
          checked={scope === one}
          onChange={() => choose(one)}
          label={t(one, { day })}
        />
      ))}
    </fieldset>
  );
}
