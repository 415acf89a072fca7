-- What must never change is guarded here, below the application.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER revision_immutable BEFORE UPDATE OR DELETE ON revision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER credit_entry_immutable BEFORE UPDATE OR DELETE ON credit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER credit_entry_kept BEFORE TRUNCATE ON credit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_event_immutable BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_event_kept BEFORE TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER verification_immutable BEFORE UPDATE OR DELETE ON verification FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER credit_rule_kept BEFORE DELETE ON credit_rule FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A decided review stays as it was decided.
CREATE FUNCTION refuse_decided_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.outcome IS NOT NULL THEN
    RAISE EXCEPTION 'a decided review cannot change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER review_decided BEFORE UPDATE ON review FOR EACH ROW EXECUTE FUNCTION refuse_decided_review();

-- The ledger: one sequence without gaps, each entry sealed to the one before.
CREATE FUNCTION ledger_field(value text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN value IS NULL THEN '-;' ELSE octet_length(convert_to(value, 'UTF8')) || ':' || value || ';' END
$$;

CREATE FUNCTION ledger_time(value timestamptz) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT to_char(value AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

CREATE FUNCTION ledger_hash(e credit_entry) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(
    ledger_field(e.seq::text) || ledger_field(e.previous_hash) || ledger_field(e.id::text) || ledger_field(e.employee_id::text)
    || ledger_field(e.unit_id::text) || ledger_field(e.kind::text) || ledger_field(e.bucket::text) || ledger_field(e.amount::text)
    || ledger_field(e.uncapped_amount::text) || ledger_field(e.cap_cut::text) || ledger_field(e.form_code)
    || ledger_field(e.rule_id::text) || ledger_field(e.rule_version::text) || ledger_field(e.rule_snapshot::text)
    || ledger_field(e.source_type) || ledger_field(e.source_id::text) || ledger_field(e.source_hash)
    || ledger_field(e.period_id::text) || ledger_field(ledger_time(e.awarded_at)) || ledger_field(ledger_time(e.effective_at))
    || ledger_field(e.approver_id::text) || ledger_field(e.approver_unit_id::text) || ledger_field(e.reason)
    || ledger_field(e.reverses_entry_id::text) || ledger_field(e.idempotency_key) || ledger_field(e.payload_hash), 'UTF8')), 'hex')
$$;

CREATE FUNCTION seal_credit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  head record;
  reversed credit_entry;
BEGIN
  PERFORM pg_advisory_xact_lock(74610001);
  IF EXISTS (SELECT 1 FROM period WHERE id = NEW.period_id AND closed_at IS NOT NULL) THEN
    RAISE EXCEPTION 'the period is closed' USING ERRCODE = 'check_violation';
  END IF;
  IF (NEW.kind = 'reversal') <> (NEW.reverses_entry_id IS NOT NULL) THEN
    RAISE EXCEPTION 'a reversal names its entry' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.kind = 'reversal' THEN
    SELECT * INTO reversed FROM credit_entry WHERE id = NEW.reverses_entry_id;
    IF reversed.kind = 'reversal' OR reversed.amount <> -NEW.amount OR reversed.employee_id <> NEW.employee_id OR reversed.bucket <> NEW.bucket THEN
      RAISE EXCEPTION 'a reversal is the exact opposite of its entry' USING ERRCODE = 'check_violation';
    END IF;
  ELSIF NEW.kind = 'award' AND NEW.amount < 0 THEN
    RAISE EXCEPTION 'an award is not negative' USING ERRCODE = 'check_violation';
  END IF;
  SELECT seq, hash INTO head FROM credit_entry ORDER BY seq DESC LIMIT 1;
  NEW.seq := coalesce(head.seq, 0) + 1;
  NEW.previous_hash := coalesce(head.hash, repeat('0', 64));
  NEW.hash := ledger_hash(NEW);
  RETURN NEW;
END $$;
CREATE TRIGGER credit_entry_seal BEFORE INSERT ON credit_entry FOR EACH ROW EXECUTE FUNCTION seal_credit_entry();

ALTER TABLE article_grant ADD CONSTRAINT article_grant_one CHECK ((employee_id IS NULL) <> (unit_id IS NULL));
ALTER TABLE article_author ADD CONSTRAINT article_author_share CHECK (share BETWEEN 0 AND 100);
ALTER TABLE discussion ADD CONSTRAINT discussion_window CHECK (closes_at > opens_at);
CREATE UNIQUE INDEX review_one_open ON review (article_id) WHERE outcome IS NULL;

-- The application's role: it may read and write, but not change what is append-only.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lumbung_app') THEN
    CREATE ROLE lumbung_app NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
GRANT lumbung_app TO CURRENT_USER;
GRANT USAGE ON SCHEMA public TO lumbung_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO lumbung_app;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO lumbung_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO lumbung_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO lumbung_app;
REVOKE UPDATE, DELETE, TRUNCATE ON credit_entry, audit_event, revision, verification FROM lumbung_app;
REVOKE DELETE ON credit_rule FROM lumbung_app;
