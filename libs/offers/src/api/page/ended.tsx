import { CallUs, dateOf, Facts, Lacking, type Part, SaidNote } from './frame.js';
import { words } from './words.js';

/** Nothing is asked any more: thanks, what it was about while that is still to come, and whom to call. */
export function Ended({ page, visit }: Part) {
  const { state, view, language, centre, offer } = page;
  const { itWas, when, states } = words[language];
  const { title, text } = states[state];
  const [first] = offer.spans;
  return (
    <>
      <h1>{title}</h1>
      <SaidNote page={page} visit={visit} />
      <p>{text}</p>
      <Lacking page={page} />
      {view && first && (
        <Facts
          rows={[
            [itWas, view.title],
            [when, dateOf(page, first.during)],
          ]}
        />
      )}
      <CallUs centre={centre} language={language} />
    </>
  );
}
