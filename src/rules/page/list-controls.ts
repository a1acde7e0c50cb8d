import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'list-controls',
  kind: 'tools',
  label: 'Sorting and filters',
  why: 'It sorts or filters a list, or counts what the list shows.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'modal-filters', 'product-filters', 'layered-filter', 'layered-nav', 'filter-option', 'filter-options', 'sidebar-filters', 'filter-sidebar',
      'facet-filters', 'filter-group', 'sort-by',
    ],
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Sort and filter', 'Filter and sort', 'Filter & sort', 'Sort & filter', 'Filters', 'Filter by', 'Sort by',
        'Sort', 'Sort by: Featured', 'Sort by: Relevance', 'Sort by: Best selling', 'Refine your results',
        'Refine results', 'Refine by', 'Clear all', 'Clear filters', 'Clear all filters', 'Reset filters',
        'Apply filters', 'Show filters', 'Hide filters', 'All filters', 'More filters', 'Items per page',
        'Results per page', 'View as', 'Grid view', 'List view', 'Load more', 'Show more results', 'Trending searches',
        'Related searches', 'Popular searches', 'Recent searches', 'Type to search products', 'Add to compare',
        'Compare products', 'View in list', 'Showing all # results', 'Default sorting', 'Sort by popularity',
        'Sort by latest', 'Sort by price: low to high', 'Sort by price: high to low', 'You’ve viewed # of # products',
      ],
      de: [
        'Filter', 'Filtern', 'Sortieren nach', 'Sortierung', 'Filter zurücksetzen', 'Alle Filter', 'Mehr laden',
        'Ergebnisse filtern', 'Artikel pro Seite',
      ],
      fr: ['Filtrer', 'Trier par', 'Filtrer par', 'Filtres', 'Effacer tout', 'Tous les filtres'],
      es: ['Filtrar', 'Filtrar por', 'Ordenar por', 'Filtros', 'Borrar todo', 'Cargar más'],
      pt: ['Filtrar', 'Filtrar por', 'Ordenar por', 'Filtros', 'Limpar filtros', 'Carregar mais'],
      it: ['Filtra', 'Filtra per', 'Ordina per', 'Filtri', 'Cancella tutto'],
      nl: ['Filteren', 'Sorteer op', 'Sorteren op'],
      pl: ['Filtruj', 'Sortuj', 'Sortuj według', 'Filtry'],
      ru: ['Фильтры', 'Фильтр', 'Сортировать', 'Сортировка', 'Показать ещё'],
      tr: ['Filtrele', 'Sırala'],
      zh: ['筛选', '排序', '篩選'],
      ja: ['絞り込み', '並べ替え', '並び替え'],
      ko: ['필터', '정렬'],
    },
    patterns: [
      /^(?:showing|displaying|viewing) (?:results? )?\d[^.!?]{0,60}$/,
      /^(?:results? )?\d{1,5} ?(?:-|to|–) ?\d{1,5} (?:of|von|de|sur|di|van) (?:over )?[\d,.]{1,9}(?: \p{L}{3,12})?$/u,
      /^sort(?:ed)? by ?: ?.{2,30}$/,
      /^(?:filter|refine) by [\p{L} ]{3,20}$/u,
      /^page \d{1,4} (?:of|\/) \d{1,4}$/,
    ],
  },
  unless: ({ tag }) => /^(?:h1|h2|td|th|dt)$/.test(tag),
} satisfies Rule;

export const examples = {
  removes: [
    '<div class="product-filters"><p>Oak</p><p>Ash</p></div>{prose}',
    '<div>Sort and filter</div><p>Showing 1–24 of 180 results</p>{prose}',
    '<div>Filter by harbour</div>{prose}',
    '<p>Sort by: Newest first</p>{prose}<p>Page 1 of 8</p>',
    '<div>Sortieren nach</div>{prose}<div>Показать ещё</div>',
  ],
  keeps: [
    '<h2>Filters</h2><p>A red glass before the lamp warned of the reef, and a green one of the sand.</p>',
    '<p>Sort by hand, the old grocer said, or do not sort at all, for the eye forgets what the hand has held.</p>',
    '<table><tr><td>Filter</td><td>paper</td></tr></table>',
    '<p>Page 12 was missing.</p>',
  ],
} satisfies Examples;
