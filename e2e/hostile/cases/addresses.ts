import { family } from './case.ts';

const scripts = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6A&#x61vascript:alert(1)',
  'javascript&NewLine;:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'vbscript:msgbox(1)',
  'livescript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  'data:application/xhtml+xml,<x/>',
  'blob:https://evil.example/1',
  'file:///etc/passwd',
  'filesystem:https://evil.example/x',
  'view-source:javascript:alert(1)',
  'feed:javascript:alert(1)',
  'jar:https://evil.example!/',
  'chrome://settings',
  'about:blank#x',
  'intent://x#Intent;scheme=javascript;end',
  'ms-word:ofe|u|https://evil.example',
  'ws://evil.example',
  'https://user:pass@evil.example/',
  'javascript:\u2028alert(1)',
  '\u00a0javascript:alert(1)',
  '\ufeffjavascript:alert(1)',
  'moz-extension://x/',
  'chrome-extension://x/',
  '\\\\evil.example\\x',
  '//evil.example/x',
];

const inAttribute = (text: string): string => text.replaceAll('"', '&quot;');

/** Addresses that run something, or lead where no article leads. */
export const addressCases = family('Addresses that run script or leave the web', [
  ...scripts.map((address) => `<p>See <a href="${inAttribute(address)}">this link</a> of the article.</p>`),
  ...scripts.map((address) => `<img src="${inAttribute(address)}" alt="picture" width=300 height=300>`),
  ...scripts
    .slice(0, 16)
    .map(
      (address) =>
        `<iframe src="${inAttribute(address)}"></iframe><object data="${inAttribute(address)}"></object><embed src="${inAttribute(address)}">`,
    ),
  ...scripts
    .slice(0, 6)
    .map(
      (address) =>
        `<form action="${inAttribute(address)}"><button formaction="${inAttribute(address)}">Go</button></form>`,
    ),
  ...scripts
    .slice(0, 6)
    .map((address) => `<blockquote cite="${inAttribute(address)}">A quotation of some words.</blockquote>`),
  ...scripts
    .slice(0, 6)
    .map(
      (address) =>
        `<img srcset="${inAttribute(address)} 2x" lowsrc="${inAttribute(address)}" dynsrc="${inAttribute(address)}" longdesc="${inAttribute(address)}" usemap="#m"><map name=m><area href="${inAttribute(address)}"></map>`,
    ),
  '<a href="https://example.org/" ping="https://evil.example/ping" download="x.exe" referrerpolicy="unsafe-url" target="_top" rel="opener">x</a>',
  '<a href="https://xn--80ak6aa92e.com/">xn</a><a href="https://\u0430pple.com/">idn</a><a href="https://\u202emoc.elppa/">rtl</a>',
]);
