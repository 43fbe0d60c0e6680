import type { Person } from '../insight/types';
import { DEFAULT_PREFERENCES } from '../preferences/preferences';

/** Somebody with the settings that the product ships with, except for what a test is about: tests measure nobody else. */
export const personWith = (own: Partial<Person> = {}): Person => ({ ...DEFAULT_PREFERENCES, ...own });
