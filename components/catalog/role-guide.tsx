import { buttonClasses } from "@/components/ui/button";
import type { RoleGuide } from "@/lib/features/catalog/types/roles";
import { bankAddress } from "./bank-address";
import { CompetencyMatrix } from "./competency-matrix";
import { FactList, QuestionAndAnswerList } from "./fact-list";
import { GuideContents } from "./guide-contents";
import { GuideSection } from "./guide-section";
import { RoundList } from "./round-list";
import { SalaryTables } from "./salary-tables";
import { SourceList } from "./source-list";
import { SourceMark } from "./source-mark";
import { guideSources, numberSources } from "./source-notes";
import "./guide.css";
import { countOf, numberWord, sentenceCase } from "./words";

const CONTENTS = [
  { id: "matrix", title: "Competency matrix" },
  { id: "rounds", title: "Interview rounds" },
  { id: "process", title: "How the interviews go" },
  { id: "responsibilities", title: "Responsibilities" },
  { id: "career", title: "Career path" },
  { id: "certifications", title: "Certifications" },
  { id: "salaries", title: "Salaries" },
  { id: "trends", title: "Trends" },
  { id: "questions-people-ask", title: "Questions people ask" },
  { id: "sources", title: "Sources" },
] as const;

/** Everything that is known about a role, each fact with the note that says where it comes from. */
export function RoleGuidePage({ role }: { role: RoleGuide }) {
  const notes = numberSources(guideSources(role));
  const { guide } = role;
  return (
    <article className="guide page-width">
      <GuideHead role={role} ladderMark={<SourceMark source={role.ladderSource} notes={notes} />} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[12rem_minmax(0,1fr)] lg:gap-14">
        <GuideContents entries={CONTENTS} />
        <div>
          <GuideSection
            id="matrix"
            title="Competency matrix"
            lead={
              <>
                What the interviews look for, and at which of five levels. A level is relative to
                the role.
                <SourceMark source={role.matrixSource} notes={notes} />
              </>
            }
          >
            <CompetencyMatrix
              role={role.slug}
              name={role.name}
              competencies={role.competencies}
              notes={notes}
            />
          </GuideSection>
          <GuideSection id="rounds" title="Interview rounds">
            <RoundList role={role.slug} rounds={role.rounds} notes={notes} />
          </GuideSection>
          <GuideSection id="process" title="How the interviews go">
            <FactList facts={guide.interviewProcess} notes={notes} />
          </GuideSection>
          <GuideSection id="responsibilities" title="Responsibilities">
            <FactList facts={guide.responsibilities} notes={notes} />
          </GuideSection>
          <GuideSection id="career" title="Career path">
            <FactList facts={guide.careerPath} notes={notes} />
            <p data-no-print="" className="mt-5">
              <a href="/ladder" className="text-link inline-flex min-h-8 items-center">
                What steps up from one role to the next
              </a>
            </p>
          </GuideSection>
          <GuideSection id="certifications" title="Certifications">
            <FactList facts={guide.certifications} notes={notes} />
          </GuideSection>
          <GuideSection
            id="salaries"
            title="Salaries"
            lead="As the article gives them, in its currencies and periods; nothing is converted. Where its sections differ, all figures stand. A plus means that no upper end is given."
          >
            <SalaryTables figures={guide.salaries} notes={notes} />
          </GuideSection>
          <GuideSection id="trends" title="Trends">
            <FactList facts={guide.trends} notes={notes} />
          </GuideSection>
          <GuideSection id="questions-people-ask" title="Questions people ask">
            <QuestionAndAnswerList entries={guide.faq} notes={notes} />
          </GuideSection>
          <GuideSection id="sources" title="Sources">
            <SourceList notes={notes} />
          </GuideSection>
        </div>
      </div>
    </article>
  );
}

function GuideHead({ role, ladderMark }: { role: RoleGuide; ladderMark: React.ReactNode }) {
  return (
    <header className="grid gap-x-14 gap-y-8 pt-10 pb-12 sm:pt-14 lg:grid-cols-[minmax(0,1fr)_17rem] lg:items-end">
      <div>
        <p className="eyebrow mb-3">
          {sentenceCase(ORDINAL[role.ladder - 1] ?? "")} of four roles on{" "}
          <a href="/ladder" className="text-link">
            the ladder
          </a>
          {ladderMark}
        </p>
        <h1 className="text-4xl font-bold tracking-[-0.03em] sm:text-6xl">{role.name}</h1>
        <p className="mt-5 max-w-[44ch] text-xl leading-snug text-balance sm:text-2xl">
          {role.tagline}
        </p>
        <p className="measure mt-5 text-muted">{role.summary}</p>
      </div>
      <div className="lg:border-l lg:border-line lg:pl-8">
        <p className="text-muted">
          {sentenceCase(countOf(role.competencies.length, "competency", "competencies"))},{" "}
          {countOf(role.rounds.length, "interview round")},{" "}
          {countOf(role.questionCount, "question")}.
        </p>
        <div data-no-print="" className="mt-4 flex flex-wrap gap-3 lg:flex-col">
          <a href={bankAddress(role.slug)} className={buttonClasses("primary")}>
            Read the {numberWord(role.questionCount)} questions
          </a>
          <a href={`/board/${role.slug}`} className={buttonClasses("secondary")}>
            Your board for this role
          </a>
        </div>
      </div>
    </header>
  );
}

const ORDINAL = ["first", "second", "third", "last"];
