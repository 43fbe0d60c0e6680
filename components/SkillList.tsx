import type { Skills } from '../insight/types';
import { details } from '../locales/say';
import { Icon } from './Icon';

/** How many typical skills stand open; the rest is one click away. */
const TYPICAL_SHOWN = 6;

/** Skills that the posting names (with those the person has ticked) and, apart, those that are typical of the role. */
export function SkillList({ skills }: { skills: Skills }) {
  const { asked, typical, descriptionRead } = skills;
  const have = asked.filter((skill) => skill.have).length;
  const shown = typical.slice(0, TYPICAL_SHOWN);
  const rest = typical.slice(TYPICAL_SHOWN);
  return (
    <section class="part">
      {descriptionRead && (
        <>
          <h3>
            {details.skillsHeading}
            {asked.length > 0 && <span class="soft"> · {details.skillsHave(have, asked.length)}</span>}
          </h3>
          {asked.length > 0 ? <Chips skills={asked} kind="asked" /> : <p class="soft">{details.noneNamed}</p>}
        </>
      )}
      {typical.length > 0 && (
        <>
          <h3>{descriptionRead ? details.typicalHeading : details.typicalOnlyHeading}</h3>
          <Chips skills={shown} kind="typical" />
          {rest.length > 0 && (
            <details class="more">
              <summary>{details.more(rest.length)}</summary>
              <Chips skills={rest} kind="typical" />
            </details>
          )}
        </>
      )}
    </section>
  );
}

interface ChipsProps {
  skills: { id: string; name: string; have: boolean }[];
  kind: 'asked' | 'typical';
}

function Chips({ skills, kind }: ChipsProps) {
  return (
    <ul class="chips">
      {skills.map(({ id, name, have }) => (
        <li key={id} class={`chip chip-${kind}${have ? ' chip-have' : ''}`}>
          {have && <Icon name="check" />}
          {name}
          {have && <span class="hidden-text">, {details.have}</span>}
        </li>
      ))}
    </ul>
  );
}
