import { BinForm } from "@/components/form/bin-form";

/** Puts an answer into the bin, with the way back. */
export function DeleteAnswer({
  answerId,
  prompt,
  goesTo,
  look,
}: {
  answerId: string;
  prompt: string;
  /** Where to go afterwards; without it the page is drawn anew in place. */
  goesTo?: string;
  look?: "button" | "link";
}) {
  return (
    <BinForm
      path={`/api/v1/answers/${answerId}`}
      kind="answer"
      name={`the answer to: ${prompt}`}
      goesTo={goesTo}
      look={look}
    />
  );
}
