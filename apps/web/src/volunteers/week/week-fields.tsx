import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useWords } from '../../language/words.js';
import type { Availability } from '../one/availability.js';
import { WeeklyRows } from '../one/weekly-rows.js';
import { CopyDay } from './copy-day.js';
import type { TypedWindow } from './week-cells.js';
import { WeekList } from './week-list.js';
import { WeekPainter } from './week-painter.js';
import { weekPainterWords } from './words.js';

/** The usual week: painted, and beside it the same in words and as a list that can be typed. */
export function WeekFields({ form }: { readonly form: UseFormReturn<Availability> }) {
  const t = useWords(weekPainterWords);
  const windows = form.watch('weekly');
  const [listed, setListed] = useState(false);
  const wrong = form.formState.errors.weekly !== undefined;
  const change = (weekly: TypedWindow[]) => form.setValue('weekly', weekly, { shouldDirty: true });
  return (
    <div className="week-form">
      <div>
        <WeekPainter windows={windows} change={change} />
        <CopyDay windows={windows} change={change} />
      </div>
      <div>
        <WeekList windows={windows} />
        <details className="fold" open={listed || wrong} onToggle={({ currentTarget: { open } }) => setListed(open)}>
          <summary>{t('asList')}</summary>
          <WeeklyRows form={form} />
        </details>
      </div>
    </div>
  );
}
