import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Where browsers look for the declaration: the first 1024 bytes; some pages say it later, so look a little further. */
const declarationBytes = 4096;

/**
 * Decodes a page as its author meant it. Bytes that are valid UTF-8 are UTF-8 whatever the page declares: WCXB stores
 * all pages in UTF-8, seven of them with their old declaration, and no other charset yields valid UTF-8 by chance.
 */
export function decodePage(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // As a stream, because Node 20.18.3 and later read windows-1252 as Latin-1 at one go (nodejs/node#60888).
    // TODO [2027-06]: in one call, when Node 20 is gone.
    const decoder = new TextDecoder(findCharset(bytes));
    return decoder.decode(bytes, { stream: true }) + decoder.decode();
  }
}

/** The declared charset, or what browsers take for undeclared Western pages. */
function findCharset(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declarationBytes));
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252';
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return 'windows-1252';
  }
}

export function readGzippedPage(file: string): string {
  return decodePage(gunzipSync(readFileSync(file)));
}
