import { cache } from "react";
import { getStory } from "@/lib/features/stories/queries/story";

/** Once a request, for the page and for its title. */
export const readStory = cache(getStory);
