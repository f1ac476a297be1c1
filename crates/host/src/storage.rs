//! The disk space of a task: a file system of a fixed size in a sparse file.
//!
//! ```text
//! template  ── unpacked, some MB ──> file without a name ── loop device ──> ext4, mounted
//! ```
//!
//! The template holds only what is not zero of an empty file system, so that it is small also for
//! those who copy it without regard to holes.
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
use std::io::{self, BufRead as _, Read, Seek as _, SeekFrom};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd};
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use nix::libc;
use nix::mount::MsFlags;

/// The form of templates; another one gets another name.
const FORMAT: u32 = 2;
/// Size of a block of the file system and of the loop device, in bytes.
const BLOCK: u64 = 4096;
/// The same as a length.
const BLOCK_LENGTH: usize = 4096;
/// One inode for so many bytes: room for 655 000 files in 20 GiB.
const BYTES_PER_INODE: u64 = 32_768;
/// What a template begins with.
const MAGIC: &[u8; 8] = b"ngext4\0\x01";
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

/// What a file system holds, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StorageUsage {
    pub total: u64,
    pub used: u64,
}

/// Makes the template of a file system with room for `size` bytes in `directory`, for
/// [`mount`]; one that is there already is kept. Answers its path. Takes some 50 ms the first time,
/// and must not be done twice at once in one directory.
pub fn ensure_template(directory: &Path, size: u64) -> Result<PathBuf, StorageError> {
    let path = directory.join(format!("template-{FORMAT}-{size}"));
    if path.exists() {
        return Ok(path);
    }
    std::fs::create_dir_all(directory).map_err(|error| failed("make a directory", error))?;
    let image = path.with_extension("image");
    let packed = make(&image, size).and_then(|()| {
        pack(&image, &path.with_extension("new")).map_err(|error| failed("pack it", error))
    });
    let _ = std::fs::remove_file(&image);
    packed?;
    std::fs::rename(path.with_extension("new"), &path)
        .map_err(|error| failed("name the template", error))?;
    Ok(path)
}

/// Makes an empty file system in a new file.
fn make(image: &Path, size: u64) -> Result<(), StorageError> {
    let program = find("mkfs.ext4").ok_or(StorageError::NoProgram)?;
    let file = File::create(image).map_err(|error| failed("make a file", error))?;
    file.set_len(file_size(size))
        .map_err(|error| failed("size a file", error))?;
    let made = Command::new(program)
        .args(["-q", "-F", "-t", "ext4", "-m", "0", "-I", "256"])
        .args(["-b", &BLOCK.to_string(), "-i", &BYTES_PER_INODE.to_string()])
        // Nothing in it outlives its task, so nothing has to be recovered; and it does not grow.
        .args(["-O", "^has_journal,^resize_inode"])
        .args(["-E", "lazy_itable_init=1,nodiscard,root_owner=0:0"])
        .arg(image)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| failed("run mkfs.ext4", error))?;
    if !made.status.success() {
        let text = String::from_utf8_lossy(&made.stderr).trim().to_owned();
        return Err(StorageError::Program(text));
    }
    Ok(())
}

/// Mounts a copy of the file system of `template` at the directory `mount_point`, in the mount
/// namespace of the calling process. The copy is made beside the template.
pub fn mount(template: &Path, mount_point: &Path) -> Result<(), StorageError> {
    let backing = unpack(template).map_err(|error| failed("unpack the template", error))?;
    // Open until it is mounted: it ends with its last use.
    let (_device, path) = loop_device(&backing)?;
    // Not `init_itable`: the kernel would write the empty inode tables out.
    let options = "noinit_itable,discard,nobarrier";
    nix::mount::mount(
        Some(&path),
        mount_point,
        Some("ext4"),
        MsFlags::MS_NODEV | MsFlags::MS_NOATIME,
        Some(options),
    )
    .map_err(|error| failed("mount the file system", error.into()))
}

/// Undoes [`mount`]; everything in the file system is gone.
pub fn unmount(mount_point: &Path) -> Result<(), StorageError> {
    nix::mount::umount(mount_point).map_err(|error| failed("unmount the file system", error.into()))
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

/// Writes what is not zero of a file: the magic bytes, the file's length, and then each run of
/// blocks as its place, its length and its bytes.
fn pack(image: &Path, to: &Path) -> io::Result<()> {
    let from = File::open(image)?;
    let mut packed = MAGIC.to_vec();
    packed.extend(from.metadata()?.len().to_le_bytes());
    let mut block = [0; BLOCK_LENGTH];
    let mut place = 0;
    // The current run: where its length is written, and where it ends in the file.
    let mut run: Option<(usize, u64)> = None;
    loop {
        let start = match rustix::fs::seek(&from, rustix::fs::SeekFrom::Data(place)) {
            Ok(start) => start,
            Err(rustix::io::Errno::NXIO) => break,
            Err(error) => return Err(error.into()),
        };
        let end = rustix::fs::seek(&from, rustix::fs::SeekFrom::Hole(start))?;
        place = start;
        while place < end {
            from.read_exact_at(&mut block, place)?;
            if block.iter().any(|byte| *byte != 0) {
                let slot = match run {
                    Some((slot, until)) if until == place => slot,
                    _ => {
                        packed.extend(place.to_le_bytes());
                        packed.extend([0; 8]);
                        packed.len() - 8
                    }
                };
                packed.extend(block);
                let length = u64::try_from(packed.len() - slot - 8).unwrap_or(u64::MAX);
                if let Some(slot) = packed.get_mut(slot..slot + 8) {
                    slot.copy_from_slice(&length.to_le_bytes());
                }
                run = Some((slot, place + BLOCK));
            }
            place += BLOCK;
        }
    }
    std::fs::write(to, packed)
}

/// Undoes [`pack`] into a file without a name beside the template.
fn unpack(template: &Path) -> io::Result<File> {
    let mut from = io::BufReader::new(File::open(template)?);
    let mut magic = [0; MAGIC.len()];
    from.read_exact(&mut magic)?;
    if magic != *MAGIC {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let length = read_number(&mut from)?;
    let to = tempfile::tempfile_in(template.parent().unwrap_or(Path::new("/")))?;
    to.set_len(length)?;
    while !from.fill_buf()?.is_empty() {
        let (place, size) = (read_number(&mut from)?, read_number(&mut from)?);
        let mut target = &to;
        target.seek(SeekFrom::Start(place))?;
        if io::copy(&mut from.by_ref().take(size), &mut target)? != size {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
    Ok(to)
}

fn read_number(from: &mut impl Read) -> io::Result<u64> {
    let mut bytes = [0; 8];
    from.read_exact(&mut bytes)?;
    Ok(u64::from_le_bytes(bytes))
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

const LOOP_CONFIGURE: libc::Ioctl = 0x4c0a;
const LOOP_GET_FREE: libc::Ioctl = 0x4c82;

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
    fn templates_hold_only_what_is_not_zero() {
        use std::os::unix::fs::MetadataExt as _;

        let folder = tempfile::tempdir().unwrap();
        let (path, packed) = (folder.path().join("image"), folder.path().join("packed"));
        let file = File::create(&path).unwrap();
        file.set_len(64 << 20).unwrap();
        file.write_all_at(b"begin", 0).unwrap();
        file.write_all_at(&[0; 3 * BLOCK_LENGTH], 8 * BLOCK)
            .unwrap();
        file.write_all_at(&[7; 2 * BLOCK_LENGTH], 16 * BLOCK)
            .unwrap();
        file.write_all_at(b"end", (64 << 20) - 3).unwrap();
        pack(&path, &packed).unwrap();
        let size = std::fs::metadata(&packed).unwrap().len();
        assert_eq!(size, 16 + 3 * 16 + 4 * BLOCK);
        let unpacked = unpack(&packed).unwrap();
        let read = |place, length| {
            let mut bytes = vec![1; length];
            unpacked.read_exact_at(&mut bytes, place).unwrap();
            bytes
        };
        assert_eq!(read(0, 6), b"begin\0");
        assert_eq!(read(8 * BLOCK, 4), [0; 4]);
        assert_eq!(read(17 * BLOCK, 4), [7; 4]);
        assert_eq!(read((64 << 20) - 3, 3), b"end");
        let metadata = unpacked.metadata().unwrap();
        assert_eq!(metadata.len(), 64 << 20);
        assert!(metadata.blocks() * 512 < 1 << 20);
        // Nothing but the two files is in the directory.
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
        std::fs::write(&packed, "other").unwrap();
        assert!(unpack(&packed).is_err());
    }
}
