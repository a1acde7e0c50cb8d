import fc, { type Arbitrary } from 'fast-check';
import { allowedTags } from '../../../src/view/allowed.ts';

const otherTags = (
  'svg math mi mtext mglyph annotation-xml foreignObject desc title style script template noscript iframe object embed ' +
  'form input button select option textarea label fieldset video audio source picture canvas xmp plaintext noembed ' +
  'noframes frameset frame base meta link body html head center font marquee nobr x-custom font dialog slot ' +
  'selectedcontent portal listing image isindex keygen menu nav search'
).split(' ');

const tag = fc.constantFrom(...allowedTags, ...otherTags);

const addresses = [
  ...['javascript:alert(1)', 'https://a.example/b?c=d&e#f', '#place', '//c.example/', 'data:text/html,<script>', 'x'],
  ...[
    'mailto:a@b.example?subject=x',
    `data:image/png;base64,${'A'.repeat(300)}`,
    'https://a@b.example/(x)',
    'https://[',
  ],
];
const value = fc.oneof(
  fc.constantFrom(...addresses),
  fc.constantFrom('place', '1', '0', '99999999999', '-1', 'x-y', 'ltr', 'rtl', 'language-js', 'body', 'firstChild', ''),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const attributeName = fc.constantFrom(
  ...['id', 'name', 'class', 'href', 'src', 'alt', 'title', 'style', 'onerror', 'onclick', 'is', 'data-block', 'lang'],
  ...[
    'colspan',
    'rowspan',
    'start',
    'reversed',
    'type',
    'hidden',
    'srcset',
    'data-src',
    'ping',
    'target',
    'slot',
    'form',
  ],
  ...[
    'xlink:href',
    'xmlns',
    'encoding',
    'action',
    'formaction',
    'width',
    'height',
    'datetime',
    'popover',
    'itemprop',
    'aria-label',
    'role',
  ],
);

/** Texts that end something, open something or mean something elsewhere, and any text. */
export const text: Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '-->',
    '<!--',
    ']]>',
    '<![CDATA[',
    '</p>',
    '</style>',
    '</noscript>',
    '"',
    "'",
    '`',
    '&lt;b&gt;',
    '&#0;',
    '\\&lt;i a=\\&gt;',
  ),
  fc.constantFrom(
    '# a',
    '- b',
    '1. c',
    '> d',
    '---',
    '[e](f)',
    '![g](h)',
    '<i>',
    '|',
    '**',
    '__',
    '~~',
    '\\',
    '$&',
    '```',
  ),
  fc.constantFrom(
    'Share',
    'By Ann Ames',
    'A line of words that says a little.',
    '\n\n',
    '    ',
    '\t',
    ' ',
    '\u202e',
    '\u200b',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ maxLength: 20 }),
);

const quoted = (content: string) => content.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const attributes = fc
  .array(fc.tuple(attributeName, value), { maxLength: 3 })
  .map((all) => all.map(([name, content]) => ` ${name}="${quoted(content)}"`).join(''));

const { tree } = fc.letrec<{ tree: string; element: string }>((tie) => ({
  tree: fc.oneof({ depthSize: 'medium', withCrossShrink: true }, text, tie('element')),
  element: fc
    .tuple(tag, attributes, fc.array(tie('tree'), { maxLength: 5, depthIdentifier: 'markup' }))
    .map(([name, given, parts]) => `<${name}${given}>${parts.join('')}</${name}>`),
}));

/** Tags that open, close and overlap as they like. */
const soup = fc
  .array(
    fc.oneof(
      text,
      fc.tuple(tag, attributes).map(([name, given]) => `<${name}${given}>`),
      tag.map((name) => `</${name}>`),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));

/** Any markup: well nested, or not. */
export const markup: Arbitrary<string> = fc.oneof(
  fc.array(tree, { maxLength: 6 }).map((all) => all.join('')),
  soup,
);
