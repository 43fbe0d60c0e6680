/** A vacancy of the demo board. Every employer is invented. */
export interface Job {
  slug: string;
  title: string;
  company: string;
  city: string;
  state: string;
  schedule: string;
  /** Pay as the card prints it; `null` where the employer posts none. */
  payText: string | null;
  /** The same pay for schema.org: amounts and its unit; `null` where none is posted or schema.org has no such unit (a visit). */
  salary: { min: number | null; max: number | null; unit: 'HOUR' | 'WEEK' | 'MONTH' | 'YEAR' } | null;
  posted: string;
  summary: string;
  duties: string[];
  asks: string[];
  offers: string[];
}
