"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { ApiForm } from "@/components/form/api-form";
import { Field, Select, Textarea } from "@/components/ui/field";
import type { Parts } from "@/lib/features/practice/types";
import { MOST_COMMENT } from "@/lib/features/review/schema/limits";
import { PART_LABELS, PART_NAMES, type PartName } from "@/lib/features/stories/rules/parts";
import { callApi } from "@/lib/transport/client";
import { KeptText } from "./kept-text";
import { newId } from "./new-id";
import { forgetSelectedWords, type SelectedWords } from "./selected-words";

const FIELDS = ["part", "quote", "start", "body", "suggestion"] as const;
const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

interface Sentence {
  start: number;
  text: string;
}

function sentencesOf(text: string): Sentence[] {
  return Array.from(sentences.segment(text), ({ segment, index }) => ({
    start: index + segment.length - segment.trimStart().length,
    text: segment.trim(),
  })).filter((one) => one.text !== "");
}

export interface ComposerProps {
  reviewId: string;
  /** The text of the revision that the review stays on. */
  parts: Parts;
  /** Words that the coach has chosen to comment on. */
  chosen: SelectedWords | null;
  kept?: Record<string, string> | undefined;
  problem?: string | undefined;
}

/**
 * A new comment: about the whole answer, a part, or words of it. Words are chosen by selecting them in the answer, from the
 * list of the part's sentences, or by typing them. What is typed is kept as a pending comment from the first pause on.
 */
export function CommentComposer(props: ComposerProps) {
  const [turn, setTurn] = useState(0);
  // Another place is another comment's only once this one is added: words are chosen for what is being written.
  return <Composer key={turn} {...props} onAdded={() => setTurn(turn + 1)} />;
}

function Composer({
  reviewId,
  parts,
  chosen,
  kept,
  problem,
  onAdded,
}: ComposerProps & { onAdded: () => void }) {
  const router = useRouter();
  const [id] = useState(newId);
  const body = useRef<HTMLTextAreaElement>(null);
  const [place, setPlace] = useState({
    part: (kept?.part ?? "") as PartName | "",
    quote: kept?.quote ?? "",
    start: "",
  });
  useEffect(() => {
    if (!chosen) return;
    setPlace({ part: chosen.part, quote: chosen.quote, start: `${chosen.start}` });
    body.current?.focus();
  }, [chosen]);
  const lines = place.part === "" ? [] : sentencesOf(parts[place.part]);
  const url = `/api/v1/reviews/${reviewId}/comments/${id}`;

  return (
    <KeptText url={url} fields={FIELDS}>
      <ApiForm
        action={`/api/v1/reviews/${reviewId}/comments`}
        submitLabel="Add comment"
        pendingLabel="Adding…"
        submitVariant="secondary"
        problem={problem}
        send={async (fields) => {
          const typed = Object.fromEntries(FIELDS.map((name) => [name, fields.get(name) ?? ""]));
          return callApi("PUT", url, typed);
        }}
        onDone={() => {
          forgetSelectedWords();
          onAdded();
          router.refresh();
        }}
        className="gap-4"
      >
        <div className="grid gap-4 sm:grid-cols-2">
          <Field name="part" label="About">
            <Select
              value={place.part}
              onChange={(event) =>
                setPlace({ part: event.target.value as PartName | "", quote: "", start: "" })
              }
            >
              <option value="">The whole answer</option>
              {PART_NAMES.filter((part) => parts[part].trim() !== "").map((part) => (
                <option key={part} value={part}>
                  {PART_LABELS[part]}
                </option>
              ))}
            </Select>
          </Field>
          {lines.length > 0 && (
            <Field name="" label="Sentence">
              <Select
                value={
                  lines.some((one) => `${one.start}` === place.start && one.text === place.quote)
                    ? place.start
                    : ""
                }
                onChange={(event) => {
                  const line = lines.find((one) => `${one.start}` === event.target.value);
                  setPlace({ ...place, quote: line?.text ?? "", start: event.target.value });
                }}
              >
                <option value="">The whole part, or the words below</option>
                {lines.map((one) => (
                  <option key={one.start} value={one.start}>
                    {one.text.length > 60 ? `${one.text.slice(0, 58)}…` : one.text}
                  </option>
                ))}
              </Select>
            </Field>
          )}
        </div>
        <input type="hidden" name="start" value={place.start} />
        <Field
          name="quote"
          label="Words it is about"
          optional
          hint="Select them in the answer, or copy them from it letter for letter."
        >
          <Textarea
            rows={1}
            className="min-h-11"
            value={place.quote}
            onChange={(event) => setPlace({ ...place, quote: event.target.value, start: "" })}
          />
        </Field>
        <Field
          name="body"
          label="Comment"
          hint="Point at the words and a next step, not at the person."
        >
          <Textarea ref={body} rows={3} maxLength={MOST_COMMENT} defaultValue={kept?.body} />
        </Field>
        <Field
          name="suggestion"
          label="Other words for those quoted"
          optional
          hint="The candidate can put them into the answer with one click."
        >
          <Textarea rows={1} className="min-h-11" defaultValue={kept?.suggestion} />
        </Field>
      </ApiForm>
    </KeptText>
  );
}
