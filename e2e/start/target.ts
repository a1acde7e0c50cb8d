import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A mistake of the person who typed the command: the message says what to do, and no stack is shown. */
export class Mistake extends Error {}

/** The page to open: one of the web, or a file that is served from this machine. */
export type Target =
  | { readonly address: string }
  | { readonly path: string; readonly type: 'text/html' | 'text/plain'; readonly body: string };

const textTypes: Readonly<Record<string, 'text/html' | 'text/plain'>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'text/html',
  '.txt': 'text/plain',
  '.text': 'text/plain',
  '.md': 'text/plain',
};

/** Finds out what was named: an address, or a file's path as seen from the folder the command was typed in. */
export function findTarget(named: string): Target {
  if (/^https?:/i.test(named)) return { address: checkAddress(named) };
  const path = /^file:/i.test(named) ? fileURLToPath(named) : resolve(process.env['INIT_CWD'] ?? '.', named);
  if (!existsSync(path)) {
    const advice =
      /^[\w-]+(\.[\w-]+)+(\/|$)/.test(named) && !(extname(named) in textTypes)
        ? `, or as an address: https://${named}`
        : '';
    throw new Mistake(`There is no file ${path}. Give the path of an HTML or text file${advice}.`);
  }
  if (!statSync(path).isFile()) throw new Mistake(`${path} is a folder. Give the path of an HTML or text file.`);
  const body = decode(readFileSync(path));
  if (body.includes('\0'))
    throw new Mistake(`${path} is neither HTML nor plain text. Save the page as HTML or text first.`);
  return { path, body, type: textTypes[extname(path).toLowerCase()] ?? typeOf(body) };
}

function checkAddress(named: string): string {
  if (!URL.canParse(named)) throw new Mistake(`${named} is not an address. One looks like https://example.org/story.`);
  return new URL(named).href;
}

function typeOf(body: string): 'text/html' | 'text/plain' {
  return /^\s*(<!doctype|<html|<!--|<head|<body)/i.test(body) ? 'text/html' : 'text/plain';
}

/** Text files that are not UTF-8 are most often of old Windows programs. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
