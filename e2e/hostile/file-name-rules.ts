const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** What makes a name unsafe, by the system that it is unsafe on. */
const rules: Readonly<Record<string, (name: string) => boolean>> = {
  'Windows: characters': (name) => /[<>:"/\\|?*\u0000-\u001f]/.test(name),
  'Windows: devices': (name) =>
    /^(con|prn|aux|nul|conin\$|conout\$|clock\$|com[\d¹²³]|lpt[\d¹²³])\s*([.:]|$)/i.test(name),
  'Windows: ends in a dot or space': (name) => /[. ]$|^ /.test(name),
  'Windows: variables, streams, short names': (name) => /[%~]/.test(name),
  'Windows: length in UTF-16': (name) => name.length > 255,
  'macOS: signs': (name) => /[:/\u0000]/.test(name),
  'macOS: not in one form': (name) => name.normalize('NFC') !== name,
  'Linux: signs': (name) => /[/\u0000]/.test(name),
  'Linux: hidden or an option': (name) => /^[.-]/.test(name),
  'Linux: length in bytes': (name) => bytes(name) > 255,
  'shells: signs': (name) => /[$`!&;(){}[\]'*?~#=^]/.test(name),
  'everywhere: parts of a path': (name) => name === '' || name.includes('..'),
  'everywhere: controls, line breaks, overrides': (name) =>
    /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(name),
  'everywhere: spaces that hide the end': (name) => /\s{2}|[^\S ]/.test(name),
  'everywhere: another extension': (name) => name.split('.').length !== 2,
};

/** The rules that a file name breaks. */
export function brokenRules(name: string): readonly string[] {
  return Object.entries(rules).flatMap(([rule, isBroken]) => (isBroken(name) ? [rule] : []));
}
