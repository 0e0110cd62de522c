import { randomBytes } from 'node:crypto';
import { whyYou } from '../../offer/why-you.js';
import { answerByOf, CallUs, Facts, Lacking, type Part, SaidNote, When } from './frame.js';
import { hrefOf } from './visit.js';
import { words } from './words.js';

/** The one question, its facts, and two buttons. Nothing of who is helped. */
export function Asked({ page, visit }: Part) {
  const say = words[page.language];
  const ranges = page.offer.spans.map(({ during }) => during);
  const reasons = whyYou(page.offer.reasons, page.language);
  return (
    <>
      <h1>{say.states.asked.title}</h1>
      <SaidNote page={page} visit={visit} />
      <div className="card ask">
        <Facts
          rows={[
            [say.what, page.view?.title],
            [say.when, <When key="when" ranges={ranges} page={page} />],
            [say.where, page.view?.where],
          ]}
        />
        {page.view?.about && <p>{page.view.about}</p>}
      </div>
      <form method="post" action={hrefOf(visit, '/answer')} className="choices">
        {/* Tells a form that is sent twice by an unsure thumb from a second device. */}
        <input type="hidden" name="form" value={randomBytes(12).toString('base64url')} />
        {page.lacking.length === 0 ? (
          <button type="submit" name="answer" value="yes" className="big">
            {say.yes}
          </button>
        ) : (
          <div>
            <p>{say.lacking}</p>
            <Lacking page={page} />
          </div>
        )}
        <button type="submit" name="answer" value="not-this-time" className="second">
          {say.notThisTime}
        </button>
        <button type="submit" name="answer" value="no" className="plain">
          {say.no}
        </button>
      </form>
      <p>{say.answerBy(answerByOf(page))}</p>
      <p className="quiet">{say.toldAfterYes}</p>
      {reasons.length > 0 && (
        <>
          <h2>{say.why}</h2>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{say.whoAsks}</h2>
      <p>{say.asks(page.centre.name)}</p>
      <CallUs centre={page.centre} language={page.language} />
    </>
  );
}
