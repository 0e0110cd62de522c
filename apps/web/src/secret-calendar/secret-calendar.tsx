import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Problem } from '../graphql/problem.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { Section } from '../page/section.js';
import { useAnnounce } from '../shell/announce.js';
import './secret-calendar.css';
import { secretCalendarWords } from './words.js';

interface SecretCalendarProps {
  readonly title: string;
  /** What stands in the calendar. */
  readonly lead: string;
  /** Who can read it: said also where the address is shown. */
  readonly readers: string;
  /** Since when there is an address; nothing when there is none. */
  readonly since: string | null | undefined;
  /** @returns the address, or null where it was not made */
  make(): Promise<string | null>;
  /** @returns whether it is closed now */
  close(): Promise<boolean>;
  readonly making: boolean;
  readonly closing: boolean;
  readonly problem: Problem | null;
}

/** A calendar to subscribe to, at a secret address: shown when it is made, made anew, and closed. */
export function SecretCalendar({ title, lead, readers, since, problem, ...does }: SecretCalendarProps) {
  const t = useWords(secretCalendarWords);
  const format = useFormat();
  const announce = useAnnounce();
  const [address, setAddress] = useState<string | null>(null);
  const make = async () => {
    const made = await does.make();
    if (made === null) return;
    setAddress(made);
    announce(t('made'));
  };
  const close = async () => {
    if (!(await does.close())) return;
    setAddress(null);
    announce(t('closed'));
  };
  const copy = async () => {
    await navigator.clipboard.writeText(address ?? '');
    announce(t('copied'));
  };
  const isMade = Boolean(since || address);
  return (
    <Section title={title}>
      <p>{lead}</p>
      <ProblemNote problem={problem} />
      {address && (
        <div className="card">
          <p>
            {t('shownNow')} {readers}
          </p>
          <p>
            <code className="secret-address">{address}</code>
          </p>
          <div className="button-row">
            <a className="button-link" href={address.replace(/^https?:/, 'webcal:')}>
              {t('open')}
            </a>
            {/* A browser lets a page copy only where nobody can listen in. */}
            {isSecureContext && (
              <Button variant="secondary" onClick={() => void copy()}>
                {t('copy')}
              </Button>
            )}
          </div>
        </div>
      )}
      {!address && <p>{readers}</p>}
      {since && !address && <p>{t('since', { day: format.fullDate(since) })}</p>}
      {isMade && <p className="quiet">{t('newCloses')}</p>}
      <div className="button-row">
        <Button variant="secondary" loading={does.making} onClick={() => void make()}>
          {t(isMade ? 'makeNew' : 'make')}
        </Button>
        {isMade && (
          <Button variant="tertiary" loading={does.closing} onClick={() => void close()}>
            {t('close')}
          </Button>
        )}
      </div>
    </Section>
  );
}
