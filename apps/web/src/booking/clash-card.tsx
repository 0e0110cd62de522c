import { Button } from '@digdir/designsystemet-react';
import { type DocumentType, type FragmentType, unmask } from '../gql/index.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { clashFragment } from './clash.js';
import { clashWords } from './clash-words.js';

/** Other rooms, or another time. */
export type Alternative = DocumentType<typeof clashFragment>['alternatives'][number];

/** A date that cannot be had: when, why, and each thing that can be done about it as something to tap. */
export function ClashCard({
  clash: masked,
  use,
  leaveOut,
  onlyWhy = false,
}: {
  readonly clash: FragmentType<typeof clashFragment>;
  readonly use: (alternative: Alternative) => void;
  /** Null where there would be no date left. */
  readonly leaveOut: (() => void) | null;
  /** Several dates are meant at once: what is free for one of them is none of the answers. */
  readonly onlyWhy?: boolean;
}) {
  const t = useWords(clashWords);
  const format = useFormat();
  const { start, end, reasons, takenBy, rooms, alternatives } = unmask(clashFragment, masked);
  const when = `${format.date(start)} ${format.span(start, end)}`;
  const names = takenBy.map(({ name }) => name);
  const why = reasons.map((reason) =>
    reason === 'TAKEN' && names.length > 0 ? t('takenBy', { names: format.list(names) }) : t(reason),
  );
  const label = ({ rooms: others, start: begins, end: ends }: Alternative) =>
    others.map(({ id }) => id).join() === rooms.map(({ id }) => id).join()
      ? t('otherTime', { when: `${format.date(begins)} ${format.span(begins, ends)}` })
      : t('otherRoom', { room: format.list(others.map(({ name }) => name)) });
  return (
    <article className="card clash">
      <h3 className="card-title">{when}</h3>
      <p>
        {why.join(' ')} {!onlyWhy && alternatives.length === 0 && t('nothingElse')}
      </p>
      {!onlyWhy && (
        <fieldset className="remedies">
          <legend className="ds-sr-only">{t('choose', { when })}</legend>
          {alternatives.map((one) => (
            <Button key={label(one)} type="button" variant="secondary" onClick={() => use(one)}>
              {label(one)}
            </Button>
          ))}
          {leaveOut && (
            <Button type="button" variant="tertiary" onClick={leaveOut}>
              {t('leaveOut')}
            </Button>
          )}
        </fieldset>
      )}
    </article>
  );
}
