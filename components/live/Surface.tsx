import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A page of our own, light or dark as the system is. */
export function Surface({ children, kind }: { children: ComponentChildren; kind: 'popup' | 'options' | 'offer' }) {
  const [query] = useState(() => matchMedia('(prefers-color-scheme: dark)'));
  const [dark, setDark] = useState(query.matches);
  useEffect(() => {
    const follow = () => setDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [query]);
  return <div class={`lens surface surface-${kind}${dark ? ' dark' : ''}`}>{children}</div>;
}
