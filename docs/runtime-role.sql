-- A role for the running service that owns nothing: it cannot take the triggers off, and may not change or delete what
-- is kept for good. Run it as the owner of the tables, after each migration. The role `seatmeter` is there already.
GRANT USAGE ON SCHEMA public TO seatmeter;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO seatmeter;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO seatmeter;
REVOKE UPDATE, DELETE, TRUNCATE ON ledger, payments, settings_changes FROM seatmeter;
