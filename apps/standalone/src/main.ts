import { type Language, runProcess } from '@hjerterom/platform';
import { StartTrouble } from './postgres/index.js';
import { Standalone } from './standalone.js';
import { stopWithParent } from './stop-with-parent.js';

const language: Language = process.env.HJERTEROM_LANG === 'en' ? 'en' : 'nb';
const standalone = new Standalone(process.env, language, process.stdout);

stopWithParent(Number(process.env.HJERTEROM_PARENT) || undefined);

await runProcess(
  async (stopping) => {
    await standalone.start(stopping);
    return standalone;
  },
  (error) => (error instanceof StartTrouble ? error.sentence(language) : undefined),
);
