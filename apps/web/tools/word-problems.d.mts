/** What is wrong with the words of the screens under this folder: sentences, each with its place. */
export function wordProblems(folder: string): string[];

/** The words of one part of the screens. */
export interface Catalogue {
  readonly name: string;
  readonly file: string;
  /** By language, then by key. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** All words of the screens under this folder. */
export function cataloguesOf(folder: string): readonly Catalogue[];
