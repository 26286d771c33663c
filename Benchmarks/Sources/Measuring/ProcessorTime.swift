#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The processor time that this process took so far.
///
/// Rows run on one thread, so that this is the time that they take; unlike wall time, it does not
/// grow when other processes want the processor too.
enum ProcessorTime {
    static var nanoseconds: Int {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
    }
}
