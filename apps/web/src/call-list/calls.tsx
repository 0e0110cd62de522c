import { useEffect, useMemo, useState } from 'react';
import type { CallOutcome } from '../gql/graphql.js';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useWords } from '../language/words.js';
import { Empty } from '../page/empty.js';
import { useUndo } from '../shell/undo-shelf.js';
import { useNews } from '../today/use-news.js';
import { CallCard, callCardFragment } from './call-card.js';
import { CallKeys } from './call-keys.js';
import { callListWords } from './words.js';

const markCalledMutation = graphql(`
  mutation MarkCalled($centreId: ID!, $idempotencyKey: String!, $input: MarkCalledInput!) {
    markCalled(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Message {
        id
        status
        calledAt
        callOutcome
      }
    }
  }
`);

type Edge = { readonly node: { readonly id: string } & FragmentType<typeof callCardFragment> };

/** The list, one of which is the current call: the keys are for it, and it goes on to the next by itself. */
export function Calls({
  messages,
  begin,
}: {
  readonly messages: readonly Edge[];
  /** The message to begin with. */
  readonly begin: string | null;
}) {
  const t = useWords(callListWords);
  const { later, pending } = useUndo();
  const [chosen, setChosen] = useState<string | null>(begin);
  const ids = messages.map(({ node }) => node.id);
  const onItsWay = (id: string) => pending.some(({ subjectId }) => subjectId === id);
  const current = chosen && ids.includes(chosen) ? chosen : ids.find((id) => !onItsWay(id));
  useNews(
    useMemo(() => {
      const nameOf = ({ node }: Edge) => unmask(callCardFragment, node).person?.name ?? t('hidden');
      return new Map(messages.map((edge) => [edge.node.id, t('arrived', { name: nameOf(edge) })]));
    }, [messages, t]),
  );

  const choose = (id: string | undefined) => {
    if (!id) return;
    setChosen(id);
    goTo(id);
  };
  const there = begin !== null && ids.includes(begin);
  useEffect(() => {
    if (there) goTo(begin);
  }, [there, begin]);
  const step = (by: 1 | -1) => choose(ids[ids.indexOf(current ?? '') + by]);
  const mark = (id: string | undefined, outcome: CallOutcome) => {
    const message = messages.find(({ node }) => node.id === id)?.node;
    if (!message || !id || onItsWay(id)) return;
    const name = unmask(callCardFragment, message).person?.name ?? t('hidden');
    const label = t(outcome === 'REACHED' ? 'reachedLabel' : 'noAnswerLabel', { name });
    later({ mutation: markCalledMutation, input: { messageId: id, outcome }, label, done: ['Message'], subjectId: id });
    choose(ids.slice(ids.indexOf(id) + 1).find((other) => !onItsWay(other)));
  };
  if (messages.length === 0)
    return (
      <Empty title={t('emptyTitle')}>
        <p>{t('emptyFirst')}</p>
      </Empty>
    );
  return (
    <>
      <p>{t('lead')}</p>
      <CallKeys mark={(outcome) => mark(current, outcome)} step={step} />
      <ul className="cards">
        {messages.map(({ node }) => (
          <li key={node.id}>
            <CallCard
              message={node}
              current={node.id === current}
              onItsWay={onItsWay(node.id)}
              choose={() => setChosen(node.id)}
              mark={(outcome) => mark(node.id, outcome)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function goTo(id: string): void {
  const name = document.getElementById(`call-name-${id}`);
  name?.focus();
  name?.scrollIntoView({ block: 'nearest' });
}
