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
