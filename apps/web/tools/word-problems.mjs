// Reads the catalogues (`defineWords`) and their uses (`useWords`) out of the sources, file by file.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const plural = /_(zero|one|two|few|many|other)$/;
const languages = ['nb', 'en'];

/** @typedef {{name: string, file: string, words: Record<string, Record<string, string>>}} Catalogue */

/**
 * What is wrong with the words of the screens: a key that a language lacks or has alone, a text without words, values
 * that differ between languages, a plural that the language needs, a key that nobody uses or that is not there.
 * @param {string} folder of the sources
 * @returns {string[]} sentences, each with its place
 */
export function wordProblems(folder) {
  const files = sourcesIn(folder);
  const catalogues = files.flatMap(({ path, source }) => cataloguesIn(path, source));
  const uses = files.map(({ path, source }) => usesIn(path, source));
  return [
    ...catalogues.flatMap(catalogueProblems),
    ...catalogues.flatMap((one) => useProblems(one, uses)),
    ...strangers(catalogues, uses),
  ];
}

/**
 * All words of the screens: by language, then by key.
 * @param {string} folder of the sources
 * @returns {Catalogue[]}
 */
export function cataloguesOf(folder) {
  return sourcesIn(folder).flatMap(({ path, source }) => cataloguesIn(path, source));
}

/** @param {string} folder */
function sourcesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.spec\.tsx?$/.test(path))
    .map((path) => ({ path, source: parse(path, readFileSync(join(folder, path), 'utf8')) }));
}

/** @param {string} path @param {string} text */
function parse(path, text) {
  return ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.ES2023,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
}

/** @param {string} file @param {ts.SourceFile} source @returns {Catalogue[]} */
function cataloguesIn(file, source) {
  /** @type {Catalogue[]} */
  const found = [];
  visit(source, (node) => {
    if (!ts.isVariableDeclaration(node) || !node.initializer || !isCallOf(node.initializer, 'defineWords')) return;
    const [, table] = node.initializer.arguments;
    if (table && ts.isObjectLiteralExpression(table))
      found.push({ name: node.name.getText(source), file, words: wordsOf(table, source) });
  });
  return found;
}

/** @param {ts.ObjectLiteralExpression} table @param {ts.SourceFile} source */
function wordsOf(table, source) {
  /** @type {Record<string, Record<string, string>>} */
  const words = {};
  for (const { name, initializer } of assignments(table)) {
    if (!ts.isObjectLiteralExpression(initializer)) continue;
    words[name.getText(source)] = Object.fromEntries(
      assignments(initializer).map((entry) => [
        ts.isStringLiteral(entry.name) ? entry.name.text : entry.name.getText(source),
        ts.isStringLiteralLike(entry.initializer) ? entry.initializer.text : '',
      ]),
    );
  }
  return words;
}

/** @param {ts.ObjectLiteralExpression} table */
function assignments(table) {
  return table.properties.filter((property) => ts.isPropertyAssignment(property));
}

/** @param {Catalogue} catalogue */
function catalogueProblems({ name, file, words }) {
  const keys = new Set(languages.flatMap((language) => Object.keys(words[language] ?? {})));
  return [...keys].flatMap((key) => {
    const problems = [];
    for (const language of languages) {
      const text = words[language]?.[key];
      if (text === undefined) problems.push(`${file}: ${name}.${key} is missing in ${language}.`);
      else if (text.trim() === '') problems.push(`${file}: ${name}.${key} says nothing in ${language}.`);
    }
    const [first, ...others] = languages.map((language) => valuesOf(words[language]?.[key] ?? ''));
    if (others.some((other) => other !== first))
      problems.push(`${file}: ${name}.${key} takes other values in one language.`);
    if (plural.test(key)) {
      for (const form of ['one', 'other']) {
        const needed = key.replace(plural, `_${form}`);
        if (!keys.has(needed)) problems.push(`${file}: ${name}.${needed} is missing beside ${key}.`);
      }
    }
    return problems;
  });
}

/** @param {string} text */
function valuesOf(text) {
  return [...new Set(text.match(/\{\{\w+\}\}/g))]
    .filter((value) => value !== '{{count}}')
    .sort()
    .join();
}

/**
 * The keys asked of each catalogue: `const t = useWords(needsWords)` and then `t('title')`. A key that is not written
 * out, as `t(state)`, may be any key that stands as a text somewhere in the sources.
 * @param {string} file @param {ts.SourceFile} source
 */
function usesIn(file, source) {
  /** @type {Map<string, string[]>} */
  const sayers = new Map();
  visit(source, (node) => {
    if (!ts.isVariableDeclaration(node) || !node.initializer || !isCallOf(node.initializer, 'useWords')) return;
    const catalogue = node.initializer.arguments[0]?.getText(source) ?? '';
    sayers.set(node.name.getText(source), [...(sayers.get(node.name.getText(source)) ?? []), catalogue]);
  });
  /** @type {{file: string, catalogues: string[], key: string | null}[]} */
  const uses = [];
  /** @type {Set<string>} */
  const texts = new Set();
  visit(source, (node) => {
    if (ts.isStringLiteralLike(node)) texts.add(node.text);
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) texts.add(node.name.text);
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return;
    const catalogues = sayers.get(node.expression.text);
    const [argument] = node.arguments;
    if (!catalogues || !argument) return;
    for (const key of keysIn(argument)) uses.push({ file, catalogues, key });
  });
  return { uses, texts, holdsWords: cataloguesIn(file, source).length > 0 };
}

/** @param {ts.Expression} argument @returns {(string | null)[]} */
function keysIn(argument) {
  if (ts.isStringLiteralLike(argument)) return [argument.text];
  if (ts.isConditionalExpression(argument)) return [...keysIn(argument.whenTrue), ...keysIn(argument.whenFalse)];
  if (ts.isParenthesizedExpression(argument)) return keysIn(argument.expression);
  return [null];
}

/** @param {Catalogue} catalogue @param {ReturnType<typeof usesIn>[]} files */
function useProblems({ name, file, words }, files) {
  const all = files.flatMap(({ uses }) => uses).filter(({ catalogues }) => catalogues.includes(name));
  const asked = new Set(all.map(({ key }) => key));
  const texts = new Set(files.filter((one) => !one.holdsWords).flatMap((one) => [...one.texts]));
  const bases = new Set(Object.keys(words.nb ?? {}).map((key) => key.replace(plural, '')));
  return [...bases]
    .filter((key) => !asked.has(key) && !(asked.has(null) && texts.has(key)))
    .map((key) => `${file}: ${name}.${key} is used nowhere.`);
}

/** @param {Catalogue[]} catalogues @param {ReturnType<typeof usesIn>[]} files */
function strangers(catalogues, files) {
  const keysOf = new Map(
    catalogues.map(({ name, words }) => [
      name,
      new Set(Object.keys(words.nb ?? {}).map((key) => key.replace(plural, ''))),
    ]),
  );
  return files
    .flatMap(({ uses }) => uses)
    .filter(({ key, catalogues: named }) => key !== null && !named.some((name) => keysOf.get(name)?.has(key)))
    .map(({ file, key, catalogues: named }) => `${file}: ${named.join(' or ')} has no ${key}.`);
}

/** @param {ts.Expression} node @param {string} name @returns {node is ts.CallExpression} */
function isCallOf(node, name) {
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name;
}

/** @param {ts.Node} node @param {(node: ts.Node) => void} look */
function visit(node, look) {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}
