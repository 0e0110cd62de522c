import { Button } from '@digdir/designsystemet-react';
import { type DocumentType, type FragmentType, unmask } from '../gql/index.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { clashFragment } from './clash.js';
import { clashWords } from './clash-words.js';
import { whenInWords } from './when-in-words.js';

/** Other rooms, or another time. */
export type Alternative = DocumentType<typeof clashFragment>['alternatives'][number];

/** A date that cannot be had: when, why, and each thing that can be done about it as something to tap. */
export function ClashCard({
  clash: masked,
  use,
  leaveOut,
  leaveLabel = null,
  wait = null,
  own = '',
}: {
  readonly clash: FragmentType<typeof clashFragment>;
  readonly use: (alternative: Alternative) => void;
  /** Null where there would be no date left. */
  readonly leaveOut: (() => void) | null;
  /** What it is to leave it out, where it is not just dropped. */
  readonly leaveLabel?: string | null;
  /** Waits until it is free; null where that is no answer. */
  readonly wait?: (() => void) | null;
  /** The association that books, by its id: nobody waits for what is their own. */
  readonly own?: string;
}) {
  const t = useWords(clashWords);
  const format = useFormat();
  const { start, end, reasons, takenBy, rooms, alternatives } = unmask(clashFragment, masked);
  const when = whenInWords(format, start, end);
  const names = takenBy.map(({ name }) => name);
  const ours = takenBy.length > 0 && takenBy.every(({ id }) => id === own);
  const why = reasons.map((reason) =>
    reason === 'TAKEN' && names.length > 0
      ? ours
        ? t('ours')
        : t('takenBy', { names: format.list(names) })
      : t(reason),
  );
  const label = ({ rooms: others, start: begins, end: ends }: Alternative) =>
    others.map(({ id }) => id).join() === rooms.map(({ id }) => id).join()
      ? t('otherTime', { when: whenInWords(format, begins, ends) })
      : t(others.length > 1 ? 'otherRooms' : 'otherRoom', { room: format.list(others.map(({ name }) => name)) });
  const canWait = reasons.some((reason) => (reason === 'TAKEN' && !ours) || reason === 'BLOCKED');
  return (
    <article className="card clash">
      <h3 className="card-title">{when}</h3>
      <p>
        {why.join(' ')} {alternatives.length === 0 && t('nothingElse')}
      </p>
      <fieldset className="remedies">
        <legend className="ds-sr-only">{t('choose', { when })}</legend>
        {alternatives.map((one) => (
          <Button key={label(one)} type="button" variant="secondary" onClick={() => use(one)}>
            {label(one)}
          </Button>
        ))}
        {wait && canWait && (
          <Button type="button" variant="secondary" onClick={wait}>
            {t('wait')}
          </Button>
        )}
        {leaveOut && (
          <Button type="button" variant="tertiary" onClick={leaveOut}>
            {leaveLabel ?? t('leaveOut')}
          </Button>
        )}
      </fieldset>
    </article>
  );
}
