import { Button, Checkbox, Field, Fieldset, Label, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { type FormEvent, useId, useState } from 'react';
import { useWords } from '../language/words.js';
import { useReading } from '../phone-form/use-reading.js';
import { useCodeName } from './code-name.js';
import { readWish } from './read-wish.js';
import { asked, endOfSeason, minutesBetween, things, type Wish } from './wish.js';
import { findRoomWords } from './words.js';

/** What is looked for: in words, or in fields. The words fill the fields, so that one sees what was understood. */
export function WishForm({ wish: given, onFind }: { readonly wish: Wish; readonly onFind: (wish: Wish) => void }) {
  const t = useWords(findRoomWords);
  const { read } = useReading();
  const [wish, setWish] = useState(given);
  const [error, setError] = useState<string | null>(null);
  const [words, setWords] = useState('');
  // What the address says fills the fields. The words stay as long as they are what is looked for.
  const told = JSON.stringify(given);
  const [filled, setFilled] = useState(told);
  if (told !== filled) {
    setFilled(told);
    setError(null);
    if (told !== JSON.stringify(wish)) {
      setWish(given);
      setWords('');
    }
  }
  const change = (more: Partial<Wish>) => setWish((before) => ({ ...before, ...more }));
  const understand = (text: string) => {
    setWords(text);
    const { day, from, to, weekly, people, needs } = readWish(text, read);
    change({
      ...(day && { day, until: weekly ? endOfSeason(day) : '' }),
      ...(from && { from }),
      ...(to && { to }),
      ...(people !== null && { people: String(people) }),
      ...(needs.length > 0 && { needs: needs.join(',') }),
    });
  };
  const find = (event: FormEvent) => {
    event.preventDefault();
    const wrongWay = wish.from && wish.to && minutesBetween(wish.from, wish.to) < 5;
    const problem = wrongWay ? t('badTime') : asked(wish) ? null : t('noDay');
    setError(problem);
    if (!problem) onFind(wish);
  };
  return (
    <form className="card find-room-form" onSubmit={find} noValidate>
      <Textfield
        label={t('wish')}
        description={t('example')}
        value={words}
        maxLength={300}
        onChange={({ target }) => understand(target.value)}
      />
      <div className="find-room-fields">
        <Textfield
          label={t('day')}
          type="date"
          value={wish.day}
          onChange={({ target }) => change({ day: target.value })}
        />
        <Textfield
          label={t('from')}
          type="time"
          value={wish.from}
          onChange={({ target }) => change({ from: target.value })}
        />
        <Textfield
          label={t('to')}
          type="time"
          value={wish.to}
          onChange={({ target }) => change({ to: target.value })}
        />
        <Textfield
          label={t('people')}
          inputMode="numeric"
          value={wish.people}
          maxLength={5}
          onChange={({ target }) => change({ people: target.value })}
        />
      </div>
      <WeeklyFields wish={wish} change={change} />
      <NeedsField wish={wish} change={change} />
      {error && <ValidationMessage>{error}</ValidationMessage>}
      <Button type="submit">{t('find')}</Button>
    </form>
  );
}

interface PartOfWish {
  readonly wish: Wish;
  readonly change: (more: Partial<Wish>) => void;
}

function WeeklyFields({ wish, change }: PartOfWish) {
  const t = useWords(findRoomWords);
  const id = useId();
  const weekly = (on: boolean) => change({ until: on && wish.day ? endOfSeason(wish.day) : '' });
  return (
    <div className="find-room-fields">
      <Checkbox
        label={t('weekly')}
        value="weekly"
        checked={wish.until !== ''}
        disabled={wish.day === ''}
        onChange={({ target }) => weekly(target.checked)}
      />
      {wish.until && (
        <Field>
          <Label htmlFor={id}>{t('until')}</Label>
          <input
            id={id}
            className="ds-input"
            type="date"
            value={wish.until}
            min={wish.day}
            onChange={({ target }) => change({ until: target.value || wish.until })}
          />
        </Field>
      )}
    </div>
  );
}

function NeedsField({ wish, change }: PartOfWish) {
  const t = useWords(findRoomWords);
  const nameOf = useCodeName();
  const chosen = wish.needs.split(',').filter(Boolean);
  const toggle = (code: string, on: boolean) =>
    change({ needs: (on ? [...chosen, code] : chosen.filter((one) => one !== code)).join(',') });
  return (
    <details open={chosen.length > 0}>
      <summary>{t('needs')}</summary>
      <Fieldset>
        <Fieldset.Legend>{t('needs')}</Fieldset.Legend>
        {things.map((code) => (
          <Checkbox
            key={code}
            label={nameOf(code)}
            value={code}
            checked={chosen.includes(code)}
            onChange={({ target }) => toggle(code, target.checked)}
          />
        ))}
      </Fieldset>
    </details>
  );
}
