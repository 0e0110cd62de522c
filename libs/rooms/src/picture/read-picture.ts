/** What a file says of itself that is a picture as we keep them. */
export interface PictureFile {
  readonly mime: 'image/jpeg' | 'image/webp';
  readonly width: number;
  readonly height: number;
}

/** Why a file is not kept: no JPEG or WebP, larger than 1600 pixels, or with what a camera writes of where and when. */
export type PictureProblem = 'not-a-picture' | 'too-large' | 'tells-more';

export const longestSide = 1600;

/**
 * Reads what a file really is, by its own first bytes and not by its name (JPEG: ITU T.81; WebP: RFC 9649). The screens
 * draw a picture anew before they send it, so that it tells nothing of where and when it was taken; here that is held.
 */
export function readPicture(bytes: Buffer): PictureFile | PictureProblem {
  const read = bytes.length > 30 ? (readJpeg(bytes) ?? readWebp(bytes)) : null;
  if (!read || !(read.width > 0) || !(read.height > 0)) return 'not-a-picture';
  if (read.tellsMore) return 'tells-more';
  if (Math.max(read.width, read.height) > longestSide) return 'too-large';
  return { mime: read.mime, width: read.width, height: read.height };
}

interface Read extends PictureFile {
  /** Exif, XMP or the like is in it. */
  readonly tellsMore: boolean;
}

/** Goes from segment to segment until the frame says how large it is. APP1 is where Exif and XMP stand, APP13 IPTC. */
function readJpeg(bytes: Buffer): Read | null {
  if (bytes.readUInt16BE(0) !== 0xffd8) return null;
  let tellsMore = false;
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xe1 || marker === 0xed) tellsMore = true;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      return { mime: 'image/jpeg', height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7), tellsMore };
    }
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

function readWebp(bytes: Buffer): Read | null {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP') return null;
  const mime = 'image/webp' as const;
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return {
        mime,
        width: bytes.readUInt16LE(26) & 0x3fff,
        height: bytes.readUInt16LE(28) & 0x3fff,
        tellsMore: false,
      };
    case 'VP8L': {
      const size = bytes.readUInt32LE(21);
      return { mime, width: (size & 0x3fff) + 1, height: ((size >>> 14) & 0x3fff) + 1, tellsMore: false };
    }
    case 'VP8X': {
      // The flags say that an Exif (8) or XMP (4) chunk follows.
      const tellsMore = ((bytes[20] ?? 0) & 0b1100) !== 0;
      return { mime, width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1, tellsMore };
    }
    default:
      return null;
  }
}
