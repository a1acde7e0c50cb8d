const rightToLeft = /^(?:Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg)$/;

/** The tag in its usual form ("en-gb" is "en-GB"), or undefined where it is none. */
export function languageTag(text: string): string | undefined {
  const tag = text.trim().replaceAll('_', '-');
  if (tag.length > 35 || !/^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** The script that a language is written in where its tag does not say another: `Latn`; empty where it is not known. */
export const scriptOf = (tag: string): string => new Intl.Locale(tag).maximize().script ?? '';

/** How the language is written; what the page declares only where the language does not say. */
export function directionOf(lang: string | undefined, declared: string): 'ltr' | 'rtl' | undefined {
  if (lang) return rightToLeft.test(scriptOf(lang)) ? 'rtl' : 'ltr';
  return declared === 'ltr' || declared === 'rtl' ? declared : undefined;
}
