//! Services, their revisions, the records of their deployments, their events, and which of their tasks
//! the service loop still has to look at.

use model::service::{
    DeploymentId, Service, ServiceDeployment, ServiceDeploymentId, ServiceEvent, ServiceRevision,
    ServiceStatus,
};
use model::task::TaskStatus;
use model::{TaskId, UnixMillis};
use rusqlite::{OptionalExtension, params};

use crate::task::TaskRow;
use crate::transaction::Tx;
use crate::{StoreError, row};

/// Which service.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ServiceKey {
    /// Name of the cluster.
    pub cluster: String,
    pub name: String,
}

/// Tasks of one deployment that have not stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeploymentCounts {
    pub deployment: DeploymentId,
    /// RUNNING, and meant to.
    pub running: u32,
    /// Meant to run and not yet running.
    pub pending: u32,
}

/// A service has at most so many events; older ones go.
const EVENTS_MAX: i64 = 100;

impl Tx<'_> {
    /// Inserts the service or replaces the one with its name.
    pub fn service_put(&mut self, service: &Service) -> Result<(), StoreError> {
        let body = row::encode("services", service)?;
        self.connection
            .prepare_cached(
                "INSERT INTO services VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (cluster, name) DO UPDATE SET status = ?3, body = ?4",
            )?
            .execute(params![
                service.cluster,
                service.name,
                service.status as i64,
                body
            ])?;
        Ok(())
    }

    pub fn service_find(&self, cluster: &str, name: &str) -> Result<Option<Service>, StoreError> {
        self.connection
            .prepare_cached("SELECT body FROM services WHERE cluster = ?1 AND name = ?2")?
            .query_row([cluster, name], |row| row.get::<_, String>(0))
            .optional()?
            .map(|body| row::decode("services", &body))
            .transpose()
    }

    /// Services of the cluster that are not INACTIVE, by name.
    pub fn service_list(&self, cluster: &str) -> Result<Vec<Service>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT body FROM services WHERE cluster = ?1 AND status < ?2 ORDER BY name",
        )?;
        let inactive = ServiceStatus::Inactive as i64;
        let bodies =
            statement.query_map(params![cluster, inactive], |row| row.get::<_, String>(0))?;
        row::decode_all("services", bodies)
    }

    /// How many services of the cluster are ACTIVE, and how many DRAINING.
    pub fn service_counts(&self, cluster: &str) -> Result<(u32, u32), StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT count(*) FILTER (WHERE status = ?2), count(*) FILTER (WHERE status = ?3)
             FROM services WHERE cluster = ?1",
        )?;
        let (active, draining) = (ServiceStatus::Active as i64, ServiceStatus::Draining as i64);
        let counts = statement.query_row(params![cluster, active, draining], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
        Ok(counts)
    }

    /// Every service that is not INACTIVE, with a number that is another after every change of it or of its
    /// tasks.
    pub fn service_versions(&self) -> Result<Vec<(ServiceKey, i64)>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT services.cluster, services.name, coalesce(count, 0) FROM services
             LEFT JOIN service_changes USING (cluster, name)
             WHERE status < ?1 ORDER BY 1, 2",
        )?;
        let rows = statement.query_map([ServiceStatus::Inactive as i64], |row| {
            let key = ServiceKey {
                cluster: row.get(0)?,
                name: row.get(1)?,
            };
            Ok((key, row.get(2)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Forgets a service with its revisions, records and events.
    pub fn service_delete(&mut self, cluster: &str, name: &str) -> Result<(), StoreError> {
        for sql in [
            "DELETE FROM services WHERE cluster = ?1 AND name = ?2",
            "DELETE FROM service_changes WHERE cluster = ?1 AND name = ?2",
            "DELETE FROM service_revisions WHERE cluster = ?1 AND service = ?2",
            "DELETE FROM service_deployments WHERE cluster = ?1 AND service = ?2",
            "DELETE FROM service_events WHERE cluster = ?1 AND service = ?2",
        ] {
            self.connection
                .prepare_cached(sql)?
                .execute([cluster, name])?;
        }
        Ok(())
    }

    /// Every INACTIVE service, by cluster and name.
    pub fn service_list_inactive(&self) -> Result<Vec<Service>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT body FROM services WHERE status = ?1 ORDER BY cluster, name")?;
        let inactive = ServiceStatus::Inactive as i64;
        let bodies = statement.query_map([inactive], |row| row.get::<_, String>(0))?;
        row::decode_all("services", bodies)
    }

    /// Inserts the revision or replaces the one with its id.
    pub fn service_revision_put(&mut self, revision: &ServiceRevision) -> Result<(), StoreError> {
        let body = row::encode("service_revisions", revision)?;
        self.connection
            .prepare_cached("INSERT OR REPLACE INTO service_revisions VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![
                number(revision.id),
                revision.cluster,
                revision.service,
                body
            ])?;
        Ok(())
    }

    pub fn service_revision_find(
        &self,
        id: DeploymentId,
    ) -> Result<Option<ServiceRevision>, StoreError> {
        self.connection
            .prepare_cached("SELECT body FROM service_revisions WHERE id = ?1")?
            .query_row([number(id)], |row| row.get::<_, String>(0))
            .optional()?
            .map(|body| row::decode("service_revisions", &body))
            .transpose()
    }

    /// The revisions of a service.
    pub fn service_revision_ids(
        &self,
        cluster: &str,
        service: &str,
    ) -> Result<Vec<DeploymentId>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id FROM service_revisions WHERE cluster = ?1 AND service = ?2 ORDER BY id",
        )?;
        let ids = statement.query_map([cluster, service], |row| row.get::<_, i64>(0))?;
        let mut known = Vec::new();
        for id in ids {
            known.extend(DeploymentId::from_digits(&id?.to_string()));
        }
        Ok(known)
    }

    pub fn service_revision_delete(&mut self, id: DeploymentId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM service_revisions WHERE id = ?1")?
            .execute([number(id)])?;
        Ok(())
    }

    /// Inserts the record or replaces the one with its id.
    pub fn service_deployment_put(&mut self, one: &ServiceDeployment) -> Result<(), StoreError> {
        let body = row::encode("service_deployments", one)?;
        self.connection
            .prepare_cached(
                "INSERT OR REPLACE INTO service_deployments VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![
                one.id.as_str(),
                one.cluster,
                one.service,
                one.created_at.0,
                body
            ])?;
        Ok(())
    }

    pub fn service_deployment_find(
        &self,
        id: &ServiceDeploymentId,
    ) -> Result<Option<ServiceDeployment>, StoreError> {
        self.connection
            .prepare_cached("SELECT body FROM service_deployments WHERE id = ?1")?
            .query_row([id.as_str()], |row| row.get::<_, String>(0))
            .optional()?
            .map(|body| row::decode("service_deployments", &body))
            .transpose()
    }

    /// The records of a service, the youngest first.
    pub fn service_deployment_list(
        &self,
        cluster: &str,
        service: &str,
    ) -> Result<Vec<ServiceDeployment>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT body FROM service_deployments WHERE cluster = ?1 AND service = ?2
             ORDER BY created_at DESC, id",
        )?;
        let bodies = statement.query_map([cluster, service], |row| row.get::<_, String>(0))?;
        row::decode_all("service_deployments", bodies)
    }

    /// The revision of the service's last deployment that was successful.
    pub fn service_last_completed(
        &self,
        cluster: &str,
        service: &str,
    ) -> Result<Option<DeploymentId>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT body FROM service_deployments WHERE cluster = ?1 AND service = ?2
             AND json_extract(body, '$.status') = 'Successful' ORDER BY created_at DESC LIMIT 1",
        )?;
        let body = statement
            .query_row([cluster, service], |row| row.get::<_, String>(0))
            .optional()?;
        let record: Option<ServiceDeployment> = body
            .map(|body| row::decode("service_deployments", &body))
            .transpose()?;
        Ok(record.map(|record| record.target.revision))
    }

    /// Services that have records from before `before`.
    pub fn service_deployment_owners(
        &self,
        before: UnixMillis,
    ) -> Result<Vec<ServiceKey>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT DISTINCT cluster, service FROM service_deployments WHERE created_at < ?1
             ORDER BY 1, 2",
        )?;
        let keys = statement.query_map([before.0], |row| {
            Ok(ServiceKey {
                cluster: row.get(0)?,
                name: row.get(1)?,
            })
        })?;
        Ok(keys.collect::<Result<_, _>>()?)
    }

    pub fn service_deployment_delete(
        &mut self,
        id: &ServiceDeploymentId,
    ) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM service_deployments WHERE id = ?1")?
            .execute([id.as_str()])?;
        Ok(())
    }

    /// Adds an event, and drops the oldest beyond a hundred.
    pub fn service_event_add(
        &mut self,
        cluster: &str,
        service: &str,
        event: &ServiceEvent,
    ) -> Result<(), StoreError> {
        let body = row::encode("service_events", event)?;
        self.connection
            .prepare_cached(
                "INSERT INTO service_events (cluster, service, body) VALUES (?1, ?2, ?3)",
            )?
            .execute([cluster, service, &body])?;
        self.connection
            .prepare_cached(
                "DELETE FROM service_events WHERE cluster = ?1 AND service = ?2 AND number <=
                 (SELECT number FROM service_events WHERE cluster = ?1 AND service = ?2
                  ORDER BY number DESC LIMIT 1 OFFSET ?3)",
            )?
            .execute(params![cluster, service, EVENTS_MAX])?;
        Ok(())
    }

    /// The events of a service, the youngest first.
    pub fn service_events(
        &self,
        cluster: &str,
        service: &str,
    ) -> Result<Vec<ServiceEvent>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT body FROM service_events WHERE cluster = ?1 AND service = ?2
             ORDER BY number DESC",
        )?;
        let bodies = statement.query_map([cluster, service], |row| row.get::<_, String>(0))?;
        row::decode_all("service_events", bodies)
    }

    /// Tasks of a service that have not stopped, or whose end was not settled yet, by id.
    pub fn service_tasks(&self, cluster: &str, service: &str) -> Result<Vec<TaskRow>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT body, observation, version FROM tasks INDEXED BY tasks_of_service
             WHERE cluster = ?1 AND service = ?2 AND settled = 0 ORDER BY id",
        )?;
        let rows = statement.query_map([cluster, service], crate::task::read_columns)?;
        rows.map(|columns| columns?.decode()).collect()
    }

    /// The end of a task was looked at: [`Self::service_tasks`] does not show it any more.
    pub fn service_task_settle(&mut self, id: &TaskId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE tasks SET settled = 1 WHERE id = ?1")?
            .execute([id.as_str()])?;
        Ok(())
    }

    /// How many tasks each deployment of a service has that have not stopped.
    pub fn service_task_counts(
        &self,
        cluster: &str,
        service: &str,
    ) -> Result<Vec<DeploymentCounts>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT deployment, count(*) FILTER (WHERE status = ?3 AND wants_to_run),
                    count(*) FILTER (WHERE status < ?3 AND wants_to_run)
             FROM tasks INDEXED BY tasks_of_service
             WHERE cluster = ?1 AND service = ?2 AND settled = 0 AND stopped_at IS NULL
             GROUP BY deployment ORDER BY deployment",
        )?;
        let running = TaskStatus::Running as i64;
        let rows = statement.query_map(params![cluster, service, running], |row| {
            Ok((row.get::<_, i64>(0)?, row.get(1)?, row.get(2)?))
        })?;
        let mut counts = Vec::new();
        for row in rows {
            let (id, running, pending) = row?;
            // Ids were checked when they were made; a row that does not parse is not a deployment's.
            counts.extend(
                DeploymentId::from_digits(&id.to_string()).map(|deployment| DeploymentCounts {
                    deployment,
                    running,
                    pending,
                }),
            );
        }
        Ok(counts)
    }

    /// CPU units and MiB of memory of all tasks that have not stopped.
    pub fn task_resources(&self) -> Result<(u64, u64), StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT coalesce(sum(cpu), 0), coalesce(sum(memory_mib), 0)
             FROM tasks INDEXED BY tasks_resources WHERE stopped_at IS NULL",
        )?;
        let sums =
            statement.query_row([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?)))?;
        let unsigned = |sum: i64| u64::try_from(sum).unwrap_or(0);
        Ok((unsigned(sums.0), unsigned(sums.1)))
    }
}

/// An id as SQL holds it: all of them have 19 digits and fit.
pub(crate) fn number(id: DeploymentId) -> i64 {
    i64::try_from(id.number()).unwrap_or(i64::MAX)
}
