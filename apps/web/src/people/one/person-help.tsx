import { Link } from '@digdir/designsystemet-react';
import { Link as RouterLink } from '@tanstack/react-router';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Section } from '../../page/section.js';
import { useCentre } from '../../session/centre.js';
import { More } from './more.js';
import { useNeedsOfPerson } from './needs-of-person.js';
import { personWords } from './words.js';

/** What was done for a person: each date that somebody came, the latest first. */
export function PersonHelp({ personId }: { readonly personId: string }) {
  const t = useWords(personWords);
  return (
    <Section title={t('done')}>
      <HelpPart personId={personId} after={null} />
    </Section>
  );
}

function HelpPart({ personId, after }: { readonly personId: string; readonly after: string | null }) {
  const t = useWords(personWords);
  const format = useFormat();
  const { slug } = useCentre();
  const { needs = [], next, waiting, problem, again } = useNeedsOfPerson(personId, after);
  if (waiting) return null;
  const done = needs
    .filter(({ recipient }) => recipient?.id === personId)
    .flatMap((need) => need.occurrences.map((occurrence) => ({ ...occurrence, need })))
    .filter(({ state }) => state === 'DONE')
    .map((date) => ({ ...date, from: date.start ?? date.windowStart }))
    .sort((a, b) => b.from.localeCompare(a.from));
  return (
    <>
      <ProblemNote problem={problem} again={again} />
      {done.length === 0 && !after && !problem && (
        <p className="quiet">{t(next ? 'doneNothingLately' : 'doneNothing')}</p>
      )}
      {done.length > 0 && (
        <ul className="plain-list">
          {done.map(({ id, from, need, places }) => (
            <li key={id}>
              <time dateTime={from}>{format.dateTime(from)}</time>:{' '}
              <Link asChild>
                <RouterLink to="/c/$centre/needs/$need" params={{ centre: slug, need: need.id }}>
                  {need.needKind.name}
                </RouterLink>
              </Link>
              {namesIn(places).length > 0 && <span>, {t('by', { who: format.list(namesIn(places)) })}</span>}
            </li>
          ))}
        </ul>
      )}
      <More next={next} label={t('moreDone')}>
        {(cursor) => <HelpPart personId={personId} after={cursor} />}
      </More>
    </>
  );
}

interface Place {
  readonly state: string;
  readonly person?: { readonly name: string } | null;
}

/** Who came. */
function namesIn(places: readonly Place[]): string[] {
  return places.flatMap(({ state, person }) => (state === 'DONE' && person ? [person.name] : []));
}
