-- The live server's schema: version 1. Run by `townnotes server init`, and again to bring it up to
-- date. Words in braces are filled in there. Guests call functions and touch nothing else.
-- Errors that are ours have codes that begin with TN; `words.py` has a sentence for each.

CREATE SCHEMA IF NOT EXISTS live;

-- What the server is called from outside, one row; the authority is DER, empty where the system's
-- own store is enough.
CREATE TABLE IF NOT EXISTS live.server (
    is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
    host text NOT NULL,
    port integer NOT NULL,
    authority bytea NOT NULL,
    guest text NOT NULL,
    password text NOT NULL
);
CREATE TABLE IF NOT EXISTS live.office (
    token_hash bytea PRIMARY KEY,
    name text NOT NULL,
    made timestamptz NOT NULL DEFAULT now(),
    withdrawn timestamptz
);
-- `head` is the newest sequence number, given under this row's lock: numbers become visible in
-- their order. A bigserial gives them before the commit, and who follows it never sees some.
CREATE TABLE IF NOT EXISTS live.townhall (
    id text PRIMARY KEY,
    office text NOT NULL,
    title text NOT NULL,
    held date NOT NULL,
    head bigint NOT NULL DEFAULT 0,
    size bigint NOT NULL DEFAULT 0,
    made timestamptz NOT NULL DEFAULT now(),
    closed timestamptz,
    delete_on date
);
-- A link that is handed out, for many; withdrawn, it ends every laptop that joined by it.
CREATE TABLE IF NOT EXISTS live.invitation (
    token_hash bytea PRIMARY KEY,
    townhall text NOT NULL REFERENCES live.townhall ON DELETE CASCADE,
    may_write boolean NOT NULL,
    until timestamptz NOT NULL,
    withdrawn timestamptz
);
-- One laptop of one author. It came by an invitation, or by an office's token: then it is the host.
CREATE TABLE IF NOT EXISTS live.laptop (
    token_hash bytea PRIMARY KEY,
    townhall text NOT NULL REFERENCES live.townhall ON DELETE CASCADE,
    author text NOT NULL,
    name text NOT NULL,
    invitation bytea REFERENCES live.invitation ON DELETE CASCADE,
    office bytea REFERENCES live.office,
    seen timestamptz NOT NULL DEFAULT now(),
    told timestamptz NOT NULL DEFAULT now(),
    at bigint NOT NULL DEFAULT 0,
    has_left boolean NOT NULL DEFAULT false,
    reading text NOT NULL DEFAULT '',
    UNIQUE (townhall, author),
    CHECK ((invitation IS NULL) <> (office IS NULL))
);
-- Texts are compared by their code points, as every laptop does: a locale would let another win.
CREATE TABLE IF NOT EXISTS live.register (
    townhall text NOT NULL REFERENCES live.townhall ON DELETE CASCADE,
    entity text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    field text COLLATE "C" NOT NULL,
    author text COLLATE "C" NOT NULL,
    stamp bigint NOT NULL,
    value text COLLATE "C" NOT NULL,
    crc bigint NOT NULL,
    seq bigint NOT NULL,
    PRIMARY KEY (townhall, id, field, author)
);
CREATE INDEX IF NOT EXISTS register_seq ON live.register (townhall, seq);
-- What was replaced after it had stood for five seconds; its number stays, so that it comes first.
CREATE TABLE IF NOT EXISTS live.earlier (
    LIKE live.register,
    PRIMARY KEY (townhall, id, field, author, stamp),
    FOREIGN KEY (townhall) REFERENCES live.townhall ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS earlier_seq ON live.earlier (townhall, seq);

CREATE OR REPLACE FUNCTION live.version() RETURNS integer
LANGUAGE sql IMMUTABLE AS 'SELECT 1';

CREATE OR REPLACE FUNCTION live.hash(token text) RETURNS bytea
LANGUAGE sql IMMUTABLE AS $$ SELECT sha256(convert_to(token, 'UTF8')) $$;

CREATE OR REPLACE FUNCTION live.office_of(token text) RETURNS live.office
LANGUAGE plpgsql STABLE SET search_path = live, pg_temp AS $$
DECLARE one office;
BEGIN
    SELECT * INTO one FROM office WHERE token_hash = hash(token);
    IF NOT FOUND THEN RAISE EXCEPTION 'no such host' USING ERRCODE = 'TN001'; END IF;
    IF one.withdrawn IS NOT NULL THEN
        RAISE EXCEPTION 'withdrawn' USING ERRCODE = 'TN002';
    END IF;
    RETURN one;
END $$;

CREATE OR REPLACE FUNCTION live.check_invitation(one live.invitation) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = live, pg_temp AS $$
BEGIN
    IF one.token_hash IS NULL THEN
        RAISE EXCEPTION 'no such invitation' USING ERRCODE = 'TN001';
    ELSIF one.withdrawn IS NOT NULL THEN
        RAISE EXCEPTION 'withdrawn' USING ERRCODE = 'TN002';
    ELSIF one.until <= now() THEN
        RAISE EXCEPTION 'expired' USING ERRCODE = 'TN003';
    END IF;
END $$;

CREATE OR REPLACE FUNCTION live.invitation_of(token text) RETURNS live.invitation
LANGUAGE plpgsql STABLE SET search_path = live, pg_temp AS $$
DECLARE one invitation;
BEGIN
    SELECT * INTO one FROM invitation WHERE token_hash = hash(token);
    PERFORM check_invitation(one);
    RETURN one;
END $$;

-- The laptop of a token, as long as what it came by is good.
CREATE OR REPLACE FUNCTION live.laptop_of(token text) RETURNS live.laptop
LANGUAGE plpgsql STABLE SET search_path = live, pg_temp AS $$
DECLARE
    me laptop;
    one invitation;
BEGIN
    SELECT * INTO me FROM laptop WHERE token_hash = hash(token);
    IF NOT FOUND THEN RAISE EXCEPTION 'no such laptop' USING ERRCODE = 'TN001'; END IF;
    IF me.invitation IS NOT NULL THEN
        SELECT * INTO one FROM invitation WHERE token_hash = me.invitation;
        PERFORM check_invitation(one);
    ELSIF EXISTS (SELECT FROM office WHERE token_hash = me.office AND withdrawn IS NOT NULL) THEN
        RAISE EXCEPTION 'withdrawn' USING ERRCODE = 'TN002';
    END IF;
    RETURN me;
END $$;

CREATE OR REPLACE FUNCTION live.may_write(me live.laptop) RETURNS boolean
LANGUAGE sql STABLE SET search_path = live, pg_temp AS $$
    SELECT me.office IS NOT NULL
        OR (SELECT one.may_write FROM invitation AS one WHERE one.token_hash = me.invitation)
$$;

CREATE OR REPLACE FUNCTION live.delete_due() RETURNS void
LANGUAGE sql SET search_path = live, pg_temp AS $$
    DELETE FROM townhall WHERE delete_on <= current_date
$$;

-- Binds a laptop to its author: what comes first claims the author, and asking again changes nothing.
CREATE OR REPLACE FUNCTION live.bind(
    laptop_token text, hall text, who text, called text, by_invitation bytea, by_office bytea
) RETURNS void LANGUAGE plpgsql SET search_path = live, pg_temp AS $$
BEGIN
    IF length(laptop_token) < 22 OR length(who) NOT BETWEEN 1 AND 64 OR length(called) > 200 THEN
        RAISE EXCEPTION 'no laptop' USING ERRCODE = 'TN007';
    END IF;
    IF (SELECT count(*) FROM laptop WHERE townhall = hall AND author <> who) >= 500 THEN
        RAISE EXCEPTION 'too many laptops' USING ERRCODE = 'TN008';
    END IF;
    INSERT INTO laptop AS l (token_hash, townhall, author, name, invitation, office)
    VALUES (hash(laptop_token), hall, who, called, by_invitation, by_office)
    ON CONFLICT (townhall, author) DO UPDATE SET
        name = excluded.name,
        invitation = CASE
            WHEN excluded.office IS NOT NULL THEN NULL
            WHEN l.office IS NOT NULL AND NOT EXISTS (
                SELECT FROM office WHERE token_hash = l.office AND withdrawn IS NOT NULL
            ) THEN NULL
            WHEN (SELECT o.may_write AND o.withdrawn IS NULL AND o.until > now()
                  FROM invitation AS o WHERE o.token_hash = l.invitation) THEN l.invitation
            ELSE excluded.invitation END,
        office = CASE
            WHEN excluded.office IS NOT NULL THEN excluded.office
            WHEN l.office IS NOT NULL AND NOT EXISTS (
                SELECT FROM office WHERE token_hash = l.office AND withdrawn IS NOT NULL
            ) THEN l.office
            ELSE NULL END
    WHERE l.token_hash = excluded.token_hash;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'another laptop' USING ERRCODE = 'TN009';
    END IF;
END $$;

-- What follows is what guests may call.

-- Says where an invitation leads, before anybody joins.
CREATE OR REPLACE FUNCTION live.invited(token text) RETURNS TABLE (
    id text, title text, held date, may_write boolean, until timestamptz, names text[]
) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = live, pg_temp AS $$
DECLARE one invitation := invitation_of(token);
BEGIN
    RETURN QUERY SELECT t.id, t.title, t.held, one.may_write, one.until, ARRAY(
        SELECT l.name FROM laptop AS l WHERE l.townhall = t.id AND l.name <> '' ORDER BY l.name
    ) FROM townhall AS t WHERE t.id = one.townhall;
END $$;

-- Puts a townhall on the server, or goes on with it, as its host.
CREATE OR REPLACE FUNCTION live.open(
    host text, laptop_token text, hall text, called text, day date, who text, my_name text
) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = live, pg_temp AS $$
DECLARE mine office := office_of(host);
BEGIN
    PERFORM delete_due();
    IF length(hall) NOT BETWEEN 1 AND 64 OR length(called) > 500 THEN
        RAISE EXCEPTION 'no townhall' USING ERRCODE = 'TN007';
    END IF;
    INSERT INTO townhall AS t (id, office, title, held) VALUES (hall, mine.name, called, day)
    ON CONFLICT (id) DO UPDATE SET title = excluded.title, held = excluded.held
    WHERE t.office = excluded.office;
    IF NOT FOUND THEN RAISE EXCEPTION 'of another office' USING ERRCODE = 'TN011'; END IF;
    PERFORM bind(laptop_token, hall, who, my_name, NULL, mine.token_hash);
END $$;

-- Takes the hash alone: no token that is handed out is ever on the server. Good until the day after.
CREATE OR REPLACE FUNCTION live.invite(host text, hall text, invited bytea, writes boolean)
RETURNS timestamptz LANGUAGE plpgsql SECURITY DEFINER SET search_path = live, pg_temp AS $$
DECLARE
    mine office := office_of(host);
    good_until timestamptz;
BEGIN
    IF length(invited) <> 32 THEN RAISE EXCEPTION 'no hash' USING ERRCODE = 'TN007'; END IF;
    SELECT (greatest(held, current_date) + 2)::timestamp AT TIME ZONE 'UTC' + interval '12 hours'
    INTO good_until FROM townhall WHERE id = hall AND office = mine.name AND closed IS NULL;
    IF NOT FOUND THEN RAISE EXCEPTION 'no such townhall' USING ERRCODE = 'TN010'; END IF;
    INSERT INTO invitation AS i (token_hash, townhall, may_write, until)
    VALUES (invited, hall, writes, good_until)
    ON CONFLICT (token_hash) DO UPDATE SET until = excluded.until
    WHERE i.townhall = hall AND i.withdrawn IS NULL;
    IF NOT FOUND THEN RAISE EXCEPTION 'withdrawn' USING ERRCODE = 'TN002'; END IF;
    RETURN good_until;
END $$;

-- Ends the links of one kind, and with them every laptop that came by one; returns how many did.
CREATE OR REPLACE FUNCTION live.withdraw(host text, hall text, writes boolean) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = live, pg_temp AS $$
DECLARE mine office := office_of(host);
BEGIN
    UPDATE invitation AS i SET withdrawn = now() FROM townhall AS t
    WHERE t.id = hall AND t.office = mine.name AND i.townhall = t.id AND i.may_write = writes
        AND i.withdrawn IS NULL;
    RETURN (SELECT count(*) FROM laptop AS l JOIN invitation AS i ON i.token_hash = l.invitation
            WHERE i.townhall = hall AND i.may_write = writes AND i.withdrawn = now());
END $$;

CREATE OR REPLACE FUNCTION live.join(invitation_token text, laptop_token text, who text, called text)
RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = live, pg_temp AS $$
DECLARE one invitation := invitation_of(invitation_token);
BEGIN
    PERFORM bind(laptop_token, one.townhall, who, called, one.token_hash, NULL);
    RETURN one.townhall;
END $$;

CREATE OR REPLACE FUNCTION live.hides_words(hall text, entity_id text) RETURNS boolean
LANGUAGE sql STABLE SET search_path = live, pg_temp AS $$
    SELECT coalesce((
        SELECT d.value = 'true' AND d.stamp > coalesce((
            SELECT max(o.stamp) FROM register AS o
            WHERE o.townhall = hall AND o.id = entity_id AND o.field <> 'deleted'), 0)
        FROM register AS d WHERE d.townhall = hall AND d.id = entity_id AND d.field = 'deleted'
        ORDER BY d.stamp DESC, d.author DESC LIMIT 1), false)
    OR coalesce((
        SELECT p.value = 'true' FROM register AS p
        WHERE p.townhall = hall AND p.id = entity_id AND p.field = 'private'
        ORDER BY p.stamp DESC, p.author DESC LIMIT 1), false)
$$;

-- Takes the words of what is deleted or private, and of points of a deleted intervention.
CREATE OR REPLACE FUNCTION live.take_words(hall text, came live.register[]) RETURNS void
LANGUAGE plpgsql SET search_path = live, pg_temp AS $$
DECLARE
    touched text[];
    gone text[];
    hanging text[];
BEGIN
    touched := ARRAY(SELECT DISTINCT r.id FROM unnest(came) AS r);
    gone := ARRAY(
        SELECT DISTINCT r.id FROM register AS r WHERE r.townhall = hall AND r.id = ANY (touched)
            AND r.field IN ('deleted', 'private') AND r.value = 'true'
            AND hides_words(hall, r.id));
    -- A point that comes late to an intervention that is deleted has its words taken, too.
    gone := gone || ARRAY(
        SELECT r.id FROM register AS r WHERE r.townhall = hall AND r.id = ANY (touched)
            AND r.field = 'intervention' AND r.value LIKE '"%"'
            AND EXISTS (SELECT FROM register AS d WHERE d.townhall = hall
                        AND d.id = btrim(r.value, '"') AND d.field = 'deleted' AND d.value = 'true')
            AND hides_words(hall, btrim(r.value, '"')));
    IF gone = '{{}}' THEN RETURN; END IF;
    IF EXISTS (SELECT FROM unnest(came) AS r WHERE r.field = 'deleted' AND r.value = 'true') THEN
        hanging := ARRAY(SELECT to_json(one)::text FROM unnest(gone) AS one);
        gone := gone || ARRAY(
            SELECT r.id FROM register AS r WHERE r.townhall = hall AND r.field = 'intervention'
                AND r.value = ANY (hanging));
    END IF;
    DELETE FROM register WHERE townhall = hall AND id = ANY (gone)
        AND field IN ('text', 'as_noted', 'worded', 'wording');
    DELETE FROM earlier WHERE townhall = hall AND id = ANY (gone)
        AND field IN ('text', 'as_noted', 'worded', 'wording');
END $$;

-- Takes registers, [entity, id, field, author, stamp, value, crc] each, in any order and again.
-- A batch is small beside a townhall, which the planner cannot know: it would read all of it.
CREATE OR REPLACE FUNCTION live.put(token text, rows json) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = live, pg_temp SET enable_seqscan = off
SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off AS $$
DECLARE
    me laptop := laptop_of(token);
    -- Once: asked for at each row it makes a thousand rows quadratic.
    amount integer := json_array_length(rows);
    bytes integer := octet_length(rows::text);
    came register[];
    other text;
    newest bigint;
    held bigint;
BEGIN
    IF NOT may_write(me) THEN RAISE EXCEPTION 'read only' USING ERRCODE = 'TN006'; END IF;
    IF amount > 5000 OR bytes > 16000000 THEN
        RAISE EXCEPTION 'a batch too large' USING ERRCODE = 'TN007';
    END IF;
    -- A register may come twice in one batch, and a statement may not meet a row twice.
    came := ARRAY(
        SELECT ROW (me.townhall, a.* , 0)::register FROM (
            SELECT DISTINCT ON (x->>1, x->>2, x->>3)
                x->>0 AS entity, x->>1 AS id, x->>2 AS field, x->>3 AS author,
                (x->>4)::bigint AS stamp, x->>5 AS value, (x->>6)::bigint AS crc
            FROM json_array_elements(rows) AS t (x)
            ORDER BY x->>1, x->>2, x->>3, (x->>4)::bigint DESC, (x->>5) COLLATE "C" DESC,
                (x->>0) COLLATE "C" DESC
        ) AS a);
    SELECT min(r.author) INTO other FROM unnest(came) AS r
    WHERE r.author <> me.author AND (me.office IS NULL OR EXISTS (
        SELECT FROM laptop AS l WHERE l.townhall = me.townhall AND l.author = r.author));
    IF other IS NOT NULL THEN
        RAISE EXCEPTION 'another author' USING ERRCODE = 'TN005', DETAIL = coalesce(
            (SELECT name FROM laptop WHERE townhall = me.townhall AND author = other), '');
    END IF;
    IF EXISTS (
        SELECT FROM unnest(came) AS r WHERE r.stamp < 0 OR r.stamp >= 2305843009213693952
            OR octet_length(r.value) > 4000000
            OR octet_length(r.entity || r.id || r.field || r.author) > 1000
    ) THEN
        RAISE EXCEPTION 'an entry too large' USING ERRCODE = 'TN007';
    END IF;
    -- The row's lock puts the writers of one townhall in line.
    UPDATE townhall SET head = head + amount, size = size + bytes
    WHERE id = me.townhall AND closed IS NULL RETURNING head, size INTO newest, held;
    IF NOT FOUND THEN RAISE EXCEPTION 'closed' USING ERRCODE = 'TN004'; END IF;
    IF held > 1000000000 THEN RAISE EXCEPTION 'full' USING ERRCODE = 'TN008'; END IF;
    INSERT INTO earlier SELECT r.* FROM register AS r JOIN unnest(came) AS c
        ON r.townhall = c.townhall AND r.id = c.id AND r.field = c.field AND r.author = c.author
    WHERE c.stamp >= r.stamp + 327680000 ON CONFLICT DO NOTHING;
    INSERT INTO register AS r
    SELECT c.townhall, c.entity, c.id, c.field, c.author, c.stamp, c.value, c.crc,
        newest - amount + row_number() OVER (ORDER BY c.stamp)
    FROM unnest(came) AS c
    ON CONFLICT (townhall, id, field, author) DO UPDATE SET entity = excluded.entity,
        stamp = excluded.stamp, value = excluded.value, crc = excluded.crc, seq = excluded.seq
    WHERE (excluded.stamp, excluded.value, excluded.entity) > (r.stamp, r.value, r.entity);
    PERFORM take_words(me.townhall, came);
    UPDATE laptop SET seen = now(), has_left = false
    WHERE token_hash = me.token_hash AND (has_left OR seen < now() - interval '5 seconds');
    RETURN newest;
END $$;

CREATE OR REPLACE FUNCTION live.since(token text, after bigint) RETURNS TABLE (
    entity text, id text, field text, author text, stamp bigint, value text, crc bigint, seq bigint
) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = live, pg_temp AS $$
DECLARE me laptop := laptop_of(token);
BEGIN
    RETURN QUERY
    (SELECT r.entity, r.id, r.field, r.author, r.stamp, r.value, r.crc, r.seq FROM register AS r
     WHERE r.townhall = me.townhall AND r.seq > after ORDER BY r.seq LIMIT 5000)
    UNION ALL
    (SELECT e.entity, e.id, e.field, e.author, e.stamp, e.value, e.crc, e.seq FROM earlier AS e
     WHERE e.townhall = me.townhall AND e.seq > after ORDER BY e.seq LIMIT 5000)
    ORDER BY 8 LIMIT 5000;
END $$;

-- A sign of life, with what the laptop's clock shows and what it has seen of the others'; returns
-- the newest number, which is less than before where the server was put back to a backup.
CREATE OR REPLACE FUNCTION live.here(token text, clock bigint, is_leaving boolean, clocks text)
RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = live, pg_temp AS $$
DECLARE me laptop := laptop_of(token);
BEGIN
    IF length(clocks) > 100000 THEN RAISE EXCEPTION 'too large' USING ERRCODE = 'TN007'; END IF;
    UPDATE laptop SET seen = now(), told = now(), at = clock, has_left = is_leaving, reading = clocks
    WHERE token_hash = me.token_hash;
    RETURN (SELECT head FROM townhall WHERE id = me.townhall);
END $$;

-- Who is there; `age` is how many milliseconds ago a laptop was heard of, and `clock_age` when it
-- told what its clock shows, both by the server's clock.
CREATE OR REPLACE FUNCTION live.people(token text) RETURNS TABLE (
    author text, name text, age bigint, at bigint, clock_age bigint, has_left boolean, writes boolean, reading text,
    is_good boolean
) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = live, pg_temp AS $$
DECLARE me laptop := laptop_of(token);
BEGIN
    RETURN QUERY SELECT l.author, l.name,
        (extract(epoch FROM clock_timestamp() - l.seen) * 1000)::bigint, l.at,
        (extract(epoch FROM clock_timestamp() - l.told) * 1000)::bigint, l.has_left,
        may_write(l), l.reading,
        l.office IS NOT NULL OR EXISTS (
            SELECT FROM invitation AS i WHERE i.token_hash = l.invitation AND i.withdrawn IS NULL)
    FROM laptop AS l WHERE l.townhall = me.townhall;
END $$;

-- Takes out what somebody erased: of its author, and by the host of anybody who has not joined.
CREATE OR REPLACE FUNCTION live.forget(token text, ids text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = live, pg_temp AS $$
DECLARE me laptop := laptop_of(token);
BEGIN
    IF NOT may_write(me) THEN RAISE EXCEPTION 'read only' USING ERRCODE = 'TN006'; END IF;
    DELETE FROM register AS r WHERE r.townhall = me.townhall AND r.id = ANY (ids)
        AND r.field NOT IN ('made', 'rank', 'deleted', 'category', 'subgroup')
        AND (r.author = me.author OR (me.office IS NOT NULL AND NOT EXISTS (
            SELECT FROM laptop AS l WHERE l.townhall = me.townhall AND l.author = r.author)));
    DELETE FROM earlier AS r WHERE r.townhall = me.townhall AND r.id = ANY (ids)
        AND r.field NOT IN ('made', 'rank', 'deleted', 'category', 'subgroup')
        AND (r.author = me.author OR (me.office IS NOT NULL AND NOT EXISTS (
            SELECT FROM laptop AS l WHERE l.townhall = me.townhall AND l.author = r.author)));
END $$;

-- Who may do what.

DO $$ BEGIN CREATE ROLE {guest} LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
ALTER ROLE {guest} NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS
    PASSWORD {password} CONNECTION LIMIT 90;
REVOKE ALL ON SCHEMA public, live FROM public;
REVOKE ALL ON ALL TABLES IN SCHEMA live FROM public, {guest};
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA live FROM public, {guest};
GRANT USAGE ON SCHEMA live TO {guest};
GRANT EXECUTE ON FUNCTION live.version, live.invited, live.open, live.invite, live.withdraw,
    live.join, live.put, live.since, live.here, live.people, live.forget TO {guest};
REVOKE CONNECT, TEMPORARY, CREATE ON DATABASE {database} FROM public;
GRANT CONNECT ON DATABASE {database} TO {guest};
-- From these two, too, guests could end each other's connections.
REVOKE CONNECT, TEMPORARY ON DATABASE postgres, template1 FROM public;
REVOKE USAGE ON LANGUAGE plpgsql, sql FROM public;
REVOKE SELECT ON pg_catalog.pg_stat_activity FROM public;

-- All guests are one role: what PostgreSQL lets a role do to its own kind is taken away, and what
-- would hold a connection, a lock or the disk.
DO $$
DECLARE one regprocedure;
BEGIN
    FOR one IN SELECT p.oid FROM pg_proc AS p
        WHERE p.pronamespace = 'pg_catalog'::regnamespace AND p.proname ~ (
            '^(lo_|lowrite$|loread$|pg_sleep|pg_(try_)?advisory_|pg_(terminate|cancel)_backend$'
            '|pg_stat_get_activity$|pg_stat_get_backend|pg_notify$|pg_export_snapshot$'
            '|pg_logical_emit_message$|(query|table|schema|database|cursor)_to_xml)')
    LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM public', one);
    END LOOP;
END $$;
ALTER ROLE {guest} SET statement_timeout = '20s';
ALTER ROLE {guest} SET lock_timeout = '10s';
ALTER ROLE {guest} SET idle_in_transaction_session_timeout = '20s';
ALTER ROLE {guest} SET idle_session_timeout = '10min';
ALTER ROLE {guest} SET work_mem = '8MB';
ALTER ROLE {guest} SET temp_file_limit = '100MB';
ALTER ROLE {guest} SET synchronous_commit = 'on';
