import { family } from './case.ts';

/** Parts of an article that would pass for parts of our page, or cover them. */
export const redressCases = family('Covering and imitating our page', [
  '<div style="position:fixed;inset:0;z-index:2147483647;background:white">Winnow needs your password</div>',
  '<dialog open>Your session has expired</dialog><div popover=manual id=pop>x</div><button popovertarget=pop commandfor=pop command=show-popover>Open</button>',
  '<p class="bar removals failure primary keep" id="removed">x</p><p id="title">x</p><p id="removals">x</p><p id="status">x</p>',
  '<header class="article-header"><h1 id=title data-field=title>Another title</h1></header>',
  '<p data-key="x" data-testid="article-body" data-field="title" data-rule=x data-block=0 data-language=x data-text-size=large>x</p>',
  '<p aria-live=assertive role=alert aria-hidden=true aria-label="Saved" tabindex=1 contenteditable hidden inert draggable=true>x</p>',
  '<p slot=x part=y exportparts=z nonce=abc itemid=x accesskey=s autocapitalize=on enterkeyhint=go spellcheck=true translate=no>x</p>',
  '<a href="#removed" target=_self>skip</a><a href="#title">up</a><a href="?id=../../x">query</a><a href="/popup/popup.html">popup</a>',
  '<label for=download>Click me</label><button type=submit form=f id=download>Download</button><output for=removed>x</output>',
  '<p dir=rtl lang="en&quot;><x">\u202eoverridden\u202c and \u2066isolated\u2069</p><bdo dir=rtl>drawkcab</bdo>',
  '<img src="https://big.example.org/a.png" width=100000 height=100000 alt="huge" style="position:fixed">',
  '<table><tr><td colspan=1000000 rowspan=1000000>x</table><ol start=-99999999999 reversed><li value=1e9>x</ol>',
  '<details name=x open><summary>x</summary>y</details><summary>z</summary><p popover>hidden</p><search>s</search>',
  '<a href="https://bank.example@evil.example/">https://bank.example/</a><a href="https://example.org/\u202egpj.exe">x</a>',
]);
