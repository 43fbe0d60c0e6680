import type { Skills } from '../../insight/types';
import { details } from '../../locales/say';
import { Icon } from './Icon';

/** How many skills stand open; the rest is one click away. */
const ASKED_SHOWN = 4;
const TYPICAL_SHOWN = 8;

/** Skills that the posting names, those that the person has first; nothing where there was no description to read. */
export function AskedSkills({ skills: { asked, typical, descriptionRead } }: { skills: Skills }) {
  if (!descriptionRead) return null;
  const have = asked.filter((skill) => skill.have);
  // Who has named none in the settings is not told that they have none.
  const saidOwn = have.length > 0 || typical.some((skill) => skill.have);
  return (
    <section class="part">
      <h3>
        {details.skillsHeading}
        {asked.length > 0 && saidOwn && <span class="soft"> · {details.skillsHave(have.length, asked.length)}</span>}
      </h3>
      {asked.length > 0 ? (
        <Chips skills={[...have, ...asked.filter((skill) => !skill.have)]} kind="asked" shown={ASKED_SHOWN} />
      ) : (
        <p class="soft">{details.noneNamed}</p>
      )}
    </section>
  );
}

/** Skills that are typical of the role and that the posting, if there is one, does not name. */
export function TypicalSkills({ skills: { typical, descriptionRead } }: { skills: Skills }) {
  if (typical.length === 0) return null;
  return (
    <section class="part">
      <h3>{descriptionRead ? details.typicalHeading : details.typicalOnlyHeading}</h3>
      <Chips skills={typical} kind="typical" shown={TYPICAL_SHOWN} />
    </section>
  );
}

interface ChipsProps {
  skills: { id: string; name: string; have: boolean }[];
  kind: 'asked' | 'typical';
  shown?: number;
}

function Chips({ skills, kind, shown = skills.length }: ChipsProps) {
  const rest = skills.slice(shown);
  return (
    <ul class="chips">
      {skills.slice(0, shown).map(({ id, name, have }) => (
        <li key={id} class={`chip chip-${kind}${have ? ' chip-have' : ''}`}>
          {have && <Icon name="check" />}
          {name}
          {have && <span class="hidden-text">, {details.have}</span>}
        </li>
      ))}
      {rest.length > 0 && (
        <li class="chip-more">
          <details>
            <summary>{details.more(rest.length)}</summary>
            <Chips skills={rest} kind={kind} />
          </details>
        </li>
      )}
    </ul>
  );
}
