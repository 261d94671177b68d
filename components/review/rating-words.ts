/** What a rating that was posted without scripts was refused for. */
export function ratingProblem(problem: string | string[] | undefined): string | undefined {
  if (problem === undefined) return undefined;
  return problem === "nothing_rated"
    ? "No level is chosen yet. Choose at least one, or leave it for later."
    : "That could not be saved. Nothing was changed; choose again and send it once more.";
}
