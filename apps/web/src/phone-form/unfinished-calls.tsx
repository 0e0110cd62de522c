import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { draftKeys, readDraft } from '../forms/drafts.js';
import { useWords } from '../language/words.js';
import { useCentre } from '../session/centre.js';
import type { Call } from './call.js';
import { phoneFormWords } from './words.js';

interface Unfinished {
  readonly id: string;
  readonly call: Call | null;
}

/** The calls that somebody has begun and not saved, in this browser. */
export function UnfinishedCalls({ current }: { readonly current: string }) {
  const t = useWords(phoneFormWords);
  const { id: centreId, slug, person } = useCentre();
  const beginning = `${person.id}.${centreId}.call:`;
  const [others, setOthers] = useState<readonly Unfinished[]>([]);
  // In an effect: the call that was just left is kept when it leaves the screen.
  useEffect(() => {
    const ids = draftKeys(beginning).map((key) => key.slice(beginning.length));
    setOthers(ids.filter((id) => id !== current).map((id) => ({ id, call: readDraft<Call>(beginning + id) })));
  }, [beginning, current]);
  if (others.length === 0) return null;
  return (
    <nav aria-label={t('unfinished')} className="unfinished">
      <p>{t('unfinished')}</p>
      <ul>
        {others.map(({ id, call }) => (
          <li key={id}>
            <Link to="/c/$centre/needs/new" params={{ centre: slug }} search={{ call: id }}>
              {call?.person?.name ?? (call?.box || t('unnamed', { what: call?.kindText || t('nothingYet') }))}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
