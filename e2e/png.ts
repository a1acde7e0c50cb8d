import zopfli from '@gfx/zopfli';
import { crc32 } from './zip.mjs';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel. */
  readonly pixels: readonly number[];
}

/** A PNG with a palette, which for a flat drawing is a third of what browsers write. */
export async function writePng({ width, height, pixels }: Picture): Promise<Buffer> {
  const { palette, indices } = inPalette(pixels);
  const rows = Array.from({ length: height }, (_, row) => [0, ...indices.slice(row * width, (row + 1) * width)]);
  const data = await zopfli.zlibAsync(Buffer.from(rows.flat()), { numiterations: 50 });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, with a palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => colour.slice(0, 3)))),
    chunk('tRNS', Buffer.from(palette.map(([, , , opacity = 255]) => opacity).filter((opacity) => opacity < 255))),
    chunk('IDAT', Buffer.from(data)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each pixel as the number of its colour, translucent ones first; what differs by less than anybody sees is one. */
function inPalette(pixels: readonly number[]) {
  const colours = Array.from({ length: pixels.length / 4 }, (_, index) => pixels.slice(index * 4, index * 4 + 4));
  const alike = groupBy(colours, (colour) => String(colour.map((value) => Math.round(value / 20))));
  const groups = [...alike.values()].map((group) => ({ group, colour: mostFrequent(group) }));
  groups.sort((a, b) => (a.colour[3] ?? 0) - (b.colour[3] ?? 0));
  if (groups.length > 256) throw new Error('The drawing has more than 256 colours.');
  const numbers = new Map(groups.flatMap(({ group }, number) => group.map((colour) => [colour, number])));
  return { palette: groups.map(({ colour }) => colour), indices: colours.map((colour) => numbers.get(colour) ?? 0) };
}

function groupBy(colours: readonly number[][], keyOf: (colour: number[]) => string): Map<string, number[][]> {
  const groups = new Map<string, number[][]>();
  for (const colour of colours) {
    const key = keyOf(colour);
    const group = groups.get(key);
    if (group) group.push(colour);
    else groups.set(key, [colour]);
  }
  return groups;
}

/** So that the grounds of the drawing keep their very colour. */
function mostFrequent(colours: readonly number[][]): number[] {
  const same = groupBy(colours, String);
  const [most = []] = [...same.values()].sort((a, b) => b.length - a.length);
  return most[0] ?? [];
}

/** Length, name, content and checksum of name and content. */
function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
