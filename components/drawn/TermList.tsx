import type { TermsReading } from '../../insight/types';
import { terms as say } from '../../locales/say';
import { Icon } from './Icon';
import { questionsFor } from './questions';

/** The terms that decide whether an offer is good: what the posting says of each, in its words; and what to ask about the rest. */
export function TermList({ reading }: { reading: TermsReading }) {
  const said = reading.terms.filter(({ says }) => says !== null);
  const silent = reading.complete ? reading.terms.filter(({ says }) => says === null) : [];
  const questions = questionsFor(reading);
  return (
    <section class="part">
      <h3>{say.heading}</h3>
      {said.length > 0 && (
        <dl class="terms">
          {said.map(({ id, quoted, says }) => (
            <div key={id}>
              <dt>{say.name[id]}</dt>
              <dd>
                {says === 'denied' && <strong>{say.denied}: </strong>}“{quoted}”
              </dd>
            </div>
          ))}
        </dl>
      )}
      {said.length === 0 && <p class="soft">{say.nothingSaid}</p>}
      {!reading.complete && <p class="fine">{say.incomplete}</p>}
      {silent.length > 0 && (
        <p class="terms-silent">
          <strong>{say.notSaidHeading}:</strong> {silent.map(({ id }) => say.inSentence[id]).join(', ')}.
        </p>
      )}
      {questions && (
        <div class="terms-ask">
          <button
            type="button"
            class="button"
            data-does="copy"
            data-text={questions}
            data-done={say.copied}
            data-failed={say.notCopied}
          >
            {say.copyQuestions}
          </button>
          <span class="soft" role="status" />
          <details>
            <summary>{say.questionsHeading}</summary>
            <ul class="terms-questions">
              {silent.map(({ id }) => (
                <li key={id}>
                  <Icon name="info" />
                  <span>{say.question[id]}</span>
                </li>
              ))}
            </ul>
          </details>
        </div>
      )}
    </section>
  );
}
