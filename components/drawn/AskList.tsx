import type { Asks } from '../../insight/types';
import { details, names } from '../../locales/say';
import { Icon } from './Icon';

/** What a posting asks for beside skills: experience, setting, schedule, credentials. Nothing where it names none. */
export function AskList({ asks }: { asks: Asks }) {
  const found = [
    asks.experience && details.experience(asks.experience.years),
    asks.newGraduatesWelcome && details.newGraduates,
    ...asks.settings.map((setting) => names.setting[setting]),
    ...asks.schedule.map((schedule) => names.schedule[schedule]),
    ...asks.credentials.map(({ id }) => names.credential[id]),
  ].filter((each) => typeof each === 'string');
  if (found.length === 0) return null;
  return (
    <section class="part">
      <h3>{details.asksHeading}</h3>
      <ul class="chips">
        {found.map((each) => (
          <li key={each} class="chip chip-asked">
            {each}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** That a posting does not take people who have just qualified, in its words: for many it decides, so it stands open. */
export function RefusedGraduates({ asks: { newGraduatesRefused: quoted } }: { asks: Asks }) {
  return (
    quoted !== null && (
      <p class="note part">
        <Icon name="info" />
        <span>{details.noNewGraduates(quoted)}</span>
      </p>
    )
  );
}
