import { expressionOf } from '../page/expressions';
import { foldSpaces, ownTextOf, textOf } from '../page/text';

/** How many elements are looked at: a page without structure is not searched for ever. */
const LOOKED_AT = 4000;

/**
 * The value of a field that a page prints with its label: "Location: Plano, TX" in one element, or the label in one element
 * and the value in the next (`dt` and `dd`, `th` and `td`, two spans) or beside it.
 * @param names the label's words, as an expression
 */
export function labelled(root: ParentNode, names: string): string {
  const inOne = expressionOf(`^(?:${names})\\s*:\\s*(.+)$`);
  const alone = expressionOf(`^(?:${names})\\s*:?$`);
  for (const node of [...root.querySelectorAll('dt,th,td,li,p,div,span,b,strong,label,h2,h3,h4')].slice(0, LOOKED_AT)) {
    const own = foldSpaces(ownTextOf(node));
    if (!own || own.length > 120) continue;
    const value = inOne.exec(own)?.[1];
    if (value) return value;
    if (!alone.test(own)) continue;
    const beside = node.nextElementSibling ? foldSpaces(textOf(node.nextElementSibling)) : '';
    const around = node.parentElement ? foldSpaces(ownTextOf(node.parentElement)).replace(/^:\s*/, '') : '';
    if (beside || around) return beside || around;
  }
  return '';
}
