import { DESCRIPTION_LIMIT, foldLines } from '../page/text';

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  hellip: '…',
  pound: '£',
  euro: '€',
  eacute: 'é',
};

/** Character references decoded once; a name that is not known stays as it stands. */
export const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '';
  });

/**
 * Plain text of a description that schema.org lets be HTML. Real ones are escaped once or twice and hold written-out `\n`;
 * so decode and strip until nothing is left to do. No parser of the browser ever sees the markup.
 */
export function plainText(html: string): string {
  let text = html.slice(0, DESCRIPTION_LIMIT * 2);
  for (let pass = 0; pass < 3; pass++) {
    text = decode(text)
      .replace(/<(style|script)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gi, '')
      .replace(/<\/?(?:a|abbr|b|em|font|i|mark|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>/gi, '')
      .replace(/<\/?[a-z][^<>]*>/gi, '\n')
      .replace(/\\[rn]/g, '\n');
  }
  return foldLines(text);
}
