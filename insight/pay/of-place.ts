import { oneOf } from '../wordings/one-of';

/** Whether a place that a text names is none of those where the work is; `false` also for what is no place, or where the work's is not known. */
export type IsElsewhere = (place: string) => boolean;

const WORD = String.raw`\p{Lu}[\p{L}.'’-]*`;
/** "Colorado", "New York City", "Denver, CO". */
const NAME = `${WORD}(?: ${WORD}){0,3}(?:, [A-Z]{2}(?![A-Za-z]))?`;
const NAMES = `(?<names>${NAME}(?:(?:, ?(?:and |or )?| and | or |/)${NAME}){0,5})`;
const WHO = oneOf`
  residents|applicants?|candidates|employees|staff|hires|workers|locations?|clinics?|offices?|area|metro|market|region|only|based|positions?|roles?|PTAs?|COTAs?|OTAs?|SLPAs?
`;
const IN = oneOf`
  (?:[Ff]or )?(?:performed|based|located|working|work|living|hired)? ?(?:[Ii]n|[Ff]or|[Aa]t|within)
`;
/** "Pay range in New York City: ", "for Colorado residents is ", "in the state of Washington, ". */
const LED = new RegExp(
  String.raw`(?<!\p{L})${IN} (?:the )?(?:state of |city of |greater )?${NAMES}(?: (?:${WHO}))*\)?[ ,:(–-]*(?:(?:is|are|of|from|between|pay|pays|range|ranges|base|the|will be|at|USD)[ ,:]*)*[$ ]*$`,
  'u',
);
/** "Colorado: $30-35", "Denver, CO - ": a row of its own, or one of several behind each other. */
const ROW = new RegExp(
  String.raw`(?:^|[\n;|•.:,(]) *[•*-]? *${NAMES}(?: (?:${WHO}))*\)?(?: ?[:=–-]{1,2}|(?<=, [A-Z]{2})) ?[$ ]*$`,
  'u',
);
/** "$30-34 an hour in Colorado", "$44 (New York City)". */
const BEHIND = new RegExp(
  String.raw`^[ ,]*(?:\(? ?(?:for (?:work |candidates |residents |employees )?)?(?:${IN} )(?:the )?(?:state of |city of |greater )?|\()${NAMES}(?: (?:${WHO}))*(?= ?(?:$|[).,;|\n•]|and\b|or\b|\/))`,
  'u',
);
/** "California pay transparency: the hourly range is ", "NYC base salary: ". */
const HEADED = new RegExp(
  String.raw`(?:^|[.;\n•]) *[•*-]? *${NAMES}(?:['’]s)? (?:[a-z]+ ){0,2}?(?:pay|salary|wages?|compensation|transparency|applicants?|residents|candidates|employees)\b[^.;\n$]{0,60}[$ ]*$`,
  'u',
);
/** One name, and the law that is called by it: in "the Colorado Equal Pay Act" the rest is none. */
const STATE = `(?<names>(?:(?:New|North|South|West|Rhode) )?${WORD})(?:['’]s)?`;
const LAW = '(?:[A-Za-z-]+ ){0,5}?(?:[Ll]aws?|Act|requirements?|regulations?)';
/** "In accordance with Colorado law, the pay range is ": what a state's law has them print is paid there. */
const BY_LAW = new RegExp(
  String.raw`(?<!\p{L})(?:[Ww]ith|[Uu]nder|[Bb]y|[Pp]er) (?:the )?(?:[Ss]tate of )?${STATE} ${LAW}\b[^.;\n$]{0,80}[$ ]*$`,
  'u',
);
const BETWEEN = /, ?(?=(?![A-Z]{2}(?![A-Za-z])))(?:and |or )?| and | or |\//;
/** How far from a figure its place stands. */
const NEAR = 160;
/** Names that are asked for of one text: a list of all states has no more. */
const MOST = 60;

/**
 * Tells of the figures of a text, one after the other, whether their words give them to another place than the post's: companies with
 * posts in many states print the range of each that has a law on it.
 * @returns for a figure by the text before it, back to the figure before, and behind it, on to the next
 */
export function paidElsewhere(isElsewhere: IsElsewhere | undefined): (before: string, after: string) => boolean {
  if (!isElsewhere) return () => false;
  let isFirst = true;
  const known = new Map<string, boolean>();
  const isOther = (name: string): boolean => {
    if (!known.has(name) && known.size >= MOST) return false;
    const told = known.get(name) ?? isElsewhere(name);
    known.set(name, told);
    return told;
  };
  return (before, after) => {
    // "$31 in Ohio, $38 in Washington": what stands behind a figure is that one's.
    const lead = (isFirst ? before : before.replace(BEHIND, '')).slice(-NEAR);
    isFirst = false;
    const said = firstOf([LED, ROW, HEADED, BY_LAW], lead) ?? BEHIND.exec(after.slice(0, NEAR));
    const names = said?.groups?.names;
    return names?.split(BETWEEN).every(isOther) ?? false;
  };
}

function firstOf(forms: readonly RegExp[], lead: string): RegExpExecArray | null {
  for (const form of forms) {
    const found = form.exec(lead);
    if (found) return found;
  }
  return null;
}
