import { useWords } from '../language/words.js';
import { isKnown } from '../rooms/room-codes.js';
import { roomsWords } from '../rooms/words.js';

/** What the code of equipment or of accessibility is called; one that the centre made up stands as it is. */
export function useCodeName(): (code: string) => string {
  const t = useWords(roomsWords);
  return (code) => (isKnown(code) ? t(code) : code.replaceAll('-', ' '));
}
