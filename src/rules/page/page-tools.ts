import type { Examples, Rule } from '../rule.ts';

/** Tools of a page; two or more in a row, or one with an icon's name, are a toolbar. */
const toolRow =
  /^(?:(?:print|dictionary|email|e-mail|mail|share|save|bookmark|listen|copy|link|scrap|translate|pdf|comment|like|facebook|twitter|drucken|merken|teilen|imprimer|partager|imprimir|compartir|stampa|drukuj|인쇄|스크랩|공유|印刷|保存|打印|收藏)(?:$|[ ,|/]{1,3})){2,10}$/;

export default {
  id: 'page-tools',
  kind: 'tools',
  label: 'Page tools',
  why: 'Tools of the page: print, save, translate.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'printfriendly', 'print-link', 'print-button', 'article-tools', 'story-tools', 'post-tools', 'page-tools',
      'tools-bar', 'toolbar', 'toolbox', 'bookmark', 'save-article', 'save-button', 'reading-list', 'gtranslate',
      'google-translate', 'article-actions', 'article-utility', 'action-bar', 'utility-bar', 'print-page',
      'pf-content-print',
    ],
    patterns: [toolRow],
  },
  needs: ['control', 'links', 'name', 'list'],
  maxWords: 30,
  // A figure is the card of a link that the author gives.
  unless: ({ element }) => element.closest('figure') !== null || element.querySelector('pre') !== null,
} satisfies Rule;

export const examples = {
  removes: [
    `<div class="article-tools"><button>Aa</button> <a href="/p">For paper</a></div>{prose}`,
    `<p><a href="#">print</a> <a href="#">dictionary</a> <a href="#">print</a></p>{prose}`,
    `<ul><li><a href="#">Drucken</a></li><li><a href="#">Merken</a></li></ul>{prose}`,
  ],
  keeps: [
    '<figure><a class="bookmark-container" href="/x"><div>The keeper’s tools</div><div>A file and a rag.</div></a></figure>{prose}',
    '<section class="toolbox"><h2>The keeper’s tools</h2><p>A file, a wick, a rag.</p></section>',
    '<p><a href="/x">Print and share in the age of steam</a></p>',
    '<p>save, share</p>',
    '<div class="code-toolbar"><pre>const sail = 1;</pre><div><button>Copy</button></div></div>',
  ],
} satisfies Examples;
