/// Elements in memory that is never freed: see ``Immortal``.
@_spi(Reading) @safe
public struct ImmortalArray<Element: BitwiseCopyable & Sendable>: Sendable,
    BitwiseCopyable
{
    @usableFromInline nonisolated(unsafe) let start: UnsafePointer<Element>
    /// The number of elements.
    public let count: Int

    /// Copies elements.
    public init(_ elements: [Element]) {
        let copy = UnsafeMutablePointer<Element>.allocate(capacity: max(elements.count, 1))
        for (index, element) in elements.enumerated() {
            unsafe (copy + index).initialize(to: element)
        }
        unsafe start = UnsafePointer(copy)
        count = elements.count
    }

    /// The element at an index, which must exist.
    @inlinable public subscript(index: Int) -> Element {
        @_transparent unsafeAddress {
            precondition(
                UInt(bitPattern: index) < UInt(bitPattern: count), "an index out of bounds")
            return unsafe start + index
        }
    }
}
