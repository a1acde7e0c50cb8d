import DOMPurify, { type Config } from 'dompurify';
import { allowedAttributes, allowedTags, forbiddenContents } from './allowed.ts';
import { prepare } from './prepare.ts';

const config: Config = Object.freeze({
  ALLOWED_TAGS: allowedTags,
  ALLOWED_ATTR: allowedAttributes,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  FORBID_CONTENTS: forbiddenContents,
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
  // Ids are judged in policy.ts, which gives them a prefix of their own.
  SANITIZE_DOM: false,
  PARSER_MEDIA_TYPE: 'text/html',
});

/** Without it a table may stand in a paragraph, which no document of today reads the same way. */
const standard = '<!DOCTYPE html>';

/**
 * The only way from HTML to elements. Twice: what the first pass lets through is written out and parsed again, so that
 * the elements are such as a parser makes, and stay the same when an exported file is opened.
 */
export function sanitize(html: string): DocumentFragment {
  return DOMPurify.sanitize(standard + prepared(html), { ...config, RETURN_DOM_FRAGMENT: true });
}

function prepared(html: string): string {
  let isFirst = true;
  DOMPurify.addHook('beforeSanitizeElements', (node) => {
    if (isFirst && node.ownerDocument) prepare(node.ownerDocument);
    isFirst = false;
  });
  try {
    return DOMPurify.sanitize(standard + html, { ...config });
  } finally {
    DOMPurify.removeHook('beforeSanitizeElements');
  }
}
