import canadaFile from './canada.json';

/** Job Bank's hourly wages of a group in a province: Canadian dollars an hour. */
export interface CanadianWages {
  low: number;
  median: number;
  high: number;
  period: string;
  source: string;
  groupTitle: string;
}

/**
 * Wages of a Canadian group (NOC 2021) in a province (two letters) or in the nation (`NAT`); `null` where Job Bank
 * publishes no median. Low and high are in most cases the 10th and 90th percentiles.
 */
export function canadianWages(noc: string, province: string): CanadianWages | null {
  const group = (
    canadaFile.groups as unknown as Record<string, { title: string; wages: [string, number, number, number, string][] }>
  )[noc];
  const row = group?.wages.find(([code]) => code === province);
  if (!group || !row) return null;
  const [, low, median, high, period] = row;
  return { low, median, high, period, source: canadaFile.source, groupTitle: group.title };
}
