//! The control plane's end of what is said to a balancer.

use std::io;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use model::balancing::{BalancerPlan, BalancerReport};
use tokio::net::UnixStream;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::BalancerError;
use super::sockets::{SocketName, Sockets};
use super::wire::{self, DESCRIPTORS_MAX, FromBalancer, ToBalancer, VERSION};

/// How long a balancer may take for a plan.
const APPLY_TIMEOUT: Duration = Duration::from_secs(30);
const METRICS_TIMEOUT: Duration = Duration::from_secs(2);
const HELLO_TIMEOUT: Duration = Duration::from_secs(5);
/// Answers that nobody has asked for any more.
const ANSWERS: usize = 8;

/// A connection with a balancer. Reports come by the channel that was given at the beginning.
#[derive(Debug)]
pub struct Link {
    stream: Arc<UnixStream>,
    version: u32,
    build: String,
    answers: mpsc::Receiver<FromBalancer>,
    reader: JoinHandle<()>,
    /// Which sockets the balancer has.
    handed: Vec<SocketName>,
}

impl Link {
    /// Connects, and takes part in the sockets that the balancer has, also when it speaks another version:
    /// that one is told no plan.
    pub(super) async fn open(
        socket: &Path,
        reports: mpsc::UnboundedSender<BalancerReport>,
    ) -> Result<(Self, Vec<(SocketName, OwnedFd)>), BalancerError> {
        let failed = |e| BalancerError::io("be talked to", e);
        let stream = UnixStream::connect(socket).await.map_err(failed)?;
        let hello = timeout(HELLO_TIMEOUT, take_hello(&stream));
        let late = |_| failed(io::ErrorKind::TimedOut.into());
        let (version, build, sockets) = hello.await.map_err(late)??;
        let stream = Arc::new(stream);
        let (answer, answers) = mpsc::channel(ANSWERS);
        let reader = tokio::spawn(read(Arc::clone(&stream), answer, reports));
        let link = Self {
            stream,
            version,
            build,
            answers,
            reader,
            handed: sockets.iter().map(|(name, _)| name.clone()).collect(),
        };
        Ok((link, sockets))
    }

    /// Whether the balancer is of this edition, and can be told plans.
    pub(super) fn is_of(&self, build: &str) -> bool {
        self.version == VERSION && self.build == build
    }

    /// Tells the balancer its plan, and hands it those of the sockets that it has not. When it returns,
    /// every new request is served by the plan.
    pub async fn apply(
        &mut self,
        plan: &BalancerPlan,
        sockets: &Sockets,
    ) -> Result<(), BalancerError> {
        if self.version != VERSION {
            return Err(BalancerError::OtherVersion {
                version: self.version,
            });
        }
        let failed = |e| BalancerError::io("be told its plan", e);
        let new: Vec<(&SocketName, BorrowedFd<'_>)> = sockets
            .iter()
            .filter(|(name, _)| !self.handed.contains(name))
            .collect();
        for batch in new.chunks(DESCRIPTORS_MAX) {
            let names = batch.iter().map(|(name, _)| (*name).clone()).collect();
            let descriptors: Vec<BorrowedFd<'_>> = batch.iter().map(|(_, fd)| *fd).collect();
            let message = ToBalancer::Sockets(names);
            wire::send(&self.stream, &message, &descriptors)
                .await
                .map_err(failed)?;
        }
        let all: Vec<SocketName> = sockets.iter().map(|(name, _)| name.clone()).collect();
        let message = ToBalancer::Apply {
            plan: Box::new(plan.clone()),
            sockets: all.clone(),
        };
        self.forget_answers();
        wire::send(&self.stream, &message, &[])
            .await
            .map_err(failed)?;
        let answer = timeout(APPLY_TIMEOUT, self.verdict()).await;
        let answer = answer.map_err(|_| failed(io::ErrorKind::TimedOut.into()))?;
        self.handed = all;
        answer
    }

    /// Hands over a client's connection for the listener at this port. It is served for requests to
    /// `host` and no other.
    pub async fn serve(
        &self,
        connection: BorrowedFd<'_>,
        port: u16,
        host: String,
    ) -> Result<(), BalancerError> {
        let message = ToBalancer::Client { port, host };
        wire::send(&self.stream, &message, &[connection])
            .await
            .map_err(|e| BalancerError::io("be handed a connection", e))
    }

    /// Its metrics, as the data plane says them.
    pub async fn metrics(&mut self) -> Result<String, BalancerError> {
        let failed = |e| BalancerError::io("say its metrics", e);
        self.forget_answers();
        wire::send(&self.stream, &ToBalancer::Metrics, &[])
            .await
            .map_err(failed)?;
        let answer = async {
            loop {
                match self.answers.recv().await {
                    Some(FromBalancer::Metrics(text)) => return Ok(text),
                    Some(_) => {}
                    None => return Err(failed(io::ErrorKind::BrokenPipe.into())),
                }
            }
        };
        let answer = timeout(METRICS_TIMEOUT, answer).await;
        answer.map_err(|_| failed(io::ErrorKind::TimedOut.into()))?
    }

    /// Waits until the connection has ended. Cancel safe.
    pub async fn ended(&mut self) {
        if self.reader.is_finished() {
            return;
        }
        // It does not panic.
        let _ = (&mut self.reader).await;
    }

    async fn verdict(&mut self) -> Result<(), BalancerError> {
        loop {
            match self.answers.recv().await {
                Some(FromBalancer::Applied) => return Ok(()),
                Some(FromBalancer::Refused { reason }) => {
                    return Err(BalancerError::Refused { reason });
                }
                Some(_) => {}
                None => {
                    let lost = io::ErrorKind::BrokenPipe;
                    return Err(BalancerError::io("be told its plan", lost));
                }
            }
        }
    }

    /// Late answers to questions that were given up.
    fn forget_answers(&mut self) {
        while self.answers.try_recv().is_ok() {}
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        self.reader.abort();
    }
}

/// Its version and build, and its sockets.
type Introduction = (u32, String, Vec<(SocketName, OwnedFd)>);

async fn take_hello(stream: &UnixStream) -> Result<Introduction, BalancerError> {
    let failed = |e| BalancerError::io("say what it is", e);
    let (hello, _) = wire::receive(stream).await.map_err(failed)?;
    let FromBalancer::Hello {
        version,
        build,
        sockets: count,
    } = hello
    else {
        return Err(failed(wire::invalid("it does not say what it is")));
    };
    let mut sockets = Vec::new();
    while sockets.len() < count {
        let (message, descriptors) = wire::receive(stream).await.map_err(failed)?;
        let FromBalancer::Sockets(names) = message else {
            return Err(failed(wire::invalid("sockets are missing")));
        };
        if names.is_empty() || names.len() != descriptors.len() {
            return Err(failed(wire::invalid("sockets are missing")));
        }
        sockets.extend(names.into_iter().zip(descriptors));
    }
    Ok((version, build, sockets))
}

async fn read(
    stream: Arc<UnixStream>,
    answers: mpsc::Sender<FromBalancer>,
    reports: mpsc::UnboundedSender<BalancerReport>,
) {
    while let Ok((message, _)) = wire::receive(&stream).await {
        match message {
            FromBalancer::Report(report) => {
                // Nobody listens while the control plane goes down.
                let _ = reports.send(*report);
            }
            answer => {
                if answers.try_send(answer).is_err() {
                    tracing::debug!("a balancer says more than it was asked");
                }
            }
        }
    }
}
