//! What a service does, in short lines that stories are compared with.
//!
//! Tasks are named by the revision of their task definition. A line in parentheses is the time that passed
//! since the line before, in seconds, if it was at least one.

use model::UnixMillis;
use rules::service::Decision;

use crate::world::World;

#[derive(Debug, Default)]
pub(crate) struct Notes {
    pub(crate) lines: Vec<String>,
    last: Option<UnixMillis>,
}

impl World {
    /// Writes down what a decision does, before it is carried out.
    pub(crate) fn note(&mut self, decision: &Decision) {
        if self.notes.is_none() {
            return;
        }
        let mut lines = Vec::new();
        let mut of = |verb: &str, tasks: Vec<(u32, String)>| {
            let mut rest = &tasks[..];
            while let Some((first, _)) = rest.split_first() {
                let same = rest.iter().take_while(|one| *one == first).count();
                lines.push(format!("{verb} {same} of r{}{}", first.0, first.1));
                rest = &rest[same..];
            }
        };
        let retired = decision.retires.iter().map(|one| {
            let index = self
                .views
                .iter()
                .position(|view| view.id == one.task)
                .unwrap();
            (
                self.revision_of(self.views[index].deployment),
                format!(": {:?}", one.why),
            )
        });
        let mut retired: Vec<_> = retired.collect();
        retired.sort();
        of("retire", retired);
        let started = decision.starts.iter().flat_map(|one| {
            let revision = self.revision_of(one.deployment);
            one.providers.iter().map(move |_| (revision, String::new()))
        });
        of("start", started.collect());
        let state = |service: &model::service::Service| {
            let primary = service.primary()?;
            Some((self.revision_of(primary.id), primary.rollout_state))
        };
        if let Some((revision, is)) = state(&decision.service)
            && state(&self.service) != Some((revision, is))
        {
            lines.push(format!("r{revision} {}", is.as_str()));
        }
        if decision.service.status != self.service.status {
            lines.push(decision.service.status.as_str().to_owned());
        }
        for record in &decision.records {
            let was = self.records.iter().find(|one| one.id == record.id);
            let is_news = was.is_none_or(|one| one.status != record.status);
            let is_plain = record.status.as_str() == "IN_PROGRESS";
            if is_news && !is_plain {
                let revision = self.revision_of(record.target.revision);
                lines.push(format!("record of r{revision} {}", record.status.as_str()));
            }
        }
        let said = decision.events.iter().map(|event| {
            let text = event.strip_prefix("(service s) ").unwrap_or(event);
            let mut text = text.to_owned();
            for (id, revision) in &self.revisions {
                text = text.replace(&id.to_string(), &format!("r{}", revision.spec.revision));
            }
            for view in &self.views {
                text = text.replace(view.id.as_str(), "T");
            }
            format!("says: {text}")
        });
        lines.extend(said);
        self.add_notes(lines);
    }

    fn add_notes(&mut self, lines: Vec<String>) {
        let now = self.now;
        let Some(notes) = self.notes.as_mut().filter(|_| !lines.is_empty()) else {
            return;
        };
        let seconds = notes.last.map_or(0, |last| now.millis_since(last) / 1000);
        if seconds > 0 {
            notes.lines.push(format!("({seconds} s)"));
        }
        notes.last = Some(now);
        notes.lines.extend(lines);
    }

    fn revision_of(&self, id: model::service::DeploymentId) -> u32 {
        self.revisions.get(&id).map_or(0, |one| one.spec.revision)
    }
}
