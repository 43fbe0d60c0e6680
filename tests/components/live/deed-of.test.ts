// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { deedOf } from '../../../components/live/deed-of';

it.each(['hide-site', 'open-options', 'open-offer'] as const)('a click on a button that does %s means that', (kind) => {
  document.body.innerHTML = `<button type="button" data-does="${kind}"><b>Do</b></button>`;
  let deed: unknown = null;
  document.body.addEventListener('click', (event) => {
    deed = deedOf(event);
  });
  document.querySelector('b')?.click();
  expect(deed).toEqual({ kind });
});
