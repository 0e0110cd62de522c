// Every key of a catalogue of words is used, every key that is used is there, in each language. tsc says the second too,
// but not of the plural forms; nothing else says the first.
import { join } from 'node:path';
import { wordProblems } from './word-problems.mjs';

const problems = wordProblems(join(import.meta.dirname, '../src'));
for (const problem of problems) console.log(problem);
process.exit(problems.length > 0 ? 1 : 0);
