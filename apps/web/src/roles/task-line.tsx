import { Link } from '@tanstack/react-router';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { useCentre } from '../session/centre.js';
import { rolesWords } from './words.js';

const taskLineFragment = graphql(`
  fragment TaskLine on TaskToHandOver {
    kind
    subjectId
    title
    next
    recipient {
      id
      name
    }
  }
`);

const before = { promise: 'promise', question: 'question', responsible: 'responsible' } as const;
const after = { promise: 'leftPromise', question: 'leftQuestion', responsible: 'leftResponsible' } as const;

/** What somebody has to do, in a line that leads to where another is found for it. */
export function TaskLine({
  task: masked,
  hasLeft = false,
}: {
  readonly task: FragmentType<typeof taskLineFragment>;
  readonly hasLeft?: boolean;
}) {
  const t = useWords(rolesWords);
  const format = useFormat();
  const { slug } = useCentre();
  const { kind, subjectId, title, next, recipient } = unmask(taskLineFragment, masked);
  const how = kind as keyof typeof before;
  return (
    <>
      <Link to="/c/$centre/needs/$need" params={{ centre: slug, need: subjectId }}>
        {title}
      </Link>{' '}
      {recipient && t('forWhom', { who: recipient.name })}
      {next && `, ${format.dateTime(next)}`} ({t((hasLeft ? after : before)[how])})
    </>
  );
}
