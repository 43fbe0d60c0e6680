import type { Insight } from '../../insight/types';
import { terms } from '../../locales/say';
import { furtherQuestions, isRefused, nameOf, openQuestions } from './questions';

/**
 * The terms that decide whether an offer is good, counted in one line until it is opened, with what the posting refuses by name: what
 * it says of each, in its words, what it leaves out, and what is worth asking beside.
 */
export function TermList({ insight }: { insight: Insight }) {
  const { terms: reading } = insight;
  const said = (reading?.terms ?? []).filter(({ says }) => says !== null);
  const refused = said.filter(isRefused);
  const silent = openQuestions(insight);
  const isWhole = reading?.complete ?? false;
  const notSaid = silent.filter(({ id }) => id !== 'pay' && said.every((term) => term.id !== id));
  return (
    <details class="more">
      <summary>
        {terms.heading(said.length - refused.length, refused.length, isWhole ? notSaid.length : null)}
        {refused.length > 0 && <strong class="refused"> {terms.refused(refused.map(nameOf))}</strong>}
      </summary>
      {said.length > 0 && (
        <dl class="terms">
          {said.map((term) => (
            <div key={term.id}>
              <dt>{nameOf(term)}</dt>
              <dd>
                {term.says === 'denied' && <strong>{isRefused(term) ? terms.refusedWords : terms.denied}: </strong>}“
                {term.quoted}”
              </dd>
            </div>
          ))}
        </dl>
      )}
      {!isWhole && <p class="fine">{terms.incomplete}</p>}
      {silent.length > 0 && (
        <>
          <h3>{isWhole ? terms.questionsHeading : terms.questionsIncomplete}</h3>
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
      <h3>{terms.furtherHeading}</h3>
      <ul>
        {furtherQuestions(insight).map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </details>
  );
}

/** One press takes the questions along. */
export function CopyQuestions({ insight }: { insight: Insight }) {
  const questions = [...openQuestions(insight).map(({ question }) => question), ...furtherQuestions(insight)];
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
