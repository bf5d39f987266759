/* Stands between a program and the disk: notes what is written to a session, or has calls fail.
 *
 * Preloaded. FAULT_LOG names a file that gets each write, truncation, sync and removal of a
 * session's file (1), its journal (2) and the acknowledgements (3). FAULT_CALL names the call that
 * is to fail (pwrite, sync, ftruncate, open), FAULT_AT which one of them, FAULT_ERRNO how;
 * FAULT_STICKY has all later ones fail, too, FAULT_HALF has half of it written first.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MOST 4096
static unsigned char kind_of[MOST];
static int log_at = -1;
static long counted = 0;

static int kind_of_path(const char *path) {
    size_t n = path ? strlen(path) : 0;
    if (n > 5 && !strcmp(path + n - 5, ".acks")) return 3;
    if (n > 8 && !strcmp(path + n - 8, "-journal")) return 2;
    if (n > 10 && !strcmp(path + n - 10, ".townnotes")) return 1;
    return 0;
}

#define REAL(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))

static void note(char op, int kind, int64_t at, const void *data, uint32_t size) {
    const char *path = getenv("FAULT_LOG");
    if (!path || !kind) return;
    if (log_at < 0) log_at = REAL(open)(path, O_WRONLY | O_CREAT | O_APPEND, 0600);
    struct { char op, kind; char pad[2]; uint32_t size; int64_t at; } head = {op, (char)kind, {0, 0}, size, at};
    REAL(write)(log_at, &head, sizeof head);
    if (size && data) REAL(write)(log_at, data, size);
}

static int fails(const char *call, int kind) {
    const char *wanted = getenv("FAULT_CALL");
    if (!wanted || strcmp(wanted, call) || (kind != 1 && kind != 2)) return 0;
    long at = atol(getenv("FAULT_AT"));
    counted++;
    if (counted != at && !(counted > at && getenv("FAULT_STICKY"))) return 0;
    errno = atoi(getenv("FAULT_ERRNO"));
    return 1;
}

static int opened(int fd, const char *path) {
    if (fd >= 0 && fd < MOST) kind_of[fd] = kind_of_path(path);
    return fd;
}

#define OPENS(name) \
    int name(const char *path, int flags, ...) { \
        va_list more; va_start(more, flags); mode_t mode = va_arg(more, mode_t); va_end(more); \
        if (fails("open", kind_of_path(path))) return -1; \
        return opened(REAL(name)(path, flags, mode), path); \
    }
OPENS(open)
OPENS(open64)

int close(int fd) {
    if (fd >= 0 && fd < MOST) kind_of[fd] = 0;
    return REAL(close)(fd);
}

static int kind(int fd) { return fd >= 0 && fd < MOST ? kind_of[fd] : 0; }

#define PWRITES(name, offset) \
    ssize_t name(int fd, const void *data, size_t size, offset at) { \
        if (fails("pwrite", kind(fd))) { \
            int why = errno; \
            if (getenv("FAULT_HALF")) REAL(name)(fd, data, size / 2, at); \
            errno = why; \
            return -1; \
        } \
        ssize_t wrote = REAL(name)(fd, data, size, at); \
        if (wrote > 0) note('w', kind(fd), at, data, wrote); \
        return wrote; \
    }
PWRITES(pwrite, off_t)
PWRITES(pwrite64, off64_t)

ssize_t write(int fd, const void *data, size_t size) {
    ssize_t wrote = REAL(write)(fd, data, size);
    if (wrote > 0 && kind(fd) == 3) note('a', 3, 0, data, wrote);
    return wrote;
}

#define TRUNCATES(name, offset) \
    int name(int fd, offset length) { \
        if (fails("ftruncate", kind(fd))) return -1; \
        int was = REAL(name)(fd, length); \
        if (!was) note('t', kind(fd), length, 0, 0); \
        return was; \
    }
TRUNCATES(ftruncate, off_t)
TRUNCATES(ftruncate64, off64_t)

#define SYNCS(name) \
    int name(int fd) { \
        if (fails("sync", kind(fd))) return -1; \
        int was = REAL(name)(fd); \
        if (!was) note('s', kind(fd), 0, 0, 0); \
        return was; \
    }
SYNCS(fsync)
SYNCS(fdatasync)

int unlink(const char *path) {
    int was = REAL(unlink)(path);
    if (!was) note('u', kind_of_path(path), 0, 0, 0);
    return was;
}
