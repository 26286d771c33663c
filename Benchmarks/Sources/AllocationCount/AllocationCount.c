// Replaces functions of the C library in the whole program, including calls by shared libraries:
// the definition in the program takes precedence when symbols are resolved.
#include "AllocationCount.h"

#if defined(__linux__) && defined(__GLIBC__)

#include <errno.h>
#include <malloc.h>
#include <stddef.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *memory, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);

static bool is_counting;
static uint64_t count;

static inline void add(void) {
    if (is_counting) __atomic_fetch_add(&count, 1, __ATOMIC_RELAXED);
}

bool allocation_count_works(void) { return true; }

void allocation_count_begin(void) {
    count = 0;
    is_counting = true;
}

uint64_t allocation_count_end(void) {
    is_counting = false;
    return count;
}

uint64_t allocated_bytes(void) {
    struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

void *malloc(size_t size) {
    add();
    return __libc_malloc(size);
}

void *calloc(size_t number, size_t size) {
    add();
    return __libc_calloc(number, size);
}

void *realloc(void *memory, size_t size) {
    add();
    return __libc_realloc(memory, size);
}

void *memalign(size_t alignment, size_t size) {
    add();
    return __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size) { return memalign(alignment, size); }

int posix_memalign(void **result, size_t alignment, size_t size) {
    void *memory = memalign(alignment, size);
    if (memory == NULL) return ENOMEM;
    *result = memory;
    return 0;
}

#else

bool allocation_count_works(void) { return false; }

void allocation_count_begin(void) {}

uint64_t allocation_count_end(void) { return 0; }

uint64_t allocated_bytes(void) { return 0; }

#endif
