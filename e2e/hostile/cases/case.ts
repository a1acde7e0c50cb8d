/** One hostile thing, put between paragraphs of an article. Whatever of it runs calls `alert`; whatever it asks for is on a host of its own. */
export interface HostileCase {
  /** The family, as it stands in SECURITY.md. */
  readonly family: string;
  readonly name: string;
  readonly html: string;
}

/** Paragraphs that must survive everything. Each is prose enough to count as such. */
export const paragraphs = [
  'The ferry left the harbour before dawn with forty crates of apples on deck, and the pilot who had steered it for thirty winters kept one hand on the wheel and the other on a cup of tea.',
  'By noon the fog had lifted, the island lay ahead like a sleeping dog, and the children who had waited on the pier since breakfast began to count the crates aloud in two languages.',
  'Nobody knows who planted the pear tree behind the chapel, but in the year of the long drought it fed the whole street, and since then each newborn child of the parish is carried once around its trunk.',
  'When the last train had gone, the station master swept the platform, wound the clock, wrote the day into a ledger that no inspector had asked for in years, and walked home along the rails.',
] as const;

const [first, second, third, fourth] = paragraphs.map((text) => `<p>${text}</p>`);

/** A whole page with the case in the middle of its article. The title is the article's. */
export function pageOf(html: string, head = '<title>The apples of the island</title>'): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body><article><h1>The apples of the island</h1>${first}${second}${html}${third}${fourth}</article></body></html>`;
}

/** Cases of one family from their HTML, named by it. */
export function family(name: string, all: readonly string[]): HostileCase[] {
  return all.map((html) => ({ family: name, name: html.slice(0, 70), html }));
}
