import { describe, expect, it } from 'vitest';
import { GUIDE } from '../../data/guide';
import { GUIDE_FIGURES } from '../../data/guide-figures';
import { ROLE_IDS, roleFacts } from '../../data/roles';
import { source } from '../../data/sources';

describe('the guide, retold', () => {
  it('is of the general role, and says whose guide it is', () => {
    expect(roleFacts(GUIDE.role).seriesTitle).toContain('career guide');
    expect(GUIDE.source).toBe(GUIDE_FIGURES.source);
    expect(source(GUIDE.source).publisher).toBe('Jobicy');
  });

  it('has the tiers, and the demand, of the guide’s figures', () => {
    expect(GUIDE.tiers.map(({ tier, years }) => ({ tier, years }))).toEqual(
      GUIDE_FIGURES.tiers.map(({ tier, years }) => ({ tier, years })),
    );
    expect(GUIDE.card.demand.level).toBe(GUIDE_FIGURES.demand);
  });

  it('leads to every other role, none twice', () => {
    expect([...GUIDE.relatedRoles].sort()).toEqual(ROLE_IDS.filter((id) => id !== GUIDE.role).sort());
  });

  it('leaves nothing out', () => {
    // Counted by hand in the guide: its lists, part by part.
    const { settings, skillMap, day, ...lists } = GUIDE;
    expect({
      functions: lists.functions.length,
      responsibilities: lists.responsibilities.length,
      places: settings.places.length,
      tools: lists.tools.length,
      technicalSkills: lists.technicalSkills.length,
      softSkills: lists.softSkills.length,
      worldwide: lists.worldwide.length,
      challenges: lists.challenges.length,
      day: day.map(({ tasks }) => tasks.length),
      skillMap: skillMap.map(({ skills }) => skills.length),
      pros: lists.pros.length,
      cons: lists.cons.length,
      beginnersMistakes: lists.beginnersMistakes.length,
      advice: lists.advice.length,
      caseStudies: lists.caseStudies.length,
      questions: lists.questions.length,
    }).toEqual({
      functions: 3,
      responsibilities: 15,
      places: 5,
      tools: 19,
      technicalSkills: 15,
      softSkills: 10,
      worldwide: 3,
      challenges: 5,
      day: [5, 5, 5],
      skillMap: [4, 4, 5],
      pros: 6,
      cons: 6,
      beginnersMistakes: 8,
      advice: 8,
      caseStudies: 3,
      questions: 9,
    });
  });

  it('tells a day without a gap, from nine to five', () => {
    expect(GUIDE.day.map(({ from, to }) => `${from}-${to}`)).toEqual(['09:00-12:00', '12:00-15:00', '15:00-17:00']);
  });

  it('keeps figures of pay in one place', () => {
    expect(JSON.stringify(GUIDE)).not.toMatch(/\$|\d\d,\d{3}|\d %|\d%/);
  });
});
