//! The listening socket of a task's endpoints: `169.254.170.2:80` inside the task's network
//! namespace, while its containers may still listen on port 80 of every address.
//!
//! A socket that listened there would make `bind 0.0.0.0:80` fail in every container. So it
//! listens on another port, reachable over the loopback link only, and a program of the kernel
//! (`BPF_PROG_TYPE_SK_LOOKUP`) hands it the connections to port 80 of that one address. The program
//! belongs to the network namespace and goes with it. What is served is not decided here; the
//! address and the routes around it are `net::port`'s.
#![expect(unsafe_code, reason = "the bpf system call has no safe wrapper")]

use std::io;
use std::net::{Ipv4Addr, SocketAddrV4, TcpListener};
use std::os::fd::{AsFd, AsRawFd, FromRawFd, OwnedFd};

use nix::libc;
use rustix::net::{AddressFamily, SocketFlags, SocketType, sockopt};

/// Where AWS's SDKs look for a task's metadata and credentials.
pub const ADDRESS: Ipv4Addr = Ipv4Addr::new(169, 254, 170, 2);
/// The port that containers see.
pub const PORT: u16 = 80;
/// The port that is really listened on; the one that ECS's own agent uses.
pub const OWN_PORT: u16 = 51679;
/// Connections that wait to be accepted.
const BACKLOG: i32 = 64;

/// The socket, and what leads connections to it.
#[derive(Debug)]
pub struct TaskEndpoint {
    listener: TcpListener,
    /// The program is attached as long as this is open.
    _link: OwnedFd,
}

impl TaskEndpoint {
    /// Listens in the network namespace of the calling thread; the address need not exist yet.
    ///
    /// # Errors
    /// What the kernel answers; one before 5.9, or built without `CONFIG_BPF_SYSCALL`, knows no
    /// such programs.
    pub fn open() -> io::Result<Self> {
        let listener = listen()?;
        let map = socket_map(&listener)?;
        let program = load(&map)?;
        let namespace = std::fs::File::open("/proc/thread-self/ns/net")?;
        let link = attach(&program, &namespace)?;
        Ok(Self {
            listener,
            _link: link,
        })
    }

    /// Does not block.
    pub fn listener(&self) -> &TcpListener {
        &self.listener
    }
}

fn listen() -> io::Result<TcpListener> {
    let socket = rustix::net::socket_with(
        AddressFamily::INET,
        SocketType::STREAM,
        SocketFlags::CLOEXEC | SocketFlags::NONBLOCK,
        None,
    )?;
    sockopt::set_ip_freebind(&socket, true)?;
    // A neighbour that asks for the address gets no answer through another link.
    let loopback = std::ffi::OsString::from("lo");
    nix::sys::socket::setsockopt(&socket, nix::sys::socket::sockopt::BindToDevice, &loopback)?;
    rustix::net::bind(&socket, &SocketAddrV4::new(ADDRESS, OWN_PORT))?;
    rustix::net::listen(&socket, BACKLOG)?;
    Ok(socket.into())
}

/// A map with the socket as its only entry: programs find sockets in maps only.
fn socket_map(listener: &TcpListener) -> io::Result<OwnedFd> {
    const KIND_SOCKMAP: u32 = 15;
    let mut create = MapAttribute {
        kind: KIND_SOCKMAP,
        key_size: 4,
        value_size: 8,
        entries: 1,
        flags: 0,
    };
    let map = made(Command::MapCreate, &mut create)?;
    let key = 0_u32;
    let value = u64::try_from(listener.as_raw_fd()).map_err(io::Error::other)?;
    let mut update = UpdateAttribute {
        map: number(&map),
        padding: 0,
        key: &raw const key as u64,
        value: &raw const value as u64,
        flags: 0,
    };
    bpf(Command::MapUpdate, &mut update)?;
    Ok(map)
}

fn load(map: &OwnedFd) -> io::Result<OwnedFd> {
    const KIND_SK_LOOKUP: u32 = 30;
    let instructions = program(number(map));
    let license = c"Apache-2.0";
    let mut load = LoadAttribute {
        kind: KIND_SK_LOOKUP,
        count: u32::try_from(instructions.len()).map_err(io::Error::other)?,
        instructions: instructions.as_ptr() as u64,
        license: license.as_ptr() as u64,
        attach_kind: ATTACH_SK_LOOKUP,
        ..LoadAttribute::default()
    };
    made(Command::ProgramLoad, &mut load)
}

fn attach(program: &OwnedFd, namespace: &std::fs::File) -> io::Result<OwnedFd> {
    let mut link = LinkAttribute {
        program: number(program),
        target: number(namespace),
        attach_kind: ATTACH_SK_LOOKUP,
        flags: 0,
    };
    made(Command::LinkCreate, &mut link)
}

const ATTACH_SK_LOOKUP: u32 = 36;

/// Gives connections to the endpoint the socket in the map, and leaves all others alone.
fn program(map: u32) -> Vec<u64> {
    const FAMILY: u64 = 8;
    const PROTOCOL: u64 = 12;
    const LOCAL_ADDRESS: u64 = 40;
    const LOCAL_PORT: u64 = 60;
    const MAP_LOOKUP: u64 = 1;
    const SK_RELEASE: u64 = 86;
    const SK_ASSIGN: u64 = 124;
    let address = u64::from(u32::from_ne_bytes(ADDRESS.octets()));
    let mut code = vec![instruction(0xbf, 6, 1, 0, 0)]; // r6 = context
    let wanted = [
        (FAMILY, u64::from(AddressFamily::INET.as_raw())),
        (PROTOCOL, 6),
        (LOCAL_ADDRESS, address),
        (LOCAL_PORT, u64::from(PORT)),
    ];
    let rest: Vec<u64> = vec![
        instruction(0x62, 10, 0, offset(-4), 0), // *(u32 *)(r10 - 4) = 0, the key
        instruction(0x18, 1, 1, 0, u64::from(map)), // r1 = map
        0,
        instruction(0xbf, 2, 10, 0, 0), // r2 = r10 - 4
        instruction(0x07, 2, 0, 0, immediate(-4)),
        instruction(0x85, 0, 0, 0, MAP_LOOKUP),
        instruction(0x15, 0, 0, 7, 0), // nothing there: to the end
        instruction(0xbf, 7, 0, 0, 0), // r7 = socket
        instruction(0xbf, 1, 6, 0, 0),
        instruction(0xbf, 2, 0, 0, 0),
        instruction(0xb7, 3, 0, 0, 0),
        instruction(0x85, 0, 0, 0, SK_ASSIGN),
        instruction(0xbf, 1, 7, 0, 0),
        instruction(0x85, 0, 0, 0, SK_RELEASE),
    ];
    for (index, (place, value)) in wanted.into_iter().enumerate() {
        // Each test is two instructions; one that fails jumps over what follows.
        let left = (wanted.len() - index - 1) * 2 + rest.len();
        code.push(instruction(0x61, 2, 6, place, 0));
        code.push(instruction(0x56, 2, 0, left as u64, value));
    }
    code.extend(rest);
    code.extend([instruction(0xb7, 0, 0, 0, 1), 0x95]); // answer SK_PASS
    code
}

/// One instruction in the layout of `struct bpf_insn`: operation, destination and source
/// register, offset, immediate.
fn instruction(operation: u64, to: u64, from: u64, offset: u64, immediate: u64) -> u64 {
    operation | to << 8 | from << 12 | offset << 16 | immediate << 32
}

fn offset(value: i16) -> u64 {
    u64::from(value.cast_unsigned())
}

fn immediate(value: i32) -> u64 {
    u64::from(value.cast_unsigned())
}

#[derive(Debug, Clone, Copy)]
enum Command {
    MapCreate = 0,
    MapUpdate = 2,
    ProgramLoad = 5,
    LinkCreate = 28,
}

#[derive(Debug)]
#[repr(C)]
struct MapAttribute {
    kind: u32,
    key_size: u32,
    value_size: u32,
    entries: u32,
    flags: u32,
}

#[derive(Debug)]
#[repr(C)]
struct UpdateAttribute {
    map: u32,
    padding: u32,
    key: u64,
    value: u64,
    flags: u64,
}

#[derive(Debug, Default)]
#[repr(C)]
struct LoadAttribute {
    kind: u32,
    count: u32,
    instructions: u64,
    license: u64,
    log_level: u32,
    log_size: u32,
    log_buffer: u64,
    kernel_version: u32,
    flags: u32,
    name: [u8; 16],
    interface: u32,
    attach_kind: u32,
}

#[derive(Debug)]
#[repr(C)]
struct LinkAttribute {
    program: u32,
    target: u32,
    attach_kind: u32,
    flags: u32,
}

/// A command that answers a new descriptor.
fn made<T>(command: Command, attribute: &mut T) -> io::Result<OwnedFd> {
    let descriptor = i32::try_from(bpf(command, attribute)?).map_err(io::Error::other)?;
    // SAFETY: the kernel has just made this descriptor, close-on-exec, for us.
    Ok(unsafe { OwnedFd::from_raw_fd(descriptor) })
}

fn bpf<T>(command: Command, attribute: &mut T) -> io::Result<libc::c_long> {
    // SAFETY: `attribute` is a live `repr(C)` prefix of the kernel's attribute union with its true
    // size, and what the addresses in it lead to outlives the call.
    let answer = unsafe {
        libc::syscall(
            libc::SYS_bpf,
            command as libc::c_long,
            std::ptr::from_mut(attribute),
            size_of::<T>(),
        )
    };
    if answer < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(answer)
}

fn number(descriptor: &impl AsFd) -> u32 {
    u32::try_from(descriptor.as_fd().as_raw_fd()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_jump_of_the_program_leads_to_its_end() {
        let program = program(7);
        let end = program.len() - 2;
        let mut jumps = 0;
        for (index, word) in program.iter().enumerate() {
            if matches!(word & 0xff, 0x15 | 0x56) {
                let target = index + 1 + usize::try_from(word >> 16 & 0xffff).unwrap();
                assert_eq!(target, end, "instruction {index}");
                jumps += 1;
            }
        }
        assert_eq!(jumps, 5);
        assert_eq!(program[end + 1], 0x95);
    }
}
