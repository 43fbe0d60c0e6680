/** Where one thought ends, and where a line does; not behind "approx." or "min.". */
const END = /(?<!\b(?:approx|est|min|max|avg|incl|excl|vs|no)\.)(?<=[.!?])\s+(?=[^a-z])|[;\n\r]+/;

/** The sentences of a text, its lines and what semicolons part too, with their stops. */
export const sentencesOf = (text: string): string[] => text.split(END);
