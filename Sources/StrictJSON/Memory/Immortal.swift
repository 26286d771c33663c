/// A value in memory that is never freed, so that access needs no reference counting. It is written
/// once, before it is shared.
@_spi(Reading) @safe public struct Immortal<Value: Sendable>: Sendable, BitwiseCopyable {
    @usableFromInline nonisolated(unsafe) let pointer: UnsafePointer<Value>

    /// Copies a value into memory that is never freed.
    public init(_ value: Value) {
        let copy = UnsafeMutablePointer<Value>.allocate(capacity: 1)
        unsafe copy.initialize(to: value)
        unsafe pointer = UnsafePointer(copy)
    }

    /// The value.
    @inlinable public var value: Value {
        @_transparent unsafeAddress { unsafe pointer }
    }
}

extension Immortal: Hashable {
    /// Whether both are the same memory.
    public static func == (left: Immortal, right: Immortal) -> Bool {
        unsafe left.pointer == right.pointer
    }

    /// Hashes the address.
    public func hash(into hasher: inout Hasher) {
        unsafe hasher.combine(pointer)
    }
}
