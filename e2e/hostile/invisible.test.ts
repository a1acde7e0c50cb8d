import { pageOf } from './cases/case.ts';
import { expect, test } from './fixtures.ts';
import { note } from './whole.ts';

/** Written down by the page itself: whatever it can see of us. */
const watch = `<script>
  const seen = [];
  for (const name of ['securitypolicyviolation', 'error', 'unhandledrejection', 'message', 'focusin', 'DOMNodeInserted', 'load'])
    addEventListener(name, (event) => { if (event.type !== 'load' || event.target !== document) seen.push(name); }, true);
  new MutationObserver((all) => seen.push(...all.map(({ type, target }) => type + ' ' + target.nodeName))).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  customElements.define('x-spy', class extends HTMLElement {
    static observedAttributes = ['hidden', 'id', 'name'];
    constructor() { super(); seen.push('constructed'); }
    connectedCallback() { seen.push('connected'); }
    disconnectedCallback() { seen.push('disconnected'); }
    adoptedCallback() { seen.push('adopted'); }
    attributeChangedCallback(name) { seen.push('attribute ' + name); }
    cloneNode() { seen.push('cloned'); }
  });
  for (const [prototype, name] of [[Node, 'cloneNode'], [Document, 'querySelectorAll'], [Element, 'getAttribute'], [Element, 'checkVisibility'], [DOMParser, 'parseFromString']]) {
    const own = prototype.prototype[name];
    prototype.prototype[name] = function (...given) { seen.push('called ' + name); return own.apply(this, given); };
  }
  Object.defineProperty(Object.prototype, 'kept', { set() { seen.push('set kept'); }, configurable: true });
  // The page's own loading is over then.
  addEventListener('load', () => setTimeout(() => {
    const globals = new Set(Reflect.ownKeys(window).map(String));
    seen.length = 0;
    window.report = () => [...seen.splice(0), ...Reflect.ownKeys(window).map(String).filter((name) => !globals.has(name) && name !== 'report')];
    document.documentElement.dataset.ready = '';
    // The observer hears of that before the next turn.
    queueMicrotask(() => { seen.length = 0; });
  }));
</script>`;

const content =
  '<x-spy id="a" name="b">text</x-spy><img src="https://img.example.org/a.png" width=300 height=200 onerror="1"><img loading=lazy data-src="https://img.example.org/b.png" width=300 height=200>' +
  '<noscript><img src="https://img.example.org/c.png"></noscript><p style="color:red" onclick="1">A line.</p><iframe srcdoc="x"></iframe><form><input name=parentNode><button>Share</button></form>' +
  '<div class="newsletter"><p>Subscribe to our newsletter</p><input type=email></div><video poster="https://img.example.org/p.png"></video><template><p>t</p></template>';

const report = 'JSON.parse(JSON.stringify(globalThis.wrappedJSObject ? wrappedJSObject.report() : report()))';

/** Policies of pages, each of which tells the page of other things. */
const policies: Readonly<Record<string, string | undefined>> = {
  'no policy': undefined,
  'no inline handlers': "script-src 'unsafe-inline' 'unsafe-hashes'; report-uri http://report.evil.example/",
  'nothing but its scripts': "default-src 'none'; script-src 'nonce-a'; report-uri http://report.evil.example/",
  'no styles': "style-src 'none'; img-src 'none'; report-uri http://report.evil.example/",
  'Trusted Types': "require-trusted-types-for 'script'; trusted-types 'none'; report-uri http://report.evil.example/",
  'a sandbox': 'sandbox allow-scripts allow-same-origin; report-uri http://report.evil.example/',
};

for (const [name, policy] of Object.entries(policies)) {
  test(`a click is not seen by a page with ${name}`, async ({ session, trap }, info) => {
    const html = pageOf(
      content,
      `<title>The apples of the island</title>${watch.replace('<script>', '<script nonce="a">')}`,
    );
    const address = trap.add(`${name}.html`, html, policy ? { 'content-security-policy': policy } : {});
    const tab = await session.openTab(address);
    // What the test's own look has called is told by this, and forgotten.
    await tab.waitFor('[data-ready]');
    await tab.run(report);
    const popup = await session.clickButton(tab);
    expect(await popup.text('.article-body')).toContain('station master');
    trap.take();
    await popup.close();
    const again = await session.clickButton(tab);
    await again.waitFor('#title');
    expect(((await tab.run(report)) as string[]).filter((what) => what !== 'focusin')).toEqual([]);
    // The popup asks for the pictures of the article, the page for nothing.
    expect(trap.take().filter((host) => host !== 'img.example.org:443')).toEqual([]);
    note(info, {
      family: `T13 invisible to a page with ${name}`,
      number: 1,
      held: '0 events, calls, changes, requests',
    });
  });
}
