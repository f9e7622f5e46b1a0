-- A word that many names have is asked for together with a level (model/search/grams.ts), and then gives a few thousand
-- entries instead of hundreds of thousands; pairs of names and texts in one column are intersected within its index.
ALTER TABLE "search_entry" RENAME COLUMN "body_grams" TO "all_grams";
ALTER INDEX "search_entry_body_grams_idx" RENAME TO "search_entry_all_grams_idx";

-- What is stored already: as src/store/search-rows.ts makes it. The number of what a name begins with is its first UTF-16
-- unit; the types are those of search_type in their order.
UPDATE "search_entry" e SET
  "name_grams" = e."name_grams"
    || ARRAY(
      SELECT DISTINCT CASE WHEN ascii(n) > 65535 THEN 55296 + ((ascii(n) - 65536) >> 10) ELSE ascii(n) END
      FROM unnest(string_to_array(e."name", E'\n')) n WHERE n <> '')
    || (x'd8000000'::int + array_position(enum_range(NULL::"search_type"), e."type"))
    || l."grams",
  "all_grams" = CASE WHEN e."type" = 'MEASURE'
    THEN ARRAY(SELECT DISTINCT unnest(e."name_grams" || e."all_grams")) || l."grams" ELSE '{}' END
FROM "search_entry" o
CROSS JOIN LATERAL (SELECT ARRAY(
  SELECT x'd8000000'::int + 16 + k FROM generate_series(1, 16) k
  WHERE ('x' || left(md5(o."id"), 8))::bit(32)::bigint < 1::bigint << (32 - k)) AS "grams") l
WHERE o."type" = e."type" AND o."id" = e."id";
