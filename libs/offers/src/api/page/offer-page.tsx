import { Accepted } from './accepted.js';
import { Asked } from './asked.js';
import { Ended } from './ended.js';
import { inFrame, type Part } from './frame.js';
import { words } from './words.js';

/** The page behind a signed link, as HTML. It is whole without a script. */
export function offerPage(part: Part): string {
  const { state, language } = part.page;
  return inFrame(part, words[language].states[state].title, <State {...part} />);
}

function State(part: Part) {
  switch (part.page.state) {
    case 'asked':
      return <Asked {...part} />;
    case 'accepted':
    case 'locked':
      return <Accepted {...part} />;
    default:
      return <Ended {...part} />;
  }
}
