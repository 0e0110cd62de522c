import { Link } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import type { TodayQuery } from '../gql/graphql.js';
import { useWords } from '../language/words.js';
import { Empty } from '../page/empty.js';
import { useCentre } from '../session/centre.js';
import { AppliedRow, EndingRow } from './association-rows.js';
import { CallListKey } from './call-list-key.js';
import { CallRow } from './call-row.js';
import { DayList } from './day-list.js';
import { ExpiringRow } from './expiring-row.js';
import { HoursRow } from './hours-row.js';
import { KnockedRow } from './knocked-row.js';
import { LateKeysNote } from './late-keys-note.js';
import { LeftRow } from './left-row.js';
import { OfferRow } from './offer-row.js';
import { RoomApplicationsNote } from './room-applications-note.js';
import { TodoSection } from './todo-section.js';
import { UnmatchedRow } from './unmatched-row.js';
import { useArrivals } from './use-arrivals.js';
import { useHold } from './use-hold.js';
import { useRowKeys, useSteady } from './use-steady.js';
import { todayWords } from './words.js';

/** So many rows of each kind are enough for a glance; together no more than there are keys. */
const ROWS = 5;
const FEW_ROWS = 4;

/** The day, and what waits for somebody. Each row keeps its place and its key while the page is open. */
export function TodayDesk({ data }: { readonly data: TodayQuery }) {
  const t = useWords(todayWords);
  const { slug } = useCentre();
  const lists = useMemo(() => listsOf(data), [data]);
  const unmatched = useSteady(lists.unmatched, ROWS);
  const left = useSteady(lists.left, FEW_ROWS);
  const offers = useSteady(lists.offers, ROWS);
  const calls = useSteady(lists.calls, FEW_ROWS);
  const hours = useSteady(lists.hours, FEW_ROWS);
  const knocked = useSteady(lists.knocked, FEW_ROWS);
  const expiring = useSteady(lists.expiring, FEW_ROWS);
  const applied = useSteady(lists.applied, FEW_ROWS);
  const ending = useSteady(lists.ending, FEW_ROWS);
  const desk = useRef<HTMLDivElement>(null);
  useHold(desk);
  const waiting = [
    ...unmatched,
    ...left,
    ...offers,
    ...calls,
    ...hours,
    ...knocked,
    ...expiring,
    ...applied,
    ...ending,
  ].filter(({ gone }) => !gone);
  const keys = useRowKeys(waiting.map(({ item }) => item.id));
  const kinds = useMemo(() => new Map(data.needKinds.map(({ code, name }) => [code, name])), [data]);
  useArrivals(data);
  const nothing = Object.values(lists);
  return (
    <>
      {nothing.every(({ length }) => length === 0) && (
        <Empty title={t('emptyTitle')}>
          <p>{t('emptyFirst')}</p>
        </Empty>
      )}
      <div className="today" ref={desk}>
        <div className="today-column today-day">
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
        <div className="today-column today-todo">
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
          {left.length > 0 && (
            <TodoSection
              id="left"
              title={t('left')}
              count={String(lists.left.length)}
              rows={left}
              none={t('leftNone')}
              row={({ item, gone }) => <LeftRow left={item} gone={gone} shortcut={keys.get(item.id)} />}
              more={
                <Link to="/c/$centre/roles" params={{ centre: slug }} className="todo-more">
                  {t('allLeft')}
                </Link>
              }
            />
          )}
          <TodoSection
            id="offers"
            title={t('offers')}
            count={countOf(data.awaitedOffers)}
            rows={offers}
            none={t('offersNone')}
            row={({ item, gone }) => <OfferRow offer={item} gone={gone} shortcut={keys.get(item.id)} />}
          />
          <TodoSection
            id="calls"
            title={t('calls')}
            count={countOf(data.callList)}
            rows={calls}
            none={t('callsNone')}
            row={({ item, gone }) => <CallRow message={item} gone={gone} shortcut={keys.get(item.id)} />}
            more={<CallListKey />}
          />
        </div>
        <div className="today-column today-rest">
          <RoomApplicationsNote />
          <LateKeysNote />
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
            count={countOf(data.knocks)}
            rows={knocked}
            none={t('knockedNone')}
            row={({ item, gone }) => <KnockedRow knock={item} gone={gone} shortcut={keys.get(item.id)} />}
            more={
              <Link to="/c/$centre/volunteers/knocks" params={{ centre: slug }} className="todo-more">
                {t('allKnocks')}
              </Link>
            }
          />
          {applied.length > 0 && (
            <TodoSection
              id="applied"
              title={t('applied')}
              count={countOf(data.associations)}
              rows={applied}
              none={t('appliedNone')}
              row={({ item, gone }) => <AppliedRow association={item} gone={gone} shortcut={keys.get(item.id)} />}
              more={
                <Link
                  to="/c/$centre/associations"
                  params={{ centre: slug }}
                  search={{ status: 'APPLIED' }}
                  className="todo-more"
                >
                  {t('allApplied')}
                </Link>
              }
            />
          )}
          {ending.length > 0 && (
            <TodoSection
              id="ending"
              title={t('ending')}
              count={countOf(data.endingAgreements)}
              rows={ending}
              none={t('endingNone')}
              row={({ item, gone }) => <EndingRow agreement={item} gone={gone} shortcut={keys.get(item.id)} />}
            />
          )}
          {expiring.length > 0 && (
            <TodoSection
              id="expiring"
              title={t('expiring')}
              count={countOf(data.expiringVetting)}
              rows={expiring}
              none={t('expiringNone')}
              row={({ item, gone }) => <ExpiringRow expiry={item} gone={gone} shortcut={keys.get(item.id)} />}
            />
          )}
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
    left: data.leftTasks,
    offers: nodesOf(data.awaitedOffers),
    hours: nodesOf(data.hours),
    calls: nodesOf(data.callList),
    knocked: nodesOf(data.knocks),
    expiring: nodesOf(data.expiringVetting),
    applied: nodesOf(data.associations),
    ending: nodesOf(data.endingAgreements),
  };
}

function nodesOf<Node>({ edges }: { readonly edges: readonly { readonly node: Node }[] }): Node[] {
  return edges.map(({ node }) => node);
}

function countOf(list: { readonly edges: readonly object[]; readonly pageInfo: { readonly hasNextPage: boolean } }) {
  return `${list.edges.length}${list.pageInfo.hasNextPage ? '+' : ''}`;
}
