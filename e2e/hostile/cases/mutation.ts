import { family } from './case.ts';

const hit = '<img src=x onerror=alert(1)>';
const quoted = '<img title="--&gt;&lt;/style&gt;&lt;/title&gt;&lt;/noscript&gt;&lt;img src=x onerror=alert(1)&gt;">';
const roots = ['svg', 'math'];
const integration = ['mtext', 'mi', 'mo', 'ms', 'mn', 'annotation-xml', 'desc', 'title', 'foreignObject'];
const raw = [
  'style',
  'title',
  'xmp',
  'noscript',
  'noembed',
  'noframes',
  'iframe',
  'textarea',
  'plaintext',
  'script',
  'template',
];

/** Markup that means something else when it is written out and parsed again. */
export const mutationCases = family('Markup that changes when it is parsed again', [
  ...roots.flatMap((root) =>
    integration.map((point) => `<${root}><${point}><table><mglyph><style><!--</style>${quoted}`),
  ),
  ...roots.flatMap((root) => raw.map((element) => `<${root}><${element}>${hit}</${element}>${quoted}</${root}>`)),
  ...raw.map((element) => `<${element}><p id="</${element}>${hit}">`),
  ...raw.map((element) => `<p><${element}><a title="</${element}>${hit}">x</a></${element}></p>`),
  ...[250, 506, 511, 512, 513, 1200].map(
    (depth) => `${'<div>'.repeat(depth)}<form><math><mtext></form><form><mglyph><style></math>${hit}`,
  ),
  ...[250, 500, 511].map((depth) => `${'<b><i>'.repeat(depth)}<table><p>${quoted}`),
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)></style></mglyph></form></mtext></math></form>',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<svg><p><style><!--</style><img title="--><img src=x onerror=alert(1)>">',
  '<math><mtext><h1><a><h6></a></h6><mglyph><svg><mtext><style><a title="</style><img src onerror=alert(1)>"></style></h1>',
  '<a><svg><a><style><img src=x onerror=alert(1)></style></a></svg></a>',
  '<p><p><table><p><form></form><form>x<table><form></table></form>',
  '<table><td><form><table><form><td></form>x</table>',
  `<!--><img src=x onerror=alert(1)>-->`,
  `<!--!> ${hit} -->`,
  `<!-- --!><img src=x onerror=alert(1)> -->`,
  `<![CDATA[ ${hit} ]]>`,
  `<svg><![CDATA[<p>]]>${hit}<![CDATA[</p>]]></svg>`,
  `<?xml-stylesheet ><img src=x onerror=alert(1)> ?>`,
  `</p ${hit}>`,
  `<listing>&lt;img src=x onerror=alert(1)&gt;</listing><xmp>${hit}</xmp>`,
  '<p title="`<img src=x onerror=alert(1)>`">`</p>',
  `<select><option><style></select>${hit}</style>`,
  `<select><selectedcontent></selectedcontent><option>${hit}</option></select>`,
  `<select><template><img src=x onerror=alert(1)></template></select>`,
  `<template shadowrootmode=open>${hit}<slot></slot></template>`,
  `<div><template shadowrootmode=open shadowrootserializable>${hit}</template></div>`,
  `<template><s><template><s>${hit}</s></template></s></template>`,
  `<noscript><p title="</noscript>${hit}"></noscript>`,
  `<frameset onload=alert(1)><frame src="javascript:alert(1)"></frameset>`,
  `<table background="javascript:alert(1)"><tr><td background="https://evil.example/t">x</table>`,
  `<pre>\n\n\n${quoted}</pre><textarea>\n${hit}</textarea>`,
  `<p>a\u0000b<scr\u0000ipt>alert(1)</scr\u0000ipt></p>`,
  `<x:y onload=alert(1)>x</x:y><x\u2028y onclick=alert(1)>`,
  `<p is=x-y><button is=x-y onclick=alert(1)>x</button></p>`,
  `<a><body is=x-y></body></a><p>x</p>`,
]);
