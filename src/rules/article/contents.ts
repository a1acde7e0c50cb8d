import type { Examples, Rule } from '../rule.ts';

/** Whether links that lead elsewhere stand under the label: then it is no list of the page's own parts. */
function leavesPage(label: Element): boolean {
  const list = label.nextElementSibling;
  const links = [...(list?.querySelectorAll('a') ?? [])];
  return links.length < 3 || links.some((link) => !/^#|#[^/]*$/.test(link.getAttribute('href') ?? ''));
}

export default {
  id: 'contents',
  kind: 'contents',
  label: 'Table of contents',
  why: 'Links to the parts of this page; the headings themselves stay.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Table of contents', 'In this article', 'On this page', 'Jump to section', 'Jump to', 'Contents',
        'In this post', 'In this guide', 'Page contents', 'Article contents', 'Quick links',
        'Toggle the table of contents',
      ],
      de: ['Inhaltsverzeichnis', 'Inhalt'],
      fr: ['Sommaire'],
      es: ['Índice', 'Contenido'],
      pt: ['Índice', 'Conteúdo'],
      it: ['Indice'],
      nl: ['Inhoud'],
      pl: ['Spis treści'],
      ru: ['Содержание'],
      zh: ['目录'],
      ja: ['目次'],
      ko: ['목차'],
      id: ['Daftar isi'],
      tr: ['İçindekiler'],
      ar: ['جدول المحتويات', 'المحتويات'],
      hi: ['विषय सूची'],
    },
  },
  needs: ['links', 'list'],
  takes: 'label',
  unless: ({ element }) => leavesPage(element),
} satisfies Rule;

export const examples = {
  removes: [
    `<div><h2>Table of contents</h2><ul><li><a href="#a">The fog</a></li><li><a href="#b">The boat</a></li><li><a href="#c">The pier</a></li></ul></div>{prose}`,
    `<p>目次</p><ol><li><a href="#a">霧の朝のこと</a></li><li><a href="#b">島の船のこと</a></li><li><a href="#c">古い桟橋のこと</a></li></ol>{prose}`,
  ],
  keeps: [
    `<h2>Contents</h2><ul><li><a href="/a">The fog</a></li><li><a href="/b">The boat</a></li><li><a href="/c">The pier</a></li></ul>{prose}`,
    `<h2>Inhalt</h2>{prose}`,
    `<ul><li><a href="#a">The fog</a></li><li><a href="#b">The boat</a></li><li><a href="#c">The pier</a></li></ul>{prose}`,
  ],
} satisfies Examples;
