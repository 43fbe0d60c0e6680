import type { Insight, TermsReading } from '../../insight/types';
import { terms } from '../../locales/say';
import { openQuestions } from './questions';

/**
 * The terms that decide whether an offer is good, in one line until it is opened: what the posting says of each, in its words, and
 * what it leaves out.
 */
export function TermList({ insight, reading }: { insight: Insight; reading: TermsReading }) {
  const said = reading.terms.filter(({ says }) => says !== null);
  const silent = openQuestions(insight);
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
            {silent.map(({ id, name, question }) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd>{question}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </details>
  );
}

/** One press takes the questions along; nothing where nothing is known to be left out. */
export function CopyQuestions({ insight }: { insight: Insight }) {
  const questions = openQuestions(insight).map(({ question }) => question);
  if (questions.length === 0) return null;
  return (
    <span class="copy-questions">
      <button
        type="button"
        class="button"
        data-does="copy"
        data-text={terms.questions(questions)}
        data-done={terms.copied}
        data-failed={terms.notCopied}
      >
        {terms.copyQuestions(questions.length)}
      </button>{' '}
      <span class="soft" role="status" />
    </span>
  );
}
