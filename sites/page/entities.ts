/** The character references that job sites print by name, and at the same place what each stands for. */
const NAMES =
  'amp lt gt quot apos nbsp ndash mdash lsquo rsquo ldquo rdquo bull middot hellip dollar pound euro eacute'.split(' ');
const SIGNS = '&<>"\' –—‘’“”•·…$£€é';

/**
 * Character references decoded once: what is escaped twice is then escaped once. A name that is not known stays as it stands.
 * Some boards print their own escaping, so that even the text that a person sees says "Speech &amp; Language"; that is why
 * every text is decoded where it is taken off the page, and none of `insight/` has to know. What comes out is text, never markup.
 */
export const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return SIGNS[NAMES.indexOf(name.toLowerCase())] ?? whole;
    const code = Number(decimal ?? `0x${hexadecimal}`);
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '';
  });

/** The same for every text of a value, as the second argument of `JSON.parse`. */
export const decodeTexts = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? decode(value) : value;
