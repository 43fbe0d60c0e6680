import { indeed } from './indeed';
import { linkedin } from './linkedin';
import type { Site } from './site';

/** Job boards whose hosts the person grants at install. */
export const boards: readonly Site[] = [indeed, linkedin];
