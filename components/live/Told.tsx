import { useEffect, useRef, useState } from 'preact/hooks';
import { AWAY } from './away';

interface ToldProps {
  text: string;
  /** Another number says the line anew, though it be the same. */
  again: number;
  class?: string | undefined;
}

/** A line that screen readers say as it changes, and again where it repeats. It is there before its text, or nothing would be said. */
export function Told({ text, again, class: className }: ToldProps) {
  const [isAway, setAway] = useState(false);
  const said = useRef({ text, again });
  useEffect(() => {
    const last = said.current;
    said.current = { text, again };
    if (last.again === again || last.text !== text) return;
    setAway(true);
    const timer = setTimeout(() => setAway(false), AWAY);
    return () => clearTimeout(timer);
  }, [text, again]);
  return (
    <p class={className} role="status">
      {isAway ? '' : text}
    </p>
  );
}
