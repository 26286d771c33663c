#ifndef ALLOCATION_COUNT_H
#define ALLOCATION_COUNT_H

#include <stdbool.h>
#include <stdint.h>

/// Whether the allocations of a program that links this library are counted: on Linux with glibc.
bool allocation_count_works(void);

/// Starts counting from zero. Before that, a call of malloc costs only one additional branch, so that
/// counting does not affect the measured times.
void allocation_count_begin(void);

/// Stops counting, and returns the number of allocations on all threads: each call of malloc, calloc,
/// realloc, posix_memalign, aligned_alloc and memalign is one.
uint64_t allocation_count_end(void);

/// The number of bytes that are allocated, on Linux with glibc; otherwise 0.
uint64_t allocated_bytes(void);

#endif
