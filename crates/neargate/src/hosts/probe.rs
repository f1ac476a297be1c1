//! Whether the registry answers under an installed name: asked as a client asks, with TLS and with
//! trust in the instance's authority alone.

use std::io::{self, Read as _, Write as _};
use std::net::{SocketAddrV4, TcpListener, TcpStream, ToSocketAddrs as _};
use std::sync::Arc;
use std::time::Duration;

use rustls::crypto::ring::default_provider;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, Stream};

/// Of one step; everything is on this host.
const PATIENCE: Duration = Duration::from_secs(2);

/// Whether the registry answers at the address, with a certificate that clients take.
pub(crate) fn answers(address: SocketAddrV4, host: &str, certificate_pem: &str) -> bool {
    ask(address, host, certificate_pem).unwrap_or(false)
}

/// Whether the address can be had.
pub(crate) fn is_free(address: SocketAddrV4) -> bool {
    TcpListener::bind(address).is_ok()
}

/// Whether programs of this host are led to the address by the name.
pub(crate) fn leads_to(host: &str, address: SocketAddrV4) -> bool {
    let found = (host, address.port()).to_socket_addrs();
    found.is_ok_and(|mut found| found.next() == Some(address.into()))
}

/// Whether a registry answers that the authority vouches for.
fn ask(address: SocketAddrV4, host: &str, certificate_pem: &str) -> io::Result<bool> {
    let mut roots = RootCertStore::empty();
    let certificate =
        CertificateDer::from_pem_slice(certificate_pem.as_bytes()).map_err(io::Error::other)?;
    roots.add(certificate).map_err(io::Error::other)?;
    let config = ClientConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from(host.to_owned()).map_err(io::Error::other)?;
    let mut tls = ClientConnection::new(Arc::new(config), name).map_err(io::Error::other)?;
    let mut socket = TcpStream::connect_timeout(&address.into(), PATIENCE)?;
    socket.set_read_timeout(Some(PATIENCE))?;
    socket.set_write_timeout(Some(PATIENCE))?;
    let mut stream = Stream::new(&mut tls, &mut socket);
    write!(
        stream,
        "GET /v2/ HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
    )?;
    let mut start = [0; 12];
    stream.read_exact(&mut start)?;
    // Who does not say who he is must log in.
    Ok(&start == b"HTTP/1.1 401")
}
