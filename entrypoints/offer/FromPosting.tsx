import { useContext } from 'preact/hooks';
import { TypedInFields } from '../../components/live/typed';
import type { Assumed } from '../../insight/types';
import { offer } from '../../locales/say';

interface FromPostingProps {
  /** Of the fields that it stands in, where it is typed. */
  fields?: readonly string[];
}

/** Marks what stands as the posting says it; not a text that is typed over it, be that a value or none. */
export function FromPosting({ fields = [] }: FromPostingProps) {
  return useIsTyped(fields) ? null : <span class="tag">{offer.fromPosting}</span>;
}

function useIsTyped(fields: readonly string[]): boolean {
  const typed = useContext(TypedInFields);
  return fields.some((field) => typed?.texts[field] !== undefined);
}

interface OriginProps {
  /** The field that it stands in. */
  name: string;
  assumed: Assumed | null;
  /** It was not set for this offer. */
  isRemembered: boolean;
}

/** Marks what the person has not said of this offer: the posting did, or they did of another one, or nobody. */
export function Origin({ name, assumed, isRemembered }: OriginProps) {
  if (useIsTyped([name])) return null;
  if (assumed?.from === 'posting') return <FromPosting />;
  if (assumed?.from === 'your-setting' && isRemembered) return <span class="tag">{offer.yourSetting}</span>;
  return assumed?.from === 'default' ? <span class="tag">{offer.assumed}</span> : null;
}
