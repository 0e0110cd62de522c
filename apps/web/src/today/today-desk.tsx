import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { TodayQuery } from '../gql/graphql.js';
import { useWords } from '../language/words.js';
import { Empty } from '../page/empty.js';
import { useCentre } from '../session/centre.js';
import { DayList } from './day-list.js';
import { HoursRow } from './hours-row.js';
import { KnockedRow } from './knocked-row.js';
import { OfferRow } from './offer-row.js';
import { RowStep } from './row-step.js';
import { TodoSection } from './todo-section.js';
import { UnmatchedRow } from './unmatched-row.js';
import { useArrivals } from './use-arrivals.js';
import { useRowKeys, useSteady } from './use-steady.js';
import { todayWords } from './words.js';

/** So many rows of each kind are enough for a glance. */
const ROWS = 5;

/** The day, and what waits for somebody. Each row keeps its place and its key while the page is open. */
export function TodayDesk({ data }: { readonly data: TodayQuery }) {
  const t = useWords(todayWords);
  const { slug } = useCentre();
  const lists = useMemo(() => listsOf(data), [data]);
  const unmatched = useSteady(lists.unmatched, ROWS);
  const offers = useSteady(lists.offers, ROWS);
  const hours = useSteady(lists.hours, ROWS);
  const knocked = useSteady(lists.knocked, ROWS);
  const waiting = [...unmatched, ...offers, ...hours, ...knocked].filter(({ gone }) => !gone);
  const keys = useRowKeys(waiting.map(({ item }) => item.id));
  const kinds = useMemo(() => new Map(data.needKinds.map(({ code, name }) => [code, name])), [data]);
  useArrivals(data);
  const failed = lists.calls.filter(({ status }) => status === 'FAILED').length;
  const nothing = [lists.today, lists.tomorrow, lists.unmatched, lists.offers, lists.hours, lists.calls, lists.knocked];
  return (
    <>
      {nothing.every(({ length }) => length === 0) && (
        <Empty title={t('emptyTitle')}>
          <p>{t('emptyFirst')}</p>
        </Empty>
      )}
      <div className="today">
        <div className="today-column">
          <DayList
            id="day"
            title={t('day')}
            dates={lists.today}
            more={data.today.pageInfo.hasNextPage}
            none={t('dayNone')}
          />
          <DayList
            id="tomorrow"
            title={t('tomorrow')}
            dates={lists.tomorrow}
            more={data.tomorrow.pageInfo.hasNextPage}
            none={t('tomorrowNone')}
          />
        </div>
        <div className="today-column">
          <TodoSection
            id="unmatched"
            title={t('unmatched')}
            count={countOf(data.unmatchedNeeds)}
            rows={unmatched}
            none={t('unmatchedNone')}
            row={({ item, gone }) => <UnmatchedRow need={item} gone={gone} shortcut={keys.get(item.id)} />}
            more={
              <Link to="/c/$centre/needs" params={{ centre: slug }} className="todo-more">
                {t('allNeeds')}
              </Link>
            }
          />
          <TodoSection
            id="offers"
            title={t('offers')}
            count={countOf(data.awaitedOffers)}
            rows={offers}
            none={t('offersNone')}
            row={({ item, gone }) => <OfferRow offer={item} gone={gone} shortcut={keys.get(item.id)} />}
          />
          <section className="todo-section" aria-labelledby="calls">
            <h2 id="calls" className="ds-heading" data-size="xs">
              {t('calls')} <span className="todo-count">{countOf(data.callList)}</span>
            </h2>
            <div className="todo-list">
              <div className="todo">
                <p className="todo-what">
                  {lists.calls.length === 0 ? t('callsNone') : failed > 0 && t('failed', { count: failed })}
                </p>
                <RowStep
                  label={t('callListStep')}
                  about={countOf(data.callList)}
                  shortcut="l"
                  step={`/c/${slug}/call-list`}
                />
              </div>
            </div>
          </section>
          <TodoSection
            id="hours"
            title={t('hours')}
            count={countOf(data.hours)}
            rows={hours}
            none={t('hoursNone')}
            row={({ item, gone }) => <HoursRow entry={item} gone={gone} kinds={kinds} shortcut={keys.get(item.id)} />}
          />
          <TodoSection
            id="knocked"
            title={t('knocked')}
            count={countOf(data.volunteers)}
            rows={knocked}
            none={t('knockedNone')}
            row={({ item, gone }) => <KnockedRow volunteer={item} gone={gone} shortcut={keys.get(item.id)} />}
          />
        </div>
      </div>
    </>
  );
}

function listsOf(data: TodayQuery) {
  return {
    today: nodesOf(data.today),
    tomorrow: nodesOf(data.tomorrow),
    unmatched: nodesOf(data.unmatchedNeeds),
    offers: nodesOf(data.awaitedOffers),
    hours: nodesOf(data.hours),
    calls: nodesOf(data.callList),
    knocked: nodesOf(data.volunteers),
  };
}

function nodesOf<Node>({ edges }: { readonly edges: readonly { readonly node: Node }[] }): Node[] {
  return edges.map(({ node }) => node);
}

function countOf(list: { readonly edges: readonly object[]; readonly pageInfo: { readonly hasNextPage: boolean } }) {
  return `${list.edges.length}${list.pageInfo.hasNextPage ? '+' : ''}`;
}
