import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'byline',
  kind: 'author',
  label: 'Byline',
  why: 'Who wrote the article; shown above the text instead.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'byline', 'bylines', 'author-name', 'article-author', 'post-author', 'entry-author', 'author-link', 'by-author', 'author-line',
    ],
    patterns: [
      /^by (?!\p{L}{2,}ing |the |a |an |and |any |all |some |no |his |her |my |our |your |their |this |that |these |then |now |far |default |design |contrast |law )\p{L}[\p{L}.'-]{0,20}(?: (?:\p{L}[\p{L}.'-]{0,20}|&)){1,5}(?:,? (?:staff writer|correspondent|reporter|reuters|ap|afp|associated press))?$/u,
      /^by \p{L}[\p{L}.' -]{2,40} ?[[(<][^\s@]{1,40}@[^\s@]{3,40}[\])>]$/u,
      /^(?:written|reported|edited|reviewed|posted|words|story|text|photographs) by:? \p{L}[\p{L}.' -]{2,50}$/u,
      /^(?:von|par|por|di|door|af|av|oleh|автор|autor|autora|auteur|autore|penulis|editor|editör|haber|kaynak|muhabir|reporter|redakteur|text|laporan|الكاتب|بقلم|लेखक|रिपोर्ट) ?: ?\p{L}[\p{L}\p{M}.' -]{2,50}$/u,
      /^(?:\(?(?:责任编辑|責任編輯|编辑|編輯|作者|记者|記者|撰文|文|来源|來源|校对|審核|审核|監制|监制|取材|取材・文|執筆|執筆者|撮影|文・写真) ?[:：/] ?[\p{L} 、,/-]{2,24}\)?)$/u,
      /^(?:記者|记者) ?\p{L}{2,4} ?[/／] ?[\p{L}]{2,8}(?:報導|报道|電|讯)$/u,
      /^\(?\p{L}{1,9}(?: \p{L}{1,9})? ?\/ ?(?:dpa|afp|pap|apa|ap|sid|epd|kna|efe|ansa|reuters|agenturen)\)?$/u,
      /^\p{L}{2,4} ?기자(?: ?[[(]?[\w.-]{1,30}@[\w.-]{3,30}[\])]?)?$/u,
    ],
  },
  place: ['before', 'after'],
  maxWords: 14,
  inSentences: true,
  unless: ({ tag }) => /^(?:h[1-3]|td|th|dt|dd)$/.test(tag),
} satisfies Rule;

export const examples = {
  removes: [
    `<p>By Ada Lindqvist</p>{prose}`,
    `{prose}<p>BY ADA LINDQVIST [lindqvist.ada@example.org]</p>`,
    `<p class="byline">Ada Lindqvist, Hafenstadt</p>{prose}`,
    `<div>Von: Jonas Weber</div>{prose}<p>责任编辑：李四</p>`,
    `{prose}<p>aja/PAP</p>`,
    `{prose}<p>홍길동 기자 hong@example.org</p><p>Penulis: Siti Rahma</p>`,
  ],
  keeps: [
    `<p>By the sea</p>{prose}<p>By then, nobody sang.</p>`,
    `{prose}<p>By Friday evening</p>{moreProse}`,
    `<h2>By rail and river</h2>{prose}`,
  ],
} satisfies Examples;
