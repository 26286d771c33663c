// The C functions that Embedded Swift calls, for WebAssembly with WASI: memory that is never freed, standard
// input, standard output, and the exit status.
typedef __SIZE_TYPE__ size_t;
typedef unsigned char byte;

#define WASI(name) __attribute__((import_module("wasi_snapshot_preview1"), import_name(#name)))
struct span { const void *start; size_t count; };
WASI(fd_read) int fd_read(int file, const struct span *spans, size_t count, size_t *done);
WASI(fd_write) int fd_write(int file, const struct span *spans, size_t count, size_t *done);
WASI(proc_exit) _Noreturn void proc_exit(int status);

extern byte __heap_base;
static byte *top = &__heap_base;

int posix_memalign(void **result, size_t alignment, size_t size) {
    size_t first = ((size_t)top + alignment - 1) & ~(alignment - 1);
    size_t end = first + size, available = __builtin_wasm_memory_size(0) << 16;
    if (end > available
        && __builtin_wasm_memory_grow(0, ((end - available) >> 16) + 1) == (size_t)-1)
        return 12;
    top = (byte *)end;
    *result = (void *)first;
    return 0;
}

void free(void *memory) { (void)memory; }

void *memset(void *target, int value, size_t count) {
    byte *bytes = target;
    while (count--) *bytes++ = (byte)value;
    return target;
}

void *memcpy(void *target, const void *source, size_t count) {
    byte *to = target;
    const byte *from = source;
    while (count--) *to++ = *from++;
    return target;
}

void *memmove(void *target, const void *source, size_t count) {
    byte *to = target;
    const byte *from = source;
    if (to < from) return memcpy(target, source, count);
    while (count--) to[count] = from[count];
    return target;
}

int memcmp(const void *left, const void *right, size_t count) {
    const byte *a = left, *b = right;
    for (; count--; a++, b++) if (*a != *b) return *a - *b;
    return 0;
}

void arc4random_buf(void *target, size_t count) { memset(target, 7, count); }

// The 128-bit product that the overflow check of a 64-bit multiplication needs, computed from 32-bit halves.
__int128 __multi3(__int128 left, __int128 right) {
    unsigned long long a = (unsigned long long)left, b = (unsigned long long)right;
    unsigned long long a0 = a & 0xffffffff, a1 = a >> 32, b0 = b & 0xffffffff, b1 = b >> 32;
    unsigned long long low = a0 * b0, middle = a1 * b0 + (low >> 32);
    unsigned long long other = a0 * b1 + (middle & 0xffffffff);
    unsigned long long high = a1 * b1 + (middle >> 32) + (other >> 32);
    high += (unsigned long long)(left >> 64) * b + a * (unsigned long long)(right >> 64);
    return (__int128)high << 64 | (other << 32 | (low & 0xffffffff));
}

double round(double value) {
    double whole = __builtin_trunc(value);
    double rest = value - whole;
    return rest >= 0.5 ? whole + 1 : rest <= -0.5 ? whole - 1 : whole;
}

size_t __stack_chk_guard = 7;
_Noreturn void __stack_chk_fail(void) { __builtin_trap(); }

int putchar(int character) {
    byte text = (byte)character;
    struct span span = {&text, 1};
    size_t done;
    fd_write(1, &span, 1, &done);
    return character;
}

// The next byte of standard input, or -1 at its end.
int next_byte(void) {
    static byte buffer[65536];
    static size_t position, count;
    if (position == count) {
        struct span span = {buffer, sizeof buffer};
        position = count = 0;
        if (fd_read(0, &span, 1, &count) != 0 || count == 0) return -1;
    }
    return buffer[position++];
}

int swift_main(int count, char **arguments) __asm__("__main_argc_argv");

void _start(void) { proc_exit(swift_main(0, 0)); }
