#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Android)
import Android
#endif

#if canImport(Darwin) || canImport(Glibc) || canImport(Musl) || canImport(Android)
/// An object for each thread, while a closure runs on it.
///
/// Reading it takes about ten instructions, and a task-local value several hundred.
@safe struct ThreadValue<Object: AnyObject>: Sendable {
    private let key: pthread_key_t

    /// Creates a value, which is never freed: declare it as a `static let`.
    init() {
        var key = pthread_key_t()
        precondition(unsafe pthread_key_create(&key, nil) == 0, "a thread has a free key")
        self.key = key
    }

    /// The object of this thread, if a closure that was given one runs on it.
    var current: Object? {
        guard let pointer = unsafe pthread_getspecific(key) else { return nil }
        return unsafe Unmanaged<Object>.fromOpaque(pointer).takeUnretainedValue()
    }

    /// Calls `body`, in which `object` is the current one.
    func with<Result>(_ object: Object, _ body: () throws -> Result) rethrows -> Result {
        let outer = unsafe pthread_getspecific(key)
        _ = unsafe pthread_setspecific(key, Unmanaged.passUnretained(object).toOpaque())
        defer { _ = unsafe pthread_setspecific(key, outer) }
        return try withExtendedLifetime(object, body)
    }
}
#else
/// An object for each task, while a closure runs in it.
struct ThreadValue<Object: AnyObject>: Sendable {
    // Only the thread that runs the closure uses the object.
    private struct Reference: @unchecked Sendable {
        let object: Object
    }

    private let value = TaskLocal<Reference?>(wrappedValue: nil)

    /// The object of this task, if a closure that was given one runs in it.
    var current: Object? { value.get()?.object }

    /// Calls `body`, in which `object` is the current one.
    func with<Result>(_ object: Object, _ body: () throws -> Result) rethrows -> Result {
        try value.withValue(Reference(object: object), operation: body)
    }
}
#endif
