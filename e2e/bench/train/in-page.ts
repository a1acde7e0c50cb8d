import { findByReadability } from '../../../src/extract/finders/readability.ts';
import { featureCount, featuresOf, hearReadability } from '../../../src/extract/finders/scored/features.ts';
import { findBySemantics } from '../../../src/extract/finders/semantics.ts';
import { textOf } from '../../../src/extract/survey.ts';
import { sweptPage } from '../../../src/extract/swept-page.ts';
import { parsePage } from '../in-page/parse.ts';

/** The blocks of a page as the scored finder sees them: their texts, and their features as base64 of 32-bit floats. */
export interface PageBlocks {
  readonly texts: readonly string[];
  /** Blocks that never reach `article.text`: captions. */
  readonly silent: readonly boolean[];
  readonly rows: string;
  readonly width: number;
}

function blocksOfPage({ html, url }: { html: string; url: string }): PageBlocks | undefined {
  const swept = sweptPage(parsePage(html, url), { url });
  if (typeof swept === 'string') return undefined;
  const { tree, hints, copy } = swept;
  const features = featuresOf(tree, hints, findBySemantics(tree, copy));
  const readability = findByReadability(tree, copy);
  if (readability) hearReadability(features, tree, readability);
  return {
    texts: features.blocks.map((index) => textOf(tree, index, 1e7)),
    silent: features.blocks.map((index) => tree.elements[index]?.closest('figcaption') !== null),
    rows: base64(new Uint8Array(features.rows.buffer)),
    width: featureCount,
  };
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

Object.assign(globalThis, { winnowTraining: { blocksOfPage } });
