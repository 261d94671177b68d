import { ApiForm } from "@/components/form/api-form";
import type { OpinionConsent } from "@/lib/features/practice/types";
import { LocalTime } from "./local-time";

/** In the settings: whether answers may be sent for a second opinion, and the way to take that back. */
export function OpinionConsentForm({ consent }: { consent: OpinionConsent }) {
  const { host, givenAt } = consent;
  if (givenAt === null) {
    return (
      <p>
        You have not agreed, so nothing is sent. You are asked on the page of an answer, before the
        first time.
      </p>
    );
  }
  return (
    <>
      <p>
        Since <LocalTime at={givenAt} as="day" /> you let answers be sent to{" "}
        <strong className="wrap-anywhere">{host}</strong> when you ask for a second opinion.
      </p>
      <ApiForm
        action="/api/v1/second-opinion-consent/revoke"
        submitLabel="Take it back"
        submitVariant="secondary"
        className="mt-4"
      >
        <p className="text-muted">
          Once it is taken back, nothing is sent. Opinions that you have stay until you delete them.
        </p>
      </ApiForm>
    </>
  );
}
