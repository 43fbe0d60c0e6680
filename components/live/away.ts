/** How long a line is away before it is there anew, in milliseconds: screen readers take no notice of one that only stays. */
export const AWAY = 100;
