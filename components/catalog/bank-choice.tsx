import { CHOSEN_FORM } from "./sheet-address";
import "./bank-tools.css";

/** The tick that takes a question along. It belongs to the form of BankTools, wherever it stands. */
export function BankChoice({ slug, prompt }: { slug: string; prompt: string }) {
  return (
    <label className="bank-choice" data-no-print="">
      <input
        type="checkbox"
        name="question"
        value={slug}
        form={CHOSEN_FORM}
        aria-label={`Choose: ${prompt}`}
      />
    </label>
  );
}
