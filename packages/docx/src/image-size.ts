import type { Picture } from '@bilateral/report';

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** The size of a picture in dots, as its file says; undefined for a file that is not of its kind. */
export function imageSize({ mediaType, content }: Picture): ImageSize | undefined {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const size = mediaType === 'image/png' ? pngSize(view) : jpegSize(view);
  return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined;
}

/** The header is the first chunk of a PNG (ISO/IEC 15948, 11.2.2). */
function pngSize(view: DataView): ImageSize | undefined {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47 || view.getUint32(12) !== 0x49484452)
    return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The frame header stands behind other segments, each of which says how long it is (ISO/IEC 10918-1, B.2.2). */
function jpegSize(view: DataView): ImageSize | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 <= view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    if (marker < 0xff00) return undefined;
  }
  return undefined;
}
