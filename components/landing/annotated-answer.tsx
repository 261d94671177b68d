import type { QuestionView } from "@/lib/features/catalog/types/questions";
import { EXAMPLE_NOTES, EXAMPLE_PARTS, type ExamplePart, sharesOf } from "./example-answer";

const WORDS_A_MINUTE = 150;

/** A STAR answer with remarks in the margin: what a reader of it looks for. */
export function AnnotatedAnswer({ question }: { question: QuestionView | null }) {
  return (
    <section aria-labelledby="answer" className="border-b border-line bg-surface">
      <div className="page-width py-20 sm:py-28">
        <h2 id="answer" className="max-w-[20ch] text-3xl tracking-[-0.03em] sm:text-5xl">
          A good answer can be read like a drawing
        </h2>
        <p className="measure mt-5 text-lg text-muted">
          Situation, task, action, result. You write in four parts, and see as you type how long
          each would take to say and what share of the whole it has.
        </p>
        <div className="mt-12 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_19rem]">
          <div>
            {question && (
              <p className="measure mb-8 border-l-2 border-accent pl-5 text-xl leading-snug font-semibold text-balance sm:text-2xl">
                <a href={`/questions/${question.slug}`} className="hover:text-accent">
                  “{question.prompt}”
                </a>
              </p>
            )}
            <div className="[&>div]:grid [&>div]:gap-x-6 [&>div]:gap-y-1 [&>div]:border-t [&>div]:border-line [&>div]:py-5 sm:[&>div]:grid-cols-[6.5rem_minmax(0,1fr)] [&_mark]:rounded-[3px] [&_mark]:bg-accent-soft [&_mark]:px-0.5 [&_mark]:text-ink [&_sup]:ml-0.5 [&_sup]:text-[0.7em] [&_sup]:font-bold [&_sup]:text-accent">
              {EXAMPLE_PARTS.map((part) => (
                <Part key={part.name} part={part} />
              ))}
            </div>
            <Shares />
          </div>
          <ol className="grid content-start gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-1 lg:pt-1">
            {EXAMPLE_NOTES.map(({ title, text }, index) => (
              <li key={title} className="grid grid-cols-[1.5rem_1fr] text-sm">
                <span className="font-bold text-accent tabular-nums">{index + 1}</span>
                <div>
                  <p className="text-base leading-snug font-semibold">{title}</p>
                  <p className="mt-1 text-muted">{text}</p>
                </div>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </section>
  );
}

function Part({ part }: { part: ExamplePart }) {
  return (
    <div>
      <h3 className="pt-0.5 text-sm tracking-normal text-muted">{part.name}</h3>
      <p className="measure leading-relaxed">
        {part.passages.map(({ text, note }) =>
          note === undefined ? (
            text
          ) : (
            <mark key={note}>
              {text}
              <sup>{note}</sup>
            </mark>
          ),
        )}
      </p>
    </div>
  );
}

const FILL = ["fill-line-strong", "fill-faint", "fill-accent", "fill-ink"];

/** How the words are shared out, drawn to scale and said beside it. */
function Shares() {
  const shares = sharesOf(EXAMPLE_PARTS);
  const total = shares.reduce((sum, { words }) => sum + words, 0);
  const minutes = total / WORDS_A_MINUTE;
  let start = 0;
  return (
    <div className="border-t border-line pt-5">
      <svg aria-hidden="true" width="100%" height="10" className="block">
        {shares.map(({ name, share }, index) => {
          const x = start;
          start += share;
          return (
            <rect
              key={name}
              x={`${(x * 100).toFixed(1)}%`}
              width={`${(share * 100 - 0.5).toFixed(1)}%`}
              height="10"
              rx="2"
              className={FILL[index]}
            />
          );
        })}
      </svg>
      <p className="mt-3 text-sm text-muted">
        {shares.map(({ name, share }) => `${name} ${Math.round(share * 100)}%`).join(" · ")}.{" "}
        {total} words, about {Math.round((minutes * 60) / 5) * 5} seconds to say; 90 to 150 is the
        target.
      </p>
    </div>
  );
}
