import { decode, decodeTexts } from '../page/entities';

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text, decodeTexts);
  } catch {
    return undefined;
  }
};

const VALUE_ENDS = /["}\]\w]$/;
const VALUE_BEGINS = /^["{[\w-]/;

/**
 * Mends what can be mended in one way only: raw line breaks and needless escapes in strings, commas that are missing between
 * two values or stand after the last one. A quotation mark that is not escaped could end anywhere, so that stays broken.
 */
function mended(text: string): string {
  let before = '';
  let out = '';
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\[\s\S])*"|[{}[\],:]|[^\s{}[\],:"]+|"/g)) {
    if (VALUE_ENDS.test(before) && VALUE_BEGINS.test(token)) out += ',';
    if (before === ',' && /[}\]]/.test(token)) out = out.slice(0, -1);
    out +=
      token[0] !== '"'
        ? token
        : token
            .replace(/\\([\s\S])/g, (pair, after) => (/["\\/bfnrtu]/.test(after) ? pair : after))
            .replace(/\p{Cc}/gu, ' ');
    before = token;
  }
  return out;
}

/**
 * Reads a block of JSON as pages really print it: wrapped in an HTML comment, CDATA or quotes, entity-encoded, with keys in
 * PascalCase, or slightly broken.
 * @returns its value, or `undefined` where it can't be read for certain
 */
export function parseJson(raw: string): unknown {
  let text = raw.replace(/^[\s;'/*]*(?:<!--|<!\[CDATA\[)?[\s'/*]*|[\s;'/*]*(?:-->|\]\]>)?[\s;'/*]*$/g, '');
  if (/^[{[]?\s*&(quot|#34|#x22);/i.test(text)) text = decode(text);
  // Source code that joins the pieces of a block: '{"a":1,' '"b":2}'.
  if (raw.trim()[0] === "'") text = text.replace(/'\s*\+?\s*'/g, '');
  if (!/"title"\s*:/.test(text))
    text = text.replace(/"(@?)([A-Z])(\w*)"(?=\s*:)/g, (_, at, first, rest) => `"${at}${first.toLowerCase()}${rest}"`);
  return parse(text) ?? parse(mended(text));
}
