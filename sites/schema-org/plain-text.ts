import { decode } from '../page/entities';
import { DESCRIPTION_LIMIT, foldLines } from '../page/text';

/**
 * Plain text of a description that schema.org lets be HTML. Real ones are escaped up to three times and hold written-out `\n`;
 * so strip, decode and strip until nothing is left to do. No parser of the browser ever sees the markup.
 * @param html as it is taken off the page, decoded once
 */
export function plainText(html: string): string {
  let text = html.slice(0, DESCRIPTION_LIMIT * 2);
  for (let pass = 0; pass < 3; pass++) {
    text = (pass === 0 ? text : decode(text))
      .replace(/<(style|script)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gi, '')
      .replace(/<\/?(?:a|abbr|b|em|font|i|mark|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>/gi, '')
      .replace(/<\/?[a-z][^<>]*>/gi, '\n')
      .replace(/\\[rn]/g, '\n');
  }
  return foldLines(text);
}
