#ifndef ALLOCATION_COUNT_H
#define ALLOCATION_COUNT_H

#include <stdbool.h>
#include <stdint.h>

/// Whether a program that links this library has its allocations counted: on Linux with glibc.
bool allocation_count_works(void);

/// Begins to count from zero. Until then a call of malloc costs one branch more, so that times are
/// not those of a counter.
void allocation_count_begin(void);

/// Stops; how many times the program asked for memory, on any thread: each call of malloc, calloc,
/// realloc, posix_memalign, aligned_alloc and memalign is one.
uint64_t allocation_count_end(void);

#endif
