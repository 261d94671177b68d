-- CreateEnum
CREATE TYPE "drill_outcome" AS ENUM ('right', 'close', 'wrong');

-- CreateTable
CREATE TABLE "drill_guesses" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "role_slug" TEXT NOT NULL,
    "question_slug" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "guessed_slug" TEXT NOT NULL,
    "main_slug" TEXT NOT NULL,
    "outcome" "drill_outcome" NOT NULL,
    "guessed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "drill_guesses_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "drill_guesses_account_id_role_slug_question_slug_number_key" ON "drill_guesses"("account_id", "role_slug", "question_slug", "number");

-- AddForeignKey
ALTER TABLE "drill_guesses" ADD CONSTRAINT "drill_guesses_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "drill_guesses" ADD CONSTRAINT "drill_guesses_question_slug_fkey" FOREIGN KEY ("question_slug") REFERENCES "questions"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "drill_guesses" ADD CONSTRAINT "drill_guesses_role_slug_guessed_slug_fkey" FOREIGN KEY ("role_slug", "guessed_slug") REFERENCES "role_competencies"("role_slug", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "drill_guesses" ADD CONSTRAINT "drill_guesses_role_slug_main_slug_fkey" FOREIGN KEY ("role_slug", "main_slug") REFERENCES "role_competencies"("role_slug", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "drill_guesses" ADD CONSTRAINT "drill_guesses_number_check" CHECK ("number" >= 1);
ALTER TABLE "drill_guesses" ADD CONSTRAINT "drill_guesses_outcome_check" CHECK (("outcome" = 'right') = ("guessed_slug" = "main_slug"));
