/**
 * Social Security (6.2 %) and Medicare (1.45 %): what an employer pays on top of a wage, and a contractor out of their own pay.
 * The other half comes off a wage too, so it is no difference between the two. Section 3111 of the Internal Revenue Code.
 */
export const EMPLOYERS_HALF = 0.062 + 0.0145;
