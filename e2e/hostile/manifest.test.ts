import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { note } from './whole.ts';

/** The strictest that works in both browsers. Whoever changes the manifest's has to change it here, and say why. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: https:; font-src 'self'; connect-src 'none'; " +
  "media-src 'none'; object-src 'none'; frame-src 'none'; worker-src 'none'; manifest-src 'none'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types dompurify";

test('the manifest asks for no more than it says, and opens nothing to pages', async ({ extension, session }, info) => {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  expect(session.name).toBeDefined();
  expect(manifest.content_security_policy).toEqual({ extension_pages: policy });
  expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'scripting', 'storage']);
  const others = [
    'host_permissions',
    'optional_host_permissions',
    'content_scripts',
    'web_accessible_resources',
    'externally_connectable',
    'sandbox',
  ];
  expect(others.filter((key) => key in manifest)).toEqual([]);
  note(info, { family: 'T12 manifest', number: 1, held: 'no host, no content script, no resource for pages' });
});

test('the policy of our pages stops what it says', async ({ session, trap }, info) => {
  trap.take();
  const tab = await session.openTab(session.extensionUrl('probe/live.html'));
  await tab.waitFor('#live');
  expect(JSON.parse(await tab.text('#live'))).toEqual([]);
  expect(trap.take()).toEqual([]);
  await session.takeErrors();
  note(info, { family: 'T11 the policy, probed live', number: 13, held: '13 of 13 stopped' });
});
