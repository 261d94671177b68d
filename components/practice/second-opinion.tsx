import { ApiForm } from "@/components/form/api-form";
import { Badge } from "@/components/ui/badge";
import type {
  Parts,
  RevisionView,
  SecondOpinionState,
  SecondOpinionView,
} from "@/lib/features/practice/types";
import { STAR_PARTS } from "@/lib/features/stories/rules/parts";
import { AskOpinion } from "./ask-opinion";
import { LocalTime } from "./local-time";
import { QuoteButton } from "./quote-button";

/** What a machine says of a revision, where one is set and the person asks for it. Stands beside, and counts for nothing. */
export function SecondOpinion({
  state,
  answerId,
  revision,
  problem,
}: {
  state: SecondOpinionState;
  answerId: string;
  revision: RevisionView;
  /** Why there is none, in words, where the form was posted without scripts. */
  problem: string | undefined;
}) {
  const { opinion, isAllowed, host } = state;
  return (
    <section
      id="second-opinion"
      aria-labelledby="second-opinion-title"
      className="mt-12 border-t border-line-strong pt-8"
    >
      <h2 id="second-opinion-title" className="flex flex-wrap items-center gap-3 text-2xl">
        Second opinion <Badge>A machine’s draft</Badge>
      </h2>
      {opinion ? (
        <Opinion opinion={opinion} parts={revision.parts} />
      ) : (
        <p className="measure mt-2 text-muted">
          A language model at {host} can read revision {revision.number} and remark on its words.
          What it says stands here beside your own work: it is no rating, and the board never reads
          it.
        </p>
      )}
      {isAllowed ? (
        <AskOpinion state={state} revision={revision} problem={problem} />
      ) : (
        <Consent host={host} answerId={answerId} revision={revision} problem={problem} />
      )}
    </section>
  );
}

function Consent({
  host,
  answerId,
  revision,
  problem,
}: {
  host: string;
  answerId: string;
  revision: RevisionView;
  problem: string | undefined;
}) {
  return (
    <div data-no-print="" className="measure mt-5">
      <h3 className="text-base tracking-normal">Before anything is sent</h3>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        <li>
          Sent, each time that you ask for it: the question, and the four parts of the revision that
          you ask about. Not sent: your name, your address, your reflection, your ratings, or any
          other answer.
        </li>
        <li>
          It goes to <strong className="wrap-anywhere">{host}</strong>, which whoever runs this
          Starboard has chosen. What is kept there is up to that host.
        </li>
        <li>You can take this back at any time, in your settings.</li>
      </ul>
      <ApiForm
        action="/api/v1/second-opinion-consent"
        submitLabel="I agree"
        submitVariant="secondary"
        problem={problem}
        className="mt-4"
      >
        <input type="hidden" name="host" value={host} />
        <input type="hidden" name="answer" value={answerId} />
        <input type="hidden" name="revision" value={revision.number} />
      </ApiForm>
    </div>
  );
}

function Opinion({ opinion, parts }: { opinion: SecondOpinionView; parts: Parts }) {
  const { host, model, createdAt, remarks, leftOut } = opinion;
  return (
    <>
      <p className="measure mt-2 text-muted">
        Written by <span className="wrap-anywhere">{model}</span> at{" "}
        <span className="wrap-anywhere">{host}</span>, <LocalTime at={createdAt} as="moment" />.
        Machines err, and sound sure while they do. It is no rating, and the board never reads it.
      </p>
      {remarks.length > 0 && (
        <ul className="mt-5 border-t border-line">
          {remarks.map(({ quote, remark, next }) => (
            <li key={`${quote}${remark}`} className="border-b border-line py-3">
              <QuoteButton text={quote} places={placesOf(quote, parts)} />
              <p className="measure mt-1 wrap-anywhere whitespace-pre-line">{remark}</p>
              <p className="measure mt-1 wrap-anywhere whitespace-pre-line">
                <span className="font-semibold">Next:</span> {next}
              </p>
            </li>
          ))}
        </ul>
      )}
      <p className="measure mt-3 text-sm text-muted">{leftOutInWords(remarks.length, leftOut)}</p>
    </>
  );
}

function leftOutInWords(shown: number, leftOut: number): string {
  if (leftOut === 0) return shown === 0 ? "It had nothing to remark on." : "";
  const left = leftOut === 1 ? "One remark was left out" : `${leftOut} remarks were left out`;
  return `${left}: what ${leftOut === 1 ? "it quotes" : "they quote"} does not stand in your text.`;
}

function placesOf(quote: string, parts: Parts) {
  return STAR_PARTS.flatMap((part) => {
    const from = parts[part].indexOf(quote);
    return from < 0 ? [] : [{ part, from }];
  });
}
