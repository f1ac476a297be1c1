/* A stand-in for a log router: listens where FireLens wants it to and prints, in hexadecimal,
 * what arrives on each connection. Decoding is left to whoever reads that. */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#define PATH "/var/run/fluent.sock"
#define CONNECTIONS 16

static volatile sig_atomic_t stopped;

static void stop(int signal)
{
    (void)signal;
    stopped = 1;
}

static void print(int connection, const unsigned char *bytes, ssize_t count)
{
    static const char digits[] = "0123456789abcdef";
    char line[2 * 4096 + 32];
    int length = snprintf(line, sizeof line, "%d ", connection);
    for (ssize_t at = 0; at < count; at++) {
        line[length++] = digits[bytes[at] >> 4];
        line[length++] = digits[bytes[at] & 15];
    }
    line[length++] = '\n';
    for (int done = 0; done < length;) {
        ssize_t written = write(1, line + done, length - done);
        if (written < 0)
            return;
        done += written;
    }
}

int main(void)
{
    struct sigaction action = {.sa_handler = stop};
    sigaction(SIGTERM, &action, NULL);
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    strcpy(address.sun_path, PATH);
    unlink(PATH);
    int listener = socket(AF_UNIX, SOCK_STREAM, 0);
    if (bind(listener, (struct sockaddr *)&address, sizeof address) || listen(listener, 8)) {
        perror(PATH);
        return 1;
    }
    chmod(PATH, 0777);
    struct pollfd watched[1 + CONNECTIONS] = {{.fd = listener, .events = POLLIN}};
    for (int at = 1; at <= CONNECTIONS; at++)
        watched[at].fd = -1;
    puts("ready");
    fflush(stdout);
    while (!stopped) {
        if (poll(watched, 1 + CONNECTIONS, -1) < 0)
            continue;
        for (int at = 1; at <= CONNECTIONS; at++) {
            if (watched[at].fd < 0 || !watched[at].revents)
                continue;
            unsigned char bytes[4096];
            ssize_t count = read(watched[at].fd, bytes, sizeof bytes);
            if (count > 0) {
                print(at, bytes, count);
            } else {
                close(watched[at].fd);
                watched[at].fd = -1;
            }
        }
        if (watched[0].revents) {
            int connection = accept(listener, NULL, NULL);
            for (int at = 1; connection >= 0 && at <= CONNECTIONS; at++) {
                if (watched[at].fd < 0) {
                    watched[at] = (struct pollfd){.fd = connection, .events = POLLIN};
                    connection = -1;
                }
            }
            if (connection >= 0)
                close(connection);
        }
    }
    puts("stopped");
    return 0;
}
