#include <stddef.h>
#include <stdint.h>

/// Changes `size` bytes in a place that has room for `max_size`, and returns how many there are then.
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);
