import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';

/** Tells whoever shows what fields come to that one of them, by its id, holds something that can't be used, or no longer does. */
type TellFault = (id: string, isFaulty: boolean) => void;

/** Around fields whose faults somebody wants to know; outside of it nobody does. */
export const Faults = createContext<TellFault | null>(null);

/** Says of a field whether it is faulty, and that it no longer is where it goes. */
export function useFaults(id: string, isFaulty: boolean): void {
  const tell = useContext(Faults);
  useEffect(() => {
    if (!tell || !isFaulty) return;
    tell(id, true);
    return () => tell(id, false);
  }, [tell, id, isFaulty]);
}
