import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';

/** What stands in fields as it was typed, by their names, as long as it is no value of theirs. */
export type Typed = Readonly<Record<string, string>>;

/** Where such texts are kept, so that they outlive their fields. */
export interface TypedTexts {
  texts: Typed;
  /** @param text `null`: the field holds its value and nothing else */
  keep: (name: string, text: string | null) => void;
}

/** Around fields whose half-typed texts somebody keeps; outside of it they are gone with the field. */
export const TypedInFields = createContext<TypedTexts | null>(null);

/** The texts with that of one field changed; the same ones where nothing changes. */
export function withText(texts: Typed, name: string, text: string | null): Typed {
  if ((texts[name] ?? null) === text) return texts;
  const { [name]: _, ...others } = texts;
  return text === null ? others : { ...others, [name]: text };
}

/** Keeps what stands in a field under its name; after each drawing, since others may clear the texts while it stands there. */
export function useTyped(name: string | undefined, text: string | null): void {
  const typed = useContext(TypedInFields);
  useEffect(() => {
    if (name !== undefined) typed?.keep(name, text);
  });
}

/** What a field of this name held when it was last there. */
export function useKept(name: string | undefined): string | null {
  const typed = useContext(TypedInFields);
  return (name !== undefined && typed?.texts[name]) || null;
}
