import type { StructuredReading } from '../site';
import { readBlock } from './json-ld';
import { parseJson } from './mend-json';
import { readMarkedUp } from './microdata';

/** JSON-LD blocks, broken ones too where they can be mended in one way only. */
export const readMendedJsonLd = (root: ParentNode): StructuredReading[] =>
  [...root.querySelectorAll('script[type*="ld+json" i]')].flatMap((block) =>
    readBlock(block.textContent ?? '', parseJson),
  );

/**
 * Everything that schema.org says of jobs on a page: JSON-LD as it comes, and what is marked up in place. For sites of many
 * makers; `readJsonLd`, which every reader has, does for those that print sound JSON.
 */
export const readData = (document: Document): StructuredReading[] => [
  ...readMendedJsonLd(document),
  ...readMarkedUp(document).map(({ reading }) => reading),
];
