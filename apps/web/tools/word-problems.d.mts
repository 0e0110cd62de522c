/** What is wrong with the words of the screens under this folder: sentences, each with its place. */
export function wordProblems(folder: string): string[];
