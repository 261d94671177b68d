import { buttonClasses } from "@/components/ui/button";

/** Where it runs and who can read it, and the way in. */
export function Closing() {
  return (
    <section aria-labelledby="yours" className="border-t border-line bg-sunken">
      <div className="page-width grid gap-x-16 gap-y-10 py-20 sm:py-24 lg:grid-cols-2">
        <div>
          <h2 id="yours" className="text-3xl tracking-[-0.03em] sm:text-5xl">
            Start with one question
          </h2>
          <p className="measure mt-5 text-lg text-muted">
            Pick one that you would rather not be asked. Write it once, rate it against its anchors,
            and see where it lands on the board.
          </p>
          <div className="mt-8 flex flex-wrap gap-3">
            <a href="/sign-up" className={buttonClasses("primary")}>
              Start practising
            </a>
            <a href="/roles" className={buttonClasses("secondary")}>
              Read the banks
            </a>
          </div>
        </div>
        <ul className="self-end [&>li]:border-t [&>li]:border-line-strong/40 [&>li]:py-3.5">
          <li>
            <code className="rounded-control bg-surface px-1.5 py-0.5 text-sm font-semibold">
              npm start
            </code>{" "}
            sets up everything, the database included.
          </li>
          <li>No AI key, no account with anybody else, no request to anybody else’s server.</li>
          <li>An administrator looks after people and content, and cannot read your answers.</li>
          <li>Download everything as one file. Erase the account with everything in it.</li>
        </ul>
      </div>
    </section>
  );
}
