//! The tables, and how an older file becomes a newer one.
//!
//! A format is the number of migrations applied (`user_version`). Migrations are never edited once
//! released; a new one is appended.

use rusqlite::Connection;

use crate::StoreError;

const MIGRATIONS: [&str; 10] = [
    // Bodies are JSON of the model's types; columns are what is looked up by.
    "
    CREATE TABLE clusters (
        name TEXT PRIMARY KEY,
        status INTEGER NOT NULL,
        body TEXT NOT NULL
    ) WITHOUT ROWID;

    CREATE TABLE task_definition_families (
        family TEXT PRIMARY KEY,
        last_revision INTEGER NOT NULL
    ) WITHOUT ROWID;

    CREATE TABLE task_definitions (
        family TEXT NOT NULL,
        revision INTEGER NOT NULL,
        status INTEGER NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (family, revision)
    ) WITHOUT ROWID;

    CREATE TABLE tasks (
        id TEXT PRIMARY KEY,
        cluster TEXT NOT NULL,
        family TEXT NOT NULL,
        task_group TEXT NOT NULL,
        started_by TEXT,
        launch_type TEXT NOT NULL,
        wants_to_run INTEGER NOT NULL,
        stop_requested INTEGER NOT NULL,
        status INTEGER NOT NULL,
        version INTEGER NOT NULL,
        stopped_at INTEGER,
        body TEXT NOT NULL,
        observation TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX tasks_by_cluster ON tasks (cluster, wants_to_run, id);
    CREATE INDEX tasks_unfinished ON tasks (status) WHERE stopped_at IS NULL;
    CREATE INDEX tasks_stopped ON tasks (stopped_at) WHERE stopped_at IS NOT NULL;

    CREATE TABLE client_tokens (
        operation TEXT NOT NULL,
        scope TEXT NOT NULL,
        token TEXT NOT NULL,
        request_hash TEXT NOT NULL,
        result TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        PRIMARY KEY (operation, scope, token)
    ) WITHOUT ROWID;

    CREATE TABLE account_settings (
        principal_arn TEXT NOT NULL,
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (principal_arn, name)
    ) WITHOUT ROWID;

    CREATE TABLE vpcs (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE subnets (
        id TEXT PRIMARY KEY,
        vpc_id TEXT NOT NULL REFERENCES vpcs (id),
        body TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE security_groups (
        id TEXT PRIMARY KEY,
        vpc_id TEXT NOT NULL REFERENCES vpcs (id),
        body TEXT NOT NULL
    ) WITHOUT ROWID;

    -- A released interface no longer exists for EC2; its row stays as long as its task's.
    CREATE TABLE network_interfaces (
        id TEXT PRIMARY KEY,
        vpc_id TEXT NOT NULL REFERENCES vpcs (id),
        subnet_id TEXT NOT NULL REFERENCES subnets (id),
        task_id TEXT NOT NULL,
        private_address INTEGER NOT NULL,
        public_address INTEGER,
        released INTEGER NOT NULL DEFAULT 0,
        body TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE UNIQUE INDEX network_interfaces_private
        ON network_interfaces (vpc_id, private_address) WHERE released = 0;
    CREATE UNIQUE INDEX network_interfaces_public
        ON network_interfaces (public_address) WHERE released = 0 AND public_address IS NOT NULL;
    CREATE INDEX network_interfaces_task ON network_interfaces (task_id);
    ",
    // Placing a task looks at its group's zones and at the addresses in use, describing a cluster
    // counts its tasks. Each is answered from one of these indexes alone, so that the thousandth
    // task is placed as fast as the first. (An index covers a query only when it has the columns of
    // its own condition too; an expression's value is not taken from it.)
    "
    ALTER TABLE tasks ADD COLUMN availability_zone TEXT NOT NULL DEFAULT '';
    UPDATE tasks SET availability_zone = json_extract(body, '$.availability_zone');
    CREATE INDEX tasks_by_zone
        ON tasks (cluster, task_group, availability_zone, stopped_at) WHERE stopped_at IS NULL;
    CREATE INDEX tasks_by_status
        ON tasks (cluster, status, wants_to_run, stopped_at) WHERE stopped_at IS NULL;
    CREATE INDEX network_interfaces_subnet
        ON network_interfaces (subnet_id, private_address) WHERE released = 0;
    ",
    // Sessions of ECS Exec.
    "
    CREATE TABLE exec_sessions (
        id TEXT PRIMARY KEY,
        task_id TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        ended_at INTEGER,
        body TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX exec_sessions_by_task ON exec_sessions (task_id, ended_at);
    CREATE INDEX exec_sessions_unended ON exec_sessions (created_at) WHERE ended_at IS NULL;
    ",
    // A repository has content (`ecr_blobs`) before a manifest needs it (`ecr_needs`: configuration
    // and layers, and the manifests of an index). What no repository has may be collected.
    "
    CREATE TABLE ecr_repositories (
        id INTEGER PRIMARY KEY,
        account TEXT NOT NULL,
        region TEXT NOT NULL,
        name TEXT NOT NULL,
        body TEXT NOT NULL,
        UNIQUE (account, region, name)
    );
    CREATE TABLE ecr_blobs (
        repository INTEGER NOT NULL REFERENCES ecr_repositories (id) ON DELETE CASCADE,
        digest TEXT NOT NULL,
        size INTEGER NOT NULL,
        added_at INTEGER NOT NULL,
        PRIMARY KEY (repository, digest)
    ) WITHOUT ROWID;
    CREATE INDEX ecr_blobs_digest ON ecr_blobs (digest);
    CREATE TABLE ecr_manifests (
        repository INTEGER NOT NULL REFERENCES ecr_repositories (id) ON DELETE CASCADE,
        digest TEXT NOT NULL,
        size INTEGER NOT NULL,
        subject TEXT,
        last_pulled_at INTEGER,
        body TEXT NOT NULL,
        PRIMARY KEY (repository, digest)
    ) WITHOUT ROWID;
    CREATE INDEX ecr_manifests_digest ON ecr_manifests (digest);
    CREATE INDEX ecr_manifests_subject ON ecr_manifests (repository, subject)
        WHERE subject IS NOT NULL;
    CREATE TABLE ecr_needs (
        repository INTEGER NOT NULL,
        manifest TEXT NOT NULL,
        digest TEXT NOT NULL,
        PRIMARY KEY (repository, manifest, digest),
        FOREIGN KEY (repository, manifest) REFERENCES ecr_manifests (repository, digest)
            ON DELETE CASCADE
    ) WITHOUT ROWID;
    CREATE INDEX ecr_needs_digest ON ecr_needs (repository, digest);
    CREATE TABLE ecr_tags (
        repository INTEGER NOT NULL,
        tag TEXT NOT NULL,
        digest TEXT NOT NULL,
        PRIMARY KEY (repository, tag),
        FOREIGN KEY (repository, digest) REFERENCES ecr_manifests (repository, digest)
            ON DELETE CASCADE
    ) WITHOUT ROWID;
    CREATE INDEX ecr_tags_digest ON ecr_tags (repository, digest);

    -- Grows whenever content may have become superfluous.
    CREATE TABLE ecr_deletions (count INTEGER NOT NULL);
    INSERT INTO ecr_deletions VALUES (0);
    CREATE TRIGGER ecr_blobs_deleted AFTER DELETE ON ecr_blobs
        BEGIN UPDATE ecr_deletions SET count = count + 1; END;
    CREATE TRIGGER ecr_manifests_deleted AFTER DELETE ON ecr_manifests
        BEGIN UPDATE ecr_deletions SET count = count + 1; END;
    ",
    // What ECR knows about repositories and registries besides content.
    "
    CREATE TABLE ecr_lifecycle_policies (
        repository INTEGER PRIMARY KEY REFERENCES ecr_repositories (id) ON DELETE CASCADE,
        evaluated_at INTEGER NOT NULL,
        body TEXT NOT NULL
    );
    CREATE INDEX ecr_lifecycle_policies_evaluated ON ecr_lifecycle_policies (evaluated_at);
    CREATE TABLE ecr_lifecycle_previews (
        repository INTEGER PRIMARY KEY REFERENCES ecr_repositories (id) ON DELETE CASCADE,
        body TEXT NOT NULL
    );
    CREATE TABLE ecr_registries (
        account TEXT NOT NULL,
        region TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (account, region)
    ) WITHOUT ROWID;
    CREATE TABLE ecr_cache_rules (
        account TEXT NOT NULL,
        region TEXT NOT NULL,
        prefix TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (account, region, prefix)
    ) WITHOUT ROWID;
    ",
    // Interfaces belong to others than tasks too (`task_id` is empty then), and a released one
    // keeps no subnet from being deleted; the nouns of a VPC's network besides; and one number that
    // moves when any of it does, so that a plan is made only then.
    "
    CREATE TABLE interfaces (
        id TEXT PRIMARY KEY,
        vpc_id TEXT NOT NULL,
        subnet_id TEXT NOT NULL,
        task_id TEXT NOT NULL,
        private_address INTEGER NOT NULL,
        public_address INTEGER,
        released INTEGER NOT NULL DEFAULT 0,
        body TEXT NOT NULL
    ) WITHOUT ROWID;
    INSERT INTO interfaces SELECT
        id, vpc_id, subnet_id, task_id, private_address, public_address, released,
        json_set(
            json_remove(body, '$.task_id', '$.attachment_id'),
            '$.owner', json_object('Task', json_object(
                'task_id', json_extract(body, '$.task_id'),
                'attachment_id', json_extract(body, '$.attachment_id'))))
        FROM network_interfaces;
    DROP TABLE network_interfaces;
    ALTER TABLE interfaces RENAME TO network_interfaces;
    CREATE UNIQUE INDEX network_interfaces_private
        ON network_interfaces (vpc_id, private_address) WHERE released = 0;
    CREATE UNIQUE INDEX network_interfaces_public
        ON network_interfaces (public_address) WHERE released = 0 AND public_address IS NOT NULL;
    CREATE INDEX network_interfaces_task ON network_interfaces (task_id);
    CREATE INDEX network_interfaces_subnet
        ON network_interfaces (subnet_id, private_address) WHERE released = 0;
    UPDATE vpcs SET body = json_set(
        body, '$.dns_support', json('true'),
        '$.dns_hostnames', json(iif(json_extract(body, '$.is_default'), 'true', 'false')));

    CREATE TABLE network_nouns (
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        vpc_id TEXT REFERENCES vpcs (id),
        body TEXT NOT NULL,
        PRIMARY KEY (kind, id)
    ) WITHOUT ROWID;
    CREATE INDEX network_nouns_vpc ON network_nouns (vpc_id, kind);

    CREATE TABLE network_changes (count INTEGER NOT NULL);
    INSERT INTO network_changes VALUES (0);
    CREATE TRIGGER vpcs_inserted AFTER INSERT ON vpcs
        BEGIN UPDATE network_changes SET count = count + 1; END;
    CREATE TRIGGER vpcs_updated AFTER UPDATE ON vpcs
        BEGIN UPDATE network_changes SET count = count + 1; END;
    CREATE TRIGGER vpcs_deleted AFTER DELETE ON vpcs
        BEGIN UPDATE network_changes SET count = count + 1; END;
    CREATE TRIGGER subnets_inserted AFTER INSERT ON subnets
        BEGIN UPDATE network_changes SET count = count + 1; END;
    CREATE TRIGGER subnets_updated AFTER UPDATE ON subnets
        BEGIN UPDATE network_changes SET count = count + 1; END;
    CREATE TRIGGER subnets_deleted AFTER DELETE ON subnets
        BEGIN UPDATE network_changes SET count = count + 1; END;
    CREATE TRIGGER security_groups_inserted AFTER INSERT ON security_groups
        BEGIN UPDATE network_changes SET count = count + 1; END;
    CREATE TRIGGER security_groups_updated AFTER UPDATE ON security_groups
        BEGIN UPDATE network_changes SET count = count + 1; END;
    CREATE TRIGGER security_groups_deleted AFTER DELETE ON security_groups
        BEGIN UPDATE network_changes SET count = count + 1; END;
    CREATE TRIGGER network_interfaces_inserted AFTER INSERT ON network_interfaces
        BEGIN UPDATE network_changes SET count = count + 1; END;
    CREATE TRIGGER network_interfaces_updated AFTER UPDATE ON network_interfaces
        BEGIN UPDATE network_changes SET count = count + 1; END;
    CREATE TRIGGER network_interfaces_deleted AFTER DELETE ON network_interfaces
        BEGIN UPDATE network_changes SET count = count + 1; END;
    CREATE TRIGGER network_nouns_inserted AFTER INSERT ON network_nouns
        BEGIN UPDATE network_changes SET count = count + 1; END;
    CREATE TRIGGER network_nouns_updated AFTER UPDATE ON network_nouns
        BEGIN UPDATE network_changes SET count = count + 1; END;
    CREATE TRIGGER network_nouns_deleted AFTER DELETE ON network_nouns
        BEGIN UPDATE network_changes SET count = count + 1; END;
    ",
    "
    -- The row with an empty id is of what belongs to no VPC and acts in any.
    CREATE TABLE vpc_changes (
        vpc_id TEXT PRIMARY KEY,
        count INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE TRIGGER vpcs_insert_change AFTER INSERT ON vpcs
        BEGIN INSERT INTO vpc_changes VALUES (NEW.id, 1); END;
    CREATE TRIGGER vpcs_update_change AFTER UPDATE ON vpcs
        BEGIN UPDATE vpc_changes SET count = count + 1 WHERE vpc_id = NEW.id; END;
    CREATE TRIGGER vpcs_delete_change AFTER DELETE ON vpcs
        BEGIN DELETE FROM vpc_changes WHERE vpc_id = OLD.id; END;
    INSERT INTO vpc_changes SELECT id, 1 FROM vpcs;
    INSERT INTO vpc_changes VALUES ('', 1);
    INSERT INTO network_nouns
        SELECT 'prefix-list-history', id, NULL,
            json_object('id', id, 'versions', json_extract(body, '$.history'))
        FROM network_nouns WHERE kind = 'prefix-list';
    UPDATE network_nouns SET body = json_remove(body, '$.history') WHERE kind = 'prefix-list';
    CREATE TRIGGER subnets_insert_change AFTER INSERT ON subnets
        BEGIN UPDATE vpc_changes SET count = count + 1 WHERE vpc_id = NEW.vpc_id; END;
    CREATE TRIGGER subnets_update_change AFTER UPDATE ON subnets
        BEGIN UPDATE vpc_changes SET count = count + 1 WHERE vpc_id = NEW.vpc_id; END;
    CREATE TRIGGER subnets_delete_change AFTER DELETE ON subnets
        BEGIN UPDATE vpc_changes SET count = count + 1 WHERE vpc_id = OLD.vpc_id; END;
    CREATE TRIGGER security_groups_insert_change AFTER INSERT ON security_groups
        BEGIN UPDATE vpc_changes SET count = count + 1 WHERE vpc_id = NEW.vpc_id; END;
    CREATE TRIGGER security_groups_update_change AFTER UPDATE ON security_groups
        BEGIN UPDATE vpc_changes SET count = count + 1 WHERE vpc_id = NEW.vpc_id; END;
    CREATE TRIGGER security_groups_delete_change AFTER DELETE ON security_groups
        BEGIN UPDATE vpc_changes SET count = count + 1 WHERE vpc_id = OLD.vpc_id; END;
    CREATE TRIGGER network_interfaces_insert_change AFTER INSERT ON network_interfaces
        BEGIN UPDATE vpc_changes SET count = count + 1 WHERE vpc_id = NEW.vpc_id; END;
    CREATE TRIGGER network_interfaces_update_change AFTER UPDATE ON network_interfaces
        BEGIN UPDATE vpc_changes SET count = count + 1 WHERE vpc_id = NEW.vpc_id; END;
    CREATE TRIGGER network_interfaces_delete_change AFTER DELETE ON network_interfaces
        BEGIN UPDATE vpc_changes SET count = count + 1 WHERE vpc_id = OLD.vpc_id; END;
    CREATE TRIGGER network_nouns_insert_change AFTER INSERT ON network_nouns
        BEGIN
            UPDATE vpc_changes SET count = count + 1
            WHERE vpc_id = iif(NEW.kind = 'prefix-list', '', NEW.vpc_id);
        END;
    CREATE TRIGGER network_nouns_update_change AFTER UPDATE ON network_nouns
        BEGIN
            UPDATE vpc_changes SET count = count + 1
            WHERE vpc_id IN (OLD.vpc_id, iif(NEW.kind = 'prefix-list', '', NEW.vpc_id));
        END;
    CREATE TRIGGER network_nouns_delete_change AFTER DELETE ON network_nouns
        BEGIN
            UPDATE vpc_changes SET count = count + 1
            WHERE vpc_id = iif(OLD.kind = 'prefix-list', '', OLD.vpc_id);
        END;
    ",
    // Load balancing. What data planes report is apart, because it is no change of what they are to do.
    "
    CREATE TABLE balancing_nouns (
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        parent TEXT NOT NULL,
        name TEXT,
        body TEXT NOT NULL,
        PRIMARY KEY (kind, id)
    ) WITHOUT ROWID;
    CREATE INDEX balancing_nouns_parent ON balancing_nouns (parent, kind);
    CREATE UNIQUE INDEX balancing_nouns_name
        ON balancing_nouns (kind, name) WHERE name IS NOT NULL;
    CREATE TABLE balancer_reports (
        load_balancer_id TEXT PRIMARY KEY,
        body TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE balancing_changes (count INTEGER NOT NULL);
    INSERT INTO balancing_changes VALUES (0);
    CREATE TRIGGER balancing_nouns_inserted AFTER INSERT ON balancing_nouns
        BEGIN UPDATE balancing_changes SET count = count + 1; END;
    CREATE TRIGGER balancing_nouns_updated AFTER UPDATE ON balancing_nouns
        BEGIN UPDATE balancing_changes SET count = count + 1; END;
    CREATE TRIGGER balancing_nouns_deleted AFTER DELETE ON balancing_nouns
        BEGIN UPDATE balancing_changes SET count = count + 1; END;
    ",
    // Services. A task's end is settled when its service has looked at it, so that a look at a service costs
    // what lives, not what has lived.
    "
    CREATE TABLE services (
        cluster TEXT NOT NULL,
        name TEXT NOT NULL,
        status INTEGER NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (cluster, name)
    ) WITHOUT ROWID;
    CREATE TABLE service_changes (
        cluster TEXT NOT NULL,
        name TEXT NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (cluster, name)
    ) WITHOUT ROWID;
    CREATE TABLE service_revisions (
        id INTEGER PRIMARY KEY,
        cluster TEXT NOT NULL,
        service TEXT NOT NULL,
        body TEXT NOT NULL
    );
    CREATE INDEX service_revisions_of ON service_revisions (cluster, service);
    CREATE TABLE service_deployments (
        id TEXT PRIMARY KEY,
        cluster TEXT NOT NULL,
        service TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        body TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX service_deployments_of ON service_deployments (cluster, service, created_at);
    CREATE TABLE service_events (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        cluster TEXT NOT NULL,
        service TEXT NOT NULL,
        body TEXT NOT NULL
    );
    CREATE INDEX service_events_of ON service_events (cluster, service, number);
    ALTER TABLE tasks ADD COLUMN service TEXT;
    ALTER TABLE tasks ADD COLUMN deployment INTEGER;
    ALTER TABLE tasks ADD COLUMN settled INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE tasks ADD COLUMN cpu INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE tasks ADD COLUMN memory_mib INTEGER NOT NULL DEFAULT 0;
    UPDATE tasks SET cpu = json_extract(body, '$.cpu'), memory_mib = json_extract(body, '$.memory_mib');
    CREATE INDEX tasks_of_service
        ON tasks (cluster, service, deployment, status, wants_to_run, stopped_at, settled)
        WHERE settled = 0 AND service IS NOT NULL;
    CREATE INDEX tasks_resources ON tasks (stopped_at, cpu, memory_mib) WHERE stopped_at IS NULL;
    CREATE TRIGGER services_insert_change AFTER INSERT ON services
        BEGIN
            INSERT INTO service_changes VALUES (NEW.cluster, NEW.name, 1)
            ON CONFLICT DO UPDATE SET count = count + 1;
        END;
    CREATE TRIGGER services_update_change AFTER UPDATE ON services
        BEGIN
            UPDATE service_changes SET count = count + 1
            WHERE cluster = NEW.cluster AND name = NEW.name;
        END;
    CREATE TRIGGER tasks_insert_service_change AFTER INSERT ON tasks WHEN NEW.service IS NOT NULL
        BEGIN
            UPDATE service_changes SET count = count + 1
            WHERE cluster = NEW.cluster AND name = NEW.service;
        END;
    CREATE TRIGGER tasks_update_service_change AFTER UPDATE ON tasks WHEN NEW.service IS NOT NULL
        BEGIN
            UPDATE service_changes SET count = count + 1
            WHERE cluster = NEW.cluster AND name = NEW.service;
        END;
    ",
    // Who follows targets, or what is reported of them, need not read them all to see whose have moved. The
    // row without a group counts the changes of everything but targets.
    "
    CREATE TABLE target_changes (
        target_group_id TEXT PRIMARY KEY,
        count INTEGER NOT NULL
    ) WITHOUT ROWID;
    INSERT INTO target_changes VALUES ('', 0);
    CREATE TRIGGER balancing_nouns_insert_target AFTER INSERT ON balancing_nouns
        BEGIN
            INSERT INTO target_changes VALUES (iif(NEW.kind = 'target', NEW.parent, ''), 1)
            ON CONFLICT DO UPDATE SET count = count + 1;
        END;
    CREATE TRIGGER balancing_nouns_update_target AFTER UPDATE ON balancing_nouns
        BEGIN
            INSERT INTO target_changes VALUES (iif(NEW.kind = 'target', NEW.parent, ''), 1)
            ON CONFLICT DO UPDATE SET count = count + 1;
        END;
    CREATE TRIGGER balancing_nouns_delete_target AFTER DELETE ON balancing_nouns
        BEGIN
            INSERT INTO target_changes VALUES (iif(OLD.kind = 'target', OLD.parent, ''), 1)
            ON CONFLICT DO UPDATE SET count = count + 1;
            DELETE FROM target_changes WHERE OLD.kind = 'target-group' AND target_group_id = OLD.id;
        END;
    CREATE TABLE balancer_report_changes (
        load_balancer_id TEXT PRIMARY KEY,
        count INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE TRIGGER balancer_reports_insert AFTER INSERT ON balancer_reports
        BEGIN
            INSERT INTO balancer_report_changes VALUES (NEW.load_balancer_id, 1)
            ON CONFLICT DO UPDATE SET count = count + 1;
        END;
    CREATE TRIGGER balancer_reports_update AFTER UPDATE ON balancer_reports
        BEGIN
            INSERT INTO balancer_report_changes VALUES (NEW.load_balancer_id, 1)
            ON CONFLICT DO UPDATE SET count = count + 1;
        END;
    CREATE TRIGGER balancer_reports_delete AFTER DELETE ON balancer_reports
        BEGIN
            UPDATE balancer_report_changes SET count = count + 1
            WHERE load_balancer_id = OLD.load_balancer_id;
        END;
    ",
];

/// Brings the file to the newest format.
pub(crate) fn apply(connection: &mut Connection) -> Result<(), StoreError> {
    let found = format(connection)?;
    for (index, migration) in MIGRATIONS.iter().enumerate() {
        let format = i64::try_from(index).unwrap_or(i64::MAX) + 1;
        if format <= found {
            continue;
        }
        let transaction = connection.transaction()?;
        transaction.execute_batch(migration)?;
        transaction.pragma_update(None, "user_version", format)?;
        transaction.commit()?;
    }
    Ok(())
}

/// Refuses a file that has not the newest format.
pub(crate) fn check(connection: &Connection) -> Result<(), StoreError> {
    let (found, known) = (format(connection)?, known());
    if found < known {
        return Err(StoreError::OlderFormat { found, known });
    }
    Ok(())
}

/// The file's format, which is none that is not known yet.
fn format(connection: &Connection) -> Result<i64, StoreError> {
    let known = known();
    let found: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > known {
        return Err(StoreError::NewerFormat { found, known });
    }
    Ok(found)
}

fn known() -> i64 {
    i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests;
