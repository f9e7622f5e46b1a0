-- CreateTable
CREATE TABLE "document_tally" (
    "document_id" TEXT COLLATE "C" NOT NULL,
    "sections" INTEGER NOT NULL,
    "notes" INTEGER NOT NULL,
    "relistings" INTEGER NOT NULL,
    "relists" INTEGER NOT NULL,
    "refers" INTEGER NOT NULL,
    "mentions" INTEGER NOT NULL,

    CONSTRAINT "document_tally_pkey" PRIMARY KEY ("document_id")
);

-- What is stored already: as src/store/tally.ts counts it.
INSERT INTO "document_tally"
SELECT d."id",
  (SELECT count(*) FROM "section" s WHERE s."document_id" = d."id"),
  (SELECT count(*) FROM "measure" m JOIN "progress_note" n ON n."measure_id" = m."id" WHERE m."document_id" = d."id"),
  (SELECT count(*) FROM "relisting" r WHERE r."document_id" = d."id"),
  (SELECT count("measure_id") FROM "relisting" r WHERE r."document_id" = d."id"),
  (SELECT count(*) FROM (
    SELECT DISTINCT c."measure_id", c."to_measure_id", c."to_section_id", c."to_entity_id"
    FROM "measure" m JOIN "cross_reference" c ON c."measure_id" = m."id"
    WHERE m."document_id" = d."id" AND c."to_relisting_id" IS NULL
  ) c),
  (SELECT count(*) FROM (
    SELECT DISTINCT n."measure_id", n."entity_id", n."ministry_id", n."target_measure_id", n."target_document_id"
    FROM "measure" m JOIN "mention" n ON n."measure_id" = m."id" WHERE m."document_id" = d."id"
  ) n)
FROM "document" d;
