-- CreateTable
CREATE TABLE "measure_tally" (
    "id" TEXT COLLATE "C" NOT NULL,
    "mark_key" TEXT COLLATE "C" NOT NULL,
    "stage" "progress_stage" NOT NULL,
    "name_origin" "name_origin" NOT NULL,
    "is_relisted" BOOLEAN NOT NULL,
    "senses" INTEGER NOT NULL,
    "ministry_ids" TEXT[],
    "count" INTEGER NOT NULL,

    CONSTRAINT "measure_tally_pkey" PRIMARY KEY ("id")
);

-- What is stored already: as src/store/tally.ts counts it.
INSERT INTO "measure_tally"
SELECT encode(sha256(convert_to(ROW(k.*)::text, 'UTF8')), 'hex'), k.*, count(*)
FROM (
  SELECT s."mark_key", s."stage", m."name_origin", m."is_relisted", d."senses", r."ministry_ids"
  FROM "measure" m JOIN "status" s ON s."id" = m."status_id"
  CROSS JOIN LATERAL (
    SELECT COALESCE(bit_or(CASE "sense" WHEN 'HAPPENED' THEN 1 WHEN 'PLANNED' THEN 2 WHEN 'UNKNOWN' THEN 4 END), 0) AS "senses"
    FROM "date_mention" WHERE "measure_id" = m."id"
  ) d
  CROSS JOIN LATERAL (
    SELECT ARRAY(SELECT "ministry_id" FROM "responsibility" WHERE "measure_id" = m."id" ORDER BY 1) AS "ministry_ids"
  ) r
) k
GROUP BY k."mark_key", k."stage", k."name_origin", k."is_relisted", k."senses", k."ministry_ids";
