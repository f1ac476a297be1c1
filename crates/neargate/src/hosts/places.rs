//! Where names are installed on a host: its hosts file, and the folders in which clients look for
//! authorities. Written step by step after the record says so, and taken back the same way.
//!
//! Docker reads `/etc/docker/certs.d/NAME/`; podman, buildah and skopeo read
//! `/etc/containers/certs.d/NAME/` first. Both read them anew for every connection.

use std::io::{self, ErrorKind, Write as _};
use std::net::Ipv4Addr;
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use fs_err as fs;

use super::hosts_file::{Conflict, with_line, without_line};
use super::record::{Held, Name};
use crate::CommandError;

const HOSTS: &str = "etc/hosts";
const CERTIFICATES: [&str; 2] = ["etc/docker/certs.d", "etc/containers/certs.d"];
const CERTIFICATE_FILE: &str = "ca.crt";

/// What is written where a name is installed.
#[derive(Debug)]
pub(crate) struct Entry<'a> {
    pub(crate) name: &'a Name,
    pub(crate) address: Ipv4Addr,
    pub(crate) mark: &'a str,
    /// Of the authority.
    pub(crate) certificate_pem: &'a str,
}

impl Entry<'_> {
    /// Installs the name, or what is missing of it.
    pub(crate) fn install(&self, held: &mut Held) -> Result<(), CommandError> {
        let hosts = self.hosts_file();
        let text = read(&hosts)?;
        let changed = with_line(
            text.as_deref().unwrap_or_default(),
            self.mark,
            self.address,
            &self.name.host,
        );
        let changed = changed.map_err(|Conflict { line }| {
            let (host, path) = (&self.name.host, hosts.display());
            CommandError::new(format!(
                "{host} leads elsewhere already, by a line of {path}: {line}"
            ))
            .hint("remove that line, or uninstall the name where it was installed")
        })?;
        let certificates = self.certificates();
        for path in &certificates {
            if read(path)?.is_some_and(|found| found != self.certificate_pem.as_bytes()) {
                let what = format!(
                    "{} is there already, and not of this instance",
                    path.display()
                );
                return Err(CommandError::new(what)
                    .hint("remove it if nothing needs it: clients would trust only one of both"));
            }
        }
        held.record.names.insert(self.name.clone());
        let needed = certificates.iter().filter_map(|path| path.parent());
        let missing = needed.flat_map(|path| path.ancestors().take_while(|path| !path.exists()));
        held.record.made.extend(missing.map(Path::to_owned));
        if text.is_none() {
            held.record.made.insert(hosts.clone());
        }
        held.write()?;
        for path in &certificates {
            write_certificate(path, self.certificate_pem).map_err(|e| cannot("write", path, &e))?;
        }
        if text.as_ref() != Some(&changed) {
            replace(&hosts, &changed).map_err(|error| cannot("write", &hosts, &error))?;
        }
        Ok(())
    }

    /// Takes the name back; answers what was left because it is not of this instance any more.
    pub(crate) fn uninstall(&self, held: &mut Held) -> Result<Vec<PathBuf>, CommandError> {
        let hosts = self.hosts_file();
        if let Some(text) = read(&hosts)? {
            let changed = without_line(&text, self.mark, &self.name.host);
            if changed.is_empty() && held.record.made.contains(&hosts) {
                fs::remove_file(&hosts).map_err(|error| cannot("remove", &hosts, &error))?;
            } else if changed != text {
                replace(&hosts, &changed).map_err(|error| cannot("write", &hosts, &error))?;
            }
        }
        let mut left = Vec::new();
        for path in self.certificates() {
            match read(&path)? {
                Some(found) if found == self.certificate_pem.as_bytes() => {
                    fs::remove_file(&path).map_err(|error| cannot("remove", &path, &error))?;
                }
                Some(_) => left.push(path),
                None => {}
            }
        }
        // Children first. What somebody else uses meanwhile is not empty.
        for path in held.record.made.iter().rev() {
            let _ = fs::remove_dir(path);
        }
        held.record.names.remove(self.name);
        held.record.made.retain(|path| path.exists());
        if held.record.names.is_empty() {
            held.record.made.clear();
        }
        held.write()?;
        Ok(left)
    }

    fn hosts_file(&self) -> PathBuf {
        self.name.root.join(HOSTS)
    }

    fn certificates(&self) -> [PathBuf; 2] {
        CERTIFICATES.map(|folder| {
            let folder = self.name.root.join(folder).join(&self.name.host);
            folder.join(CERTIFICATE_FILE)
        })
    }
}

fn read(path: &Path) -> Result<Option<Vec<u8>>, CommandError> {
    match fs::read(path) {
        Ok(content) => Ok(Some(content)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(cannot("read", path, &error)),
    }
}

fn write_certificate(path: &Path, certificate_pem: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    replace(path, certificate_pem.as_bytes())
}

/// Writes a file so that a crash leaves the old or the new one, with the owner and mode that it
/// had. A file that is a mount of its own, as in containers, cannot be replaced: it is written
/// over.
fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    // The file that a symbolic link leads to is the one to replace.
    let path = match fs::canonicalize(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => path.to_owned(),
        other => other?,
    };
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".neargate-new");
    let temporary = path.with_file_name(name);
    let written =
        write_beside(&temporary, &path, content).and_then(|()| fs::rename(&temporary, &path));
    match written {
        Ok(()) => {
            let folder = path.parent().map(std::fs::File::open);
            folder.map_or(Ok(()), |folder| folder?.sync_all())
        }
        Err(error) => {
            let _ = fs::remove_file(&temporary);
            if error.kind() != ErrorKind::ResourceBusy {
                return Err(error);
            }
            let mut file = std::fs::File::options()
                .write(true)
                .truncate(true)
                .open(&path)?;
            file.write_all(content)?;
            file.sync_all()
        }
    }
}

fn write_beside(temporary: &Path, path: &Path, content: &[u8]) -> io::Result<()> {
    let _ = fs::remove_file(temporary);
    let mut file = std::fs::File::options()
        .create_new(true)
        .write(true)
        .mode(0o600)
        .open(temporary)?;
    file.write_all(content)?;
    let known = std::fs::metadata(path).ok();
    let mode = known.as_ref().map_or(0o644, |known| known.mode());
    if let Some(known) = known {
        std::os::unix::fs::fchown(&file, Some(known.uid()), Some(known.gid()))?;
        keep_label(path, &file);
    }
    file.set_permissions(std::fs::Permissions::from_mode(mode & 0o7777))?;
    file.sync_all()
}

/// Gives a file the SELinux label of the one that it replaces, where there are labels: others may
/// not be allowed to read it otherwise.
fn keep_label(path: &Path, file: &std::fs::File) {
    const LABEL: &str = "security.selinux";
    let mut label = vec![0; 256];
    if let Ok(bytes) = rustix::fs::getxattr(path, LABEL, &mut label[..]) {
        let _ = rustix::fs::fsetxattr(
            file,
            LABEL,
            &label[..bytes],
            rustix::fs::XattrFlags::empty(),
        );
    }
}

fn cannot(action: &str, path: &Path, error: &io::Error) -> CommandError {
    CommandError::caused_by(format!("cannot {action} {}", path.display()), error)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::hosts::record;

    const PEM: &str = "-----BEGIN CERTIFICATE-----\n";
    const MARK: &str = "# neargate 0102";

    struct Host(tempfile::TempDir);

    impl Host {
        fn new(hosts: Option<&str>) -> Self {
            let host = Self(tempfile::tempdir().unwrap());
            fs::create_dir_all(host.root().join("etc")).unwrap();
            if let Some(text) = hosts {
                fs::write(host.root().join(HOSTS), text).unwrap();
            }
            host
        }

        fn root(&self) -> PathBuf {
            self.0.path().join("root")
        }

        fn data_dir(&self) -> PathBuf {
            self.0.path().join("data")
        }

        fn act<T>(&self, region: &str, act: impl FnOnce(&Entry<'_>, &mut Held) -> T) -> T {
            let name = Name {
                host: format!("000000000000.dkr.ecr.{region}.amazonaws.com"),
                root: self.root(),
            };
            let entry = Entry {
                name: &name,
                address: Ipv4Addr::new(127, 78, 1, 2),
                mark: MARK,
                certificate_pem: PEM,
            };
            act(&entry, &mut Held::take(&self.data_dir()).unwrap())
        }

        fn install(&self, region: &str) -> Result<(), CommandError> {
            self.act(region, |entry, held| entry.install(held))
        }

        fn uninstall(&self, region: &str) -> Vec<PathBuf> {
            self.act(region, |entry, held| entry.uninstall(held))
                .unwrap()
        }

        /// Everything below the root: files with their modes and contents, folders.
        fn tree(&self) -> BTreeMap<PathBuf, (u32, Vec<u8>)> {
            let (mut found, mut folders) = (BTreeMap::new(), vec![self.root()]);
            while let Some(folder) = folders.pop() {
                for entry in std::fs::read_dir(folder).unwrap() {
                    let path = entry.unwrap().path();
                    let metadata = path.symlink_metadata().unwrap();
                    let content = fs::read(&path).unwrap_or_default();
                    if metadata.is_dir() {
                        folders.push(path.clone());
                    }
                    found.insert(path, (metadata.mode(), content));
                }
            }
            found
        }

        fn is_clean(&self) {
            assert_eq!(
                record::load(&self.data_dir()).unwrap(),
                record::Record::default()
            );
        }
    }

    #[test]
    fn what_was_there_is_there_again() {
        let check = |hosts: Option<&str>, prepare: &dyn Fn(&Path)| {
            let host = Host::new(hosts);
            prepare(&host.root());
            let before = host.tree();
            for _ in 0..2 {
                host.install("us-east-1").unwrap();
            }
            let once = host.tree();
            host.install("eu-west-1").unwrap();
            host.uninstall("eu-west-1");
            assert_eq!(host.tree(), once);
            host.install("eu-west-1").unwrap();
            for region in ["us-east-1", "eu-west-1", "us-east-1"] {
                assert!(host.uninstall(region).is_empty());
            }
            assert_eq!(host.tree(), before);
            host.is_clean();
        };
        let nothing = |_: &Path| {};
        check(None, &nothing);
        check(Some(""), &nothing);
        check(Some("127.0.0.1 localhost\n"), &nothing);
        check(Some("127.0.0.1 localhost"), &|root| {
            let private = std::fs::Permissions::from_mode(0o600);
            fs::set_permissions(root.join(HOSTS), private).unwrap();
            fs::create_dir_all(root.join("etc/docker/certs.d/other.example")).unwrap();
        });
        check(Some("127.0.0.1 localhost"), &|root| {
            fs::rename(root.join(HOSTS), root.join("elsewhere")).unwrap();
            std::os::unix::fs::symlink("../elsewhere", root.join(HOSTS)).unwrap();
        });
    }

    #[test]
    fn what_is_not_ours_is_left() {
        let host = Host::new(Some(
            "10.0.0.1 000000000000.dkr.ecr.us-east-1.amazonaws.com\n",
        ));
        let before = host.tree();
        host.install("us-east-1").unwrap_err();
        assert_eq!(host.tree(), before);
        host.is_clean();
        host.install("eu-west-1").unwrap();
        let certificate = host.act("eu-west-1", |entry, _| entry.certificates())[0].clone();
        fs::write(&certificate, "another's").unwrap();
        assert_eq!(host.uninstall("eu-west-1"), vec![certificate.clone()]);
        assert_eq!(fs::read(&certificate).unwrap(), b"another's");
        host.is_clean();
        host.install("eu-west-1").unwrap_err();
    }
}
