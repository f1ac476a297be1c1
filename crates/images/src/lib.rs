//! Container images on disk: pulled from registries, kept by content, unpacked for overlayfs.
//!
//! The engine runs containers from the directories that [`Images::pull`] gives; a registry on this
//! host shares the blobs through [`ContentStore`]. This crate knows neither: not tasks, not
//! mounts, not which host names belong to AWS ([`RewriteHost`] tells it), and no other crate of the
//! workspace.
//!
//! | module | owns |
//! |---|---|
//! | `reference`, `digest`, `platform` | the names of images and content |
//! | `manifest`, `config` | the documents that describe an image |
//! | `registry` | requests, authorisation, mirrors |
//! | `tar`, `unpack` | from a layer's bytes to a directory tree, against hostile layers |
//! | `store` | what is on disk, and what may go |
//! | `images` | the way from a reference to an image |
//! | `error` | what failed, in the words that AWS shows |

mod config;
mod digest;
mod error;
mod images;
mod manifest;
mod platform;
mod progress;
mod reference;
mod registry;
mod singleflight;
mod store;
mod tar;
mod unpack;

pub use config::{ExposedPort, Healthcheck, ImageConfig};
pub use digest::{Digest, DigestError};
pub use error::{PullError, PullErrorKind, Stage, TransportError};
pub use images::{
    Image, ImageDetails, ImageLayer, Images, ImagesConfig, LocalRegistry, PullRequest,
    ResolvedImage,
};
pub use manifest::ManifestError;
pub use platform::Platform;
pub use progress::{Progress, ProgressEvent};
pub use reference::{Reference, ReferenceError};
pub use registry::{Credentials, Endpoint, Hosts, Patience, RewriteHost};
pub use store::{
    BlobWriter, Collected, ContentStore, ImageRecord, LayerRecord, NamedImage, Needs, Pin,
    StoreError, Upload,
};
pub use tar::TarError;
pub use unpack::{UnpackError, UnpackLimits, Unpacked, unpack_layer};
