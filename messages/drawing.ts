/** What an element of ours can carry; no functions, since what a drawing says has to cross from the background to a page. */
export type Attribute = string | number | boolean | Record<string, string>;

/** An element as plain data: tag, attributes, content. It can be sent from the background to a page. */
export type Drawing = [tag: string, attributes: Record<string, Attribute>, content: (Drawing | string)[]];
