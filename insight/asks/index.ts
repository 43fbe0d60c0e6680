import { type PhraseIndex, phraseIndex } from '../phrases';
import { disregardIn } from '../phrases/disregard';
import { type Mention, mentionsOf } from '../phrases/mentions';
import { wordsOf } from '../phrases/words';
import type { Asks, Schedule, Setting } from '../types';
import { CREDENTIAL_DECOYS, CREDENTIAL_PHRASES, type CredentialId } from './credentials';
import { readExperience } from './experience';
import { refusesNewGraduates, welcomesNewGraduates } from './new-graduates';
import { SCHEDULE_DECOYS, SCHEDULE_PHRASES, TITLE_SCHEDULE_PHRASES } from './schedule';
import { SETTING_DECOYS, SETTING_PHRASES } from './settings';
import { tierInWords, tierOfYears } from './tier';

interface Indexes {
  settings: PhraseIndex<Setting>;
  schedule: PhraseIndex<Schedule>;
  titleSchedule: PhraseIndex<Schedule>;
  credentials: PhraseIndex<CredentialId>;
}

/** Built on first use: the background starts without them. */
let built: Indexes | undefined;
function indexes(): Indexes {
  built ??= {
    settings: phraseIndex(SETTING_PHRASES, SETTING_DECOYS),
    schedule: phraseIndex(SCHEDULE_PHRASES, SCHEDULE_DECOYS),
    titleSchedule: phraseIndex(TITLE_SCHEDULE_PHRASES, SCHEDULE_DECOYS),
    credentials: phraseIndex(CREDENTIAL_PHRASES, CREDENTIAL_DECOYS),
  };
  return built;
}

/**
 * What a posting asks for beside skills. The title's career stage wins over the years that the description asks for, and
 * those over its words.
 */
export function readAsks(title: string, description: string | undefined): Asks {
  const text = description ? `${title}\n${description}` : title;
  const words = wordsOf(text);
  const disregard = disregardIn(text);
  const asked = <Id extends string>(index: PhraseIndex<Id>): Mention<Id>[] => {
    const seen = new Set<Id>();
    return mentionsOf(index, text, words).filter(({ id, start, end }) => {
      if (seen.has(id) || disregard(start, end)) return false;
      seen.add(id);
      return true;
    });
  };
  const { settings, schedule, titleSchedule, credentials } = indexes();
  const experience = readExperience(text);
  const newGraduatesRefused = refusesNewGraduates(text);
  const tier = tierInWords(title) ?? (experience ? tierOfYears(experience.years) : tierInWords(text));
  return {
    experience,
    // Words that refuse those who begin name their level all the same.
    tier: newGraduatesRefused !== null && experience === null && tier === 'entry' ? null : tier,
    settings: asked(settings).map(({ id }) => id),
    schedule: [...new Set([...mentionsOf(titleSchedule, title), ...asked(schedule)].map(({ id }) => id))],
    credentials: asked(credentials).map(({ id, quoted }) => ({ id, quoted })),
    newGraduatesWelcome: newGraduatesRefused === null && welcomesNewGraduates(title, text),
    newGraduatesRefused,
  };
}
