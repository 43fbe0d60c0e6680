/** A remark or a doubt, in a sentence. */
export interface Notice {
  kind: 'caution' | 'info';
  text: string;
}
