import figures from './guide-figures.json';

/** The career guide's own figures for the general therapy assistant; nothing else in the dataset is like them. */
export interface GuideFigures {
  source: string;
  currency: 'USD';
  /** US dollars a year, as are all amounts here. */
  median: number;
  range: { low: number; high: number };
  topTenthFrom: number;
  tiers: { tier: 'entry' | 'mid' | 'senior'; annual: number; years: [number, number | null] }[];
  growthPercent: number;
  demand: 'low' | 'medium' | 'high';
}

export const GUIDE_FIGURES = figures as unknown as GuideFigures & { role: 'therapy-assistant' };
