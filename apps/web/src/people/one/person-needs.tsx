import { useWords } from '../../language/words.js';
import { NeedCard } from '../../needs/need-card.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Progress } from '../../page/progress.js';
import { Section } from '../../page/section.js';
import { More } from './more.js';
import { useNeedsOfPerson } from './needs-of-person.js';
import { personWords } from './words.js';

/** What a person asked for, for themselves or others, and what others asked for them. */
export function PersonNeeds({ personId }: { readonly personId: string }) {
  const t = useWords(personWords);
  return (
    <Section title={t('asked')}>
      <NeedsPart personId={personId} after={null} />
    </Section>
  );
}

function NeedsPart({ personId, after }: { readonly personId: string; readonly after: string | null }) {
  const t = useWords(personWords);
  const { needs = [], next, waiting, problem, again } = useNeedsOfPerson(personId, after);
  if (waiting) return <Progress />;
  return (
    <>
      <ProblemNote problem={problem} again={again} />
      {needs.length === 0 && !after && !problem && <p className="quiet">{t('askedNothing')}</p>}
      {needs.length > 0 && (
        <ul className="cards">
          {needs.map((need) => (
            <li key={need.id}>
              <NeedCard need={need} showState level="h3" />
              {need.requester && need.requester.id !== need.recipient?.id && (
                <p className="quiet">{t('askedBy', { who: need.requester.name })}</p>
              )}
            </li>
          ))}
        </ul>
      )}
      <More next={next} label={t('moreNeeds')}>
        {(cursor) => <NeedsPart personId={personId} after={cursor} />}
      </More>
    </>
  );
}
