import { MOST_FILE_BYTES } from "@/lib/features/imports/rules/limits";
import { startStoryImport } from "@/lib/features/stories/commands/import-stories";
import { IMPORT_STORIES, storyImportPath } from "@/lib/features/stories/rules/story-paths";
import { newStoryImportInput } from "@/lib/features/stories/schema/new-story-import";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    input: newStoryImportInput,
    files: { maxBytes: MOST_FILE_BYTES },
    handle: async ({ actor, input }) => {
      const started = await startStoryImport(actor, input);
      return started.ok
        ? ok({ ...started.value, goTo: storyImportPath(started.value.id) })
        : started;
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: () => IMPORT_STORIES,
    keepsForm: true,
    keepsMessage: true,
  }),
});
