import { defencesIn } from './defence.ts';

const checks = ['extension/check'];
const writing = ['src/export/', 'unit/properties'];

export const dataDefences = [
  ...defencesIn('src/extension/checks.ts', checks, {
    'addresses of metadata are of the web': [
      "if (address.protocol !== 'https:' && address.protocol !== 'http:') return undefined;",
    ],
    'no password in metadata': ["address.password = '';"],
    'no unseen signs in metadata': [".replace(unseen, '')"],
    'texts are cut': ['cut(value, maxLength)', 'value'],
    'markup is bounded': [
      ' && value.length <= maxLength ? value : undefined);\n}\n\nexport function matching',
      ' ? value : undefined);\n}\n\nexport function matching',
    ],
    'numbers are bounded': ['Math.min(Math.max(value as number, min), max)', '(value as number)'],
    'lists are bounded': ['.slice(0, maxItems)'],
    'own fields only': ['Object.hasOwn(value, key)', 'key in value'],
    'what is needed is there': ['else if (needed.includes(key)) return undefined;'],
  }),
  ...defencesIn('src/extension/check-extraction.ts', [...checks, 'unit/checked-values'], {
    'fields of known names only': ['/^[a-z]{1,40}$/i.test(field)', 'true'],
  }),
  ...defencesIn('src/extension/extract-from.ts', ['extension/extract-from'], {
    'the answer is checked': [
      'checkPageExtraction(answer.value)',
      '(answer.value as ReturnType<typeof checkPageExtraction>)',
    ],
    'the page is of the same site': ['isSameSite(source.href, href) && '],
    'the tab is of the same site': [' && isSameSite(now?.href, href)', ' && now !== undefined'],
  }),
  ...defencesIn('src/extension/tab.ts', ['extension/extract-from'], {
    'a file is of no site': ['/^https?:/.test(address) ?', 'URL.canParse(address) ?'],
  }),
  ...defencesIn('src/extension/records.ts', ['extension/records'], {
    'ids of records': ["if (!idPattern.test(id)) return failed('record-missing');"],
    'records are checked': ['checkReading(stored[id])', '(stored[id] as Reading | undefined)'],
  }),
  ...defencesIn('src/extension/settings-schema.ts', ['extension/settings'], {
    'settings are checked': ['...known(stored)', '...(stored as Settings)'],
  }),
  ...defencesIn('src/extract/copy.ts', ['unit/copies', 'unit/clobbering'], {
    'attributes are tamed': ['  tameAttributes(copy);\n'],
    'the page is bounded': ["if (!isWithinLimits(copy)) return { ok: false, failure: 'too-big' };"],
  }),
  ...defencesIn('src/extract/attributes.ts', ['unit/copies', 'unit/clobbering'], {
    'names off the copy': ['isNaming || '],
    'attributes are bounded': [' || lengths.isTooLong(element, name)'],
    'no more attributes than a page needs': ['names.length > limits.attributes', 'false'],
  }),
  ...defencesIn('src/extract/rendering.ts', ['extract/live'], {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code to be found
    'the copy stays in step': ['[shown, `${shown}:not(selectedcontent *)`]', '[shown]'],
  }),
  ...defencesIn('src/export/html/escape.ts', writing, {
    'HTML escapes <': ["'<': '&lt;'", "'<': '<'"],
    'HTML escapes quotes': ["'\"': '&quot;'", "'\"': '\"'"],
    'HTML escapes &': ["'&': '&amp;'", "'&': '&'"],
  }),
  ...defencesIn('src/export/html.ts', writing, {
    'HTML carries its own policy': ["default-src 'none'; img-src", 'img-src'],
  }),
  ...defencesIn('src/export/markdown/escape.ts', writing, {
    'Markdown escapes <': [".replace(/</g, '&lt;')"],
    'Markdown escapes [': ['[\\\\`*[\\]>~|$]', '[\\\\`*\\]>~|$]'],
    'Markdown escapes its own escape': ['[\\\\`*[\\]>~|$]', '[`*[\\]>~|$]'],
    'Markdown escapes addresses': ['[\\s()<>\\\\"', '[\\s<>\\\\"'],
  }),
  ...defencesIn('src/export/markdown/blocks.ts', writing, {
    'fences are longer than what they hold': ['fence(text, 3)', "'```'"],
    'code has no unseen signs': ['cleanLines(element.textContent)', 'element.textContent'],
  }),
  ...defencesIn('src/export/markdown.ts', writing, {
    'front matter is quoted': ['JSON.stringify(cleanLine(value))', 'cleanLine(value)'],
  }),
  ...defencesIn('src/export/visible.ts', writing, { 'texts have no unseen signs': [".replace(hidden, '')"] }),
  ...defencesIn('src/export/file-name.ts', ['file-name'], {
    'devices are no names': ['reserved.test(name)', 'false'],
    'names are cut': ['if (bytes > limit) return kept;'],
    'names have known signs only': [".replace(/[^\\p{L}\\p{M}\\p{N}\\p{Join_Control}’_-]+/gu, ' ')"],
  }),
];

const none = 'default-src connect-src frame-src base-uri form-action frame-ancestors object-src worker-src'.split(' ');

export const manifestDefences = defencesIn(
  'manifest.json',
  ['hostile/manifest'],
  {
    ...Object.fromEntries(none.map((name) => [`policy: ${name}`, [`${name} 'none'; `] as const])),
    'policy: script-src': ["script-src 'self'; ", "script-src 'self' 'wasm-unsafe-eval'; "],
    'policy: style-src': ["style-src 'self'; ", "style-src 'self' 'unsafe-inline'; "],
    'policy: img-src': ["img-src 'self' data: https:; ", 'img-src *; '],
    'policy: Trusted Types': ["require-trusted-types-for 'script'; "],
    'no other permission': ['"activeTab", ', '"activeTab", "tabs", '],
    'no host': ['"default_locale"', '"host_permissions": ["<all_urls>"], "default_locale"'],
    'nothing for pages': [
      '"default_locale"',
      '"web_accessible_resources": [{"resources": ["icons/*"], "matches": ["<all_urls>"]}], "default_locale"',
    ],
  },
  'chromium',
);
