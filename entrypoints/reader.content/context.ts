/**
 * What WXT's wrapper of a content script makes for `main`: here nothing but the controller of its life. WXT's own class brings
 * timers and a watcher of the address that the reader has no use for, 4 kB on every job page (`wxt.config.ts` puts this in
 * its place).
 */
export class ContentScriptContext extends AbortController {}
