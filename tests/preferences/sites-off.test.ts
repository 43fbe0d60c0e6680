import { describe, expect, it } from 'vitest';
import { isSiteOff } from '../../preferences/sites-off';

describe('a site that is switched off', () => {
  it('is off by its host there alone', () => {
    expect(isSiteOff(['uk.indeed.com'], 'uk.indeed.com', 'indeed')).toBe(true);
    expect(isSiteOff(['uk.indeed.com'], 'www.indeed.com', 'indeed')).toBe(false);
  });

  it('is off by its id on every host', () => {
    expect(isSiteOff(['indeed'], 'www.indeed.com', 'indeed')).toBe(true);
    expect(isSiteOff(['indeed'], 'www.linkedin.com', 'linkedin')).toBe(false);
  });
});
