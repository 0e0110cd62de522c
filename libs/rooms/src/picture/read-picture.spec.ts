import { readPicture } from './read-picture.js';

/** A JPEG of which only what is read is there: segments, then a frame of this size. */
function jpeg(width: number, height: number, ...segments: Buffer[]): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, frame, Buffer.alloc(40)]);
}

function segment(marker: number, content: string): Buffer {
  const length = content.length + 2;
  return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 255]), Buffer.from(content, 'latin1')]);
}

function webp(chunk: string, ...content: number[]): Buffer {
  const head = Buffer.concat([
    Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'),
    Buffer.from(chunk, 'latin1'),
    Buffer.alloc(4),
  ]);
  return Buffer.concat([head, Buffer.from(content), Buffer.alloc(40)]);
}

describe('a picture of a room', () => {
  it('is known by its bytes, with its size', () => {
    expect(readPicture(jpeg(1600, 900, segment(0xe0, 'JFIF\0')))).toEqual({
      mime: 'image/jpeg',
      width: 1600,
      height: 900,
    });
    const plain = webp('VP8 ', 0, 0, 0, 0x9d, 1, 0x2a, 0x40, 6, 0x84, 3);
    expect(readPicture(plain)).toEqual({ mime: 'image/webp', width: 1600, height: 900 });
    const lossless = webp('VP8L', 0x2f, 0x3f, 0xc6, 0xe0, 0);
    expect(readPicture(lossless)).toEqual({ mime: 'image/webp', width: 1600, height: 900 });
    const extended = webp('VP8X', 0, 0, 0, 0, 0x3f, 6, 0, 0x83, 3, 0);
    expect(readPicture(extended)).toEqual({ mime: 'image/webp', width: 1600, height: 900 });
  });

  it('is refused when it tells where and when it was taken', () => {
    expect(readPicture(jpeg(10, 10, segment(0xe1, 'Exif\0\0GPS')))).toBe('tells-more');
    expect(readPicture(webp('VP8X', 8, 0, 0, 0, 9, 0, 0, 9, 0, 0))).toBe('tells-more');
    expect(readPicture(webp('VP8X', 4, 0, 0, 0, 9, 0, 0, 9, 0, 0))).toBe('tells-more');
  });

  it('is refused when it is larger than a page shows', () => {
    expect(readPicture(jpeg(1601, 10))).toBe('too-large');
    expect(readPicture(jpeg(10, 1601))).toBe('too-large');
  });

  it.each([
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'.padEnd(60))],
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>'.padEnd(60))],
    ['a GIF', Buffer.from('GIF89a'.padEnd(60))],
    ['nothing', Buffer.alloc(0)],
    ['a JPEG that ends too early', jpeg(0, 0).subarray(0, 8)],
    [
      'a JPEG whose segments lead nowhere',
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff]), Buffer.alloc(40)]),
    ],
    ['a JPEG of no size', jpeg(0, 0)],
  ])('is not %s', (_what, bytes) => {
    expect(readPicture(bytes)).toBe('not-a-picture');
  });
});
