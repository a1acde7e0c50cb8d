import { expect, leaks, scriptCases, sinkCases, test } from './fixtures.ts';
import { probePage, probeScript, readFindings } from './probe.ts';
import { note } from './whole.ts';

test.setTimeout(300_000);

test('nothing of a case runs in our pages, asks for anything or stays that may not', async ({
  session,
  trap,
}, info) => {
  trap.take();
  const tab = await session.openTab(session.extensionUrl('probe/sink.html'));
  const { number, executed, problems, exports } = await readFindings(tab);
  // A browser reports the handlers that the sanitizer parses.
  await session.takeErrors();
  expect(executed).toEqual([]);
  expect(problems).toEqual([]);
  expect(leaks(trap.take(), exports['html'] ?? [])).toEqual([]);
  expect(number).toBe(sinkCases.length);
  note(info, {
    family: 'T2 to T5 through the sanitizing sink of our pages',
    number,
    held: '0 exec, 0 req, 0 paragraphs lost',
  });
});

test('the sanitizer holds alone, on a page without a policy, and what it leaves reads the same again', async ({
  session,
  trap,
}, info) => {
  const order = { cases: sinkCases, again: true };
  trap.add('alone.js', await probeScript(order), { 'content-type': 'text/javascript; charset=utf-8' });
  trap.take();
  const tab = await session.openTab(trap.add('alone.html', probePage('alone.js')));
  const { number, executed, problems, exports } = await readFindings(tab);
  expect(executed).toEqual([]);
  expect(problems).toEqual([]);
  expect(leaks(trap.take(), exports['html'] ?? [])).toEqual([]);
  note(info, { family: 'T10 the sanitizer without the policy', number, held: '0 exec, 0 req' });
  note(info, {
    family: 'T16 every format: HTML, Markdown through marked and markdown-it with raw HTML on, JSON, text',
    number,
    held: 'no other element or address, no unseen sign',
  });
  note(info, { family: 'T9 written and read again in four ways, three times', number, held: '0 differences' });
});

test('the policy holds alone, without the sanitizer', async ({ session, trap }, info) => {
  trap.take();
  const tab = await session.openTab(session.extensionUrl('probe/policy.html'));
  const { number, executed, stopped } = await readFindings(tab);
  await session.takeErrors();
  expect(executed).toEqual([]);
  expect(stopped.length).toBeGreaterThan(100);
  // The policy lets pictures be asked for by https.
  expect(trap.take().filter((host) => !host.endsWith(':443'))).toEqual([]);
  expect(number).toBe(scriptCases.length);
  note(info, { family: 'T10 the policy without the sanitizer', number, held: '0 exec, 0 req but pictures by https' });
});
