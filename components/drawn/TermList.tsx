import type { TermsReading } from '../../insight/types';
import { terms } from '../../locales/say';
import { questionsFor } from './questions';

/**
 * The terms that decide whether an offer is good, in one line until it is opened: what the posting says of each, in its words, and
 * what it leaves out.
 */
export function TermList({ reading }: { reading: TermsReading }) {
  const said = reading.terms.filter(({ says }) => says !== null);
  const silent = reading.complete ? reading.terms.filter(({ says }) => says === null) : [];
  return (
    <details class="more">
      <summary>{terms.heading(said.length, reading.terms.length)}</summary>
      {said.length > 0 && (
        <dl class="terms">
          {said.map(({ id, quoted, says }) => (
            <div key={id}>
              <dt>{terms.name[id]}</dt>
              <dd>
                {says === 'denied' && <strong>{terms.denied}: </strong>}“{quoted}”
              </dd>
            </div>
          ))}
        </dl>
      )}
      {!reading.complete && <p class="fine">{terms.incomplete}</p>}
      {silent.length > 0 && (
        <>
          <h3>{terms.questionsHeading}</h3>
          <dl class="terms">
            {silent.map(({ id }) => (
              <div key={id}>
                <dt>{terms.name[id]}</dt>
                <dd>{terms.question[id]}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </details>
  );
}

/** One press takes the questions along; nothing where nothing is known to be left out. */
export function CopyQuestions({ reading }: { reading: TermsReading }) {
  const questions = questionsFor(reading);
  if (!questions) return null;
  return (
    <span class="copy-questions">
      <button
        type="button"
        class="button"
        data-does="copy"
        data-text={questions}
        data-done={terms.copied}
        data-failed={terms.notCopied}
      >
        {terms.copyQuestions(questions.split('\n').length)}
      </button>{' '}
      <span class="soft" role="status" />
    </span>
  );
}
