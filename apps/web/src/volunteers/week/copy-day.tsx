import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { useAnnounce } from '../../shell/announce.js';
import { weekdayName } from '../one/weekday-name.js';
import { copied, type TypedWindow, weekdays } from './week-cells.js';
import { weekPainterWords } from './words.js';

/** Several days at once, by their word. */
const several = { workdays: [1, 2, 3, 4, 5], everyDay: [1, 2, 3, 4, 5, 6, 7] } as const;

/** Makes one day, the working days or all days as another day is. */
export function CopyDay({
  windows,
  change,
}: {
  readonly windows: readonly TypedWindow[];
  readonly change: (windows: TypedWindow[]) => void;
}) {
  const t = useWords(weekPainterWords);
  const format = useFormat();
  const announce = useAnnounce();
  const [from, setFrom] = useState('1');
  const [onto, setOnto] = useState('workdays');
  const days = weekdays.map((day) => (
    <option key={day} value={day}>
      {weekdayName(format, day)}
    </option>
  ));
  const copy = () => {
    const targets = onto === 'workdays' || onto === 'everyDay' ? several[onto] : [Number(onto)];
    change(copied(windows, Number(from), targets));
    announce(t('copied'));
  };
  return (
    <div className="copy-day">
      <Field>
        <Label>{t('copyFrom')}</Label>
        <Select value={from} onChange={(event) => setFrom(event.target.value)}>
          {days}
        </Select>
      </Field>
      <Field>
        <Label>{t('copyTo')}</Label>
        <Select value={onto} onChange={(event) => setOnto(event.target.value)}>
          <option value="workdays">{t('workdays')}</option>
          <option value="everyDay">{t('everyDay')}</option>
          {days}
        </Select>
      </Field>
      <Button type="button" variant="secondary" data-size="sm" onClick={copy}>
        {t('copy')}
      </Button>
    </div>
  );
}
