-- The search index: an inverted index kept in tables, so that it is transactional, the same for every instance of the
-- site, and filtered by who may read inside each query. See docs/adr/0005-search-in-tables.md.

-- A distinct set of read tokens. Documents share few of them, so a scope is compared with sets and not with documents.
CREATE TABLE "search_audience" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "tokens" TEXT[],
    CONSTRAINT "search_audience_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "search_audience_key_key" ON "search_audience"("key");

-- One row per document. `doc` numbers one indexed text; a new text gets a new number, and postings of the old one die.
-- `shape` packs how long it is: 64 x round(128 ln(1 + words)) + words of the title (at most 63).
-- `day` counts the days from 1970 to its publication or, unpublished, its last change. Numbers stand first: every query reads them of every row.
CREATE TABLE "search_document" (
    "doc" SERIAL NOT NULL,
    "audience" INTEGER NOT NULL,
    "words" INTEGER NOT NULL,
    "shape" INTEGER NOT NULL,
    "day" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "space_id" TEXT,
    "labels" TEXT[],
    "author_ids" TEXT[],
    "access_level" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "href" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text_hash" TEXT NOT NULL,
    CONSTRAINT "search_document_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "search_document_doc_key" ON "search_document"("doc");
CREATE INDEX "search_document_audience_idx" ON "search_document"("audience");

CREATE TABLE "search_text" (
    "id" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    CONSTRAINT "search_text_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "search_text" ADD CONSTRAINT "search_text_id_fkey"
    FOREIGN KEY ("id") REFERENCES "search_document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The vocabulary: "i:kebijakan" of Indonesian texts, "e:policy" of English ones, with its stem and its spelling
-- neighbourhood (hashes of the word with one letter left out).
CREATE TABLE "search_term" (
    "key" TEXT COLLATE "C" NOT NULL,
    "stem" TEXT COLLATE "C" NOT NULL,
    "deletions" INTEGER[],
    CONSTRAINT "search_term_pkey" PRIMARY KEY ("key")
);
CREATE INDEX "search_term_stem_idx" ON "search_term"("stem");
CREATE INDEX "search_term_deletions_idx" ON "search_term" USING GIN ("deletions");

-- Which documents hold a term, in chunks. A weight packs how often: body + 256 x (headings, summary, labels) + 4096 x title.
-- Beside words there are "^keb" (a word of the title begins so) and "=asn", "=uu/5/2014" (a concept, a cited rule).
CREATE TABLE "search_posting" (
    "key" TEXT COLLATE "C" NOT NULL,
    "chunk" BIGSERIAL NOT NULL,
    "docs" INTEGER[],
    "weights" SMALLINT[],
    CONSTRAINT "search_posting_pkey" PRIMARY KEY ("key", "chunk")
);

-- Two words are one edit apart (a letter added, lost, changed, or two swapped) only if their neighbourhoods meet.
CREATE FUNCTION search_deletions(word text) RETURNS integer[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT array_agg(hashtext(v)) FROM (
    SELECT word AS v UNION SELECT overlay(word PLACING '' FROM i FOR 1) FROM generate_series(1, length(word)) i
  ) w
$$;

-- Adds or replaces documents in one statement. Occurrences come as three parallel arrays (document number in p_docs,
-- term number in p_keys, packed weight). A document whose text did not change keeps its postings.
CREATE FUNCTION search_upsert(
  p_docs jsonb, p_keys text[], p_stems text[], p_occ_doc integer[], p_occ_key integer[], p_occ_weight smallint[]
) RETURNS void LANGUAGE plpgsql SET jit = off AS $$
DECLARE
  v_pos integer[]; v_new integer[];
BEGIN
  INSERT INTO search_audience (key, tokens)
  SELECT DISTINCT ON (d->>'audience_key') d->>'audience_key', ARRAY(SELECT jsonb_array_elements_text(d->'read_tokens'))
  FROM jsonb_array_elements(p_docs) d
  WHERE NOT EXISTS (SELECT FROM search_audience a WHERE a.key = d->>'audience_key')
  ORDER BY d->>'audience_key'
  ON CONFLICT (key) DO NOTHING;

  WITH input AS MATERIALIZED (
    SELECT pos::int AS pos, nextval('search_document_doc_seq')::int AS new_doc, d
    FROM jsonb_array_elements(p_docs) WITH ORDINALITY AS e(d, pos)
  ), written AS (
    INSERT INTO search_document AS o (id, doc, audience, kind, language, unit_id, space_id, labels, author_ids,
      access_level, status, updated_at, published_at, href, title, words, shape, day, text_hash)
    SELECT d->>'id', new_doc, a.id, d->>'kind', d->>'language', d->>'unit_id', d->>'space_id',
      ARRAY(SELECT jsonb_array_elements_text(d->'labels')), ARRAY(SELECT jsonb_array_elements_text(d->'author_ids')),
      d->>'access_level', d->>'status', (d->>'updated_at')::timestamptz, (d->>'published_at')::timestamptz,
      d->>'href', d->>'title', (d->>'words')::int, (d->>'shape')::int, (d->>'day')::int, d->>'text_hash'
    FROM input JOIN search_audience a ON a.key = d->>'audience_key'
    ORDER BY d->>'id'
    ON CONFLICT (id) DO UPDATE SET
      doc = CASE WHEN o.text_hash = excluded.text_hash THEN o.doc ELSE excluded.doc END,
      audience = excluded.audience, kind = excluded.kind, language = excluded.language, unit_id = excluded.unit_id,
      space_id = excluded.space_id, labels = excluded.labels, author_ids = excluded.author_ids,
      access_level = excluded.access_level, status = excluded.status, updated_at = excluded.updated_at,
      published_at = excluded.published_at, href = excluded.href, title = excluded.title, words = excluded.words,
      shape = excluded.shape, day = excluded.day, text_hash = excluded.text_hash
    RETURNING o.id, o.doc
  ), changed AS (
    SELECT i.pos, i.new_doc, i.d FROM input i JOIN written w ON w.doc = i.new_doc
  ), texts AS (
    INSERT INTO search_text (id, summary, body, folded)
    SELECT d->>'id', d->>'summary', d->>'body', d->>'folded' FROM changed
    WHERE EXISTS (SELECT FROM written)
    ON CONFLICT (id) DO UPDATE SET summary = excluded.summary, body = excluded.body, folded = excluded.folded
  )
  SELECT array_agg(pos), array_agg(new_doc) INTO v_pos, v_new FROM changed;

  IF v_pos IS NULL THEN RETURN; END IF;

  INSERT INTO search_term (key, stem, deletions)
  SELECT k, s, CASE WHEN length(k) BETWEEN 6 AND 26 AND k !~ '[0-9]' THEN search_deletions(substr(k, 3)) END
  FROM unnest(p_keys, p_stems) AS t(k, s)
  WHERE s IS NOT NULL AND NOT EXISTS (SELECT FROM search_term o WHERE o.key = k COLLATE "C")
  ORDER BY k COLLATE "C"
  ON CONFLICT (key) DO NOTHING;

  INSERT INTO search_posting (key, docs, weights)
  SELECT k.key, o.docs, o.weights
  FROM (
    SELECT occ.key, array_agg(c.new_doc) AS docs, array_agg(occ.weight) AS weights
    FROM unnest(p_occ_doc, p_occ_key, p_occ_weight) AS occ(doc, key, weight)
    JOIN unnest(v_pos, v_new) AS c(pos, new_doc) ON c.pos = occ.doc
    GROUP BY occ.key
  ) o JOIN unnest(p_keys) WITH ORDINALITY AS k(key, pos) ON k.pos = o.key;
END
$$;

-- Joins the chunks of terms that have more than p_chunks of them and drops what points to texts no longer there.
-- One at a time; whoever comes second has nothing to do.
CREATE FUNCTION search_compact(p_chunks integer) RETURNS integer LANGUAGE plpgsql SET jit = off AS $$
DECLARE
  v_count integer;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('search_compact')) THEN RETURN 0; END IF;
  WITH long AS (
    SELECT key FROM search_posting GROUP BY key HAVING count(*) > p_chunks
  ), taken AS (
    DELETE FROM search_posting p USING long l WHERE p.key = l.key RETURNING p.key, p.docs, p.weights
  ), live AS (
    SELECT u.key, array_agg(u.doc ORDER BY u.doc) AS docs, array_agg(u.weight ORDER BY u.doc) AS weights
    FROM (SELECT key, unnest(docs) AS doc, unnest(weights) AS weight FROM taken) u
    JOIN search_document d ON d.doc = u.doc
    GROUP BY u.key
  ), put AS (
    INSERT INTO search_posting (key, docs, weights) SELECT key, docs, weights FROM live RETURNING key
  )
  SELECT count(*) INTO v_count FROM put;
  RETURN v_count;
END
$$;

-- Numbers of the documents a scope and filters let through.
CREATE FUNCTION search_visible(p_scope text[], p_filters jsonb)
RETURNS TABLE (doc integer, words integer, shape integer, day integer) LANGUAGE plpgsql STABLE ROWS 5000 AS $$
DECLARE
  v_audiences integer[] := ARRAY(SELECT a.id FROM search_audience a WHERE a.tokens && p_scope);
  v_kind text := p_filters->>'kind';
  v_language text := p_filters->>'language';
  v_unit text := p_filters->>'unitId';
  v_space text := p_filters->>'spaceId';
  v_access text := p_filters->>'accessLevel';
  v_status text := p_filters->>'status';
  v_author text := p_filters->>'authorId';
  v_after timestamptz := p_filters->>'updatedAfter';
  v_before timestamptz := p_filters->>'updatedBefore';
  v_labels text[] := ARRAY(SELECT lower(l) FROM jsonb_array_elements_text(p_filters->'labels') l);
BEGIN
  RETURN QUERY SELECT d.doc, d.words, d.shape, d.day
  FROM search_document d
  WHERE d.audience = ANY (v_audiences)
    AND (v_kind IS NULL OR d.kind = v_kind)
    AND (v_language IS NULL OR d.language = v_language)
    AND (v_unit IS NULL OR d.unit_id = v_unit)
    AND (v_space IS NULL OR d.space_id = v_space)
    AND (v_access IS NULL OR d.access_level = v_access)
    AND (v_status IS NULL OR d.status = v_status)
    AND (v_author IS NULL OR v_author = ANY (d.author_ids))
    AND (v_after IS NULL OR d.updated_at >= v_after)
    AND (v_before IS NULL OR d.updated_at < v_before)
    AND (v_labels = '{}' OR ARRAY(SELECT lower(l) FROM unnest(d.labels) l) @> v_labels);
END
$$;

-- What ranking needs: for each thing asked, the postings in documents that scope and filters let through, packed as
-- binary bigints: recency (0 to 15) << 59, document << 32, weight << 17, shape. Row 0 carries the number and the mean
-- length of those documents, and with p_all the documents. p_lookups: [{n, how, value, exact, weight}].
CREATE FUNCTION search_postings(p_scope text[], p_filters jsonb, p_lookups jsonb, p_all boolean)
RETURNS TABLE (n integer, exact boolean, weight real, postings bytea, docs bigint, mean real)
LANGUAGE plpgsql STABLE SET jit = off SET enable_nestloop = off SET enable_sort = off
SET plan_cache_mode = force_generic_plan SET work_mem = '16MB' AS $$
DECLARE
  v_n integer[]; v_key text[]; v_exact boolean[]; v_weight real[];
  v_audiences integer[] := ARRAY(SELECT a.id FROM search_audience a WHERE a.tokens && p_scope);
  v_today integer := current_date - date '1970-01-01';
BEGIN
  SELECT array_agg(f.n), array_agg(f.key), array_agg(f.exact), array_agg(f.weight)
  INTO v_n, v_key, v_exact, v_weight
  FROM (
    SELECT l.n, t.key, bool_or(t.key = l.exact) AS exact, max(l.weight) AS weight
    FROM jsonb_to_recordset(p_lookups) AS l(n integer, how text, value text, exact text, weight real)
    CROSS JOIN LATERAL (
      SELECT o.key FROM search_term o WHERE l.how = 'stem' AND o.stem = l.value
      UNION ALL
      SELECT l.value WHERE l.how = 'key'
      UNION ALL
      SELECT o.key FROM search_term o WHERE l.how = 'prefix' AND o.key >= l.value AND o.key < l.value || chr(1114111)
    ) t
    GROUP BY l.n, t.key
  ) f;

  -- Without filters, as while typing, the documents are read without a function between.
  RETURN QUERY
  WITH visible AS MATERIALIZED (
    SELECT v.doc, v.words,
      (greatest(0, least(15, 15 - (v_today - v.day) / 90))::bigint << 59) | (v.doc::bigint << 32) | v.shape AS packed
    FROM (
      SELECT d.doc, d.words, d.shape, d.day
      FROM search_document d WHERE p_filters = '{}' AND d.audience = ANY (v_audiences)
      UNION ALL
      SELECT f.doc, f.words, f.shape, f.day FROM search_visible(p_scope, p_filters) f WHERE p_filters <> '{}'
    ) v
  ), occurrence AS (
    SELECT f.n, f.exact, f.weight, unnest(p.docs) AS doc, unnest(p.weights) AS packed
    FROM search_posting p JOIN unnest(v_n, v_key, v_exact, v_weight) AS f(n, key, exact, weight) ON f.key = p.key
    WHERE p.key = ANY (v_key)
  )
  SELECT o.n, o.exact, o.weight, array_send(array_agg(v.packed | (o.packed::bigint << 17))), NULL::bigint, NULL::real
  FROM occurrence o JOIN visible v ON v.doc = o.doc
  GROUP BY o.n, o.exact, o.weight
  UNION ALL
  SELECT 0, false, 0, CASE WHEN p_all THEN array_send(array_agg(v.packed)) END, count(*), avg(v.words)::real FROM visible v;
END
$$;

-- Words of visible documents that may be one edit away from a word, with the number of documents they occur in.
CREATE FUNCTION search_neighbours(p_scope text[], p_filters jsonb, p_word text) RETURNS TABLE (word text, df bigint)
LANGUAGE plpgsql STABLE SET jit = off SET enable_nestloop = off AS $$
DECLARE
  v_keys text[] := ARRAY(SELECT t.key FROM search_term t WHERE t.deletions && search_deletions(p_word));
BEGIN
  RETURN QUERY
  SELECT substr(o.key, 3), count(*)
  FROM (SELECT p.key, unnest(p.docs) AS doc FROM search_posting p WHERE p.key = ANY (v_keys)) o
  JOIN search_visible(p_scope, p_filters) v ON v.doc = o.doc
  GROUP BY substr(o.key, 3);
END
$$;

-- Empties the index. The application's role may not truncate, so this runs as the owner of the tables.
CREATE FUNCTION search_clear() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  TRUNCATE search_posting, search_term, search_text, search_document, search_audience;
END
$$;
