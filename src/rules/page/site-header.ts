import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'site-header',
  kind: 'navigation',
  label: 'Site header',
  why: 'The head of the site: its name, menu and search.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'masthead', 'slogan', 'tagline', 'site-title', 'site-description', 'site-branding', 'site-header', 'siteheader',
      'global-header', 'top-bar', 'topbar', 'site-logo', 'announcement', 'utility-nav',
      'utility-bar', 'search-form', 'searchform', 'search-box', 'searchbox', 'search-bar',
    ],
    selector: 'body > header:not(:has(h1)), [role="banner"]:not(:has(h1)), [role="search"], form[action*="search" i]',
  },
  maxWords: 400,
  // A line with a time says who posted what follows.
  unless: ({ tag, element, prose: paragraphs }) =>
    paragraphs > 0 || tag === 'h1' || (tag === 'p' && element.querySelector('time') !== null),
} satisfies Rule;

export const examples = {
  removes: [
    `<header><a href="/">The Harbour Mail</a> <p>News of the coast</p></header>{prose}`,
    `<div class="site-branding"><p>Nachrichten vom Fluss</p></div>{prose}`,
    `<form action="/search"><label>What are you looking for?</label><input></form>{prose}`,
  ],
  keeps: [
    `<header><h1>The night ferry</h1><p>Forty crates and no moon</p></header>{prose}`,
    `<h1 class="site-title">The night ferry</h1>{prose}`,
    '<div class="slogan">{prose}</div>',
    '{prose}<p class="tagline">skipper, <time>2 hours ago</time></p>{moreProse}',
  ],
} satisfies Examples;
