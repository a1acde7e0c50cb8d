import { paragraphs } from '../case.ts';
import { article, type HostilePage, prose, title, whole } from './page.ts';

const xhtml = { 'content-type': 'application/xhtml+xml; charset=utf-8' };
const xmlText = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title></head><body><article><h1>${title}</h1>${prose}<script>hit()</script><p><![CDATA[<img src=x onerror=hit()>]]></p><svg xmlns="http://www.w3.org/2000/svg" onload="hit()"/></article></body></html>`;
const plain = `${title}\n\n${paragraphs.join('\n\n')}\n\n<script>hit()</script>\n`;

/** Kinds of documents. */
export const documentPages: readonly HostilePage[] = [
  { name: 'XHTML', html: xmlText, headers: xhtml },
  {
    name: 'XHTML with a name space of its own',
    html: xmlText
      .replaceAll(/(<\/?)(?!!|svg)/g, '$1h:')
      .replace('xmlns=', 'xmlns:h=')
      .replace('<h:![', '<![')
      .replace('<h:/', '</h:'),
    headers: xhtml,
    expected: 'words',
  },
  { name: 'XHTML that is broken', html: xmlText.replace('</article>', '</x>'), headers: xhtml, expected: 'words' },
  {
    name: 'XML',
    html: `<?xml version="1.0"?><?xml-stylesheet href="javascript:hit()"?><a><p>${paragraphs[0]}</p></a>`,
    headers: { 'content-type': 'text/xml' },
    expected: 'words',
  },
  {
    name: 'a feed',
    html: `<rss><channel><item><title>x</title><description>&lt;img src=x onerror=hit()&gt;</description></item></channel></rss>`,
    headers: { 'content-type': 'application/xml' },
    expected: 'words',
  },
  {
    name: 'SVG',
    html: `<svg xmlns="http://www.w3.org/2000/svg" onload="hit()"><text y="20">${paragraphs[0]}</text><foreignObject width="500" height="500"><div xmlns="http://www.w3.org/1999/xhtml">${article}</div></foreignObject></svg>`,
    headers: { 'content-type': 'image/svg+xml' },
    expected: 'words',
  },
  { name: 'text', html: plain, headers: { 'content-type': 'text/plain; charset=utf-8' } },
  {
    name: 'text of 9 MB',
    html: plain.repeat(12_000),
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    expected: 'words',
  },
  {
    name: 'JSON',
    html: JSON.stringify({ title, text: paragraphs, html: '<img src=x onerror=hit()>' }),
    headers: { 'content-type': 'application/json' },
    expected: 'words',
  },
  { name: 'a script', html: 'hit();'.repeat(50), headers: { 'content-type': 'text/javascript' }, expected: 'words' },
  { name: 'a picture', html: 'x', headers: { 'content-type': 'image/png' }, expected: 'words' },
  {
    name: 'frames',
    html: `<!doctype html><title>${title}</title><frameset cols="50%,50%"><frame src="javascript:hit()"><frame src="about:blank"><noframes>${article}</noframes></frameset>`,
    expected: 'words',
  },
  {
    name: 'an article in a frame',
    html: whole(`<iframe width="900" height="900" srcdoc="${article.replaceAll('"', '&quot;')}"></iframe>`),
    expected: 'words',
  },
  { name: 'plain text without an end', html: whole(`${article}<plaintext></p><script>hit()</script>`) },
  { name: 'quirks', html: `<title>${title}</title><body>${article}` },
  { name: 'UTF-16', html: `\ufeff${whole(article)}`, headers: { 'content-type': 'text/html' } },
  {
    name: 'escapes of ISO-2022-JP',
    html: whole(`${article}<p title="\u001b(J"><img alt="\u001b$B"></p><p>\u001b(B"onerror=hit()</p>`),
  },
  {
    name: 'base of script',
    html: whole(
      `${article}<p>A <a href="hit()">link</a> and an <img src="x.png" width="300" height="300" alt=""> end.</p>`,
      '<base href="javascript:/a/-hit()///">',
    ),
  },
  { name: 'base of data', html: whole(article, '<base href="data:text/html,x"><base target="x">') },
  {
    name: 'base elsewhere',
    html: whole(
      `${article}<p>A <a href="#x">link</a> and <a href="b">another</a>.</p>`,
      '<base href="http://base.evil.example/">',
    ),
  },
  { name: 'policy: nothing', html: whole(article), headers: { 'content-security-policy': "default-src 'none'" } },
  { name: 'policy: sandbox', html: whole(article), headers: { 'content-security-policy': 'sandbox' } },
  {
    name: 'policy: Trusted Types',
    html: whole(article),
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  },
  {
    name: 'policy: isolated',
    html: whole(article),
    headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
  },
  {
    name: 'policy: features off',
    html: whole(article),
    headers: { 'permissions-policy': 'fullscreen=(), clipboard-write=()', 'document-policy': 'force-load-at-top' },
  },
  {
    name: 'refresh in a long time',
    html: whole(article, '<meta http-equiv="refresh" content="3600;url=http://refresh.evil.example/">'),
  },
  {
    name: 'refresh of script',
    html: whole(article, '<meta http-equiv="refresh" content="0;url=javascript:hit()">'),
  },
  { name: 'an error of the server', html: whole(article), headers: { 'x-status': '500' } },
];
