-- CreateEnum
CREATE TYPE "import_kind" AS ENUM ('advert', 'csv', 'markdown');

-- CreateTable
CREATE TABLE "question_imports" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "role_slug" TEXT NOT NULL,
    "kind" "import_kind" NOT NULL,
    "file_name" TEXT NOT NULL DEFAULT '',
    "rows" JSONB NOT NULL,
    "left_out" JSONB NOT NULL,
    "remarks" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "imported_at" TIMESTAMPTZ(3),

    CONSTRAINT "question_imports_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "question_imports_account_id_created_at_idx" ON "question_imports"("account_id", "created_at");

-- AddForeignKey
ALTER TABLE "question_imports" ADD CONSTRAINT "question_imports_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_imports" ADD CONSTRAINT "question_imports_role_slug_fkey" FOREIGN KEY ("role_slug") REFERENCES "roles"("slug") ON DELETE CASCADE ON UPDATE CASCADE;
