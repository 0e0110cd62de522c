import { useCallback, useRef, useState } from 'react';
import { type TypedDocumentNode, useClient } from 'urql';
import { type Problem, problemOf } from '../graphql/problem.js';
import { randomId } from '../graphql/random-id.js';
import { useCentre } from '../session/centre.js';
import { useRefetching } from '../session/graphql-provider.js';

interface Told {
  readonly __typename?: string;
}

/** A form of any shape, as far as it is told what does not hold. A method, so that each form's own names fit. */
interface FormToTell {
  setError(path: string, error: { readonly message: string }): void;
}

type AnswerOf<Result> = Exclude<Result[keyof Result], string | undefined>;

/** A mutation on this screen. */
export interface MutationOnce<Answer, Input> {
  /** Sends it. While it is under way, the same promise again. @returns null when there was no answer (see `problem`) */
  readonly run: (input: Input) => Promise<Answer | null>;
  readonly running: boolean;
  /** Why there was no answer. `InvalidInput` is an answer, and stands in the form. */
  readonly problem: Problem | null;
}

/**
 * Sends a mutation once: a double click is one request, and trying again after a lost answer with the same input keeps
 * the idempotency key, so that nothing is done twice. `InvalidInput` is put beside the fields of the form.
 * @param form where the problems of `InvalidInput` belong
 */
export function useMutationOnce<Result extends object, Input extends object>(
  mutation: TypedDocumentNode<Result, { centreId: string; idempotencyKey: string; input: Input }>,
  form?: FormToTell,
): MutationOnce<AnswerOf<Result>, Input> {
  const { id: centreId } = useCentre();
  const client = useClient();
  const refetching = useRefetching();
  const [state, setState] = useState<{ running: boolean; problem: Problem | null }>({ running: false, problem: null });
  const underWay = useRef<Promise<AnswerOf<Result> | null> | null>(null);
  const attempt = useRef({ input: '', key: '' });

  const send = useCallback(
    async (input: Input): Promise<AnswerOf<Result> | null> => {
      const said = JSON.stringify(input);
      if (attempt.current.input !== said) attempt.current = { input: said, key: randomId() };
      setState({ running: true, problem: null });
      const variables = { centreId, idempotencyKey: attempt.current.key, input };
      const { data, error } = await client.mutation(mutation, variables).toPromise();
      if (error || !data) {
        setState({ running: false, problem: error ? problemOf(error) : 'broken' });
        return null;
      }
      // It was answered: sent again, it would be something new.
      attempt.current = { input: '', key: '' };
      setState({ running: false, problem: null });
      refetching.soon();
      const answer = answerIn(data);
      if (form) tellForm(answer as Told, form);
      return answer;
    },
    [centreId, client, form, mutation, refetching],
  );
  const run = useCallback(
    (input: Input) => {
      underWay.current ??= send(input).finally(() => {
        underWay.current = null;
      });
      return underWay.current;
    },
    [send],
  );
  return { run, ...state };
}

function answerIn<Result extends object>(data: Result): AnswerOf<Result> {
  return Object.values(data).find((value) => typeof value === 'object' && value !== null) as AnswerOf<Result>;
}

function tellForm(answer: Told, form: FormToTell): void {
  if (answer.__typename !== 'InvalidInput') return;
  const { fields } = answer as { fields?: readonly { path: string; message: string }[] };
  for (const { path, message } of fields ?? []) form.setError(path, { message });
}
