import type { Metadata } from "next";
import { AnnotatedAnswer } from "@/components/landing/annotated-answer";
import { Closing } from "@/components/landing/closing";
import { Differences } from "@/components/landing/differences";
import { EXAMPLE_QUESTION } from "@/components/landing/example-answer";
import { Figures } from "@/components/landing/figures";
import { Hero } from "@/components/landing/hero";
import { LadderSteps } from "@/components/landing/ladder-steps";
import { describeStarboard } from "@/components/landing/structured-data";
import { StructuredData } from "@/components/layout/structured-data";
import { getQuestion, listQuestionSlugs } from "@/lib/features/catalog/queries/questions";
import { getRole, listRoleSlugs } from "@/lib/features/catalog/queries/roles";

export const dynamic = "force-static";

const TITLE = "Starboard: interview practice for technology leaders";
const DESCRIPTION =
  "Practise the questions that IT Manager, IT Operations Manager, IT Director and CTO interviews ask, and see on a board what your answers show against what the role requires.";

export const metadata: Metadata = {
  title: { absolute: TITLE },
  description: DESCRIPTION,
  alternates: { canonical: "/" },
  openGraph: { title: TITLE, description: DESCRIPTION, type: "website", siteName: "Starboard" },
};

/** The role whose matrix the picture of the board shows. */
const PICTURED = "it-director";

export default async function LandingPage() {
  const [roles, questions, example] = await Promise.all([
    listRoleSlugs().then((slugs) => Promise.all(slugs.map(getRole))),
    listQuestionSlugs(),
    getQuestion(EXAMPLE_QUESTION),
  ]);
  const ladder = roles.filter((role) => role !== null);
  const pictured = ladder.find(({ slug }) => slug === PICTURED) ?? ladder[0];
  return (
    <>
      <StructuredData thing={describeStarboard(DESCRIPTION)} />
      {pictured && <Hero role={pictured} questionCount={questions.length} />}
      <AnnotatedAnswer question={example} />
      <LadderSteps roles={ladder} />
      <Differences />
      <Figures articles={ladder.map((role) => role.matrixSource.article)} />
      <Closing />
    </>
  );
}
