/** An object out of JSON-LD. It is read by `ownValue` alone, so `__proto__` and the like are keys as any other. */
export type LinkedNode = { readonly [key: string]: unknown };

/** A script larger than this is no metadata. */
const maxCharacters = 1_000_000;
const maxScripts = 30;
const maxNodes = 4_000;

/** All typed objects of the page's JSON-LD, outermost first, by walking lists, graphs and the page's main entity. */
export function readLinkedNodes(copy: Document): readonly LinkedNode[] {
  const scripts = copy.querySelectorAll('script[type*="ld+json" i]');
  const roots: unknown[] = [];
  let budget = maxCharacters;
  for (let index = 0; index < scripts.length && index < maxScripts; index++) {
    const text = scripts[index]?.textContent ?? '';
    if (text.length > budget) continue;
    budget -= text.length;
    roots.push(parseLoosely(text));
  }
  return collectNodes(roots);
}

/** The value of an own key. */
export function ownValue(node: unknown, key: string): unknown {
  return isNode(node) && Object.hasOwn(node, key) ? node[key] : undefined;
}

export function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a list: JSON-LD says one thing or a list of things in the same place. */
export function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, 50) : [value];
}

/** Parses JSON, and where it is broken in one of the usual ways, what it was meant to be. */
export function parseLoosely(text: string): unknown {
  return parse(text) ?? parse(repair(text));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** HTML comments and CDATA around it, raw line breaks inside strings, trailing commas and semicolons, a missing comma. */
function repair(text: string): string {
  return text
    .replace(/<!--|-->|\/\/<!\[CDATA\[|\/\/\]\]>|\/\*<!\[CDATA\[\*\/|\/\*\]\]>\*\/|<!\[CDATA\[|\]\]>/g, '')
    .replace(/[\u0000-\u001f\u2028\u2029\ufeff]+/g, ' ')
    .replace(/\\(?=[^"\\/bfnrtu])/g, '')
    .replace(/([}\]]) ?(?=\{|"[^"\\]{1,40}" ?:)/g, '$1,')
    .replace(/,( ?[}\]])/g, '$1')
    .replace(/^ +/, '')
    .replace(/(?<![; ])[; ]+$/, '');
}

const containers = ['@graph', 'mainEntity', 'mainEntityOfPage', 'subjectOf', 'hasPart'] as const;

/** Breadth first and without recursion, so depth costs nothing. */
function collectNodes(roots: readonly unknown[]): readonly LinkedNode[] {
  const queue: unknown[] = [...roots];
  const nodes: LinkedNode[] = [];
  for (let index = 0; index < queue.length && index < maxNodes; index++) {
    const value = queue[index];
    if (Array.isArray(value)) queue.push(...value.slice(0, Math.max(maxNodes - queue.length, 0)));
    else if (isNode(value)) {
      nodes.push(value);
      // The questions of a FAQ are parts of a page, not what it is about.
      if (ownValue(value, '@type') === 'FAQPage') continue;
      for (const key of containers) {
        const inner = ownValue(value, key);
        if (typeof inner === 'object' && inner !== null) queue.push(inner);
      }
    }
  }
  return nodes;
}
