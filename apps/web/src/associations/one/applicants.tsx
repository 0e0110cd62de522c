import { Button } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { graphql } from '../../graphql/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { WithKey } from '../../page/section.js';
import { useCentre } from '../../session/centre.js';
import { useAnnounce } from '../../shell/announce.js';
import { useShortcut } from '../../shell/shortcuts.js';
import { useUndo } from '../../shell/undo-shelf.js';
import { associationWords } from './words.js';

const applicantsQuery = graphql(`
  query Applicants($centreId: ID!) {
    associations(centreId: $centreId, status: APPLIED, first: 100) {
      edges {
        node {
          id
        }
      }
    }
  }
`);

/**
 * From one association that waits for an answer to the next, in the order of the list; when this one is decided on, the
 * next comes by itself, and after the last the list. The keys are those of the rooms' applications.
 */
export function Applicants({ id, decided }: { readonly id: string; readonly decided: boolean }) {
  const t = useWords(associationWords);
  const { id: centreId, slug } = useCentre();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { pending } = useUndo();
  const { data, problem, again } = useData(applicantsQuery, { centreId });
  const ids = data?.associations.edges.map(({ node }) => node.id) ?? [];
  const open = ids.filter((one) => one === id || !pending.some(({ subjectId }) => subjectId === one));
  const at = open.indexOf(id);
  /** The one so many further on, round and round; null when there is no other. */
  const beside = (step: 1 | -1): string | null => {
    const other = open[(at + step + open.length) % open.length];
    return other && other !== id ? other : null;
  };
  const go = (association: string | null) => {
    if (!association) return;
    void navigate({ to: '/c/$centre/associations/$association', params: { centre: slug, association } });
  };
  useShortcut('j', t('nextWaiting'), () => go(beside(1)));
  useShortcut('k', t('previousWaiting'), () => go(beside(-1)));
  const known = data !== undefined;
  const next = beside(1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as soon as it is decided and known who is next
  useEffect(() => {
    if (!decided || !known) return;
    if (next) return go(next);
    announce(t('noneWaiting'));
    void navigate({ to: '/c/$centre/associations', params: { centre: slug }, search: {} });
  }, [decided, known]);
  if (!known) return <ProblemNote problem={problem} again={again} mayBeHidden />;
  if (at < 0) return null;
  return (
    <div className="button-row">
      <span className="quiet">{t('waiting', { count: open.length })}</span>
      {next && (
        <Button variant="tertiary" data-size="sm" onClick={() => go(next)}>
          <WithKey label={t('nextWaiting')} shortcut="j" />
        </Button>
      )}
    </div>
  );
}
