import type { Examples, Rule } from '../rule.ts';

/** What newspapers are called, after at least one word of their own: "Island Post", "TheIslandPost". */
const paperName =
  /^(?:the )?(?!(?:the|my|our|your|his|her|open|first|last|next|new|old|guest|blog|this|that|these|hard|good|bad|end|modern|ancient|goal|lamp|sign|trading|nightly|in|on|at|of|a|to) )\p{L}[\p{L}.]{2,20}(?: \p{L}{2,16})? ?(?:post|times|daily|daily news|herald|tribune|gazette|chronicle|observer|inquirer|courier|telegraph|mail online|journal online|standard online)$/u;

/** Whether each word begins with a capital letter. */
const isTitleCase = (element: Element): boolean =>
  /^\s*(?:\p{Lu}\S*\s+)*\p{Lu}\S*\s*$/u.test(element.textContent.slice(0, 60));

export default {
  id: 'site-name',
  kind: 'navigation',
  label: 'Name of the site',
  why: 'The name of the newspaper stands above its article.',
  clues: { patterns: [paperName] },
  place: 'before',
  maxWords: 5,
  unless: ({ tag, element }) => !/^(?:p|div|a|span|section|header)$/.test(tag) || !isTitleCase(element),
} satisfies Rule;

export const examples = {
  removes: [
    `<p>TheIslandPost</p><p>Island Post</p><h1 data-stays>The night ferry</h1>{prose}`,
    `<div>The Harbour Herald</div>{prose}`,
  ],
  keeps: [
    `<h1>Harbour Times</h1>{prose}`,
    `<p>Our Daily</p>{prose}`,
    `<p>The last post</p><p>Hard times</p>{prose}`,
    `{prose}<p>Island Post</p>{moreProse}`,
  ],
} satisfies Examples;
