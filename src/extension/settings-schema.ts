import { fields, flag, matching, oneOf } from './checks.ts';

export const textSizes = ['small', 'medium', 'large'] as const;
export type TextSize = (typeof textSizes)[number];

export interface Settings {
  /** Whether pictures are asked of the hosts that they lie on. */
  readonly images: boolean;
  /** The id of the format that is offered first. */
  readonly format: string;
  readonly textSize: TextSize;
  /** Whether the plain text has the captions of pictures. */
  readonly captions: boolean;
}

export const defaultSettings: Settings = {
  images: true,
  format: 'markdown',
  textSize: 'medium',
  captions: false,
};

const known = fields<Partial<Settings>>(
  { images: flag, format: matching(/^[a-z]{1,20}$/, 20), textSize: oneOf(textSizes), captions: flag },
  [],
);

/** Settings from what was stored: what does not fit is as if it had never been set. */
export function parseSettings(stored: unknown): Settings {
  return { ...defaultSettings, ...known(stored) };
}
