import { ApiForm } from "@/components/form/api-form";
import { Notice } from "@/components/ui/notice";

type Page = "board" | "today";

interface SampleFormProps {
  role: { slug: string; name: string };
  /** Which page the form stands on, and comes back to. */
  from: Page;
}

function pathOf({ role, from }: SampleFormProps): string {
  return from === "today" ? "/today" : `/board/${role.slug}`;
}

function Fields({ role, from }: SampleFormProps) {
  return (
    <>
      <input type="hidden" name="role" value={role.slug} />
      <input type="hidden" name="from" value={from} />
    </>
  );
}

/** One click fills an account with a believable history. */
export function SampleLoadForm(props: SampleFormProps) {
  return (
    <ApiForm
      action="/api/v1/sample-data"
      goesTo={pathOf(props)}
      submitLabel="Load sample data"
      pendingLabel="Loading sample data…"
      submitVariant="secondary"
    >
      <Fields {...props} />
    </ApiForm>
  );
}

/** Says that what is shown is made up, and clears it away with one click. */
export function SampleBanner(props: SampleFormProps) {
  return (
    <Notice role="note" className="mt-6 print:hidden">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4">
        <div>
          <p className="font-semibold">This is sample data</p>
          <p className="text-muted">
            Six months of an invented candidate, to look around in. Removing it leaves everything
            that you wrote yourself.
          </p>
        </div>
        <ApiForm
          action="/api/v1/sample-data/remove"
          goesTo={pathOf(props)}
          submitLabel="Remove sample data"
          pendingLabel="Removing…"
          submitVariant="secondary"
        >
          <Fields {...props} />
        </ApiForm>
      </div>
    </Notice>
  );
}
