/** Three questions then fit on a page of A4. */
const RUN_ON = 5;

/** Lines of a page for the four parts of an answer, so that half of the paper is for what one did. */
const SHARES = [3, 2, 9, 4];
/** Lines for a part where there are more than four. */
const FURTHER = 3;

/** Lines to write on: a few in a row, or a page of them under the names of an answer's parts. */
export function AnswerLines({ parts }: { parts: readonly { name: string }[] }) {
  if (parts.length === 0) return <Lines count={RUN_ON} />;
  return parts.map(({ name }, place) => (
    <div key={name} className="sheet-part">
      <h3 className="sheet-title">{name}</h3>
      <Lines count={SHARES[place] ?? FURTHER} />
    </div>
  ));
}

function Lines({ count }: { count: number }) {
  return (
    <div aria-hidden="true" className="sheet-lines">
      {Array.from({ length: count }, (_, line) => `line ${line}`).map((line) => (
        <i key={line} />
      ))}
    </div>
  );
}
