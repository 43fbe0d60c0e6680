const MARK = 'new:site stub:';

/** The mark of a file that `npm run new:site` wrote: while it stands there nothing real was seen, and a test fails. */
export const stubMark = (task: string): string => `${MARK} ${task}, then remove this line`;

/** What a stub says is to be done; `null` for a file without the mark. @internal */
export const stubTask = (text: string): string | null =>
  new RegExp(`${MARK} (.*?)(?: -->)?$`, 'm').exec(text)?.[1] ?? null;
