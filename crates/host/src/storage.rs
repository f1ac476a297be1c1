//! The disk space of a task: a file system of a fixed size in a sparse file.
//!
//! ```text
//! template  ── copied, some MB ──> file without a name ── loop device ──> ext4, mounted
//! ```
//!
//! The file has no name from the moment the loop device has it, and the device goes with the last
//! mount of its file system. When that is mounted in a task's mount namespace only, nothing is left
//! of it once the task's processes have ended, however they ended. Deleted files give their space
//! back to the host. What is kept in the file system is not decided here.
#![expect(
    unsafe_code,
    reason = "the ioctls of loop devices and ext4 have no safe wrapper"
)]

use std::fs::{File, OpenOptions};
use std::io::{self, Seek as _, SeekFrom};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use nix::libc;
use nix::mount::MsFlags;

/// The form of templates; another one gets another name.
const FORMAT: u32 = 1;
/// Size of a block of the file system and of the loop device, in bytes.
const BLOCK: u64 = 4096;
/// One inode for so many bytes: room for 655 000 files in 20 GiB.
const BYTES_PER_INODE: u64 = 32_768;
/// How often a loop device that somebody else took is looked for again.
const LOOP_ATTEMPTS: u32 = 50;

/// Why a task's disk space could not be limited.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    #[error("`mkfs.ext4` is missing (it is in the package e2fsprogs)")]
    NoProgram,
    #[error("`mkfs.ext4` failed: {0}")]
    Program(String),
    #[error("cannot {action}")]
    Io {
        action: &'static str,
        #[source]
        source: io::Error,
    },
}

/// A mounted file system of a fixed size. Dropping it leaves it mounted.
#[derive(Debug)]
pub struct TaskStorage {
    mount_point: PathBuf,
    size: u64,
    /// Kept until the size is settled.
    backing: File,
    device: File,
}

/// What a file system holds, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StorageUsage {
    pub total: u64,
    pub used: u64,
}

/// Makes an empty file system with room for `size` bytes in `directory`, to be copied for each
/// task; one that is there already is kept. Answers its path. Takes some 50 ms the first time.
pub fn ensure_template(directory: &Path, size: u64) -> Result<PathBuf, StorageError> {
    let path = directory.join(format!("template-{FORMAT}-{size}.ext4"));
    if path.exists() {
        return Ok(path);
    }
    let program = find("mkfs.ext4").ok_or(StorageError::NoProgram)?;
    std::fs::create_dir_all(directory).map_err(|error| failed("make a directory", error))?;
    let unfinished = path.with_extension("new");
    let file = File::create(&unfinished).map_err(|error| failed("make a file", error))?;
    file.set_len(file_size(size))
        .map_err(|error| failed("size a file", error))?;
    let made = Command::new(program)
        .args(["-q", "-F", "-t", "ext4", "-m", "0", "-I", "256"])
        .args(["-b", &BLOCK.to_string(), "-i", &BYTES_PER_INODE.to_string()])
        // Nothing in it outlives its task, so nothing has to be recovered. Room for growth stays.
        .args(["-O", "^has_journal,resize_inode"])
        .args(["-E", "lazy_itable_init=1,nodiscard,root_owner=0:0"])
        .arg(&unfinished)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| failed("run mkfs.ext4", error))?;
    if !made.status.success() {
        let _ = std::fs::remove_file(&unfinished);
        let text = String::from_utf8_lossy(&made.stderr).trim().to_owned();
        return Err(StorageError::Program(text));
    }
    std::fs::rename(&unfinished, &path).map_err(|error| failed("name the template", error))?;
    Ok(path)
}

impl TaskStorage {
    /// Mounts a copy of `template`, which has room for `size` bytes, at the directory
    /// `mount_point` of the calling process' mount namespace. The copy is made beside the template.
    pub fn mount(template: &Path, size: u64, mount_point: &Path) -> Result<Self, StorageError> {
        let backing = copy(template).map_err(|error| failed("copy the template", error))?;
        let (device, path) = loop_device(&backing)?;
        // Not `init_itable`: the kernel would write the empty inode tables out.
        let options = "noinit_itable,discard,nobarrier";
        nix::mount::mount(
            Some(&path),
            mount_point,
            Some("ext4"),
            MsFlags::MS_NODEV | MsFlags::MS_NOATIME,
            Some(options),
        )
        .map_err(|error| failed("mount the file system", error.into()))?;
        Ok(Self {
            mount_point: mount_point.to_owned(),
            size,
            backing,
            device,
        })
    }

    /// Makes it have room for `size` bytes; one that has keeps its size. It can be written to
    /// meanwhile.
    pub fn grow(&mut self, size: u64) -> Result<(), StorageError> {
        if size <= self.size {
            return Ok(());
        }
        let length = file_size(size);
        self.backing
            .set_len(length)
            .map_err(|error| failed("size the file", error))?;
        control(self.device.as_fd(), LOOP_SET_CAPACITY, 0)
            .map_err(|error| failed("size the loop device", error))?;
        let root = File::open(&self.mount_point).map_err(|error| failed("open it", error))?;
        let blocks = length / BLOCK;
        // SAFETY: the request reads one u64, which lives through the call.
        let answer =
            unsafe { libc::ioctl(root.as_raw_fd(), EXT4_RESIZE, std::ptr::from_ref(&blocks)) };
        if answer < 0 {
            return Err(failed(
                "enlarge the file system",
                io::Error::last_os_error(),
            ));
        }
        self.size = size;
        Ok(())
    }

    /// Where it is mounted.
    pub fn mount_point(&self) -> &Path {
        &self.mount_point
    }

    /// The room that was asked for, in bytes.
    pub fn size(&self) -> u64 {
        self.size
    }
}

/// What the file system at `path` holds.
pub fn usage(path: &Path) -> io::Result<StorageUsage> {
    let found = rustix::fs::statvfs(path)?;
    Ok(StorageUsage {
        total: found.f_blocks.saturating_mul(found.f_frsize),
        used: found
            .f_blocks
            .saturating_sub(found.f_bfree)
            .saturating_mul(found.f_frsize),
    })
}

/// The size of the file for a file system with room for `size` bytes: inode tables and the like
/// take one part in 128.
fn file_size(size: u64) -> u64 {
    let size = size.saturating_add(size / 100).saturating_add(8 << 20);
    size.next_multiple_of(BLOCK)
}

/// Copies the parts of a sparse file that hold data into a file without a name beside it.
fn copy(template: &Path) -> io::Result<File> {
    let mut from = File::open(template)?;
    let length = from.metadata()?.len();
    let to = unnamed(template)?;
    to.set_len(length)?;
    let mut place = 0;
    loop {
        let start = match rustix::fs::seek(&from, rustix::fs::SeekFrom::Data(place)) {
            Ok(start) => start,
            Err(rustix::io::Errno::NXIO) => return Ok(to),
            Err(error) => return Err(error.into()),
        };
        place = rustix::fs::seek(&from, rustix::fs::SeekFrom::Hole(start))?;
        from.seek(SeekFrom::Start(start))?;
        let mut target = &to;
        target.seek(SeekFrom::Start(start))?;
        io::copy(&mut io::Read::take(&mut from, place - start), &mut target)?;
    }
}

fn unnamed(beside: &Path) -> io::Result<File> {
    let directory = beside.parent().unwrap_or(Path::new("/"));
    let path = directory.join(format!("of-process-{}", std::process::id()));
    let file = OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(true)
        .open(&path)?;
    std::fs::remove_file(&path)?;
    Ok(file)
}

/// A loop device over the file that ends with its last use; the open device and its path.
fn loop_device(backing: &File) -> Result<(File, PathBuf), StorageError> {
    let open = |path: &Path| OpenOptions::new().read(true).write(true).open(path);
    let manager = open(Path::new("/dev/loop-control"))
        .map_err(|error| failed("ask for a loop device", error))?;
    let mut attempt = 0;
    loop {
        let number = control(manager.as_fd(), LOOP_GET_FREE, 0)
            .map_err(|error| failed("ask for a loop device", error))?;
        let path = PathBuf::from(format!("/dev/loop{number}"));
        let device = open(&path).map_err(|error| failed("open a loop device", error))?;
        match configure(&device, backing, LoopConfig::DIRECT) {
            Ok(()) => return Ok((device, path)),
            // The host's file system may not be able to go past the page cache.
            Err(error) if error.raw_os_error() == Some(libc::EINVAL) => {
                configure(&device, backing, 0)
                    .map_err(|error| failed("set up a loop device", error))?;
                return Ok((device, path));
            }
            Err(error) if error.raw_os_error() == Some(libc::EBUSY) && attempt < LOOP_ATTEMPTS => {
                attempt += 1;
            }
            Err(error) => return Err(failed("set up a loop device", error)),
        }
    }
}

fn configure(device: &File, backing: &File, flags: u32) -> io::Result<()> {
    const AUTOCLEAR: u32 = 4;
    let mut config = LoopConfig {
        backing: u32::try_from(backing.as_raw_fd()).map_err(io::Error::other)?,
        block_size: u32::try_from(BLOCK).map_err(io::Error::other)?,
        ..LoopConfig::default()
    };
    config.info.flags = AUTOCLEAR | flags;
    // SAFETY: the request reads one `loop_config`, which lives through the call.
    let answer = unsafe {
        libc::ioctl(
            device.as_raw_fd(),
            LOOP_CONFIGURE,
            std::ptr::from_ref(&config),
        )
    };
    if answer < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(())
}

const LOOP_SET_CAPACITY: libc::Ioctl = 0x4c07;
const LOOP_CONFIGURE: libc::Ioctl = 0x4c0a;
const LOOP_GET_FREE: libc::Ioctl = 0x4c82;
/// `EXT4_IOC_RESIZE_FS`: the new size as a number of blocks.
const EXT4_RESIZE: libc::Ioctl = 0x4008_6610;

/// `struct loop_config`.
#[derive(Debug)]
#[repr(C)]
struct LoopConfig {
    backing: u32,
    block_size: u32,
    info: LoopInfo,
    reserved: [u64; 8],
}

/// `struct loop_info64`.
#[derive(Debug)]
#[repr(C)]
struct LoopInfo {
    before: [u64; 5],
    number: u32,
    encryption: [u32; 2],
    flags: u32,
    names: [u8; 64 + 64 + 32],
    init: [u64; 2],
}

impl LoopConfig {
    /// Past the host's page cache: the task's own holds the same pages.
    const DIRECT: u32 = 16;
}

impl Default for LoopConfig {
    fn default() -> Self {
        Self {
            backing: 0,
            block_size: 0,
            info: LoopInfo {
                before: [0; 5],
                number: 0,
                encryption: [0; 2],
                flags: 0,
                names: [0; 160],
                init: [0; 2],
            },
            reserved: [0; 8],
        }
    }
}

/// A request without a structure.
fn control(device: BorrowedFd<'_>, request: libc::Ioctl, argument: u64) -> io::Result<i32> {
    // SAFETY: the requests used with this take a number or nothing.
    let answer = unsafe { libc::ioctl(device.as_raw_fd(), request, argument) };
    if answer < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(answer)
}

/// A program of the system's administration, also where a service's PATH leaves those out.
fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .chain(["/usr/sbin".into(), "/sbin".into()])
        .map(|directory| directory.join(program))
        .find(|path| path.is_file())
}

fn failed(action: &'static str, source: io::Error) -> StorageError {
    StorageError::Io { action, source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn structures_have_the_kernels_sizes() {
        assert_eq!(size_of::<LoopInfo>(), 232);
        assert_eq!(size_of::<LoopConfig>(), 304);
        assert_eq!(std::mem::offset_of!(LoopInfo, flags), 52);
    }

    #[test]
    fn only_data_is_copied() {
        use std::os::unix::fs::{FileExt as _, MetadataExt as _};

        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sparse");
        let file = File::create(&path).unwrap();
        file.set_len(64 << 20).unwrap();
        file.write_all_at(b"begin", 0).unwrap();
        file.write_all_at(b"end", (64 << 20) - 3).unwrap();
        let copied = copy(&path).unwrap();
        let mut bytes = [0; 5];
        copied.read_exact_at(&mut bytes, 0).unwrap();
        assert_eq!(&bytes, b"begin");
        copied
            .read_exact_at(&mut bytes[..3], (64 << 20) - 3)
            .unwrap();
        assert_eq!(&bytes[..3], b"end");
        let metadata = copied.metadata().unwrap();
        assert_eq!(metadata.len(), 64 << 20);
        assert!(metadata.blocks() * 512 < 1 << 20);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
