-- Entries are made anew by the loader, which is told by its format that they have to be.
DELETE FROM "search_entries";

-- DropIndex
DROP INDEX "search_entries_role_slug_position_idx";

-- AlterTable
ALTER TABLE "search_entries" DROP COLUMN "position",
ADD COLUMN     "across" INTEGER NOT NULL,
ADD COLUMN     "in_bank" INTEGER NOT NULL,
ADD COLUMN     "is_lead" BOOLEAN NOT NULL,
ADD COLUMN     "place" INTEGER NOT NULL,
ADD COLUMN     "roles" TEXT[];

-- CreateIndex
CREATE INDEX "search_entries_role_slug_place_idx" ON "search_entries"("role_slug", "place");

-- CreateTable
CREATE TABLE "search_combinations" (
    "id" SERIAL NOT NULL,
    "facets" TEXT NOT NULL,

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

-- Lexemes stand beside the row instead of in it, and everything else in it: most searches read a thousand rows and the
-- lexemes of none, which the index knows.
ALTER TABLE "search_entries" SET (toast_tuple_target = 256);
ALTER TABLE "search_entries" ALTER COLUMN "words" SET STORAGE EXTERNAL,
  ALTER COLUMN "prompt_words" SET STORAGE PLAIN,
  ALTER COLUMN "competencies" SET STORAGE PLAIN,
  ALTER COLUMN "rounds" SET STORAGE PLAIN,
  ALTER COLUMN "roles" SET STORAGE PLAIN,
  ALTER COLUMN "shared" SET STORAGE PLAIN;
