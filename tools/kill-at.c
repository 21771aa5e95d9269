// Kills the process it is loaded into at the Nth call that changes a file, half-way through if that call is a write.
//
// LD_PRELOAD=kill-at.so KILL_AT=N program. With KILL_AT=0 nothing is killed, and the number of calls is printed to
// standard error when the program ends.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static long calls;

static long wanted(void) {
    const char *text = getenv("KILL_AT");
    return text ? atol(text) : 0;
}

static int is_last(void) { return ++calls == wanted(); }

static void die_if_last(void) {
    if (is_last()) kill(getpid(), SIGKILL);
}

#define NEXT(type, name) ((type)dlsym(RTLD_NEXT, name))

int openat(int folder, const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    if (flags & O_CREAT) die_if_last();
    return NEXT(int (*)(int, const char *, int, ...), "openat")(folder, path, flags, mode);
}

ssize_t write(int file, const void *bytes, size_t count) {
    ssize_t (*next)(int, const void *, size_t) = NEXT(ssize_t (*)(int, const void *, size_t), "write");
    if (file > 2 && is_last()) {
        next(file, bytes, count / 2);
        kill(getpid(), SIGKILL);
    }
    return next(file, bytes, count);
}

int fchmod(int file, mode_t mode) {
    die_if_last();
    return NEXT(int (*)(int, mode_t), "fchmod")(file, mode);
}

int mkdir(const char *path, mode_t mode) {
    die_if_last();
    return NEXT(int (*)(const char *, mode_t), "mkdir")(path, mode);
}

int mkdirat(int folder, const char *path, mode_t mode) {
    die_if_last();
    return NEXT(int (*)(int, const char *, mode_t), "mkdirat")(folder, path, mode);
}

int renameat(int from, const char *old, int to, const char *new) {
    die_if_last();
    return NEXT(int (*)(int, const char *, int, const char *), "renameat")(from, old, to, new);
}

int unlinkat(int folder, const char *path, int flags) {
    die_if_last();
    return NEXT(int (*)(int, const char *, int), "unlinkat")(folder, path, flags);
}

__attribute__((destructor)) static void report(void) {
    if (wanted() == 0) fprintf(stderr, "calls %ld\n", calls);
}
