/** What the readers, on every job page, call of the browser; see {@link slimPolyfill}. */
const CALLED = ['runtime', 'storage'];
const POLYFILL = /webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/;
const TABLE = /(const apiMetadata = )(\{[\s\S]*?\n {6}\});/;

/**
 * Leaves in webextension-polyfill's table of functions only the namespaces that a page's script calls: the table is most of the
 * polyfill, and every job page would load it. What is left out still gives promises, since Manifest V3 does so by itself; the
 * polyfill's work is the messages, which it wraps by other means.
 */
export function slimPolyfill() {
  return {
    name: 'slim-polyfill',
    transform(code: string, id: string): string | null {
      if (!POLYFILL.test(id)) return null;
      const table = TABLE.exec(code)?.[2];
      if (!table)
        throw new Error('webextension-polyfill no longer has its table where scripts/slim-polyfill.ts looks for it.');
      const all = JSON.parse(table) as Record<string, unknown>;
      const kept = Object.fromEntries(CALLED.map((name) => [name, all[name]]));
      return code.replace(TABLE, (_, start: string) => `${start}${JSON.stringify(kept)};`);
    },
  };
}
