import { playStory, type Tell } from './story.js';

const base = process.env.STORY_URL?.trim() || `http://localhost:${process.env.PORT?.trim() || 3000}`;
let step = 0;

const tell: Tell = async (words, happen) => {
  step += 1;
  const began = performance.now();
  const line = (mark: string) =>
    `${mark} ${String(step).padStart(2)}. ${words} (${Math.round(performance.now() - began)} ms)`;
  try {
    const result = await happen();
    console.log(line('✓'));
    return result;
  } catch (error) {
    console.log(line('✗'));
    throw error;
  }
};

try {
  console.log(`Historien om ett behov, spilt mot ${base}:`);
  await playStory(base, tell);
  console.log('Hele historien skjedde.');
} catch (error) {
  const unreachable = error instanceof TypeError && error.message === 'fetch failed';
  console.error(
    unreachable
      ? `Ingen svarer på ${base}. Start Hjerterom først: npm start`
      : `Historien stoppet: ${(error as Error).message}`,
  );
  process.exit(1);
}
