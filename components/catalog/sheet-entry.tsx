import { basisInWords, guidanceOf } from "@/lib/features/catalog/rules/sheet-question";
import type { SheetPrint } from "@/lib/features/catalog/schema/sheet";
import type { SheetQuestion } from "@/lib/features/catalog/types/sheets";
import { AnswerLines } from "./answer-lines";
import { keyOf } from "./words";

/** One question of a sheet, with what was asked to be printed with it. */
export function SheetEntry({
  question,
  number,
  print,
}: {
  question: SheetQuestion;
  number: number;
  print: SheetPrint;
}) {
  const { contents, layout } = print;
  return (
    <li className={contents === "lines" ? undefined : "sheet-long"}>
      <div className="sheet-head">
        <p className="sheet-facts">
          {[question.category, question.difficulty, ...question.rounds].filter(Boolean).join(" · ")}
        </p>
        <h2 className="sheet-prompt">
          <span>{number}.</span> {question.prompt}
        </h2>
        <p className="sheet-facts">
          {question.competencies
            .map(({ name, required }) => `${name} (required: ${required})`)
            .join(" · ")}
        </p>
      </div>
      {contents === "lines" ? (
        <AnswerLines parts={layout === "page" ? question.guidance : []} />
      ) : (
        <Guidance question={question} />
      )}
      {contents === "anchors" && <Anchors question={question} />}
      <Sources question={question} withReasons={contents !== "lines"} />
    </li>
  );
}

function Guidance({ question }: { question: SheetQuestion }) {
  const guidance = guidanceOf(question);
  return (
    <>
      {question.assesses !== "" && (
        <>
          <h3 className="sheet-title">What it assesses</h3>
          <p className="sheet-rows">{question.assesses}</p>
        </>
      )}
      {guidance.length > 0 && (
        <>
          <h3 className="sheet-title">What a strong answer holds</h3>
          <dl className="sheet-rows">
            {guidance.map(({ name, text }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {question.probes.length > 0 && (
        <>
          <h3 className="sheet-title">What they may ask next</h3>
          <ul className="sheet-rows">
            {question.probes.map((probe) => (
              <li key={keyOf(probe)}>{probe}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Anchors({ question }: { question: SheetQuestion }) {
  return question.competencies.map(({ name, anchors }) => (
    <section key={name}>
      <h3 className="sheet-title">How answers are rated: {name}</h3>
      <dl className="sheet-rows">
        {anchors.map(({ level, text }) => (
          <div key={level}>
            <dt>{level}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}

/** Each article once, with the sections of it that the question is from. */
function Sources({ question, withReasons }: { question: SheetQuestion; withReasons: boolean }) {
  const byArticle = new Map<string, string[]>();
  for (const source of question.sources) {
    const basis = withReasons ? basisInWords(source).replace(/\.$/, "") : source.basis;
    const { title } = source.article;
    byArticle.set(title, [...(byArticle.get(title) ?? []), `“${source.section}” (${basis})`]);
  }
  if (byArticle.size === 0) return null;
  const articles = [...byArticle].map(([title, sections]) => `${title}: ${sections.join(", ")}`);
  return <p className="sheet-sources">Source: {articles.join("; ")}.</p>;
}
