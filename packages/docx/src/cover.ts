import type { Picture, Report } from '@bilateral/report';
import { ImageRun, Paragraph } from 'docx';
import { imageSize } from './image-size.js';
import { textRuns } from './runs.js';

/** The title page. */
export function coverBlocks(report: Report): readonly Paragraph[] {
  const { title, subtitle, lines, logo } = report.cover;
  const line = (style: string, text: string): Paragraph =>
    new Paragraph({ style, children: textRuns(text, report) });
  return [
    ...(logo === undefined ? [] : [new Paragraph({ style: 'CoverLogo', children: [logoRun(logo)] })]),
    line('Title', title),
    ...(subtitle === '' ? [] : [line('Subtitle', subtitle)]),
    ...lines.map((text) => line('CoverLine', text)),
  ];
}

/** The largest that a mark may be on the title page, in CSS pixels. */
const room = { width: 240, height: 90 };

function logoRun(logo: Picture): ImageRun {
  const size = imageSize(logo) ?? room;
  const scale = Math.min(room.width / size.width, room.height / size.height);
  return new ImageRun({
    type: logo.mediaType === 'image/png' ? 'png' : 'jpg',
    data: logo.content,
    transformation: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
    altText: { name: 'Logo', title: logo.alternative, description: logo.alternative },
  });
}
