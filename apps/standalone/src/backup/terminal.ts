import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Language, tellBootError } from '@hjerterom/platform';
import { StartTrouble } from '../postgres/index.js';
import { BackupTrouble } from './backup-trouble.js';

/** What a command at the terminal may use. */
export interface AtTerminal {
  readonly args: readonly string[];
  readonly language: Language;
  print(line: string): void;
}

/** Runs a command: settings from `.env`, words in the terminal's language, and for a trouble its sentence and code 1. */
export async function runAtTerminal(command: (terminal: AtTerminal) => Promise<void>): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const language = terminalLanguage();
  const print = (line: string) => process.stdout.write(`${line}\n`);
  try {
    await command({ args: process.argv.slice(2), language, print });
  } catch (error) {
    const known = error instanceof BackupTrouble || error instanceof StartTrouble;
    process.stderr.write(`${known ? error.sentence(language) : tellBootError(error)}\n`);
    process.exit(1);
  }
}

/** Where `npm start` keeps its database. */
export function dataFolder(): string {
  return resolve(process.env.DATA_DIR?.trim() || '.data');
}

/** As the tools choose it: HJERTEROM_LANG, else English where the machine speaks English, else bokmål. */
function terminalLanguage(): Language {
  const { HJERTEROM_LANG: chosen, LC_ALL, LC_MESSAGES, LANG } = process.env;
  if (chosen === 'nb' || chosen === 'en') return chosen;
  return (LC_ALL || LC_MESSAGES || LANG || '').toLowerCase().startsWith('en') ? 'en' : 'nb';
}
