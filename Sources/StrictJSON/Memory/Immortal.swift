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

/// Elements in memory that is never freed: see ``Immortal``.
@safe struct ImmortalArray<Element: BitwiseCopyable & Sendable>: Sendable {
    private nonisolated(unsafe) let start: UnsafePointer<Element>
    let count: Int

    init(_ elements: [Element]) {
        let copy = UnsafeMutablePointer<Element>.allocate(capacity: max(elements.count, 1))
        for (index, element) in elements.enumerated() {
            unsafe (copy + index).initialize(to: element)
        }
        unsafe start = UnsafePointer(copy)
        count = elements.count
    }

    subscript(index: Int) -> Element {
        @_transparent get {
            precondition(
                UInt(bitPattern: index) < UInt(bitPattern: count), "an index out of bounds")
            return unsafe start[index]
        }
    }
}
