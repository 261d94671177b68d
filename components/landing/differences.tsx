import { Badge } from "@/components/ui/badge";

/** What Starboard is for. `coming` says which part of a point is not there yet. */
const DIFFERENCES: readonly { title: string; text: string; coming?: string }[] = [
  {
    title: "Required beside shown",
    text: "For every competency of the role, the board draws the level that is asked and the level that your answers have shown. Each cell opens the answers behind it and says who rated them.",
  },
  {
    title: "The next rung",
    text: "The areas of the four matrices are mapped to each other. What you have told for your present role can be read against the next one, with what is missing.",
    coming: "The four matrices are there to compare; your stories across two roles are next.",
  },
  {
    title: "By the rounds you will meet",
    text: "Questions are sorted by the interviews that they come up in, from the first call to the board of directors, with who sits there and what they listen for.",
    coming: "Timed rehearsals of a whole round are next.",
  },
  {
    title: "A source for every fact",
    text: "Each question, level, round and salary names its article and section, and whether the article states it or we concluded it, and how.",
  },
  {
    title: "Marks kept apart",
    text: "Your rating of yourself never turns an area ready: it is shown as yours, unconfirmed, beside the anchors that it was made against.",
    coming: "A coach’s ratings, and how far the two agree, are next.",
  },
  {
    title: "Largest gap first",
    text: "What to practise next follows from what the role requires and what you have shown, not from a streak.",
    coming: "A plan that counts back from the interview’s date is next.",
  },
  {
    title: "Yours, and at home",
    text: "It runs on your own machine with its own database, needs no AI key and asks nothing outside. You can take everything along as one file, or erase it.",
  },
];

export function Differences() {
  return (
    <section aria-labelledby="different" className="border-y border-line bg-surface">
      <div className="page-width grid gap-x-14 gap-y-10 py-20 sm:py-28 lg:grid-cols-[18rem_minmax(0,1fr)]">
        <div className="lg:sticky lg:top-12 lg:self-start">
          <h2 id="different" className="text-3xl tracking-[-0.03em] sm:text-5xl">
            Seven things it does differently
          </h2>
        </div>
        <ol>
          {DIFFERENCES.map(({ title, text, coming }, index) => (
            <li
              key={title}
              className="grid gap-x-8 gap-y-2 border-t border-line py-6 first:border-t-0 first:pt-0 sm:grid-cols-[2rem_13rem_minmax(0,1fr)] lg:first:pt-2"
            >
              <span
                aria-hidden="true"
                className="hidden text-sm text-faint tabular-nums sm:block sm:pt-1"
              >
                {index + 1}
              </span>
              <h3 className="text-lg leading-snug">{title}</h3>
              <div>
                <p>{text}</p>
                {coming && (
                  <p className="mt-2 text-sm text-muted">
                    <Badge className="mr-2">In the making</Badge>
                    {coming}
                  </p>
                )}
              </div>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
