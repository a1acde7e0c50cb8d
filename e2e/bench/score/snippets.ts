export interface SnippetScore {
  readonly found: number;
  readonly of: number;
}

/**
 * How many of the snippets stand in the text. White space and case do not matter: where a line breaks is the layout's
 * choice, and labels were copied from the screen, where style sheets set capitals.
 */
export function countSnippets(snippets: readonly string[], text: string): SnippetScore {
  const searched = collapse(text);
  const wanted = snippets.map(collapse).filter((snippet) => snippet !== '');
  return { found: wanted.filter((snippet) => searched.includes(snippet)).length, of: wanted.length };
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
