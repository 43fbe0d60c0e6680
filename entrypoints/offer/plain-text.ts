/** A tag as a page's source has it: "<p>", "</b>", "<br/>", "<div class=…>"; "< 5" and "<3 years" are none. */
const TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/i;
/** What begins a line of its own, or is followed by one. */
const OF_A_LINE = new Set(
  'ADDRESS ARTICLE BR DD DIV DL DT FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
/** Never read by anybody. */
const UNSEEN = new Set('HEAD SCRIPT STYLE TEMPLATE NOSCRIPT'.split(' '));

/**
 * What a reader sees of a pasted text that is a page's source: the texts between its tags, each block on lines of its own. A text
 * without tags stays as it is. The platform's parser makes a document of it that is shown nowhere and runs nothing.
 */
export function plainText(pasted: string): string {
  if (!TAG.test(pasted)) return pasted;
  const { body } = new DOMParser().parseFromString(pasted, 'text/html');
  return linesOf(body).join('');
}

function linesOf(node: Node): string[] {
  return [...node.childNodes].flatMap((child) => {
    if (child.nodeType === child.TEXT_NODE) return [child.textContent ?? ''];
    if (UNSEEN.has(child.nodeName)) return [];
    return OF_A_LINE.has(child.nodeName) ? ['\n', ...linesOf(child), '\n'] : linesOf(child);
  });
}
