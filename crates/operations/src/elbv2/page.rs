//! `Marker` and `PageSize` of the lists.

use rules::pagination;
use smithy::ServiceError;

use super::errors::invalid;

/// Also the largest page that AWS's model allows.
const PAGE_SIZE_DEFAULT: i32 = 400;

/// Which part of a list is asked for.
#[derive(Debug, Clone)]
pub(super) struct Page {
    list: &'static str,
    size: usize,
    /// The key of the last item that the caller has.
    after: Option<String>,
}

impl Page {
    /// `list` names the list that a marker holds for.
    pub(super) fn read(
        list: &'static str,
        marker: Option<&str>,
        size: Option<i32>,
    ) -> Result<Self, ServiceError> {
        let after = marker
            .filter(|marker| !marker.is_empty())
            .map(|marker| pagination::decode(list, marker))
            .transpose()
            .map_err(|_| invalid("The specified marker is not valid"))?;
        let size = size.unwrap_or(PAGE_SIZE_DEFAULT);
        Ok(Self {
            list,
            size: usize::try_from(size.clamp(1, PAGE_SIZE_DEFAULT)).unwrap_or(1),
            after,
        })
    }

    /// The page's items and the marker of the next page. Keys are unique; the list is sorted by
    /// them here.
    pub(super) fn cut<T>(
        &self,
        mut items: Vec<T>,
        key: impl Fn(&T) -> String,
    ) -> (Vec<T>, Option<String>) {
        if let Some(after) = &self.after {
            items.retain(|item| key(item) > *after);
        }
        items.sort_by_cached_key(&key);
        pagination::page(self.list, items, self.size, key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_cover_the_list_once() {
        let items: Vec<u32> = vec![5, 3, 1, 4, 2];
        let (mut seen, mut marker) = (Vec::new(), None);
        loop {
            let page = Page::read("numbers", marker.as_deref(), Some(2)).unwrap();
            let (part, next) = page.cut(items.clone(), ToString::to_string);
            assert!(part.len() <= 2);
            seen.extend(part);
            marker = next;
            if marker.is_none() {
                break;
            }
        }
        assert_eq!(seen, [1, 2, 3, 4, 5]);
    }

    #[test]
    fn markers_hold_for_their_list() {
        let page = Page::read("a", None, Some(1)).unwrap();
        let (_, marker) = page.cut(vec!["x", "y"], ToString::to_string);
        assert!(Page::read("a", marker.as_deref(), None).is_ok());
        assert!(Page::read("b", marker.as_deref(), None).is_err());
        assert!(Page::read("a", Some("nonsense"), None).is_err());
        assert!(Page::read("a", Some(""), None).is_ok());
    }
}
