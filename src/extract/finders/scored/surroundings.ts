import { nameWords } from '../../../rules/normalise.ts';
import { nameText } from '../../facts.ts';
import type { Survey } from '../../survey.ts';
import { nameGroups } from './name-groups.ts';

/** Elements that say by their tag what stands inside. */
const tagGroups = [
  'main',
  'article',
  'aside',
  'nav',
  'header',
  'footer',
  'ul',
  'ol',
  'figure',
  'section',
  'blockquote',
  'dl',
  'a',
  'h2',
  'h3',
];
const propertyWords = ['text', 'author'];

const groupCount = nameGroups.length + tagGroups.length + propertyWords.length;
const wordsPerMask = 31;
const maskCount = Math.ceil(groupCount / wordsPerMask);

/** How many features say what stands around a block: each group near (the block and two wrappers) and anywhere above. */
export const surroundingFeatures = 2 * groupCount;

const groupOfWord = new Map(
  nameGroups.flatMap((group, index) => group.split(' ').map((word) => [word, index] as const)),
);
const groupOfTag = new Map(tagGroups.map((tag, index) => [tag, nameGroups.length + index]));
const groupOfProperty = new Map(
  propertyWords.map((word, index) => [word, nameGroups.length + tagGroups.length + index]),
);

/** Bit masks of the groups that hold for each element itself and for anything that it stands in. */
export class Surroundings {
  readonly #own: Int32Array;
  readonly #around: Int32Array;
  readonly #byNames = new Map<string, Int32Array>();

  constructor(
    readonly tree: Survey,
    blocks: readonly number[],
  ) {
    const { length } = tree.elements;
    this.#own = new Int32Array(length * maskCount);
    // What stands within a block's line is never asked.
    const isRead = new Uint8Array(length);
    for (const block of blocks)
      for (let index = block; index >= 0 && !isRead[index]; index = tree.parents[index] as number) {
        isRead[index] = 1;
        this.#read(index);
      }
    this.#around = this.#own.slice();
    for (let at = maskCount; at < this.#around.length; at++) {
      const parent = tree.parents[Math.floor(at / maskCount)] as number;
      (this.#around[at] as number) |= this.#around[parent * maskCount + (at % maskCount)] as number;
    }
  }

  #read(index: number): void {
    const element = this.tree.elements[index] as Element;
    const own = this.#own.subarray(index * maskCount, (index + 1) * maskCount);
    if (index > 0) own.set(this.#masksOfNames(nameText(element)));
    note(own, groupOfTag.get(this.tree.tags[index] as string));
    const properties = element.getAttribute('itemprop');
    if (properties) for (const word of properties.toLowerCase().split(/\s+/)) note(own, groupOfProperty.get(word));
  }

  #masksOfNames(names: string): Int32Array {
    let masks = this.#byNames.get(names);
    if (!masks) {
      masks = new Int32Array(maskCount);
      for (const word of nameWords(names)) note(masks, groupOfWord.get(word));
      this.#byNames.set(names, masks);
    }
    return masks;
  }

  /** Writes the features of element `index` into `row`, which holds zeros, from `at` on. */
  write(index: number, row: Float32Array, at: number): void {
    const parent = Math.max(0, this.tree.parents[index] as number);
    const grandparent = Math.max(0, this.tree.parents[parent] as number);
    for (let mask = 0; mask < maskCount; mask++) {
      const start = at + mask * wordsPerMask;
      mark(this.#of(index, mask) | this.#of(parent, mask) | this.#of(grandparent, mask), row, start);
      mark(this.#around[index * maskCount + mask] as number, row, start + groupCount);
    }
  }

  #of(index: number, mask: number): number {
    return this.#own[index * maskCount + mask] as number;
  }
}

/** Writes a one for each bit that is set. */
function mark(mask: number, row: Float32Array, start: number): void {
  for (let bits = mask; bits !== 0; bits &= bits - 1) row[start + 31 - Math.clz32(bits & -bits)] = 1;
}

function note(masks: Int32Array, group: number | undefined): void {
  if (group === undefined) return;
  const mask = Math.floor(group / wordsPerMask);
  masks[mask] = (masks[mask] as number) | (1 << (group % wordsPerMask));
}
