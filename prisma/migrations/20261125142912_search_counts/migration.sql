-- Entries are made anew by the loader, which is told by its format that they have to be.
DELETE FROM "search_entries";

-- DropIndex
DROP INDEX "search_entries_role_slug_position_idx";

-- AlterTable
ALTER TABLE "search_entries" DROP COLUMN "position",
DROP COLUMN "category",
DROP COLUMN "competencies",
DROP COLUMN "rounds",
DROP COLUMN "shared",
ADD COLUMN     "across" INTEGER NOT NULL,
ADD COLUMN     "filler" TEXT NOT NULL,
ADD COLUMN     "in_bank" INTEGER NOT NULL,
ADD COLUMN     "is_lead" BOOLEAN NOT NULL,
ADD COLUMN     "place" INTEGER NOT NULL;

-- CreateIndex
CREATE INDEX "search_entries_role_slug_place_idx" ON "search_entries"("role_slug", "place");

-- CreateTable
CREATE TABLE "search_combinations" (
    "id" SERIAL NOT NULL,
    "facets" JSONB NOT NULL,

    CONSTRAINT "search_combinations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "search_combinations_facets_key" ON "search_combinations"("facets");

-- CreateTable
CREATE TABLE "search_totals" (
    "role_slug" TEXT NOT NULL,
    "questions" INTEGER NOT NULL,

    CONSTRAINT "search_totals_pkey" PRIMARY KEY ("role_slug")
);

-- CreateIndex
CREATE INDEX "search_entries_owner_id_idx" ON "search_entries"("owner_id");

-- CreateIndex
CREATE INDEX "search_entries_prompt_words_idx" ON "search_entries" USING GIN ("prompt_words");

-- Everything long goes out of the row, as it is.
ALTER TABLE "search_entries" SET (toast_tuple_target = 128);
ALTER TABLE "search_entries" ALTER COLUMN "words" SET STORAGE EXTERNAL,
  ALTER COLUMN "prompt_words" SET STORAGE EXTERNAL,
  ALTER COLUMN "filler" SET STORAGE EXTERNAL;
