/** Hosts of the publishers that speak for more than one state → their entry in `data/sources.json`. */
const PUBLISHERS: readonly (readonly [RegExp, string])[] = [
  [/\basha\.org$/, 'asha'],
  [/\bncsb\.info$/, 'ncsb'],
  [/\baota\.org$/, 'aota'],
  [/\bapta\.org$/, 'apta'],
  [/\bbls\.gov$|^blsmon1\.bls\.gov$/, 'bls-ooh'],
  [/\botapta\.ca$/, 'otapta'],
  [/\bphysiotherapy\.ca$/, 'cpa'],
  [/\bcsp\.org\.uk$/, 'csp'],
  [/\bhealthcareers\.nhs\.uk$/, 'nhs-health-careers'],
];

/** The publisher of a licensure page; single states' boards, laws and secondary pages share one entry, with their URL in the row. */
export function licensureSourceOf(url: string): string {
  const host = new URL(url).hostname;
  return PUBLISHERS.find(([pattern]) => pattern.test(host))?.[1] ?? 'licensure-pages';
}
