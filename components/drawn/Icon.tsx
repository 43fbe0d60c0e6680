/** Our own line icons, drawn in a square of 16. */
const PATHS = {
  settings:
    'M2 4.5h7.2M12.8 4.5H14M2 11.5h1.2M6.8 11.5H14M11 6.3a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6zM5 13.3a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z',
  hide: 'M2 2l12 12M6.6 4a6.4 6.4 0 0 1 1.4-.2c3 0 5.2 2 6.5 4.2a10 10 0 0 1-1.9 2.3M4.2 5.2A9.8 9.8 0 0 0 1.5 8c1.3 2.2 3.5 4.2 6.5 4.2 1.2 0 2.3-.3 3.2-.8M6.6 6.7a2 2 0 0 0 2.7 2.7',
  fold: 'M4 10l4-4 4 4',
  unfold: 'M4 6l4 4 4-4',
  check: 'M3 8.5l3.2 3.2L13 4.8',
  info: 'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4zM8 7.5v3.7M8 4.9v.1',
  caution: 'M8 2.2l6.3 11.3H1.7zM8 6.5v3.2M8 11.5v.1',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.6 10.6L14.3 14.3',
  grip: 'M5 6h6M5 10h6',
  close: 'M4 4l8 8M12 4l-8 8',
  shield: 'M8 1.8l5.2 1.9v4c0 3-2.1 5.3-5.2 6.5-3.1-1.2-5.2-3.5-5.2-6.5v-4zM5.7 8l1.7 1.7 3-3.2',
};

/** An icon beside its words, or inside a button that has a label of its own; it says nothing by itself. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

const MARKS = {
  above: 'M5 1l4 8H1z',
  below: 'M5 9L1 1h8z',
  near: 'M1 4h8v2H1z',
  none: 'M5 1a4 4 0 100 8 4 4 0 000-8zm0 1.5a2.5 2.5 0 110 5 2.5 2.5 0 010-5z',
};

/** The shape that says "above", "at" or "below" to those who don't see the color. */
export function PositionMark({ position }: { position: keyof typeof MARKS }) {
  return (
    <svg class="mark" viewBox="0 0 10 10" aria-hidden="true">
      <path d={MARKS[position]} />
    </svg>
  );
}
