import { ToggleGroup } from '@digdir/designsystemet-react';
import { getRouteApi } from '@tanstack/react-router';
import { useWords } from '../language/words.js';
import { Empty } from '../page/empty.js';
import { Page } from '../page/page.js';
import { useShortcut } from '../shell/shortcuts.js';
import { underWay } from './need-states.js';
import { NeedsBoard } from './needs-board.js';
import { type Filters, NeedsFilters } from './needs-filters.js';
import { NeedsPart } from './needs-part.js';
import { needsWords } from './words.js';

const route = getRouteApi('/c/$centre/needs');

/** The needs of the centre, as a list or a board. What is shown stands in the address. */
export function NeedsPage() {
  const t = useWords(needsWords);
  const { view = 'list', ...filters } = route.useSearch();
  const navigate = route.useNavigate();
  const states = filters.state ?? underWay;
  const filter = { states, kind: filters.kind, search: filters.q };
  const show = (next: 'list' | 'board') =>
    void navigate({ search: (search) => ({ ...search, view: next === 'list' ? undefined : next }), replace: true });
  const narrow = ({ state, kind, q }: Filters) =>
    void navigate({
      search: (search) => ({ ...search, state: state ? [...state] : undefined, kind, q }),
      replace: true,
    });
  useShortcut('b', t('boardKey'), () => show(view === 'list' ? 'board' : 'list'));
  return (
    <Page
      title={t('title')}
      actions={
        <ToggleGroup
          value={view}
          onChange={(next) => show(next as 'list' | 'board')}
          aria-label={t('view')}
          data-size="sm"
        >
          <ToggleGroup.Item value="list">{t('list')}</ToggleGroup.Item>
          <ToggleGroup.Item value="board">{t('board')}</ToggleGroup.Item>
        </ToggleGroup>
      }
    >
      <NeedsFilters filters={filters} states={states} change={narrow} />
      {view === 'board' ? (
        <NeedsBoard filter={filter} />
      ) : (
        <NeedsPart
          filter={filter}
          first={25}
          showState
          empty={
            <Empty title={t('emptyTitle')}>
              <p>{t(filters.state || filters.kind || filters.q ? 'emptyFiltered' : 'emptyFirst')}</p>
            </Empty>
          }
        />
      )}
    </Page>
  );
}
