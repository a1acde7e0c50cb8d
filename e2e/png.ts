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

/** In so many steps one ground of the drawing goes over into another, or into nothing: more than anybody sees. */
const steps = 4;

/** Each pixel as the number of its colour, translucent ones first. */
function inPalette(pixels: readonly number[]) {
  const colours = Array.from({ length: pixels.length / 4 }, (_, index) => pixels.slice(index * 4, index * 4 + 4));
  const shades = shadesOf(groundsOf(colours));
  const nearest = new Map<string, number[]>();
  const shadeOf = (colour: number[]): number[] => {
    const key = String(colour);
    const shade = nearest.get(key) ?? shades.reduce((one, other) => closer(colour, one, other));
    nearest.set(key, shade);
    return shade;
  };
  const shown = colours.map(shadeOf);
  const palette = [...new Set(shown)].sort((a, b) => (a[3] ?? 0) - (b[3] ?? 0));
  return { palette, indices: shown.map((shade) => palette.indexOf(shade)) };
}

/** The colours of the drawing's surfaces: those of which there is most. */
function groundsOf(colours: readonly number[][]): number[][] {
  const counts = new Map<string, number>();
  for (const colour of colours) counts.set(String(colour), (counts.get(String(colour)) ?? 0) + 1);
  const most = [...counts].filter(([key]) => key.endsWith(',255')).sort(([, a], [, b]) => b - a);
  return most.slice(0, surfaces).map(([key]) => key.split(',').map(Number));
}

const surfaces = 3;

/** Each ground, and what is between the first and another, or nothing. */
function shadesOf(grounds: readonly number[][]): number[][] {
  const [first = [], ...others] = grounds;
  const ends = [...others, [...first.slice(0, 3), 0]];
  return ends.flatMap((end) =>
    Array.from({ length: steps + 1 }, (_, step) =>
      first.map((value, at) => Math.round(value + ((end[at] as number) - value) * (step / steps))),
    ),
  );
}

function closer(colour: readonly number[], one: number[], other: number[]): number[] {
  return distance(colour, other) < distance(colour, one) ? other : one;
}

/** The colour of what is nearly transparent hardly counts. */
function distance(one: readonly number[], other: readonly number[]): number {
  const [, , , opacity = 0] = one;
  return one.reduce((sum, value, at) => sum + (at < 3 ? opacity / 255 : 1) * (value - (other[at] as number)) ** 2, 0);
}

/** Length, name, content and checksum of name and content. */
function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
