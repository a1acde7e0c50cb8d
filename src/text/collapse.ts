/** Text with one space for all white space between two words: what is one space already, as most is, stays. */
export const collapse = (text: string): string => text.trim().replace(/ *[^\S ]\s*| {2,}/g, ' ');
