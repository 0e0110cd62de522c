import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';
import { problemOf } from '../graphql/problem.js';
import { machineTime } from '../language/centre-clock.js';
import { useWords } from '../language/words.js';
import { useCentre } from '../session/centre.js';
import { useRefetching } from '../session/graphql-provider.js';
import { useAnnounce } from './announce.js';
import { dropPending, keepPending, type PendingMutation, readPending } from './pending-mutations.js';
import { sendLeaving } from './send-leaving.js';
import { UndoNotes } from './undo-notes.js';
import { shellWords } from './words.js';

/** Something to do in ten seconds unless the user undoes it. */
export interface Undoable<Input extends object> {
  readonly mutation: TypedDocumentNode<unknown, { centreId: string; idempotencyKey: string; input: Input }>;
  readonly input: Input;
  /** «Spør Kari og Ola» */
  readonly label: string;
  /** The members of the mutation's union that mean it was done: `['VolunteersAsked']`. See `LeftOut` too. */
  readonly done: readonly string[];
  /** Why it was not done and what to do, by the other members: `{ StillCommitted: 'Kari has promised …' }`. */
  readonly because?: Readonly<Record<string, string>>;
  readonly subjectId?: string;
}

/** Somebody for whom it was not done, and why: the members of the mutation's union may have it as `leftOut`. */
export interface LeftOut {
  readonly person: { readonly name: string } | null;
  readonly reasons: readonly string[];
}

/** What was sent and not done, or not done for everybody. */
export interface NotDone {
  readonly label: string;
  /** It was not done for anybody. */
  readonly refused: boolean;
  /** Why, where the screen that asked has said it. */
  readonly because?: string | undefined;
  readonly leftOut: readonly LeftOut[];
}

interface Undo {
  /** Does it in ten seconds, or never when the user undoes it. */
  readonly later: <Input extends object>(undoable: Undoable<Input>) => void;
  /** What is on its way and can be undone. */
  readonly pending: readonly PendingMutation[];
}

const UndoContext = createContext<Undo | null>(null);

/** The way to do what can be undone: messages leave after the undo. */
export function useUndo(): Undo {
  const undo = useContext(UndoContext);
  if (!undo) throw new Error('useUndo is for screens in the Shell.');
  return undo;
}

/** Keeps what can be undone, shows it, and sends it when its time is up. */
export function UndoShelf({ children }: { readonly children: ReactNode }) {
  const t = useWords(shellWords);
  const { id: centreId } = useCentre();
  const announce = useAnnounce();
  const send = useSend();
  const [pending, setPending] = useState<readonly PendingMutation[]>(() => undoable(centreId));
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  const look = useCallback(() => setPending(undoable(centreId)), [centreId]);

  const sendNow = useCallback(
    async (one: PendingMutation) => {
      const became = await send(one);
      if (became && (became.refused || became.leftOut.length > 0)) setNotDone({ label: one.label, ...became });
      look();
    },
    [send, look],
  );
  useEffect(() => {
    // Another tab may have undone it, or sent it: what is stored is what counts.
    const timer = setInterval(() => {
      const due = ofCentre(centreId).filter(({ sendAt }) => sendAt <= machineTime());
      for (const one of due) void sendNow(one);
      if (pending.length > 0 || due.length > 0) look();
    }, 1_000);
    return () => clearInterval(timer);
  }, [centreId, look, pending.length, sendNow]);
  useEffect(() => {
    addEventListener('pagehide', sendLeaving);
    return () => removeEventListener('pagehide', sendLeaving);
  }, []);

  const undo = useMemo<Undo>(
    () => ({
      pending,
      later: ({ subjectId = null, ...undoable }) => {
        keepPending({ ...undoable, centreId, subjectId });
        setNotDone(null);
        look();
      },
    }),
    [pending, centreId, look],
  );
  const takeBack = (one: PendingMutation) => {
    if (dropPending(one.id)) announce(t('undone', { what: one.label }));
    look();
  };
  return (
    <UndoContext value={undo}>
      {children}
      <UndoNotes
        pending={pending}
        notDone={notDone}
        undo={takeBack}
        sendNow={(one) => void sendNow(one)}
        dismiss={() => setNotDone(null)}
      />
    </UndoContext>
  );
}

function ofCentre(centreId: string): readonly PendingMutation[] {
  return readPending().filter((pending) => pending.centreId === centreId);
}

function undoable(centreId: string): readonly PendingMutation[] {
  return ofCentre(centreId).filter(({ left }) => !left);
}

const sending = new Set<string>();

interface Answer {
  readonly __typename: string;
  readonly leftOut?: readonly LeftOut[];
}

/** Sends one; without an answer it stays, to be sent again under the same key. @returns null when it stays */
function useSend(): (one: PendingMutation) => Promise<Omit<NotDone, 'label'> | null> {
  const client = useClient();
  const refetching = useRefetching();
  return useCallback(
    async ({ id, centreId, mutation, input, done, because }) => {
      if (sending.has(id) || !readPending().some((pending) => pending.id === id)) return null;
      sending.add(id);
      try {
        const variables = { centreId, idempotencyKey: id, input };
        const { data, error } = await client
          .mutation<Record<string, Answer>, AnyVariables>(mutation, variables)
          .toPromise();
        if (error && ['offline', 'unreachable', 'signedOut'].includes(problemOf(error))) return null;
        dropPending(id);
        refetching.soon();
        const answer = Object.values(data ?? {}).find((value) => typeof value === 'object');
        const refused = !answer || !done.includes(answer.__typename);
        return { refused, because: because?.[answer?.__typename ?? ''], leftOut: answer?.leftOut ?? [] };
      } finally {
        sending.delete(id);
      }
    },
    [client, refetching],
  );
}
