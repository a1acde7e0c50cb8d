import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'navigation',
  kind: 'navigation',
  label: 'Navigation',
  why: 'Links to the parts of the site.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'submenu', 'sub-menu', 'megamenu', 'mega-menu', 'main-menu', 'mainmenu', 'main-nav', 'mainnav', 'site-nav',
      'sitenav', 'top-nav', 'topnav', 'topbar-menu', 'primary-nav', 'primary-menu', 'secondary-nav', 'nav-menu',
      'nav-bar', 'navbar', 'global-nav', 'gnav', 'gnb', 'lnb', 'mobile-menu', 'mobile-nav', 'side-nav', 'sidenav',
      'offcanvas', 'off-canvas', 'menu-item', 'footer-menu', 'footer-nav', 'footer-links', 'hamburger', 'drawer-nav',
      'masthead-nav', 'language-switcher', 'lang-switcher', 'language-selector',
    ],
    selector: 'nav, [role="navigation"], [role="menu"], [role="menubar"]',
  },
  maxWords: 2000,
  unless: (facts) => facts.prose > 0 || (facts.linkDensity < 0.5 && !facts.has('control') && !facts.has('list')),
} satisfies Rule;

export const examples = {
  removes: [
    `<nav><ul><li><a href="/a">Boats</a></li><li><a href="/b">Fog</a></li><li><a href="/c">Night</a></li></ul></nav>{prose}`,
    `<div class="mainNav"><a href="/a">Mühle</a> <a href="/b">Fluss</a></div>{prose}`,
    `{prose}<div role="navigation"><a href="/2">2</a> <a href="/3">3</a></div>`,
  ],
  keeps: [
    `<nav>{prose}</nav>`,
    '<div class="navigation-history"><p>Charts before 1700 show no island at all.</p></div>',
  ],
} satisfies Examples;
