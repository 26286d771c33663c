#if PostgreSQL
/// The functions and triggers of the tables in PostgreSQL. They find the tables also when an application's
/// search path is another one.
///
/// Of the events with the same endpoint and subject, one is not blocked. Triggers choose the next one, and
/// keep the size, also when an application or a person deletes rows.
enum PostgreSQLFunctions {
    /// Completes deliveries in transactions of handlers, and fails if another process did it before.
    static let completion = """
        CREATE FUNCTION webhook_complete_event(event bigint) RETURNS void LANGUAGE plpgsql
        SET search_path FROM CURRENT AS $$
        BEGIN
            DELETE FROM webhook_inbox WHERE id = event;
            IF NOT FOUND THEN
                RAISE EXCEPTION 'the event was completed before, by another process';
            END IF;
        END $$;

        CREATE FUNCTION webhook_complete_delivery(
            delivery text, time_to_live interval, content text, content_type text
        ) RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
        BEGIN
            INSERT INTO webhook_deliveries AS d (id, token, expires, body, type)
            VALUES (delivery, NULL, now() + time_to_live, content, content_type)
            ON CONFLICT (id) DO UPDATE SET token = NULL, expires = excluded.expires,
                body = excluded.body, type = excluded.type
            WHERE d.token IS NOT NULL OR d.expires <= now();
            IF NOT FOUND THEN
                RAISE EXCEPTION 'the delivery was completed before, by another process';
            END IF;
        END $$;

        """

    /// Locks subjects and signed bodies, and chooses the next event of a subject.
    ///
    /// Transactions that add events of a subject, or choose its next one, wait for each other: events are then
    /// numbered in the order of their commits, and no one chooses among events that it does not see. The locks
    /// are few, so that a large batch does not take all those of the server.
    static let order = """
        CREATE FUNCTION webhook_lock(endpoint text, queue bigint) RETURNS integer
        LANGUAGE sql IMMUTABLE AS $$
            SELECT (hashtextextended(endpoint, queue) & 1023)::integer
        $$;

        CREATE FUNCTION webhook_inbox_settle(of_endpoint text, of_queue bigint) RETURNS void
        LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
        DECLARE
            first_id bigint;
        BEGIN
            SELECT id INTO first_id FROM webhook_inbox
            WHERE endpoint = of_endpoint AND queue = of_queue AND NOT is_dead ORDER BY id LIMIT 1;
            UPDATE webhook_inbox SET is_blocked = true, token = NULL
            WHERE endpoint = of_endpoint AND queue = of_queue AND NOT is_dead AND NOT is_blocked
                AND (token IS NULL OR due IS NULL OR due <= now()) AND id <> first_id;
            UPDATE webhook_inbox SET is_blocked = false
            WHERE id = first_id AND is_blocked AND NOT EXISTS (
                SELECT FROM webhook_inbox WHERE endpoint = of_endpoint AND queue = of_queue
                    AND NOT is_dead AND NOT is_blocked);
        END $$;

        """

    static let triggers = """
        CREATE FUNCTION webhook_inbox_resize(difference bigint) RETURNS void LANGUAGE plpgsql
        SET search_path FROM CURRENT AS $$
        BEGIN
            UPDATE webhook_inbox_sizes SET bytes = bytes + difference WHERE id = (
                SELECT id FROM webhook_inbox_sizes LIMIT 1 FOR UPDATE SKIP LOCKED);
            IF NOT FOUND THEN INSERT INTO webhook_inbox_sizes (bytes) VALUES (difference); END IF;
        END $$;

        CREATE FUNCTION webhook_inbox_added() RETURNS trigger LANGUAGE plpgsql
        SET search_path FROM CURRENT AS $$
        BEGIN
            PERFORM webhook_inbox_resize((SELECT coalesce(sum(size), 0)::bigint FROM added));
            RETURN NULL;
        END $$;

        CREATE FUNCTION webhook_inbox_settle_all(endpoints text[], queues bigint[]) RETURNS void
        LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
        BEGIN
            IF endpoints IS NULL THEN RETURN; END IF;
            IF current_setting('transaction_isolation') <> 'read committed' THEN
                RAISE EXCEPTION 'complete events in a transaction with the isolation "read committed"';
            END IF;
            PERFORM pg_advisory_xact_lock(7711, key) FROM (
                SELECT DISTINCT webhook_lock(s.endpoint, s.queue) AS key
                FROM unnest(endpoints, queues) AS s (endpoint, queue) ORDER BY key) AS locks;
            PERFORM webhook_inbox_settle(s.endpoint, s.queue)
            FROM (SELECT DISTINCT u.endpoint, u.queue
                FROM unnest(endpoints, queues) AS u (endpoint, queue)) AS s;
        END $$;

        CREATE FUNCTION webhook_inbox_removed() RETURNS trigger LANGUAGE plpgsql
        SET search_path FROM CURRENT AS $$
        DECLARE
            endpoints text[];
            queues bigint[];
        BEGIN
            PERFORM webhook_inbox_resize((SELECT -coalesce(sum(size), 0)::bigint FROM removed));
            SELECT array_agg(endpoint), array_agg(queue) INTO endpoints, queues FROM removed
            WHERE queue IS NOT NULL AND NOT is_dead AND NOT is_blocked;
            PERFORM webhook_inbox_settle_all(endpoints, queues);
            RETURN NULL;
        END $$;

        CREATE FUNCTION webhook_inbox_changed() RETURNS trigger LANGUAGE plpgsql
        SET search_path FROM CURRENT AS $$
        DECLARE
            endpoints text[];
            queues bigint[];
        BEGIN
            SELECT array_agg(c.endpoint), array_agg(c.queue) INTO endpoints, queues
            FROM changed c JOIN removed r ON r.id = c.id
            WHERE c.queue IS NOT NULL AND (c.is_dead <> r.is_dead
                OR r.token IS NOT NULL AND (c.token IS NULL OR c.due IS NULL));
            PERFORM webhook_inbox_settle_all(endpoints, queues);
            RETURN NULL;
        END $$;

        CREATE TRIGGER webhook_inbox_added AFTER INSERT ON webhook_inbox
            REFERENCING NEW TABLE AS added
            FOR EACH STATEMENT EXECUTE FUNCTION webhook_inbox_added();
        CREATE TRIGGER webhook_inbox_removed AFTER DELETE ON webhook_inbox
            REFERENCING OLD TABLE AS removed
            FOR EACH STATEMENT EXECUTE FUNCTION webhook_inbox_removed();
        CREATE TRIGGER webhook_inbox_changed AFTER UPDATE ON webhook_inbox
            REFERENCING OLD TABLE AS removed NEW TABLE AS changed
            FOR EACH STATEMENT EXECUTE FUNCTION webhook_inbox_changed();
        """
}
#endif
