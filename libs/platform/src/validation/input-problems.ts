import { plainToInstance } from 'class-transformer';
import { type ValidationError, validate } from 'class-validator';
import type { Language } from '../language/index.js';
import { type MessageKey, messages } from './messages.js';
import { nationalIdPaths } from './national-id.js';

/** A field that does not hold, and why, in words. */
export interface FieldProblemWords {
  path: string;
  message: string;
}

/**
 * Everything that is wrong with an input, in this language; an empty list when it holds. The input must be an instance
 * of its class (`asInput`). In no text that is kept may there be what looks like a fødselsnummer, whatever its own rules.
 * @param kept false for what is only asked with, such as the words of a search
 */
export async function inputProblems(
  input: object,
  language: Language,
  { kept = true } = {},
): Promise<FieldProblemWords[]> {
  const problems = flatten(await validate(input, { forbidUnknownValues: true, stopAtFirstError: true }), '', language);
  const numbers = kept ? nationalIdProblems(input, language) : [];
  const caught = new Set(numbers.map(({ path }) => path));
  return [...problems.filter(({ path }) => !caught.has(path)), ...numbers];
}

/** What is said of each text, lists and inner inputs too, in which there is what looks like a fødselsnummer. */
export function nationalIdProblems(input: unknown, language: Language): FieldProblemWords[] {
  const message = messages[language].nationalId;
  return nationalIdPaths(input).map((path) => ({ path, message }));
}

/** An instance of the input's class, with texts trimmed as its rules say. */
export function asInput<Input extends object>(InputClass: new () => Input, plain: object): Input {
  return plainToInstance(InputClass, plain, { exposeUnsetFields: false });
}

function flatten(errors: ValidationError[], prefix: string, language: Language): FieldProblemWords[] {
  return errors.flatMap(({ property, constraints, children }) => {
    const path = prefix ? `${prefix}.${property}` : property;
    const own = Object.values(constraints ?? {}).map((text) => ({ path, message: inWords(text, language) }));
    return [...own, ...flatten(children ?? [], path, language)];
  });
}

function inWords(text: string, language: Language): string {
  const [key, ...limit] = text.split('|');
  const words = messages[language][key as MessageKey] ?? messages[language].notValid;
  return typeof words === 'function' ? words(limit.join('|')) : words;
}
