import { expect, test } from 'playwright/test';
import { sinks } from '../../checks/sink-list.ts';
import { sinksIn } from '../../checks/sinks.ts';
import { note } from '../whole.ts';

/** One statement of each kind, in the ways that people write it. */
const statements: Readonly<Record<string, readonly string[]>> = {
  innerHTML: [
    'box.innerHTML = text;',
    'box.outerHTML += text;',
    "Object.assign(box, { innerHTML: text, id: 'a' });",
    "box['innerHTML'] = text;",
  ],
  insertAdjacentHTML: ["box.insertAdjacentHTML('beforeend', text);", 'range.createContextualFragment(text);'],
  DOMParser: [
    "new DOMParser().parseFromString(text, 'text/html');",
    'box.setHTMLUnsafe(text);',
    'Document.parseHTMLUnsafe(text);',
  ],
  'document.write': ['document.write(text);', 'document.writeln(text);', 'frame.srcdoc = text;'],
  sanitizer: ['DOMPurify.sanitize(text);'],
  'another policy': ["trustedTypes.createPolicy('other', {});"],
  eval: ['eval(text);', '(0, eval)(text);', 'new Function(text)();', 'Function(text)();', 'work.constructor(text)();'],
  'a timer with a text': ["setTimeout('work()', 1);", 'setInterval(`work()`, 1);'],
  'a script': ["document.createElement('script');", 'import(text);', 'importScripts(text);'],
  'a request': [
    'fetch(address);',
    'new XMLHttpRequest();',
    'new WebSocket(address);',
    'navigator.sendBeacon(address);',
    'new Worker(address);',
  ],
  'a message': [
    "parent.postMessage(text, '*');",
    'browser.runtime.sendMessage(text);',
    'browser.runtime.onMessage.addListener(work);',
  ],
  'an event of the page': ["box.dispatchEvent(new CustomEvent('x'));"],
  'a pattern of changing text': ['  const found = new RegExp(text);', '  return RegExp(text).test(other);'],
};

test('a statement that opens a way for what a page says is named, with what to write instead', async ({
  browserName: _,
}, info) => {
  expect(Object.keys(statements)).toEqual(sinks.map(({ name }) => name));
  for (const [name, all] of Object.entries(statements)) {
    for (const statement of all) {
      const [found = ''] = sinksIn('src/view/x.ts', `const a = 1;\n${statement}`).filter((line) =>
        line.includes(`2: ${name}:`),
      );
      expect(found, statement).toContain(`src/view/x.ts:2: ${name}: ${statement.trim()}\n  Instead: `);
    }
  }
  note(info, {
    family: 'T15 statements that turn text into markup, script, requests',
    number: sinks.length,
    held: 'the check names each',
  });
});

test('what only looks like one is not named', () => {
  const harmless = [
    'const html = body.innerHTML;',
    'if (box.innerHTML === text) work();',
    '// box.innerHTML = text;',
    ' * eval(text)',
    'setTimeout(() => work(), 1);',
    'const retrieval = (given: string) => given;',
    'const pattern = new RegExp(`^(?:a|b)$`);',
    "document.createElement('p');",
    "import { a } from './a.ts';",
    'prefetch(address);',
  ];
  expect(harmless.flatMap((statement) => sinksIn('src/view/x.ts', statement))).toEqual([]);
});
