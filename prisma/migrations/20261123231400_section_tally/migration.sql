-- CreateTable
CREATE TABLE "section_tally" (
    "ministry_id" TEXT COLLATE "C" NOT NULL,
    "section_id" TEXT COLLATE "C" NOT NULL,
    "status_id" TEXT COLLATE "C" NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "section_tally_pkey" PRIMARY KEY ("ministry_id","section_id","status_id")
);

-- What is stored already: as src/store/section-tally.ts counts it.
INSERT INTO "section_tally"
SELECT '', "section_id", "status_id", count(*) FROM "measure" GROUP BY 2, 3
UNION ALL
SELECT r."ministry_id", m."section_id", m."status_id", count(*)
FROM "responsibility" r JOIN "measure" m ON m."id" = r."measure_id" GROUP BY 1, 2, 3;
