//! The cookies by which clients come back to where they were: `AWSALB` and `AWSALBCORS`,
//! `AWSALBAPP-0`, `AWSALBTG` and `AWSALBTGCORS`.
//!
//! Their values are encrypted: a client can neither read an address out of one nor make one. Names,
//! `Expires` and the pairs for requests from other sites are AWS's ("Sticky sessions for your
//! Application Load Balancer" in the user guide).

use std::fmt;
use std::net::{Ipv4Addr, SocketAddrV4};
use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::{HeaderMap, HeaderValue, header};
use model::TargetGroupId;
use model::balancing::Stickiness;
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};

use crate::pace::Pace;

/// How long browsers keep a cookie, whatever the stickiness lasts.
const KEPT: Duration = Duration::from_hours(7 * 24);

/// Cookies of a request that are looked at; a client can send as many as its headers may hold.
const LOOKED_AT_MAX: usize = 200;

/// A cookie of the load balancer's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OwnCookie {
    /// A target, for as long as the load balancer says.
    Target,
    /// A target, for as long as the application's cookie is there.
    Application,
    /// A target group.
    Group,
}

impl OwnCookie {
    fn name(self) -> &'static str {
        match self {
            Self::Target => "AWSALB",
            Self::Application => "AWSALBAPP-0",
            Self::Group => "AWSALBTG",
        }
    }

    /// The same for requests that come from another site.
    fn cross_site_name(self) -> Option<&'static str> {
        match self {
            Self::Target => Some("AWSALBCORS"),
            Self::Group => Some("AWSALBTGCORS"),
            Self::Application => None,
        }
    }
}

/// What is written into a cookie.
#[derive(Debug)]
pub(super) struct Memory<'a> {
    pub(super) group: &'a TargetGroupId,
    pub(super) address: SocketAddrV4,
}

/// A memory read back.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Remembered {
    group: TargetGroupId,
    address: SocketAddrV4,
}

/// The cookies that came with a request.
#[derive(Debug, Default)]
pub(super) struct Sent<'a> {
    own: [Option<&'a [u8]>; 3],
    headers: Option<&'a HeaderMap>,
}

impl<'a> Sent<'a> {
    /// Finds the load balancer's own ones.
    pub(super) fn of(headers: &'a HeaderMap) -> Self {
        let mut sent = Self {
            own: [None; 3],
            headers: Some(headers),
        };
        for (name, value) in cookies(headers) {
            for own in [OwnCookie::Target, OwnCookie::Application, OwnCookie::Group] {
                let fits = name == own.name().as_bytes()
                    || own
                        .cross_site_name()
                        .is_some_and(|one| name == one.as_bytes());
                let place = &mut sent.own[own as usize];
                if fits && place.is_none() {
                    *place = Some(value);
                }
            }
        }
        sent
    }

    fn has(&self, wanted: &str) -> bool {
        let headers = self.headers.into_iter();
        headers
            .flat_map(cookies)
            .any(|(name, _)| name == wanted.as_bytes())
    }
}

/// Names and values of a request's cookies, up to a number.
fn cookies(headers: &HeaderMap) -> impl Iterator<Item = (&[u8], &[u8])> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .flat_map(|field| field.as_bytes().split(|byte| *byte == b';'))
        .take(LOOKED_AT_MAX)
        .filter_map(|pair| {
            let pair = pair.trim_ascii();
            let at = pair.iter().position(|byte| *byte == b'=')?;
            Some((&pair[..at], &pair[at + 1..]))
        })
}

/// Whether a response sets this cookie.
pub(super) fn sets(headers: &HeaderMap, name: &str) -> bool {
    headers.get_all(header::SET_COOKIE).iter().any(|field| {
        let rest = field
            .as_bytes()
            .trim_ascii_start()
            .strip_prefix(name.as_bytes());
        rest.is_some_and(|rest| rest.trim_ascii_start().first() == Some(&b'='))
    })
}

/// Makes and reads cookies.
pub(super) struct Jar {
    key: Option<LessSafeKey>,
    pace: Pace,
}

impl fmt::Debug for Jar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Jar")
    }
}

impl Jar {
    pub(super) fn new(key: [u8; 32], pace: Pace) -> Self {
        // A key of this length is always taken.
        let key = UnboundKey::new(&AES_256_GCM, &key).ok();
        Self {
            key: key.map(LessSafeKey::new),
            pace,
        }
    }

    /// The group that the client was sent to.
    pub(super) fn group(&self, sent: &Sent<'_>) -> Option<TargetGroupId> {
        self.read(sent, OwnCookie::Group).map(|memory| memory.group)
    }

    /// The target of this group that the client was sent to, as far as that is to hold.
    pub(super) fn target(
        &self,
        sent: &Sent<'_>,
        group: &TargetGroupId,
        stickiness: &Stickiness,
    ) -> Option<SocketAddrV4> {
        let memory = match stickiness {
            Stickiness::LoadBalancerCookie { .. } => self.read(sent, OwnCookie::Target),
            Stickiness::ApplicationCookie { name, .. } => sent
                .has(name)
                .then(|| self.read(sent, OwnCookie::Application))
                .flatten(),
        }?;
        (memory.group == *group).then_some(memory.address)
    }

    /// The values of `Set-Cookie` that make the client remember this for `seconds`.
    pub(super) fn bake(
        &self,
        cookie: OwnCookie,
        memory: &Memory<'_>,
        seconds: u32,
        https: bool,
    ) -> impl Iterator<Item = HeaderValue> {
        let now = SystemTime::now();
        let until = now + self.pace.real(seconds);
        let value = self.sealed(cookie, memory, until).unwrap_or_default();
        let expires = httpdate::fmt_http_date(now + KEPT);
        let own = format!("{}={value}; Expires={expires}; Path=/", cookie.name());
        let secure = if https { "; Secure" } else { "" };
        let other = cookie.cross_site_name().map(|name| {
            format!("{name}={value}; Expires={expires}; Path=/; SameSite=None{secure}")
        });
        [Some(own), other]
            .into_iter()
            .flatten()
            .filter_map(|text| HeaderValue::try_from(text).ok())
    }

    /// A nonce, then what was encrypted. Nonces are random: with 2^32 cookies of one key it is
    /// improbable still that two have the same.
    fn sealed(&self, cookie: OwnCookie, memory: &Memory<'_>, until: SystemTime) -> Option<String> {
        let key = self.key.as_ref()?;
        let nonce: [u8; NONCE_LEN] = rand::random();
        let mut text = Vec::with_capacity(64);
        text.extend(memory.address.ip().octets());
        text.extend(memory.address.port().to_be_bytes());
        text.extend(unix_millis(until).to_be_bytes());
        text.extend(memory.group.as_str().bytes());
        let aad = Aad::from(cookie.name().as_bytes());
        key.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), aad, &mut text)
            .ok()?;
        let mut value = nonce.to_vec();
        value.append(&mut text);
        Some(URL_SAFE_NO_PAD.encode(value))
    }

    /// What a cookie says, if it is one of this jar's and still to hold.
    fn read(&self, sent: &Sent<'_>, cookie: OwnCookie) -> Option<Remembered> {
        let key = self.key.as_ref()?;
        let value = sent.own[cookie as usize].filter(|value| value.len() <= 256)?;
        let mut value = URL_SAFE_NO_PAD.decode(value).ok()?;
        let (nonce, text) = value.split_at_mut_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let aad = Aad::from(cookie.name().as_bytes());
        let text = key.open_in_place(nonce, aad, text).ok()?;
        let (address, text) = text.split_first_chunk::<4>()?;
        let (port, text) = text.split_first_chunk::<2>()?;
        let (until, group) = text.split_first_chunk::<8>()?;
        if u64::from_be_bytes(*until) <= unix_millis(SystemTime::now()) {
            return None;
        }
        Some(Remembered {
            group: TargetGroupId::parse(std::str::from_utf8(group).ok()?).ok()?,
            address: SocketAddrV4::new(Ipv4Addr::from(*address), u16::from_be_bytes(*port)),
        })
    }
}

fn unix_millis(at: SystemTime) -> u64 {
    let since = at.duration_since(SystemTime::UNIX_EPOCH);
    u64::try_from(since.unwrap_or_default().as_millis()).unwrap_or(u64::MAX)
}
