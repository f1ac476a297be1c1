//! The files of an access log: one that is written, and those that have ended, named as on AWS.
//!
//! The written one is plain text. When it ends it is compressed under its final name, and only then
//! removed: a crash at any moment leaves the lines in one of the two, and the next start goes on.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use flate2::Compression;
use flate2::write::GzEncoder;

use super::AccessLogSettings;
use super::record::Date;

const BUFFER: usize = 64 * 1024;
const SUFFIX: &str = ".log.gz";

/// The file that is written, and where ended ones go.
#[derive(Debug)]
pub(super) struct Files {
    settings: AccessLogSettings,
    file: BufWriter<File>,
    /// Of the file that is written.
    bytes: u64,
    begun: SystemTime,
}

impl Files {
    /// Goes on with the file that an earlier process left.
    pub(super) fn open(settings: AccessLogSettings, now: SystemTime) -> io::Result<Self> {
        fs::create_dir_all(base(&settings))?;
        let (file, bytes) = open_current(&settings)?;
        Ok(Self {
            settings,
            file,
            bytes,
            begun: now,
        })
    }

    pub(super) fn write(&mut self, line: &[u8], now: SystemTime) -> io::Result<()> {
        self.file.write_all(line)?;
        self.bytes += u64::try_from(line.len()).unwrap_or_default();
        if self.bytes >= self.settings.file_bytes {
            self.end(now)?;
        }
        Ok(())
    }

    /// Brings lines to the disk, and ends the file when its time is over.
    pub(super) fn flush(&mut self, now: SystemTime) -> io::Result<()> {
        self.file.flush()?;
        let age = now.duration_since(self.begun).unwrap_or_default();
        if age >= self.settings.file_age {
            self.end(now)?;
        }
        Ok(())
    }

    fn end(&mut self, now: SystemTime) -> io::Result<()> {
        self.begun = now;
        if self.bytes == 0 {
            return Ok(());
        }
        self.file.flush()?;
        compress(&current(&self.settings), &ended(&self.settings, now))?;
        self.file.get_ref().set_len(0)?;
        self.bytes = 0;
        remove_old(&self.settings)
    }
}

/// Appends always, so that cutting the file moves the place of writing as well.
fn open_current(settings: &AccessLogSettings) -> io::Result<(BufWriter<File>, u64)> {
    let file = File::options()
        .create(true)
        .append(true)
        .open(current(settings))?;
    let bytes = file.metadata()?.len();
    Ok((BufWriter::with_capacity(BUFFER, file), bytes))
}

fn compress(from: &Path, to: &Path) -> io::Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    let temporary = to.with_extension("new");
    let mut encoder = GzEncoder::new(File::create(&temporary)?, Compression::fast());
    io::copy(&mut File::open(from)?, &mut encoder)?;
    encoder.finish()?.sync_all()?;
    fs::rename(&temporary, to)
}

/// `AWSLogs/<account>/elasticloadbalancing/<region>`.
fn base(settings: &AccessLogSettings) -> PathBuf {
    let base = settings.folder.join("AWSLogs").join(&settings.account_id);
    base.join("elasticloadbalancing").join(&settings.region)
}

/// What the names of all files of the load balancer begin with.
fn prefix(settings: &AccessLogSettings) -> String {
    let name = settings.load_balancer.replace('/', ".");
    let (account, region) = (&settings.account_id, &settings.region);
    format!("{account}_elasticloadbalancing_{region}_{name}_")
}

fn current(settings: &AccessLogSettings) -> PathBuf {
    base(settings).join(format!("{}current.log", prefix(settings)))
}

/// `<yyyy>/<mm>/<dd>/<prefix><end-time>_<ip-address>_<random-string>.log.gz`.
fn ended(settings: &AccessLogSettings, now: SystemTime) -> PathBuf {
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

/// Deletes the oldest files of the load balancer, as long as all are too large together.
fn remove_old(settings: &AccessLogSettings) -> io::Result<()> {
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
            if name.starts_with(&prefix) && name.ends_with(SUFFIX) && depth == 0 {
                // Names of one load balancer sort by time.
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
        super::current(&settings(folder))
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
    fn what_an_earlier_process_left_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let mut files = Files::open(settings(folder.path()), START).unwrap();
        files.write(b"one\n", START).unwrap();
        files.flush(START).unwrap();
        drop(files);
        let mut files = Files::open(settings(folder.path()), at(60)).unwrap();
        files.write(b"two\n", at(60)).unwrap();
        files.flush(at(360)).unwrap();
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
        let texts: Vec<String> = ended_files(folder.path())
            .iter()
            .map(|path| text(path))
            .collect();
        assert_eq!(texts, ["3\n", "4\n"]);
    }
}
