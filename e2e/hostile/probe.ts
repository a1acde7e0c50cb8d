import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { bundleModule } from '../../src/testing/bundle-module.ts';
import type { View } from '../browsers/view.ts';
import type { HostileCase } from './cases/case.ts';
import type { Findings } from './in-page/sink.ts';

export interface ProbeOrder {
  readonly cases: readonly HostileCase[];
  readonly again: boolean;
  /** Without it what goes in comes out as it is: what holds then is the policy of the page alone. */
  readonly sanitizer?: 'none';
}

/** A script that puts the cases through the sanitizing sink of our own sources. */
export async function probeScript({ cases, again, sanitizer }: ProbeOrder): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['e2e/hostile/in-page/sink.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2023',
    charset: 'ascii',
    write: false,
    plugins: sanitizer === 'none' ? [withoutSanitizer] : [],
    logLevel: 'error',
  });
  const order = JSON.stringify({ cases, again }).replaceAll('<', '\\u003c');
  return `globalThis[Symbol.for('order')] = JSON.parse(${JSON.stringify(order)});\n${outputFiles[0]?.text}`;
}

/** Puts a page with the script into a built extension: it has the origin, the policy and the rights of our own pages. */
export async function addProbe(extension: string, name: string, order: ProbeOrder): Promise<void> {
  mkdirSync(join(extension, 'probe'), { recursive: true });
  writeFileSync(join(extension, `probe/${name}.js`), await probeScript(order));
  writeFileSync(join(extension, `probe/${name}.html`), probePage(`${name}.js`));
}

/** The page that tries what the policy forbids. */
export async function addLiveProbe(extension: string): Promise<void> {
  mkdirSync(join(extension, 'probe'), { recursive: true });
  writeFileSync(join(extension, 'probe/live.js'), await bundleModule('e2e/hostile/in-page/live.ts', 'live'));
  writeFileSync(join(extension, 'probe/live.html'), probePage('live.js'));
}

export function probePage(script: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Probe</title><script src="${script}" defer></script></head><body></body></html>`;
}

export async function readFindings(view: View, timeoutMs = 240_000): Promise<Findings> {
  await view.waitFor('#findings', timeoutMs);
  return JSON.parse(String(await view.run('document.querySelector("#findings").textContent')));
}

/** DOMPurify's interface without its work. */
const withoutSanitizer: Plugin = {
  name: 'without-sanitizer',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^dompurify$/ }, () => ({ path: 'dompurify', namespace: 'identity' }));
    onLoad({ filter: /.*/, namespace: 'identity' }, () => ({ contents: identity }));
  },
};

const identity = `
  const policy = globalThis.trustedTypes?.createPolicy('dompurify', { createHTML: (html) => html });
  const trusted = (html) => (policy ? policy.createHTML(html) : html);
  export default {
    addHook() {},
    removeHook() {},
    removeAllHooks() {},
    sanitize(html, { RETURN_DOM_FRAGMENT } = {}) {
      if (!RETURN_DOM_FRAGMENT) return html;
      const range = document.createRange();
      return range.createContextualFragment(trusted(html));
    },
  };`;
