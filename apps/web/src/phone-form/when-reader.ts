/** All of the reader that the form needs, in one piece that is loaded apart from the page. */
export { inWords } from '../needs/when-words/in-words.js';
export { readWhen } from '../needs/when-words/read-when.js';
