/** What the program takes: pixels a side, and characters in base64 beside the rest of a request. */
const longestSide = 1600;
const mostCharacters = 240_000;

/**
 * Draws a picture anew, so that nothing but what it shows is sent: where and when it was taken, and by which camera, stays
 * on this machine. Smaller, and then coarser, until it is small enough.
 * @returns WebP or JPEG in base64; null for what is no picture
 */
export async function drawAnew(file: Blob): Promise<string | null> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return null;
  for (const side of [longestSide, 1200, 800]) {
    const scale = Math.min(1, side / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    for (const quality of [0.82, 0.65, 0.5]) {
      const content = contentOf(canvas, quality);
      if (content.length <= mostCharacters) return content;
    }
  }
  return null;
}

/** A browser that cannot write WebP writes something else when it is asked to: then it is JPEG. */
function contentOf(canvas: HTMLCanvasElement, quality: number): string {
  const webp = canvas.toDataURL('image/webp', quality);
  const url = webp.startsWith('data:image/webp') ? webp : canvas.toDataURL('image/jpeg', quality);
  return url.slice(url.indexOf(',') + 1);
}
