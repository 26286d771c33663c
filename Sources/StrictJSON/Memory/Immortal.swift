/// A value in memory that is never freed, so that access needs no reference counting. It is written
/// once, before it is shared.
@safe struct Immortal<Value: Sendable>: Sendable {
    private nonisolated(unsafe) let pointer: UnsafePointer<Value>

    init(_ value: Value) {
        let copy = UnsafeMutablePointer<Value>.allocate(capacity: 1)
        unsafe copy.initialize(to: value)
        unsafe pointer = UnsafePointer(copy)
    }

    var value: Value {
        @_transparent get { unsafe pointer.pointee }
    }
}
