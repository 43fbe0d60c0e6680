import type { OfferNote } from '../types';

export function notesOf(_: object): OfferNote[] {
  return [];
}
