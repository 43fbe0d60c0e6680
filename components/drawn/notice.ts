/** A remark or a doubt, in a sentence. */
export interface Notice {
  kind: 'caution' | 'info';
  text: string;
  /** The law that it tells of, one press away. */
  law?: { statute: string; url: string; read: string };
}
