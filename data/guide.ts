import guideFile from './guide.json';
import type { Guide } from './schema-career';

/**
 * What the career guide says of the general therapy assistant, retold in our own words. Its figures are `GUIDE_FIGURES`.
 * About 17 kB: to be imported only where it is read, never by the background.
 */
export const GUIDE = guideFile as Guide & { role: 'therapy-assistant' };
