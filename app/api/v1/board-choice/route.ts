import { chooseBoard } from "@/lib/features/progress/commands/choose-board";
import { boardChoiceInput } from "@/lib/features/progress/schema/board-choice";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    input: boardChoiceInput,
    handle: ({ actor, input }) => chooseBoard(actor, input.role),
    formGoesTo: ({ role }, { from }) => (from === "today" ? "/today" : `/board/${role}`),
    formReturnsTo: () => "/board",
  }),
});
