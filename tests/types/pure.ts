/** Compiled by `tsconfig.pure.json` only: what must not compile in `insight`, `data` and `locales`. */
export const refused = [
  // @ts-expect-error the page
  () => document.title,
  // @ts-expect-error the browser
  () => navigator.language,
  // @ts-expect-error the network
  () => fetch('/'),
  // @ts-expect-error the process
  () => process.env,
];
