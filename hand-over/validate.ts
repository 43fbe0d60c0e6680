import * as v from 'valibot';
import type { Posting } from '../insight/types';

const posting = v.object({
  id: v.string(),
  title: v.string(),
  url: v.string(),
  company: v.exactOptional(v.string()),
  location: v.exactOptional(v.string()),
  payText: v.exactOptional(v.string()),
  description: v.exactOptional(v.string()),
  // What is in it is checked where it is read.
  structured: v.exactOptional(v.record(v.string(), v.unknown())),
}) satisfies v.GenericSchema<unknown, Posting>;

const handOver = v.object({ at: v.number(), postings: v.array(v.unknown()) });

/** Postings on their way, and when they were left there, in milliseconds since 1970. */
interface HandOver {
  at: number;
  postings: Posting[];
}

/** Reads what lies in the storage. A posting that is none is left out; anything else is no hand-over, of long ago. Never throws. */
export function readHandOver(stored: unknown): HandOver {
  const read = v.safeParse(handOver, stored);
  if (!read.success) return { at: 0, postings: [] };
  const { at, postings } = read.output;
  return {
    at,
    postings: postings.flatMap((each) => {
      const found = v.safeParse(posting, said(each));
      return found.success ? [found.output] : [];
    }),
  };
}

/** Without the fields that are there and say nothing: one browser keeps them, the other does not. */
const said = (each: unknown): unknown =>
  v.is(v.record(v.string(), v.unknown()), each)
    ? Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined))
    : each;
