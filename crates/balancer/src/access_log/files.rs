//! The files of a log: one that is written, and those that have ended, named as on AWS.
//!
//! The written one is plain text, and its process has a lock on it: processes of one load balancer that
//! follow each other write side by side for a while. A file that ends gets another name, is compressed
//! under its final one beside the writing, and only then removed: a crash at any moment leaves its lines
//! in one of them, and the next start goes on.

use std::fs::{self, File, TryLockError};
use std::io::{self, BufWriter, Write as _};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::thread::JoinHandle;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use flate2::Compression;
use flate2::write::GzEncoder;

use super::text::Date;
use super::{Kind, LogSettings};

const BUFFER: usize = 64 * 1024;
const SUFFIX: &str = ".log.gz";
/// How many processes may write at the same time.
const WRITERS_MAX: usize = 64;

/// The file that is written, and where ended ones go.
#[derive(Debug)]
pub(super) struct Files {
    settings: LogSettings,
    current: Current,
    /// The file before, while it is compressed.
    ending: Option<JoinHandle<io::Result<()>>>,
}

/// The file that is written.
#[derive(Debug)]
struct Current {
    path: PathBuf,
    /// Locked.
    file: BufWriter<File>,
    bytes: u64,
    begun: SystemTime,
}

impl Files {
    /// Goes on with the file that an earlier process left.
    pub(super) fn open(settings: LogSettings, now: SystemTime) -> io::Result<Self> {
        fs::create_dir_all(base(&settings))?;
        let current = Current::open(&settings, now)?;
        end_left(&settings, now)?;
        Ok(Self {
            settings,
            current,
            ending: None,
        })
    }

    pub(super) fn write(&mut self, line: &[u8], now: SystemTime) -> io::Result<()> {
        self.current.file.write_all(line)?;
        self.current.bytes += u64::try_from(line.len()).unwrap_or_default();
        if self.current.bytes >= self.settings.file_bytes {
            self.end(now)?;
        }
        Ok(())
    }

    /// Brings lines to the disk, and ends the file when its time is over.
    pub(super) fn flush(&mut self, now: SystemTime) -> io::Result<()> {
        self.current.file.flush()?;
        if !has_name(self.current.file.get_ref(), &self.current.path)? {
            // Somebody took it away: what comes goes into a new one.
            fs::create_dir_all(base(&self.settings))?;
            self.current = Current::open(&self.settings, now)?;
        }
        let age = self.settings.file_age;
        if period(now, age) == period(self.current.begun, age) {
            return Ok(());
        }
        self.end(now)
    }

    fn end(&mut self, now: SystemTime) -> io::Result<()> {
        self.current.begun = now;
        if self.current.bytes == 0 {
            return Ok(());
        }
        self.current.file.flush()?;
        // One at a time: whoever is that fast waits, and loses records that are counted.
        self.settle()?;
        let to = ended(&self.settings, now);
        let name = to.file_stem().unwrap_or_default();
        let path = base(&self.settings).join(name);
        fs::rename(&self.current.path, &path)?;
        let next = Current::open(&self.settings, now)?;
        let ended = std::mem::replace(&mut self.current, next);
        let settings = self.settings.clone();
        let ending = std::thread::Builder::new().name("access-log-gzip".to_owned());
        self.ending = Some(ending.spawn(move || {
            compress(&path, &to)?;
            // The lock goes only after the file.
            drop(ended);
            remove_old(&settings)
        })?);
        Ok(())
    }

    /// Waits until the file before is compressed.
    fn settle(&mut self) -> io::Result<()> {
        match self.ending.take().map(JoinHandle::join) {
            Some(Ok(done)) => done,
            Some(Err(_)) => Err(io::Error::other("compressing a log panicked")),
            None => Ok(()),
        }
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        // The next start compresses what could not be.
        let _ = self.settle();
    }
}

impl Current {
    /// The first one that no other process writes. Appends always.
    fn open(settings: &LogSettings, now: SystemTime) -> io::Result<Self> {
        for number in 1..=WRITERS_MAX {
            let path = current(settings, number);
            let mut options = File::options();
            let file = options.create(true).append(true).open(&path)?;
            if !has_locked(&file, &path)? {
                continue;
            }
            let metadata = file.metadata()?;
            let begun = match metadata.len() {
                0 => now,
                _ => metadata.modified()?.min(now),
            };
            return Ok(Self {
                path,
                file: BufWriter::with_capacity(BUFFER, file),
                bytes: metadata.len(),
                begun,
            });
        }
        Err(io::ErrorKind::ResourceBusy.into())
    }
}

/// Compresses what processes left that have died, but for the file that this one goes on with.
fn end_left(settings: &LogSettings, now: SystemTime) -> io::Result<()> {
    let prefix = prefix(settings);
    for entry in fs::read_dir(base(settings))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if !name.starts_with(&prefix) || !name.ends_with(".log") {
            continue;
        }
        // Of those that end now another one writes no more, so that it may have gone.
        let Ok(file) = File::open(&path) else {
            continue;
        };
        if has_locked(&file, &path)? {
            if file.metadata()?.len() == 0 {
                fs::remove_file(&path)?;
            } else {
                compress(&path, &ended(settings, now))?;
            }
        }
    }
    remove_old(settings)
}

/// Whether the lock of the file is ours now, and the file still has its name.
fn has_locked(file: &File, path: &Path) -> io::Result<bool> {
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Ok(false),
        Err(TryLockError::Error(error)) => return Err(error),
    }
    has_name(file, path)
}

/// Whether the file is the one of this name.
fn has_name(file: &File, path: &Path) -> io::Result<bool> {
    let inode = file.metadata()?.ino();
    Ok(fs::metadata(path).is_ok_and(|found| found.ino() == inode))
}

/// Removes the file when it is compressed.
fn compress(from: &Path, to: &Path) -> io::Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    let temporary = to.with_extension("new");
    let mut encoder = GzEncoder::new(File::create(&temporary)?, Compression::fast());
    io::copy(&mut File::open(from)?, &mut encoder)?;
    encoder.finish()?.sync_all()?;
    fs::rename(&temporary, to)?;
    fs::remove_file(from)
}

/// Files end when this changes.
fn period(at: SystemTime, age: Duration) -> u64 {
    let since = at.duration_since(UNIX_EPOCH).unwrap_or_default();
    since.as_secs() / age.as_secs().max(1)
}

/// `AWSLogs/<account>/elasticloadbalancing/<region>`.
fn base(settings: &LogSettings) -> PathBuf {
    let base = settings.folder.join("AWSLogs").join(&settings.account_id);
    base.join("elasticloadbalancing").join(&settings.region)
}

/// What the names of all files of the log begin with.
fn prefix(settings: &LogSettings) -> String {
    let name = settings.load_balancer.replace('/', ".");
    let (account, region) = (&settings.account_id, &settings.region);
    let kind = match settings.kind {
        Kind::Access => "",
        Kind::Connections => "conn_log.",
    };
    format!("{kind}{account}_elasticloadbalancing_{region}_{name}_")
}

fn current(settings: &LogSettings, number: usize) -> PathBuf {
    let number = match number {
        1 => String::new(),
        more => format!("-{more}"),
    };
    base(settings).join(format!("{}current{number}.log", prefix(settings)))
}

/// `<yyyy>/<mm>/<dd>/<prefix><end-time>_<ip-address>_<random-string>.log.gz`.
fn ended(settings: &LogSettings, now: SystemTime) -> PathBuf {
    let since = now.duration_since(UNIX_EPOCH).unwrap_or_default();
    let date = Date::of(since.as_secs());
    let (year, month, day) = (date.year, date.month, date.day);
    let (hour, minute) = (date.hour, date.minute);
    let name = format!(
        "{}{year:04}{month:02}{day:02}T{hour:02}{minute:02}Z_{}_{:08x}{SUFFIX}",
        prefix(settings),
        settings.address,
        rand::random::<u32>(),
    );
    let folder = format!("{year:04}/{month:02}/{day:02}");
    base(settings).join(folder).join(name)
}

/// Deletes the oldest files of the log, as long as all are too large together.
fn remove_old(settings: &LogSettings) -> io::Result<()> {
    let prefix = prefix(settings);
    let mut files = Vec::new();
    // Years, months and days, then files.
    let mut folders = vec![(base(settings), 3)];
    while let Some((folder, depth)) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let metadata = entry.metadata()?;
            if metadata.is_dir() && depth > 0 {
                folders.push((entry.path(), depth - 1));
                continue;
            }
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if depth > 0 || !name.starts_with(&prefix) {
                continue;
            }
            if name.ends_with(SUFFIX) {
                // Names of one log sort by time.
                files.push((name.into_owned(), metadata.len(), entry.path()));
            }
        }
    }
    files.sort_unstable();
    let mut total: u64 = files.iter().map(|(_, bytes, _)| bytes).sum();
    for (_, bytes, path) in files {
        if total <= settings.total_bytes {
            break;
        }
        fs::remove_file(path)?;
        total -= bytes;
    }
    Ok(())
}

#[cfg(test)]
pub(super) mod tests {
    use std::io::Read as _;
    use std::time::Duration;

    use flate2::read::GzDecoder;

    use super::super::tests::settings;
    use super::*;

    pub(in crate::access_log) fn current(folder: &Path) -> PathBuf {
        super::current(&settings(folder), 1)
    }

    const START: SystemTime = UNIX_EPOCH;

    fn at(seconds: u64) -> SystemTime {
        START + Duration::from_secs(seconds)
    }

    /// The ended files of 1970-01-01, by name.
    fn ended_files(folder: &Path) -> Vec<PathBuf> {
        let day = base(&settings(folder)).join("1970/01/01");
        let entries = fs::read_dir(day).into_iter().flatten();
        let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
        files.sort();
        files
    }

    fn text(path: &Path) -> String {
        let mut text = String::new();
        let mut decoder = GzDecoder::new(File::open(path).unwrap());
        decoder.read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn files_end_by_age_and_by_size() {
        let folder = tempfile::tempdir().unwrap();
        let mut wanted = settings(folder.path());
        wanted.file_bytes = 8;
        let mut files = Files::open(wanted, START).unwrap();
        files.flush(at(299)).unwrap();
        files.write(b"one\n", at(299)).unwrap();
        files.flush(at(300)).unwrap();
        files.write(b"two\n", at(360)).unwrap();
        files.write(b"three\n", at(420)).unwrap();
        files.write(b"four\n", at(420)).unwrap();
        files.flush(at(421)).unwrap();
        files.settle().unwrap();
        let ended = ended_files(folder.path());
        let names: Vec<String> = ended
            .iter()
            .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
            .collect();
        let start =
            "000000000000_elasticloadbalancing_us-east-1_app.web.0123456789abcdef_19700101T";
        assert_eq!(names.len(), 2, "{names:?}");
        assert!(names[0].starts_with(&format!("{start}0005Z_10.0.0.5_")));
        assert!(names[1].starts_with(&format!("{start}0007Z_10.0.0.5_")));
        assert_eq!(
            (text(&ended[0]), text(&ended[1])),
            ("one\n".to_owned(), "two\nthree\n".to_owned())
        );
        let rest = fs::read_to_string(current(folder.path())).unwrap();
        assert_eq!(rest, "four\n");
    }

    #[test]
    fn processes_that_follow_each_other_have_files_of_their_own() {
        let folder = tempfile::tempdir().unwrap();
        let mut one = Files::open(settings(folder.path()), START).unwrap();
        let mut two = Files::open(settings(folder.path()), START).unwrap();
        one.write(b"one\n", START).unwrap();
        two.write(b"two\n", START).unwrap();
        one.flush(at(300)).unwrap();
        one.write(b"more\n", at(301)).unwrap();
        one.flush(at(301)).unwrap();
        one.settle().unwrap();
        assert_eq!(text(&ended_files(folder.path())[0]), "one\n");
        // Both end, and leave a file each; the next one takes one of them and ends the other.
        two.flush(at(302)).unwrap();
        two.settle().unwrap();
        two.write(b"last\n", at(302)).unwrap();
        drop((one, two));
        drop(Files::open(settings(folder.path()), at(303)).unwrap());
        let mut texts: Vec<String> = ended_files(folder.path())
            .iter()
            .map(|path| text(path))
            .collect();
        texts.push(fs::read_to_string(current(folder.path())).unwrap());
        texts.sort();
        assert_eq!(texts, ["last\n", "more\n", "one\n", "two\n"]);
    }

    #[test]
    fn what_an_earlier_process_left_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let mut files = Files::open(settings(folder.path()), START).unwrap();
        files.write(b"one\n", START).unwrap();
        files.flush(START).unwrap();
        drop(files);
        let mut files = Files::open(settings(folder.path()), at(60)).unwrap();
        files.write(b"two\n", at(60)).unwrap();
        files.flush(at(360)).unwrap();
        files.settle().unwrap();
        assert_eq!(text(&ended_files(folder.path())[0]), "one\ntwo\n");
    }

    #[test]
    fn the_oldest_files_go_first() {
        let folder = tempfile::tempdir().unwrap();
        let mut wanted = settings(folder.path());
        wanted.file_bytes = 1;
        // Two of them: a compressed line of a few bytes has some 25.
        wanted.total_bytes = 60;
        let mut files = Files::open(wanted, START).unwrap();
        for minute in 0..5 {
            let line = format!("{minute}\n");
            files.write(line.as_bytes(), at(minute * 60)).unwrap();
        }
        files.settle().unwrap();
        let texts: Vec<String> = ended_files(folder.path())
            .iter()
            .map(|path| text(path))
            .collect();
        assert_eq!(texts, ["3\n", "4\n"]);
    }
}
