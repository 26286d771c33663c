#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The processor time that this process has used.
///
/// Rows run on one thread, so that this is the time that they take. Unlike wall time, it does not
/// increase when other processes use the processor.
enum ProcessorTime {
    static var nanoseconds: Int {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
    }
}
