/* Tries to get out of its container, by the ways that public lists of escapes know, and prints
 * one line for each: its name, and the error that it met or "DONE".
 *
 * escape PID SOCKET DIRECTORY: a process of the host, an abstract socket of the host, and a
 * directory of the host. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/if_alg.h>
#include <net/if.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/time.h>
#include <sys/timex.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#ifndef SYS_open_tree
#define SYS_open_tree 428
#define SYS_move_mount 429
#define SYS_fsopen 430
#define SYS_fsconfig 431
#define SYS_fsmount 432
#define SYS_fspick 433
#endif
#ifndef SYS_mount_setattr
#define SYS_mount_setattr 442
#endif
#ifndef SYS_clone3
#define SYS_clone3 435
#endif
#ifndef SYS_pidfd_getfd
#define SYS_pidfd_getfd 438
#endif
#define SYS_open_tree_attr_ 467

static void say(const char *name, long result) {
    int error = errno;
    printf("%s %s\n", name, result >= 0 ? "DONE" : strerrorname_np(error));
    fflush(stdout);
}

#define TRY(name, call) (errno = 0, say(name, (long)(call)))

/* Opens a file for writing and writes to it. */
static long put(const char *path, const char *text) {
    int file = open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return -1;
    long result = write(file, text, strlen(text));
    int error = errno;
    close(file);
    errno = error;
    return result;
}

/* The bytes that can be read from a file; an error when there are none. */
static long get(const char *path) {
    char buffer[64];
    int file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (file < 0)
        return -1;
    long result = read(file, buffer, sizeof buffer);
    int error = errno;
    close(file);
    errno = result == 0 ? ENODATA : error;
    return result == 0 ? -1 : result;
}

static long new_namespace(unsigned long flags) {
    long child = syscall(SYS_clone, flags | SIGCHLD, 0, 0, 0, 0);
    if (child == 0)
        _exit(0);
    if (child > 0)
        waitpid((pid_t)child, 0, 0);
    return child;
}

static long node(mode_t kind, unsigned major, unsigned minor) {
    char path[64];
    snprintf(path, sizeof path, "/tmp/node-%u-%u", major, minor);
    if (mknod(path, kind | 0666, makedev(major, minor)) < 0)
        return -1;
    return get(path);
}

static long join(pid_t pid, const char *kind) {
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/ns/%s", pid, kind);
    int file = open(path, O_RDONLY | O_CLOEXEC);
    return file < 0 ? -1 : setns(file, 0);
}

static long abstract_socket(const char *name) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    size_t length = strlen(name);
    memcpy(address.sun_path + 1, name, length);
    int file = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    socklen_t size = offsetof(struct sockaddr_un, sun_path) + 1 + length;
    return connect(file, (struct sockaddr *)&address, size);
}

static long link_down(void) {
    struct ifreq request = {.ifr_name = "eth0", .ifr_flags = 0};
    int file = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    return ioctl(file, SIOCSIFFLAGS, &request);
}

/* Reads the memory of another process. */
static long peek(pid_t pid) {
    char byte;
    struct iovec here = {&byte, 1}, there = {&byte, 1};
    return process_vm_readv(pid, &here, 1, &there, 1, 0);
}

/* By the handle of the host's root directory, which is the same on most file systems. */
static long shocker(void) {
    struct {
        unsigned bytes;
        int type;
        unsigned char data[8];
    } handle = {8, 1, {2, 0, 0, 0, 0, 0, 0, 0}};
    int mount = open("/etc/hosts", O_RDONLY | O_CLOEXEC);
    return syscall(SYS_open_by_handle_at, mount, &handle, O_RDONLY);
}

/* Leaves a chroot inside the container; whether that leads to the directory of the host. */
static long chroot_out(const char *directory) {
    int top = open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    mkdir("/tmp/jail", 0755);
    if (chroot("/tmp/jail") < 0)
        return -1;
    fchdir(top);
    for (int step = 0; step < 64; step++)
        chdir("..");
    chroot(".");
    chdir("/");
    return access(directory, F_OK);
}

static void descriptors(void) {
    DIR *directory = opendir("/proc/self/fd");
    struct dirent *entry;
    printf("descriptors");
    while (directory && (entry = readdir(directory)))
        if (entry->d_name[0] != '.' && atoi(entry->d_name) != dirfd(directory))
            printf(" %s", entry->d_name);
    printf("\n");
    closedir(directory);
}

static void namespaces_and_mounts(pid_t host) {
    static const struct {
        const char *name;
        unsigned long flag;
    } kinds[] = {{"user", CLONE_NEWUSER}, {"mnt", CLONE_NEWNS},   {"pid", CLONE_NEWPID},
                 {"net", CLONE_NEWNET},   {"uts", CLONE_NEWUTS},  {"ipc", CLONE_NEWIPC},
                 {"cgroup", CLONE_NEWCGROUP}};
    char name[64];
    for (unsigned i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        snprintf(name, sizeof name, "unshare:%s", kinds[i].name);
        TRY(name, unshare(kinds[i].flag));
        snprintf(name, sizeof name, "clone:%s", kinds[i].name);
        TRY(name, new_namespace(kinds[i].flag));
        snprintf(name, sizeof name, "setns:%s", kinds[i].name);
        TRY(name, join(1, kinds[i].name));
        snprintf(name, sizeof name, "setns-host:%s", kinds[i].name);
        TRY(name, join(host, kinds[i].name));
    }
    TRY("clone3", syscall(SYS_clone3, 0, 0));
    static const char *const systems[] = {"tmpfs",   "proc",   "sysfs",     "devtmpfs", "overlay",
                                          "cgroup",  "cgroup2", "debugfs",  "tracefs",  "bpf",
                                          "mqueue",  "devpts", "securityfs", "ext4"};
    for (unsigned i = 0; i < sizeof systems / sizeof *systems; i++) {
        snprintf(name, sizeof name, "mount:%s", systems[i]);
        TRY(name, mount("none", "/tmp", systems[i], 0, 0));
    }
    TRY("mount:bind", mount("/", "/tmp", 0, MS_BIND | MS_REC, 0));
    TRY("mount:remount-proc", mount(0, "/proc/sys", 0, MS_REMOUNT | MS_BIND, 0));
    TRY("mount:remount-sys", mount(0, "/sys", 0, MS_REMOUNT | MS_BIND, 0));
    TRY("mount:remount-root", mount(0, "/", 0, MS_REMOUNT | MS_BIND, 0));
    TRY("mount:move", mount("/proc", "/tmp", 0, MS_MOVE, 0));
    TRY("mount:shared", mount(0, "/", 0, MS_REC | MS_SHARED, 0));
    TRY("umount:masked", umount2("/sys/firmware", MNT_DETACH));
    TRY("umount:readonly", umount2("/proc/sys", MNT_DETACH));
    TRY("pivot_root", syscall(SYS_pivot_root, "/", "/tmp"));
    TRY("fsopen", syscall(SYS_fsopen, "proc", 0));
    TRY("fspick", syscall(SYS_fspick, AT_FDCWD, "/", 0));
    TRY("fsconfig", syscall(SYS_fsconfig, 0, 6, 0, 0, 0));
    TRY("fsmount", syscall(SYS_fsmount, 0, 0, 0));
    TRY("open_tree", syscall(SYS_open_tree, AT_FDCWD, "/", 1));
    TRY("open_tree_attr", syscall(SYS_open_tree_attr_, AT_FDCWD, "/", 1, 0, 0));
    TRY("move_mount", syscall(SYS_move_mount, AT_FDCWD, "/proc", AT_FDCWD, "/tmp", 0));
    TRY("mount_setattr", syscall(SYS_mount_setattr, AT_FDCWD, "/", 0, 0, 0));
}

static void kernel(void) {
    struct timespec now = {1, 0};
    struct timeval then = {1, 0};
    struct timex adjust = {.modes = ADJ_OFFSET, .offset = 1};
    struct sched_param priority = {50};
    TRY("keyctl", syscall(SYS_keyctl, 0, -3, 0));
    TRY("add_key", syscall(SYS_add_key, "user", "x", "y", 1, -3));
    TRY("request_key", syscall(SYS_request_key, "user", "x", 0, 0));
#ifdef SYS_iopl
    TRY("iopl", syscall(SYS_iopl, 3));
    TRY("ioperm", syscall(SYS_ioperm, 0x60, 1, 1));
#endif
    TRY("kexec_load", syscall(SYS_kexec_load, 0, 0, 0, 0));
    TRY("kexec_file_load", syscall(SYS_kexec_file_load, -1, -1, 0, "", 0));
    TRY("init_module", syscall(SYS_init_module, "", 0, ""));
    TRY("finit_module", syscall(SYS_finit_module, 0, "", 0));
    TRY("delete_module", syscall(SYS_delete_module, "x", 0));
    TRY("bpf", syscall(SYS_bpf, 0, 0, 0));
    TRY("perf_event_open", syscall(SYS_perf_event_open, 0, 0, -1, -1, 0));
    TRY("userfaultfd", syscall(SYS_userfaultfd, 0));
    TRY("io_uring_setup", syscall(425, 1, 0));
    TRY("open_by_handle_at", shocker());
    TRY("fanotify_init", syscall(SYS_fanotify_init, 0, 0));
    TRY("syslog", syscall(SYS_syslog, 3, 0, 0));
    TRY("clock_settime", clock_settime(CLOCK_REALTIME, &now));
    TRY("settimeofday", settimeofday(&then, 0));
    TRY("adjtimex", adjtimex(&adjust));
    TRY("reboot", syscall(SYS_reboot, 0xfee1dead, 672274793, 0x89abcdef, 0));
    TRY("swapon", syscall(SYS_swapon, "/tmp/x", 0));
    TRY("acct", acct("/tmp/acct"));
    TRY("sethostname", sethostname("escaped", 7));
    TRY("setdomainname", setdomainname("escaped", 7));
    TRY("quotactl", syscall(SYS_quotactl, 0, 0, 0, 0));
    TRY("vhangup", vhangup());
    TRY("realtime", sched_setscheduler(0, SCHED_FIFO, &priority));
    TRY("nice", setpriority(PRIO_PROCESS, 0, -20));
    TRY("socket:vsock", socket(40, SOCK_STREAM, 0));
    TRY("socket:alg", socket(AF_ALG, SOCK_SEQPACKET, 0));
    TRY("link-down", link_down());
    TRY("node:disk", node(S_IFBLK, 8, 0));
    TRY("node:virtual-disk", node(S_IFBLK, 254, 0));
    TRY("node:memory", node(S_IFCHR, 1, 1));
    TRY("node:messages", node(S_IFCHR, 1, 11));
    TRY("node:kvm", node(S_IFCHR, 10, 232));
}

static void files(void) {
    static const char *const writes[] = {
        "/proc/sysrq-trigger",
        "/proc/sys/kernel/core_pattern",
        "/proc/sys/kernel/modprobe",
        "/proc/sys/kernel/hostname",
        "/proc/sys/kernel/ns_last_pid",
        "/proc/sys/kernel/yama/ptrace_scope",
        "/proc/sys/vm/panic_on_oom",
        "/proc/sys/fs/binfmt_misc/register",
        "/proc/sys/net/ipv4/ip_forward",
        "/proc/irq/default_smp_affinity",
        "/proc/self/uid_map",
        "/proc/self/setgroups",
        "/proc/self/oom_score_adj",
        "/proc/self/timens_offsets",
        "/sys/kernel/uevent_helper",
        "/sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages",
        "/sys/kernel/profiling",
        "/sys/power/state",
        "/sys/module/overlay/parameters/redirect_dir",
        "/sys/fs/cgroup/release_agent",
        "/sys/fs/cgroup/memory/release_agent",
        "/sys/fs/cgroup/memory/notify_on_release",
        "/sys/fs/cgroup/memory/cgroup.procs",
        "/sys/fs/cgroup/memory/memory.limit_in_bytes",
        "/sys/fs/cgroup/pids/pids.max",
        "/sys/fs/cgroup/cgroup.procs",
        "/sys/fs/cgroup/memory.max",
    };
    static const char *const reads[] = {
        "/proc/kcore",    "/proc/keys",       "/proc/timer_list", "/proc/acpi",
        "/proc/scsi",     "/proc/interrupts", "/proc/sched_debug", "/sys/firmware",
        "/proc/1/mem",    "/dev/mem",         "/dev/kmem",        "/dev/port",
        "/dev/kmsg",      "/dev/sda",         "/dev/vda",         "/dev/nvme0n1",
        "/dev/kvm",       "/dev/fuse",        "/dev/net/tun",     "/dev/loop-control",
        "/dev/mapper/control",                "/run/neargate",    "/var/lib/neargate",
    };
    char name[128];
    for (unsigned i = 0; i < sizeof writes / sizeof *writes; i++) {
        snprintf(name, sizeof name, "write:%s", writes[i]);
        /* Nothing that would do harm if it were taken. */
        TRY(name, put(writes[i], strstr(writes[i], "oom_score") ? "-1000" : "0 0 1"));
    }
    for (unsigned i = 0; i < sizeof reads / sizeof *reads; i++) {
        snprintf(name, sizeof name, "read:%s", reads[i]);
        TRY(name, get(reads[i]));
    }
    TRY("mkdir:cgroup", mkdir("/sys/fs/cgroup/escape", 0755));
    TRY("mkdir:cgroup-memory", mkdir("/sys/fs/cgroup/memory/escape", 0755));
}

int main(int count, char **arguments) {
    if (count < 4)
        return 2;
    pid_t host = atoi(arguments[1]);
    char path[64];
    descriptors();
    files();
    namespaces_and_mounts(host);
    kernel();
    TRY("kill-host", kill(host, SIGKILL));
    TRY("ptrace-host", ptrace(PTRACE_ATTACH, host, 0, 0));
    TRY("process_vm_readv-host", peek(host));
    TRY("pidfd-host", syscall(SYS_pidfd_open, host, 0));
    TRY("pidfd_getfd", syscall(SYS_pidfd_getfd, -1, 0, 0));
    snprintf(path, sizeof path, "/proc/%d/root/etc/hostname", host);
    TRY("root-of-host", get(path));
    TRY("abstract-socket", abstract_socket(arguments[2]));
    TRY("directory-of-host", access(arguments[3], F_OK));
    TRY("program-of-1", put("/proc/1/exe", "x"));
    TRY("chroot", chroot_out(arguments[3]));
    printf("end\n");
    return 0;
}
