/**
 * Compiled by `tsconfig.drawn.json` only: what must not compile in `components/drawn`. A line that does compile is an error there.
 */
const Part = ({ name }: { name: string }) => <p>{name}</p>;
const Asking = ({ onAnswer }: { onAnswer: () => void }) => <p title={String(onAnswer)} />;

export const refused = [
  // @ts-expect-error a handler of an element
  <button key={1} type="button" onClick={() => undefined} />,
  // @ts-expect-error a reference by function
  <p key={2} ref={() => undefined} />,
  // @ts-expect-error a function where a component takes a value
  <Part key={3} name={() => 'x'} />,
  // @ts-expect-error a component that takes a function
  <Asking key={4} onAnswer={() => undefined} />,
];
export const drawn = [<Part key={1} name="x" />, <button key={2} type="button" class="a" data-does="fold" disabled />];
