import { type FragmentType } from '../gql/index.js';
import { useWords } from '../language/words.js';
import { Section } from '../page/section.js';
import { type myQuestionFragment, QuestionCard } from './question-card.js';
import { myPageWords } from './words.js';

/** What the volunteer is asked and has not answered: the one asked longest ago first. */
export function QuestionsPart({
  questions,
}: {
  readonly questions: readonly ({ readonly id: string } & FragmentType<typeof myQuestionFragment>)[];
}) {
  const t = useWords(myPageWords);
  return (
    <Section title={t('questions')}>
      {questions.length === 0 && <p className="quiet">{t('noQuestions')}</p>}
      {questions.length > 0 && (
        <ul className="cards">
          {questions.map((question) => (
            <li key={question.id}>
              <QuestionCard question={question} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
