import { mkdirSync, writeFileSync } from "node:fs";
import { deflateSync } from "node:zlib";

/**
 * Draws the mark, a ring half filled, as the PNGs that the manifest names. Run it after changing the drawing:
 * `tsx scripts/icons.ts`. It has no other input, so the files in the repository are its exact output.
 */
const SIZES = [16, 32, 48, 128];
/** Chrome's store wants 96 pixels within 128; smaller ones are drawn to their edge. */
const MARGINS: Readonly<Record<number, number>> = { 128: 16 };
const COLOUR = [0x1f, 0x73, 0xb7] as const;
const SAMPLES = 4;

const folder = new URL("../extension/public/icons/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const size of SIZES) writeFileSync(new URL(`${size}.png`, folder), png(size));

/** Whether a point of the unit square is inked: the ring, or the right half of its inside. */
function inked(x: number, y: number): boolean {
  const distance = Math.hypot(x - 0.5, y - 0.5);
  if (distance > 0.47) return false;
  return distance > 0.36 || x >= 0.5;
}

function coverage(column: number, row: number, size: number): number {
  const margin = MARGINS[size] ?? 0;
  const drawn = size - 2 * margin;
  let hits = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = (column - margin + ((i % SAMPLES) + 0.5) / SAMPLES) / drawn;
    const y = (row - margin + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / drawn;
    if (inked(x, y)) hits++;
  }
  return Math.round((255 * hits) / (SAMPLES * SAMPLES));
}

function png(size: number): Buffer {
  const rows = Array.from({ length: size }, (_, row) => {
    const pixels = Array.from({ length: size }, (_, column) => [...COLOUR, coverage(column, row, size)]);
    return Buffer.from([0, ...pixels.flat()]);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
