import type { QuestionView, StarParts } from "@/lib/features/catalog/types/questions";

const PARTS: readonly { key: keyof StarParts; name: string }[] = [
  { key: "situation", name: "Situation" },
  { key: "task", name: "Task" },
  { key: "action", name: "Action" },
  { key: "result", name: "Result" },
];

/** What a strong answer holds, part by part; a question with a structure of its own shows that structure's names first. */
export function StarGuidance({ question }: { question: QuestionView }) {
  const { guidance, structure } = question;
  return (
    <dl className="[&>div]:grid [&>div]:gap-x-8 [&>div]:gap-y-1 [&>div]:border-t [&>div]:border-line [&>div]:py-5 sm:[&>div]:grid-cols-[10rem_minmax(0,1fr)]">
      {PARTS.map(({ key, name }) => (
        <div key={key}>
          <dt className="flex items-baseline gap-3 sm:block">
            <span className="text-lg font-semibold">{structure ? structure[key] : name}</span>
            {structure && <span className="block text-sm text-muted">{name}</span>}
          </dt>
          <dd className="measure">{guidance[key]}</dd>
        </div>
      ))}
    </dl>
  );
}
