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
  'form',
  'ul',
  'ol',
  'table',
  'figure',
  'section',
  'blockquote',
  'dl',
  'a',
  'details',
  'label',
  'button',
  'h1',
  'h2',
  'h3',
  'h4',
];
const propertyWords = ['articlebody', 'description', 'text', 'review', 'reviewbody', 'author', 'name', 'offers'];

const groupCount = nameGroups.length + tagGroups.length + propertyWords.length;
const wordsPerMask = 31;
const maskCount = Math.ceil(groupCount / wordsPerMask);

/** The features of what stands around a block: each group near (the block and two wrappers) and anywhere above. */
export const surroundingFeatures: readonly string[] = ['near', 'around'].flatMap((distance) => [
  ...nameGroups.map((group) => `${distance} ${group.split(' ')[0]}`),
  ...tagGroups.map((tag) => `${distance} <${tag}>`),
  ...propertyWords.map((word) => `${distance} itemprop ${word}`),
]);

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
  readonly #byText = new Map<string, Int32Array>();

  constructor(readonly tree: Survey) {
    const { length } = tree.elements;
    this.#own = new Int32Array(length * maskCount);
    this.#around = new Int32Array(length * maskCount);
    for (let index = 0; index < length; index++) this.#read(index);
  }

  #read(index: number): void {
    const own = this.#masksOf(index);
    const parent = this.tree.parents[index] as number;
    for (let mask = 0; mask < maskCount; mask++) {
      this.#own[index * maskCount + mask] = own[mask] as number;
      const above = parent < 0 ? 0 : (this.#around[parent * maskCount + mask] as number);
      this.#around[index * maskCount + mask] = above | (own[mask] as number);
    }
  }

  #masksOf(index: number): Int32Array {
    const element = this.tree.elements[index] as Element;
    const tag = this.tree.tags[index] as string;
    const property = element.getAttribute('itemprop') ?? '';
    const key = `${tag} ${property} ${nameText(element)}`;
    let masks = this.#byText.get(key);
    if (!masks) {
      masks = masksFrom(tag, property, index === 0 ? '' : nameText(element));
      this.#byText.set(key, masks);
    }
    return masks;
  }

  /** Writes the features of element `index` into `row` from `at` on. */
  write(index: number, row: Float32Array, at: number): void {
    const parent = Math.max(0, this.tree.parents[index] as number);
    const grandparent = Math.max(0, this.tree.parents[parent] as number);
    for (let group = 0; group < groupCount; group++) {
      const mask = Math.floor(group / wordsPerMask);
      const bit = 1 << (group % wordsPerMask);
      const near = (this.#of(index, mask) | this.#of(parent, mask) | this.#of(grandparent, mask)) & bit;
      row[at + group] = near ? 1 : 0;
      row[at + groupCount + group] = (this.#around[index * maskCount + mask] as number) & bit ? 1 : 0;
    }
  }

  #of(index: number, mask: number): number {
    return this.#own[index * maskCount + mask] as number;
  }
}

function masksFrom(tag: string, property: string, names: string): Int32Array {
  const masks = new Int32Array(maskCount);
  const set = (group: number | undefined): void => {
    if (group === undefined) return;
    const mask = Math.floor(group / wordsPerMask);
    masks[mask] = (masks[mask] as number) | (1 << (group % wordsPerMask));
  };
  set(groupOfTag.get(tag));
  for (const word of property.toLowerCase().split(/\s+/)) set(groupOfProperty.get(word));
  for (const word of nameWords(names)) set(groupOfWord.get(word));
  return masks;
}
