/* The benchmark's container: writes the wall-clock time of its first instruction of main, in
 * nanoseconds, and then does what its arguments say: `hold` waits for SIGTERM; `lines N` writes N
 * lines as fast as the pipe takes them, and waits too; `echo` writes what it reads until there is
 * no more; without arguments it exits. Linked
 * statically: no loader runs. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static void leave(int signal) {
    (void)signal;
    _exit(0);
}

int main(int count, char **arguments) {
    struct timespec now;
    char line[64];
    clock_gettime(CLOCK_REALTIME, &now);
    int length = snprintf(line, sizeof line, "stamp %lld%09ld\n", (long long)now.tv_sec, now.tv_nsec);
    if (write(1, line, length) != length) {
        return 1;
    }
    if (count == 1) {
        return 0;
    }
    if (strcmp(arguments[1], "echo") == 0) {
        char bytes[4096];
        ssize_t got;
        while ((got = read(0, bytes, sizeof bytes)) > 0) {
            if (write(1, bytes, got) != got) {
                return 1;
            }
        }
        return 0;
    }
    signal(SIGTERM, leave);
    if (count > 2 && strcmp(arguments[1], "lines") == 0) {
        long lines = strtol(arguments[2], NULL, 10);
        for (long i = 0; i < lines; i++) {
            printf("line %09ld of the benchmark: the quick brown fox jumps over the lazy dog\n", i);
        }
        fflush(stdout);
    }
    for (;;) {
        pause();
    }
}
