//! Which ids of the host the tasks of this machine have: a range for each, of this instance and
//! of others.
//!
//! A shim's directory says which range is its own, so that a range is free again when that is
//! gone, and known again after a restart.

use std::collections::HashSet;
use std::io;
use std::path::Path;

use fs_err as fs;
use host::shim_process::IdRange;

/// The file in a shim's directory with the number of its range.
const FILE: &str = "ids";

/// Takes a free range for the shim whose directory is `shim`, below the directory `instances` of
/// all instances of this host; `None` when none is free.
pub(crate) fn take(instances: &Path, shim: &Path) -> io::Result<Option<IdRange>> {
    // The directory itself, so that nothing is left in it; released with its descriptor.
    let lock = fs::File::open(instances)?.into_file();
    lock.lock()?;
    let taken = taken(instances);
    let begin = rand::random_range(0..IdRange::SLOTS);
    let free = (0..IdRange::SLOTS)
        .map(|step| (begin + step) % IdRange::SLOTS)
        .find(|number| !taken.contains(number));
    let Some(range) = free.and_then(IdRange::slot) else {
        return Ok(None);
    };
    fs::write(shim.join(FILE), range.number().to_string())?;
    Ok(Some(range))
}

fn taken(instances: &Path) -> HashSet<u32> {
    // What vanishes meanwhile, or is no directory, has no range.
    let entries = |path: &Path| fs::read_dir(path).into_iter().flatten().flatten();
    entries(instances)
        .flat_map(|instance| entries(&instance.path().join("shims")).collect::<Vec<_>>())
        .filter_map(|shim| fs::read_to_string(shim.path().join(FILE)).ok())
        .filter_map(|text| IdRange::parse(&text))
        .map(IdRange::number)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_given_out_once_until_their_shim_is_gone() {
        let directory = tempfile::tempdir().unwrap();
        let root = directory.path();
        let mut numbers = HashSet::new();
        for (instance, shim) in [("a", "1"), ("a", "2"), ("b", "1")] {
            let shim = root.join(instance).join("shims").join(shim);
            fs::create_dir_all(&shim).unwrap();
            let range = take(root, &shim).unwrap().unwrap();
            assert!(numbers.insert(range.number()));
        }
        assert_eq!(taken(root), numbers);
        fs::remove_dir_all(root.join("a/shims/1")).unwrap();
        assert_eq!(taken(root).len(), 2);
    }

    #[test]
    fn without_a_free_range_there_is_none() {
        let directory = tempfile::tempdir().unwrap();
        let root = directory.path();
        for number in 0..IdRange::SLOTS {
            let shim = root.join("a/shims").join(number.to_string());
            fs::create_dir_all(&shim).unwrap();
            fs::write(shim.join(FILE), number.to_string()).unwrap();
        }
        let shim = root.join("b");
        fs::create_dir_all(&shim).unwrap();
        assert_eq!(take(root, &shim).unwrap(), None);
    }
}
