-- CreateTable
CREATE TABLE "second_opinions" (
    "revision_id" UUID NOT NULL,
    "host" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "remarks" JSONB NOT NULL,
    "left_out" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "second_opinions_pkey" PRIMARY KEY ("revision_id")
);

-- CreateTable
CREATE TABLE "second_opinion_consents" (
    "account_id" UUID NOT NULL,
    "host" TEXT NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "asked" INTEGER NOT NULL DEFAULT 0,
    "counted_from" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "second_opinion_consents_pkey" PRIMARY KEY ("account_id")
);

-- AddForeignKey
ALTER TABLE "second_opinions" ADD CONSTRAINT "second_opinions_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_opinion_consents" ADD CONSTRAINT "second_opinion_consents_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
