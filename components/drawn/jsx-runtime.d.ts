/**
 * The JSX of what the background draws, for the compiler alone (`tsconfig.drawn.json`): Preact's own, in which no element and no
 * component takes a function. A handler can't cross from the background to a page, so a button that has one would be dead.
 */
import type { JSX as Preact } from 'preact/jsx-runtime';

export * from 'preact/jsx-runtime';

type Handler = (...input: never[]) => unknown;
declare const nobody: unique symbol;
/** What stands in a handler's place, so that the compiler names the remedy; nothing has this type. `deed-of.ts` hears `data-does`. */
type NoHandlerHereUseDataDoes = { [nobody]: never };
type Still<Props> = {
  [Name in keyof Props]:
    | Exclude<Props[Name], Handler>
    | (Extract<Props[Name], Handler> extends never ? never : NoHandlerHereUseDataDoes);
};

export namespace JSX {
  export type Element = Preact.Element;
  export type ElementType = Preact.ElementType;
  export type IntrinsicAttributes = Preact.IntrinsicAttributes;
  export type ElementChildrenAttribute = Preact.ElementChildrenAttribute;
  export type LibraryManagedAttributes<_Component, Props> = Still<Props>;
  export type IntrinsicElements = { [Tag in keyof Preact.IntrinsicElements]: Still<Preact.IntrinsicElements[Tag]> };
}
