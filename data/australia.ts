import australiaFile from './australia.json';

/** One adult minimum rate of the award: Australian dollars. */
export interface AwardPoint {
  level: number;
  payPoint: number | null;
  weekly: number;
  hourly: number;
}

/** Minimum rates of the award from a date. Which level an allied health assistant falls in is given by no source. */
export interface Award {
  source: string;
  classification: string;
  effectiveFrom: string;
  points: AwardPoint[];
}

/** The newest edition of Australia's award minima (support services employees), ascending. */
export function australianAward(): Award {
  const { source, classification, editions } = australiaFile.award;
  const newest = editions.at(-1);
  if (!newest) throw new RangeError('data/australia.json holds no edition of the award.');
  const points = newest.points as unknown as [number, number | null, number, number][];
  return {
    source,
    classification,
    effectiveFrom: newest.effectiveFrom,
    points: points.map(([level, payPoint, weekly, hourly]) => ({ level, payPoint, weekly, hourly })),
  };
}
